// What the consultant's page decides without a browser: addresses, order, cuts of a text, dates.
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { type AskedAgain, DossierSummary } from '../../web/api.ts';
import { elsewhere, longDayOf, momentOf } from '../../web/consultant/dates.fr.ts';
import { marked } from '../../web/consultant/marked.ts';
import { type Column, listed } from '../../web/consultant/order.ts';
import { routeOf } from '../../web/consultant/route.ts';
import { type ToDo, toDoOf } from '../../web/consultant/to-do.ts';

test.each([
  ['', { kind: 'list' }],
  ['#', { kind: 'list' }],
  ['#/', { kind: 'list' }],
  ['#/questions', { kind: 'questions' }],
  ['#/dossiers/7f3a', { kind: 'dossier', id: '7f3a', tab: 'fiche', run: null }],
  ['#/dossiers/7f3a/echanges', { kind: 'dossier', id: '7f3a', tab: 'echanges', run: null }],
  ['#/dossiers/7f3a/questionnaires', { kind: 'dossier', id: '7f3a', tab: 'questionnaires', run: null }],
  ['#/dossiers/7f3a/questionnaires/r-1', { kind: 'dossier', id: '7f3a', tab: 'questionnaires', run: 'r-1' }],
  ['#/dossiers/7f3a/fiche/r-1', { kind: 'unknown' }],
  ['#/evaluations', { kind: 'evaluations' }],
  ['#/dossiers/7f3a/admin', { kind: 'unknown' }],
  ['#/dossiers/../me', { kind: 'unknown' }],
  ['#/dossiers/', { kind: 'unknown' }],
])('the address « %s »', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

const dossier = (reference: string, more: Partial<z.input<typeof DossierSummary>> = {}) =>
  DossierSummary.parse({
    id: reference,
    reference,
    stage: 'submitted',
    openedAt: '2026-11-01T08:00:00Z',
    lastAt: '2026-11-01T08:00:00Z',
    progress: { done: 1, total: 4 },
    missing: 0,
    discreet: false,
    ...more,
  });
const DOSSIERS = [
  dossier('D-1', { name: 'Zoé Petit', lastAt: '2026-11-03T08:00:00Z', submittedAt: '2026-11-02T08:00:00Z' }),
  dossier('D-2', { stage: 'draft', lastAt: '2026-11-05T08:00:00Z', progress: { done: 3, total: 4 } }),
  dossier('D-3', { name: 'Émile Aubert', submittedAt: '2026-11-04T08:00:00Z', progress: { done: 0, total: 0 } }),
];

describe('the list', () => {
  test.each<[Column, 'ascending' | 'descending', string]>([
    ['name', 'ascending', 'D-3 D-1 D-2'],
    ['lastAt', 'descending', 'D-2 D-1 D-3'],
    ['stage', 'descending', 'D-3 D-1 D-2'],
    ['progress', 'ascending', 'D-3 D-1 D-2'],
  ])('by %s, %s', (by, way, expected) => {
    const shown = listed(DOSSIERS, { search: '', stage: 'all', order: { by, way } });
    expect(shown.map(({ reference }) => reference).join(' ')).toBe(expected);
  });

  test.each<[string, 'all' | 'draft', string]>([
    ['emile', 'all', 'D-3'],
    ['  AUBERT ém', 'all', 'D-3'],
    ['d-2', 'all', 'D-2'],
    ['', 'draft', 'D-2'],
    ['zoe', 'draft', ''],
    ['nobody', 'all', ''],
  ])('searching « %s » among %s', (search, stage, expected) => {
    const shown = listed(DOSSIERS, { search, stage, order: { by: 'lastAt', way: 'descending' } });
    expect(shown.map(({ reference }) => reference).join(' ')).toBe(expected);
  });
});

test.each<[string, [number, number][], string]>([
  ['un texte', [], 'un texte'],
  ['un texte', [[3, 8]], 'un [texte]'],
  [
    'aXbXc',
    [
      [1, 2],
      [3, 4],
    ],
    'a[X]b[X]c',
  ],
  ['tout', [[0, 4]], '[tout]'],
  ['court', [[2, 99]], 'court'],
  [
    'désordre',
    [
      [4, 6],
      [0, 2],
    ],
    'déso[rd]re',
  ],
  ['vide', [[1, 1]], 'vide'],
])('« %s » cut at %j', (text, matches, expected) => {
  expect(
    marked(text, matches)
      .map((part) => (part.found ? `[${part.text}]` : part.text))
      .join(''),
  ).toBe(expected);
});

test('dates are those of Paris, whatever the machine; the person’s own clock is said when it differs', () => {
  const at = '2026-11-23T23:30:00.000Z';
  expect([momentOf(at), longDayOf(at)]).toEqual(['24 nov. 2026, 00:30', 'mardi 24 novembre 2026']);
  expect([elsewhere(at, 'America/Guadeloupe'), elsewhere(at, 'Europe/Paris'), elsewhere(at, 'Moon/Sea')]).toEqual([
    '19:30',
    null,
    null,
  ]);
});

describe('what a group asks for', () => {
  const asked = (outcome: AskedAgain['outcome'], ...documents: string[]): AskedAgain => {
    const useful = outcome === 'answered' ? false : null;
    return { id: outcome, day: '2026-11-20', text: '', why: null, outcome, documents, useful };
  };
  test.each<[string, readonly AskedAgain[], ToDo]>([
    ['nothing is said of it', [asked('unknown')], { kind: 'add', documents: [] }],
    ['something near', [asked('near', 'A', 'B'), asked('near', 'B')], { kind: 'clarify', documents: ['A', 'B'] }],
    ['near for some, nothing for others', [asked('near', 'A'), asked('unknown')], { kind: 'add', documents: ['A'] }],
    ['badly answered', [asked('answered', 'A')], { kind: 'review', documents: ['A'] }],
  ])('%s', (_, questions, toDo) => expect(toDoOf(questions)).toEqual(toDo));
});
