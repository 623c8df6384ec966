// One of each kind of Say, and the hard ones: what every channel must be able to show.
import { runId } from '../../domain/ids.ts';
import type { Question, Questions, Say } from '../../domain/say.ts';

const run = runId('run-1');
const letters = 'abcdefghijklmnopqrst'.split('');
const options = (count: number) => letters.slice(0, count).map((id) => ({ id, label: `Choix ${id} : l’option` }));
const question = (key: string, input: Question['input'], more: Partial<Question> = {}): Question => ({
  key,
  text: `Quelle est la question ${key} ?`,
  required: true,
  input,
  ...more,
});
const actions = [
  { title: 'Passer', says: 'passer' },
  { title: 'Faire une pause', says: 'pause' },
];
export const asking = (...questions: readonly Question[]): Questions => ({
  kind: 'questions',
  run,
  round: 2,
  section: 'Vous joindre',
  done: 2,
  total: 41,
  questions,
  actions,
});

export const text = question('b1', { kind: 'text', long: false, max: 200 }, { help: 'Comme vous voulez être appelé.' });
export const long = question(
  'd1',
  { kind: 'text', long: true, max: 2_000 },
  { before: { words: 'Avant', value: 'Avant' }, required: false },
);
export const one = question('b3', { kind: 'one', options: options(3) });
export const list = question('h5', { kind: 'one', options: options(12) });
export const many = question(
  'b6',
  { kind: 'many', options: options(5) },
  { before: { words: 'Choix a, Choix c', value: 'a,c' } },
);
export const grid = question(
  'h6',
  {
    kind: 'grid',
    rows: [
      { id: 'lundi', label: 'Lundi' },
      { id: 'mardi', label: 'Mardi' },
    ],
    columns: [
      { id: 'matin', label: 'Matin' },
      { id: 'midi', label: 'Midi' },
    ],
  },
  { before: { words: 'lundi matin', value: 'lundi-matin,mardi-midi' } },
);
export const date = question('g3', { kind: 'date' });
export const email = question('b4', { kind: 'email' });
export const phone = question('b5', { kind: 'phone' });

const rows = (count: number, words: string) =>
  Array.from({ length: count }, (_, place) => ({ key: `k${place}`, label: `Question ${place} ?`, words }));
const recap = (words: string): Say => ({
  kind: 'recap',
  run,
  digest: 'abc',
  text: 'Voici vos réponses : relisez-les.',
  sections: [
    { title: 'Vous joindre', rows: rows(3, 'Zoé *étoile* [x](y)') },
    { title: 'Votre parcours', rows: rows(25, words) },
  ],
  actions: [{ title: 'Plus tard', says: 'pause' }],
});

export const SAYS: Readonly<Record<string, Say>> = {
  'a text': { kind: 'text', text: 'Bonjour ! Voici : « une phrase ».' },
  'a text with buttons': { kind: 'text', text: 'On commence ?', actions },
  'one question to type': asking(text),
  'one choice': asking(one),
  'a long list': asking(list),
  'several choices': asking(many),
  'a grid': asking(grid),
  'a date': asking(date),
  'a page of everything': asking(text, long, one, list, many, grid, email),
  'a page with long answers to correct': asking(
    ...Array.from({ length: 7 }, (_, place) =>
      question(
        `q${place}`,
        { kind: 'text', long: true, max: 2_000 },
        { before: { words: 'é'.repeat(2_000), value: 'é'.repeat(2_000) } },
      ),
    ),
  ),
  'a recap': recap('Court'),
  'a recap of long answers': recap('é"'.repeat(1_000)),
  sources: {
    kind: 'sources',
    asked: 'Combien ça coûte ?',
    text: 'La brochure en parle :',
    actions,
    sources: [
      {
        title: 'Brochure',
        section: 'Déroulement',
        quote: 'Trois phases [en tout].',
        url: 'http://127.0.0.1:3978/documents/brochure#p (1)',
      },
      { title: 'CGV', section: '', quote: 'x'.repeat(300), url: 'http://127.0.0.1:3978/documents/cgv' },
    ],
  },
};
