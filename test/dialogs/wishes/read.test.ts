// When and where, as people say it. Each phrase also in capitals, and without accents: typed on a phone.
import { describe, expect, test } from 'vitest';
import { readWishes } from '../../../dialogs/wishes/index.ts';
import { PLACES } from '../../../prisma/seed.ts';
import { noted } from './notation.ts';
import { PHRASES } from './phrases.data.ts';

const context = { today: '2026-12-02', places: PLACES };
const read = (said: string, today = context.today) => noted(readWishes(said, { ...context, today }));

for (const [about, phrases] of Object.entries(PHRASES))
  describe(about, () => {
    test.each(phrases)('%s → %s', (said, expected) => {
      expect(read(said)).toBe(expected);
      expect(read(said.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(expected);
      expect(read(said.toUpperCase().replace(/ /g, '\u00a0'))).toBe(expected);
    });
  });

describe('the day it is counts', () => {
  test.each([
    ['2026-12-07', 'lundi prochain', '2026-12-14'], // a Monday
    ['2026-12-06', 'lundi prochain', '2026-12-07'], // a Sunday
    ['2026-12-31', 'demain', '2027-01-01'],
    ['2026-12-31', 'le 8', '2027-01-08'],
    ['2026-12-31', 'la semaine prochaine', '2027-01-04..2027-01-10'],
    ['2026-12-26', 'avant Noël', '..2027-12-24'],
    ['2027-01-01', 'après les fêtes', '2027-01-02..'],
    ['2027-01-31', 'dans un mois', '2027-02-28..2027-03-06'],
    ['2027-02-10', 'le 30', '2027-03-30'],
    ['2027-02-10', 'fin du mois', '2027-02-21..2027-02-28'],
    ['2027-02-25', 'fin du mois', '2027-02-25..2027-02-28'],
    ['2028-02-10', 'le 29', '2028-02-29'],
    ['2028-02-10', 'le 29 février', '2028-02-29'],
  ])('on %s, « %s » is %s', (today, said, expected) => expect(read(said, today)).toBe(expected));
});

test('the provider’s own places only: without any in Paris, « le 15e » is nothing', () => {
  const places = PLACES.filter(({ id }) => !id.startsWith('paris'));
  expect(noted(readWishes('dans le 15e', { ...context, places }))).toBe('nothing');
  expect(noted(readWishes('à Vincennes', { ...context, places: [] }))).toBe('unknown: Vincennes');
});

test.each(['', ' ', '?', '@remote', '@h1-2-', '1'.repeat(3_000), 'mardi '.repeat(1_000), '😀', 'constructor', '((('])(
  'nothing breaks it: %#',
  (said) => expect(() => readWishes(said, context)).not.toThrow(),
);
