// Quality flags, one row each: at its limit, and just short of it (R34).
import { describe, expect, test } from 'vitest';
import { questionnaireCalled } from '../../../dialogs/questionnaires/index.ts';
import type { Course } from '../../../domain/scores/flags.ts';
import { scoresOf } from '../../../domain/scores/score.ts';

type Answers = Readonly<Record<string, unknown>>;
const two = (n: number) => String(n).padStart(2, '0');
/** Ratings of the thirty, in order; `0` passed. */
const values = (figures: readonly number[], more: Answers = {}): Answers => ({
  ...Object.fromEntries(figures.map((figure, at) => [`VAL-${two(at + 1)}`, figure === 0 ? null : figure])),
  ...more,
});
/** Part A in order, part B full. */
const motivation = (figures: readonly (number | 'NA')[], more: Answers = {}): Answers => ({
  ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`MOT-B${two(at + 1)}`, { importance: 3, presence: 3 }])),
  ...Object.fromEntries(figures.map((figure, at) => [`MOT-A${two(at + 1)}`, figure])),
  ...more,
});
const codes = (id: 'motivation' | 'values', answers: Answers, course: Course = {}): readonly string[] => {
  const questionnaire = questionnaireCalled(id);
  return questionnaire ? scoresOf(questionnaire, answers, course).flags.map(({ code }) => code) : [];
};
const cycle = (figures: readonly number[], length: number): number[] =>
  Array.from({ length }, (_, at) => figures[at % figures.length] ?? 0);

// No two items of a scale five apart, no long row, no end.
const CALM = [5, 4, 3, 4, 3, 4, 5, 4, 3, 4, 5, 4, 3, 4, 5, 4, 5, 4];
const VARIED = cycle([3, 4, 5, 2], 30);

describe('nothing to say', () => {
  test('of answers that vary', () => {
    expect(codes('motivation', motivation(CALM))).toEqual([]);
    expect(codes('values', values(VARIED))).toEqual([]);
  });
});

describe('MISSING', () => {
  const passed = (count: number) =>
    values(VARIED.map((figure, at) => ([0, 3, 6, 9].slice(0, count).includes(at) ? 0 : figure)));
  test.each([
    ['three of thirty are a tenth: not more', 3, []],
    ['four are', 4, ['MISSING']],
  ])('%s', (_, count, expected) => {
    expect(codes('values', passed(count))).toEqual(expected);
  });
  test('a scale without a score is enough; « ne me concerne pas » is no rating', () => {
    const answers = motivation(CALM, { 'MOT-A03': 'NA', 'MOT-A08': 'NA' });
    expect(codes('motivation', answers)).toEqual(['MISSING']);
  });
  test('how many, both sides of a pair counting', () => {
    const questionnaire = questionnaireCalled('motivation');
    if (!questionnaire) throw new Error('motivation');
    const answers = motivation(CALM, {
      'MOT-B01': null,
      'MOT-B11': null,
      'MOT-B02': { importance: 3, presence: 'NA' },
    });
    expect(scoresOf(questionnaire, answers).flags).toEqual([{ code: 'MISSING', missing: 5 }]);
  });
});

describe('STRAIGHT', () => {
  // A wave before and after keeps the deviation up.
  const row = (length: number) => [...cycle([2, 5], 9), ...cycle([3], length), ...cycle([4, 5], 21 - length)];
  test.each([
    [11, []],
    [12, ['STRAIGHT']],
  ])('%i identical ratings in a row', (length, expected) => {
    expect(codes('values', values(row(length))).filter((code) => code === 'STRAIGHT')).toEqual(expected);
  });
  test('one that was passed breaks the row', () => {
    const broken = row(12);
    broken[14] = 0;
    expect(codes('values', values(broken))).not.toContain('STRAIGHT');
  });
  test('a deviation under 0.35', () => {
    expect(codes('motivation', motivation([...cycle([4, 4, 4, 4, 4, 4, 4, 5], 18)]))).toContain('STRAIGHT');
  });
  test('in the order shown, where it is known', () => {
    const figures = [...cycle([3, 4], 24), ...cycle([5, 2], 6)];
    const threes = figures.flatMap((figure, at) => (figure === 3 ? [`VAL-${two(at + 1)}`] : []));
    const others = figures.flatMap((figure, at) => (figure === 3 ? [] : [`VAL-${two(at + 1)}`]));
    expect(codes('values', values(figures))).not.toContain('STRAIGHT');
    expect(codes('values', values(figures), { order: [...threes, ...others] })).toContain('STRAIGHT');
  });
});

describe('CONTRADICTION', () => {
  const pairs = (id: string, answers: Answers) => {
    const questionnaire = questionnaireCalled(id);
    const flags = questionnaire ? scoresOf(questionnaire, answers).flags : [];
    return flags.flatMap((flag) => (flag.code === 'CONTRADICTION' ? flag.pairs : []));
  };
  test('after reversal: five apart of seven, not four', () => {
    expect(pairs('motivation', motivation(CALM, { 'MOT-A01': 6, 'MOT-A06': 6 }))).toEqual([]); // 6 against 2
    expect(pairs('motivation', motivation(CALM, { 'MOT-A01': 7, 'MOT-A06': 6 }))).toEqual([['MOT-A01', 'MOT-A06']]);
  });
  test('the pairs that are asked twice come first', () => {
    const answers = motivation(CALM, {
      'MOT-A04': 1,
      'MOT-A14': 6,
      'MOT-A05': 7,
      'MOT-A15': 7,
      'MOT-A10': 4,
      'MOT-A18': 4,
    });
    expect(pairs('motivation', answers)).toEqual([
      ['MOT-A05', 'MOT-A15'],
      ['MOT-A04', 'MOT-A14'],
    ]);
  });
  test('four apart of six', () => {
    expect(pairs('values', values(VARIED, { 'VAL-01': 2, 'VAL-12': 5, 'VAL-23': 5 }))).toEqual([]);
    expect(pairs('values', values(VARIED, { 'VAL-01': 2, 'VAL-12': 6, 'VAL-23': 5 }))).toEqual([['VAL-01', 'VAL-12']]);
  });
});

test('EXTREMES: four of five at either end', () => {
  const ends = (count: number) => values([...cycle([1, 6], count), ...cycle([3, 4], 30 - count)]);
  expect(codes('values', ends(23))).not.toContain('EXTREMES');
  expect(codes('values', ends(24))).toContain('EXTREMES');
});

test('FLAT: no value is 0.3 away from the mean, bounds included; then the three chosen say nothing', () => {
  const threes = cycle([3], 30);
  expect(codes('values', values(threes, { 'VAL-01': 4, 'VAL-TOP': ['POU', 'CON', 'TRA'] }))).toContain('FLAT'); // 1/3 − 1/30 = 0.3
  expect(codes('values', values(threes, { 'VAL-01': 4, 'VAL-TOP': ['POU', 'CON', 'TRA'] }))).not.toContain('TOP-GAP');
  expect(codes('values', values(threes, { 'VAL-01': 5 }))).not.toContain('FLAT');
});

test('TOP-GAP: none of the three is among the five highest, and a tie at the fifth place counts', () => {
  const high = { 'VAL-01': 6, 'VAL-06': 6, 'VAL-08': 6, 'VAL-04': 6, 'VAL-10': 6 };
  const rest = cycle([3, 4], 30);
  expect(codes('values', values(rest, { ...high, 'VAL-TOP': ['BIE', 'UNI', 'TRA'] }))).toContain('TOP-GAP');
  expect(codes('values', values(rest, { ...high, 'VAL-TOP': ['BIE', 'UNI', 'AUD'] }))).not.toContain('TOP-GAP');
  expect(codes('values', values(rest, high))).not.toContain('TOP-GAP');
});

describe('how it went, where it is known', () => {
  const answers = values(VARIED);
  test.each<[string, Course, readonly string[]]>([
    ['a median of 1.5 s is not fast', { seconds: [1, 1.5, 9] }, []],
    ['under it is', { seconds: [1, 1.4, 9] }, ['FAST']],
    ['nine of thirty changed after the end', { revised: 9 }, []],
    ['ten', { revised: 10 }, ['REVISED']],
    ['fourteen days', { firstAt: '2026-01-01T10:00:00.000Z', lastAt: '2026-01-15T10:00:00.000Z' }, []],
    ['and a minute', { firstAt: '2026-01-01T10:00:00.000Z', lastAt: '2026-01-15T10:01:00.000Z' }, ['LONG-PAUSE']],
  ])('%s', (_, course, expected) => {
    expect(codes('values', answers, course)).toEqual(expected);
  });
});
