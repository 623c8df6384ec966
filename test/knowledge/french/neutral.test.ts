import { expect, test } from 'vitest';
import { NEUTRAL } from '../../../knowledge/french/neutral.data.ts';
import { isNeutral } from '../../../knowledge/french/neutral.ts';
import { words } from '../../../knowledge/french/words.ts';

/** What is left of a question once the way people talk is taken away. */
const topics = (question: string): readonly string[] =>
  words(question)
    .filter((word) => !word.stop && !isNeutral(word))
    .map(({ bare }) => bare);

test('no word is there twice', () => {
  expect(NEUTRAL.filter((word, at) => NEUTRAL.indexOf(word) !== at)).toEqual([]);
});

test.each([
  ['bonjour, je voudrais savoir si c’est possible svp'],
  ['en gros concrètement ça donne quoi'],
  ['j’ai un petit souci'],
  ['mon mari m’a dit que c’était bien'],
  ['est-ce que vous pourriez m’expliquer comment ça marche'],
  ['franchement j’ai rien compris'],
  ['ça m’intéresse vraiment'],
  ['auriez-vous une idée'],
  ['pouvez-vous m’aider'],
  ['qu’est-ce que vous en pensez'],
])('nothing is asked about by « %s »', (question) => expect(topics(question)).toEqual([]));

test.each([
  ['le prix', 'prix'],
  ['votre adresse', 'adresse'],
  ['y a-t-il un parking', 'parking'],
  ['le remboursement est possible ?', 'remboursement'],
  ['vous donnez un certificat', 'certificat'],
  ['je voudrais le devis', 'devis'],
  ['une attestation svp', 'attestation'],
  ['mon salaire', 'salaire'],
  ['la durée', 'duree'],
  ['quel diplôme faut-il', 'diplome'],
])('« %s » asks about %s', (question, topic) => expect(topics(question)).toEqual([topic]));
