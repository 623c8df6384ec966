// A questionnaire's file is checked when it is loaded: what is wrong is told by name.
import { describe, expect, test } from 'vitest';
import { load, type QuestionnaireFile } from '../../../dialogs/questionnaires/file.ts';
import { QUESTIONNAIRES, questionnaireCalled } from '../../../dialogs/questionnaires/index.ts';
import { faultsOf } from '../../../domain/scores/answers.ts';

const small: QuestionnaireFile = {
  id: 'small',
  version: 1,
  language: 'fr',
  names: ['essai'],
  title: 'Petit',
  purpose: 'Essayer.',
  intro: 'Bonjour.',
  outro: 'Merci.',
  minutes: 1,
  ratingScales: { likert: { from: 1, labels: ['Non', 'Oui'] } },
  sections: [
    {
      id: 'A',
      title: 'Une',
      pageSize: 7,
      each: { type: 'rate', scale: 'likert', why: 'Essayer.' },
      items: [{ id: 'S-1', text: 'Un ?', measures: 'ONE' }],
    },
  ],
  scoring: { method: 'means', scales: [{ id: 'ONE', name: 'Un', needs: 1 }], indices: [], motives: null },
  flags: null,
};
const [section] = small.sections;

test('an item has what its section says of each, and its own words win', () => {
  const items = [
    { id: 'S-1', text: 'Un ?', measures: 'ONE' },
    { id: 'S-2', text: 'Deux ?', measures: 'ONE', why: 'Autre.', reverse: true },
  ];
  const loaded = load({ ...small, sections: section ? [{ ...section, items }] : [] });
  expect(loaded.items).toMatchObject([
    { id: 'S-1', section: 'A', type: 'rate', scale: 'likert', why: 'Essayer.', class: 'P', required: false },
    { id: 'S-2', why: 'Autre.', reverse: true },
  ]);
});

describe('what is wrong is told by name', () => {
  const withItem = (item: Record<string, unknown>): QuestionnaireFile =>
    ({ ...small, sections: section ? [{ ...section, items: [item] }] : [] }) as QuestionnaireFile; // `as`: some are wrong on purpose
  test.each<[string, QuestionnaireFile, RegExp]>([
    ['a page of eight', { ...small, sections: section ? [{ ...section, pageSize: 8 }] : [] }, /small[\s\S]*pageSize/],
    [
      'a scale that is not there',
      withItem({ id: 'S-1', text: 'Un ?', measures: 'ONE', scale: 'other' }),
      /S-1: no other/,
    ],
    ['a measure nobody scores', withItem({ id: 'S-1', text: 'Un ?', measures: 'TWO' }), /S-1: no TWO/],
    ['a rating without a measure', withItem({ id: 'S-1', text: 'Un ?' }), /small[\s\S]*measures/],
    ['a word that is not known', withItem({ id: 'S-1', text: 'Un ?', measures: 'ONE', colour: 'red' }), /colour/],
    [
      'an index of nothing',
      {
        ...small,
        scoring: {
          method: 'means',
          scales: [{ id: 'ONE', name: 'Un', needs: 1 }],
          indices: [{ id: 'I', name: 'I', of: { TWO: 1 } }],
          motives: null,
        },
      },
      /I: no TWO/,
    ],
  ])('%s', (_, file, expected) => {
    expect(() => load(file)).toThrow(expected);
  });
});

test.each([
  ['motivation', { rate: 18, pair: 20, top3: 1, long: 4, consent: 1, one: 1 }],
  ['values', { rate: 30, top3: 1, long: 3, consent: 1 }],
  ['evaluation-hot', { rate: 15, number: 1, long: 2, one: 1, consent: 2 }],
  ['evaluation-cold', { rate: 9, number: 1, one: 2, many: 2, long: 1, consent: 1 }],
])('%s has its items, each with its reason, and no page of more than seven', (id, counts) => {
  const questionnaire = questionnaireCalled(id);
  const found: Record<string, number> = {};
  for (const { type } of questionnaire?.items ?? []) found[type] = (found[type] ?? 0) + 1;
  expect(found).toEqual(counts);
  expect(questionnaire?.items.filter(({ why }) => why.trim() === '')).toEqual([]);
  expect(questionnaire?.sections.filter(({ pageSize }) => pageSize > 7)).toEqual([]);
});

test('ids are never used twice, in whatever questionnaire', () => {
  const ids = QUESTIONNAIRES.flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('the version asked for, or the last one', () => {
  expect(questionnaireCalled('values')?.version).toBe(1);
  expect(questionnaireCalled('values', 9)).toBeUndefined();
  expect(questionnaireCalled('horoscope')).toBeUndefined();
});

describe('answers that are none are told, item by item', () => {
  const motivation = questionnaireCalled('motivation');
  test.each([
    [{ 'MOT-A01': 7, 'MOT-A02': 'NA', 'MOT-A03': null, 'MOT-B01': { importance: 4, presence: 'NA' } }, []],
    [{ 'MOT-A01': 8 }, ['MOT-A01: a whole number from 1 to 7']],
    [{ 'MOT-A01': 3.5 }, ['MOT-A01: a whole number from 1 to 7']],
    [{ 'MOT-B01': { importance: 'NA', presence: 1 } }, ['MOT-B01: NA is not offered here']],
    [{ 'MOT-B01': 4 }, ['MOT-B01: importance and presence, each a rating or null']],
    [{ 'MOT-TOP': ['AUT', 'AUT'] }, ['MOT-TOP: at most three of AUT, APP, LIE, REC, UTI, SEC, REM, EQU, INF, CON']],
    [{ 'MOT-X': 1 }, ['MOT-X: no such item in motivation version 1']],
  ])('%j', (answers, expected) => {
    expect(motivation && faultsOf(motivation, answers)).toEqual(expected);
  });
});
