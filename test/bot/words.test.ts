import { expect, test } from 'vitest';
import { wordsOf } from '../../bot/words.ts';
import { runId } from '../../domain/ids.ts';
import type { Question, Say } from '../../domain/say.ts';

const run = runId('r');
const options = [
  { id: 'a', label: 'Matin' },
  { id: 'b', label: 'Soir' },
];
const questions = (asked: readonly Question[]): Say => ({
  kind: 'questions',
  run,
  round: 0,
  section: 'Vous joindre',
  done: 2,
  total: 40,
  questions: asked,
  actions: [{ title: 'Passer', says: 'passer' }],
});

test.each<[string, Say, string]>([
  ['a text', { kind: 'text', text: 'Bonjour.\nÀ vous.' }, 'Bonjour.\nÀ vous.'],
  [
    'buttons',
    {
      kind: 'text',
      text: 'Bonjour.',
      actions: [
        { title: 'Oui', says: 'oui' },
        { title: 'Non', says: 'non' },
      ],
    },
    'Bonjour.\n\nBoutons : Oui · Non',
  ],
  [
    'a question',
    questions([{ key: 'k', text: 'Prénom ?', required: true, input: { kind: 'text', long: false, max: 200 } }]),
    'Vous joindre · question 3 sur 40\n\nPrénom ?\n\nBoutons : Passer',
  ],
  [
    'a page of questions, with help, choices, a grid and what was said before',
    questions([
      {
        key: 'k',
        text: 'Quand ?',
        help: 'Au choix.',
        required: false,
        input: { kind: 'many', options },
        before: { words: 'Matin', value: 'a' },
      },
      {
        key: 'l',
        text: 'Quels moments ?',
        required: true,
        input: { kind: 'grid', rows: [{ id: 'lu', label: 'lundi' }], columns: options },
      },
    ]),
    [
      'Vous joindre · questions 3 à 4 sur 40',
      'Quand ? (facultatif)\nAu choix.\n1. Matin\n2. Soir\nRéponse actuelle : Matin',
      'Quels moments ?\nlundi ; pour chacun : Matin, Soir',
      'Boutons : Passer',
    ].join('\n\n'),
  ],
  [
    'a recap',
    {
      kind: 'recap',
      run,
      digest: 'd',
      text: 'Est-ce fidèle ?',
      sections: [
        {
          title: 'Vous',
          rows: [
            { key: 'a', label: 'Prénom', words: 'Camille' },
            { key: 'b', label: 'Téléphone', words: '' },
          ],
        },
        { title: 'Projet', rows: [{ key: 'c', label: 'Attentes', words: 'Voir\nclair' }] },
      ],
      actions: [],
    },
    'Est-ce fidèle ?\n\nVous\nPrénom : Camille\nTéléphone : sans réponse\n\nProjet\nAttentes : Voir\nclair',
  ],
  [
    'an answer with its sources',
    {
      kind: 'sources',
      asked: 'Combien ça coûte ?',
      text: 'Voici.',
      sources: [
        { title: 'Tarifs', section: 'Prix', quote: '2 400 €', url: '/x' },
        { title: 'Lieux', section: 'Lieux', quote: 'Paris', url: '/y' },
      ],
    },
    'Voici.\n\n« 2 400 € » (Tarifs, Prix)\n« Paris » (Lieux)',
  ],
])('%s', (_, say, expected) => {
  expect(wordsOf(say)).toBe(expected);
});
