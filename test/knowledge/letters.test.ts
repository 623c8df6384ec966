import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf, runsOf, sharedRuns } from '../../knowledge/letters.ts';

const shared = (a: string, b: string): number => sharedRuns(runsOf(lettersOf(a)), lettersOf(b));

test('accents, capitals and signs are no letters', () => {
  expect(lettersOf('« L’Été, 12 ! »')).toBe(' l ete 12 ');
  expect(shared('INSCRIPTION', 'l’inscription')).toBe(1);
});

test('a word typed wrong is still alike, another is not', () => {
  expect(shared('inscripton', 'inscription')).toBeGreaterThan(0.5);
  expect(shared('parking', 'inscription')).toBe(0);
});

test('of itself a text has all; from 0 to 1 whatever it is', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => shared(a, b) >= 0 && shared(a, b) <= 1));
  fc.assert(
    fc.property(fc.string({ minLength: 5 }), (a) => runsOf(lettersOf(a)).all.size === 0 || shared(a, `x ${a} y`) > 0.3),
  );
});
