// What a phone has glued is parted, and nothing else.
import { expect, test } from 'vitest';
import { elided } from '../../../knowledge/french/elided.ts';

const KNOWN = new Set(['nantes']);

test.each([
  ['combien dheures', "combien d'heures"],
  ['jaurai un papier de lemployeur ?', "j'aurai un papier de l'employeur ?"],
  ['quentend-on par là', "qu'entend-on par là"],
  ['les détails du tarif', 'les détails du tarif'],
  ['habite à nantes', 'habite à nantes'],
  ['Laval ou Lyon', 'Laval ou Lyon'],
  ["j'habite", "j'habite"],
  ['cé gratuit é sans engagement ?', "c'est gratuit et sans engagement ?"],
  ['la clé', 'la clé'],
  ['Laura et manon', 'Laura et manon'],
])('« %s »: « %s »', (typed, read) => {
  expect(elided(typed, ({ bare }) => KNOWN.has(bare))).toBe(read);
});
