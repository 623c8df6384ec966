import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scrubbed } from '../../domain/scrub.ts';
import { KEPT, SCRUBBED } from './scrub.data.ts';

describe('who is in a text is taken out of it (R127)', () => {
  test.each(SCRUBBED)('« %s »', (typed, left) => expect(scrubbed(typed)).toBe(left));
});

describe('a text with nobody in it is as it was', () => {
  test.each(KEPT)('« %s »', (typed) => expect(scrubbed(typed)).toBe(typed));
});

const pieces = [...KEPT, ...SCRUBBED.flat(), '[nom]', ' ', '\n', 'Julie', 'de', '06', '12', '.', ',', '@', 'rue'];

test('what is scrubbed has nothing left to scrub', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(' '));
  fc.assert(fc.property(fc.oneof(text, fc.string()), (typed) => scrubbed(scrubbed(typed)) === scrubbed(typed)));
});

test('no e-mail and no French number goes through, whatever stands around', () => {
  const around = fc.constantFrom(...KEPT, '', 'tel:', '(', 'écrire à ');
  const digits = fc.array(fc.integer({ min: 10, max: 99 }), { minLength: 4, maxLength: 4 });
  const phone = fc
    .tuple(digits, fc.constantFrom('', ' ', '.', '-'), fc.constantFrom('06', '01', '+33 6', '+336', '0033 1'))
    .map(([pairs, by, start]) => [start, ...pairs].join(by));
  const mail = fc.emailAddress().filter((address) => /^[\w.+-]+@[\w.-]+$/.test(address));
  fc.assert(
    fc.property(around, fc.oneof(phone, mail), around, (before, secret, after) => {
      expect(scrubbed(`${before} ${secret} ${after}`)).not.toContain(secret);
    }),
  );
});

test('a first name people bear and a surname do not go through, in capitals or not', () => {
  const first = fc.constantFrom('Julie', 'Karim', 'Jean-Pierre', 'Amélie', 'Fatou', 'Thomas', 'Stéphanie', 'Noémie');
  const last = fc.constantFrom('Bernard', 'Le Goff', 'Ouédraogo', 'Nguyen', 'De Souza', 'O’Brien');
  const said = fc.constantFrom('où en est ', 'le dossier de ', 'est-ce que ', 'bonjour, ', 'le bilan de mon collègue ');
  fc.assert(
    fc.property(said, first, last, (before, name, surname) => {
      const left = scrubbed(`${before}${name} ${surname}, merci`);
      expect(left).not.toContain(name);
      expect(left).not.toContain(surname);
    }),
  );
});

test('a very long text costs little', () => {
  const from = performance.now();
  for (const part of [
    'Julie Bernard ',
    'je m’appelle ',
    '1 ',
    '06 ',
    'A',
    'a.',
    'rue ',
    '12 rue ',
    'né le ',
    'dossier ',
  ])
    scrubbed(part.repeat(Math.ceil(20_000 / part.length)));
  expect(performance.now() - from).toBeLessThan(1_500);
});
