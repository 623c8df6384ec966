// The week in words. In doubt it is asked again: nothing is guessed about somebody's time.
import { describe, expect, test } from 'vitest';
import { received } from '../../dialogs/field.ts';
import { inWords } from '../../dialogs/fields.fr.ts';
import { optional } from '../../dialogs/fields.ts';
import { grid } from '../../dialogs/grid.ts';
import { WEEK } from '../../dialogs/moments.ts';
import { each, table } from './table.ts';

const slots = grid({ label: 'Moments', text: '?', why: '', class: 'P' });
const on = (...days: readonly string[]) => WEEK.filter((moment) => days.some((day) => moment.startsWith(day)));
const at = (...moments: readonly string[]) => WEEK.filter((one) => moments.some((moment) => one.endsWith(moment)));

table('a grid', slots, {
  reads: [
    ...each(
      ['mardi soir et jeudi matin', 'Mardi soir, jeudi matin.', 'jeudi matin ou mardi en fin de journée'],
      ['mar-soir', 'jeu-matin'],
    ),
    ...each(
      [
        'tous les matins',
        'le matin',
        'matin',
        'les matins',
        'du lundi au vendredi le matin',
        'tous les jours le matin',
      ],
      at('matin'),
    ),
    ...each(['le lundi', 'lundi', 'lundi toute la journée', 'les lundis', 'je suis disponible le lundi'], on('lun')),
    ...each(
      ['mercredi après-midi, vendredi', 'mercredi aprem et vendredi', 'mecredi après midi ; vendredi'],
      ['mer-aprem', ...on('ven')],
    ),
    ...each(['peu importe', 'n’importe quand', 'toute la semaine', 'tous', 'quand vous voulez', "peu m'importe"], WEEK),
    ...each(
      ['en fin de journée sauf vendredi', 'le soir, sauf le vendredi', 'tous les soirs mais pas vendredi'],
      at('soir').filter((one) => one !== 'ven-soir'),
    ),
    ...each(
      [
        'sauf vendredi',
        'pas le vendredi',
        'peu importe sauf vendredi',
        'du lundi au jeudi',
        'lundi, mardi, mercredi et jeudi',
      ],
      on('lun', 'mar', 'mer', 'jeu'),
    ),
    ['mardi matin et soir', ['mar-matin', 'mar-soir']],
    ['mardi matin, midi et soir', ['mar-matin', 'mar-midi', 'mar-soir']],
    ['matin et soir', at('matin', 'soir')],
  ],
  asks: [
    ...each(['lundi et mardi matin', 'lundi, mardi matin'], /Pour lundi, est-ce toute la journée/),
    ...each(
      ['samedi', 'mardi 18h', 'euh', 'le week-end', 'jamais', 'entre midi et deux', '', '😀', ','],
      /Je n’ai pas compris/,
    ),
    ['le matin lundi et mardi', /Je n’ai pas compris « mardi »/],
    ['mardi soir, le matin', /Je n’ai pas compris « le matin »/],
    ['sauf vendredi midi et lundi', /Je n’ai pas compris/],
    ['lundi sauf lundi', /Il ne reste alors aucun moment/],
    ['sauf lundi sauf mardi', /Je n’ai pas compris/],
    ['lundi '.repeat(100), /caractères/],
  ],
});

describe('a grid on a card', () => {
  test.each([
    [
      ['jeu-matin', 'lun-soir'],
      ['lun-soir', 'jeu-matin'],
    ],
    ['jeu-matin,lun-soir', ['lun-soir', 'jeu-matin']],
  ])('%j is kept in the order of the week', (raw, value) =>
    expect(received(slots, raw)).toEqual({ kind: 'ok', value }),
  );
  test.each([[['lun-soir', 'lun-soir']], [['dim-soir']], [['constructor']], ['lun'], [[]], [''], [[1]]])(
    '%j is no answer',
    (raw) => expect(received(slots, raw).kind).toBe('bad'),
  );
  test('left empty, an optional one is passed', () =>
    expect(received(optional(slots), [])).toEqual({ kind: 'ok', value: null }));
});

test('in words', () => {
  expect(inWords(slots.shape, ['mar-soir', 'jeu-matin', 'jeu-midi'])).toBe(
    'Mardi : fin de journée ; Jeudi : matin, midi',
  );
  expect(inWords(slots.shape, on('ven'))).toBe('Vendredi : toute la journée');
  expect(inWords(slots.shape, WEEK)).toBe('peu importe');
});
