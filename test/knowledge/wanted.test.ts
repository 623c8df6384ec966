// What a question asks for, and what holds it: one row for each way of speaking that was once misread.
import { expect, test } from 'vitest';
import { createKnowledge } from '../../knowledge/answer.ts';
import { holds } from '../../knowledge/holds.ts';
import type { About, Passage } from '../../knowledge/passage.ts';
import { wantedOf } from '../../knowledge/wanted.ts';

test.each([
  ['en arret maladie je peux quand meme le faire ?', 'yes-no'],
  ['plus de temps pour les questionnaires ?', 'yes-no'],
  ["l'investigation c'est combien d'h deja ?", 'duration'],
  ['a distance ca se passe par telephone ?', 'yes-no'],
  ["montant max de l'aide", 'amount'],
  ['il ne repond pas dans le delai, et alors ?', 'yes-no'],
  ['on me dira quoi quand on me rend mes tests', 'other'],
  ['nombre max de participants', 'count'],
  ['ca se passe ou sur paris', 'place'],
  ['ca se fait ou pas', 'other'],
  ["c'est quoi les 3 grandes etapes", 'list'],
  ["c'est quoi l'objectif", 'definition'],
  ['ppp ? encore un sigle', 'definition'],
  ['le test se passe ou sur papier ou sur ordinateur ?', 'yes-no'],
] as const)('« %s » wants: %s', (question, wants) => {
  expect(wantedOf(question).wants).toBe(wants);
});

test.each([
  ['date', 'Chalon · Lundi et mercredi', true],
  ['name', 'Nice – Accès PMR : annoncé', false],
  ['name', 'En Île-de-France, à La Défense', false],
  ['name', 'Responsable : Solène Vautrin', true],
  ['name', 'Le médiateur est CM2C.', true],
  ['place', 'L’inscription passe par la plateforme Mon Compte Formation.', true],
] as const)('%s: « %s » holds it: %s', (wants, text, held) => {
  expect(holds(wants, text)).toBe(held);
});

const about: About = {
  title: 'Guide',
  source: 'guide',
  date: null,
  audience: 'tous',
  kind: 'programme',
  questions: [],
};
const said = (heading: string, ...texts: readonly string[]): readonly Passage[] =>
  texts.map((text, at) => ({
    document: 'guide',
    about,
    path: [heading],
    anchor: `${heading}-${at}`,
    block: 0,
    kind: 'sentence',
    text,
  }));
const knowledge = createKnowledge([
  ...said(
    'Mon employeur sera-t-il au courant ?',
    'Pas si vous venez le soir.',
    'Un employeur ne peut ni imposer un bilan, ni sanctionner un refus.',
  ),
  ...said('Entretien', 'Un entretien de découverte vous est proposé.', 'Il est gratuit et dure 45 minutes.'),
  ...said('Ateliers', 'Un atelier du soir est proposé.', 'Il coûte 30 € HT.'),
]);
const first = (question: string, asked?: string): string => {
  const before = asked === undefined ? [] : [{ asked, answered: '' }];
  const answer = knowledge.answer({ question, before, today: '2026-11-25' });
  return answer.kind === 'grounded' ? answer.statements[0].text : answer.kind;
};

test('under a question, what comes first answers it', () => {
  expect(first('mon patron va le savoir ?')).toBe('Pas si vous venez le soir.');
});
test('a pronoun speaks of what the sentence before began with', () => {
  expect(first("combien coûte l'entretien de découverte ?")).toBe('Il est gratuit et dure 45 minutes.');
});
test('of two things, one is enough', () => {
  expect(first("c'est HT ou TTC ?", "combien coûte l'atelier du soir ?")).toBe('Il coûte 30 € HT.');
});
