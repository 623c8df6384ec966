import { expect, test } from 'vitest';
import { sentences } from '../../../knowledge/read/sentences.ts';

test.each<readonly [string, readonly string[]]>([
  [
    'L’article R. 6313-5 le dit. M. Martin et la V.A.E. aussi.',
    ['L’article R. 6313-5 le dit.', 'M. Martin et la V.A.E. aussi.'],
  ],
  ['Tests, entretiens, etc. Le reste suit.', ['Tests, entretiens, etc.', 'Le reste suit.']],
  ['Tél. 04 00 00 00 00, env. 3 h max. par jour.', ['Tél. 04 00 00 00 00, env. 3 h max. par jour.']],
  ['§ 3. La personne choisit. Elle le dit.', ['§ 3. La personne choisit.', 'Elle le dit.']],
  ['Rétractation. Elle a 14 jours. Non.', ['Rétractation. Elle a 14 jours.', 'Non.']],
  ['Il dit : « Venez. » Elle vient.', ['Il dit : « Venez. »', 'Elle vient.']],
  ['des valeurs... et des questionnaires. Puis rien.', ['des valeurs... et des questionnaires.', 'Puis rien.']],
])('%s', (paragraph, parts) => {
  expect(sentences(paragraph)).toEqual(parts);
});
