import { expect, test } from 'vitest';
import { plusDays } from '../../../domain/calendar/days.ts';
import { plan, planOf } from '../../../domain/calendar/plan.ts';
import { aimOf } from '../../../domain/calendar/weeks.ts';
import { BILAN, course, session } from './sessions.ts';

const lines = (start: string, calendar: 'france' | 'guadeloupe' | 'monaco' = 'france') =>
  planOf(start, calendar).interviews.map(
    ({ rank, minutes, phase, from, until, suggested }) =>
      `${rank} · ${minutes} min · ${phase} · ${from} to ${until} · ${suggested}`,
  );

test('the standard schedule from Tuesday 17 March 2026: suggested on Tuesdays, but the 2nd', () => {
  expect(lines('2026-03-17')).toEqual([
    '1 · 120 min · preliminary · 2026-03-17 to 2026-03-23 · 2026-03-17',
    '2 · 180 min · investigation · 2026-03-17 to 2026-03-23 · 2026-03-20',
    '3 · 180 min · investigation · 2026-03-24 to 2026-04-06 · 2026-03-31',
    '4 · 180 min · investigation · 2026-03-31 to 2026-04-20 · 2026-04-07',
    '5 · 120 min · investigation · 2026-03-31 to 2026-04-20 · 2026-04-14',
    '6 · 60 min · conclusion · 2026-04-21 to 2026-06-08 · 2026-04-28',
    '7 · 60 min · conclusion · 2026-04-21 to 2026-06-08 · 2026-05-19',
    '8 · 120 min · conclusion · 2026-04-21 to 2026-06-08 · 2026-06-02',
  ]);
});

test('own work, holidays on the way, hours and what bounds the end', () => {
  const { ownWork, holidays, span, hours } = planOf('2026-05-04', 'guadeloupe');
  expect(ownWork.map(({ id, from, until }) => [id, from, until])).toEqual([
    ['tests', '2026-05-11', '2026-05-24'],
    ['livret', '2026-05-18', '2026-06-07'],
    ['portfolio', '2026-05-18', '2026-06-07'],
    ['surveys', '2026-06-01', '2026-07-05'],
  ]);
  expect(holidays.map(({ day }) => day)).toEqual([
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-05-27',
    '2026-07-14',
  ]);
  expect(span).toMatchObject({ earliestEnd: '2026-05-25', latestEnd: '2026-09-04' });
  expect(hours).toMatchObject({
    accompaniment: 1020,
    ownWork: 420,
    planned: { value: 1020 },
    ceiling: { value: 1440 },
    floor: { value: 780, from: '2026-02-24' },
  });
});

test('a suggested day that is a holiday goes to the nearest working day', () => {
  expect(plusDays('2026-04-10', aimOf(4, '2026-04-10').ideal)).toBe('2026-05-01');
  expect(planOf('2026-04-10').interviews[3]?.suggested).toBe('2026-04-30');
  expect(planOf('2026-12-22').interviews[1]?.suggested).toBe('2026-12-24'); // the 25th is Christmas
});

test('the course of a bilan: from its first session, or from the day it may begin', () => {
  expect(plan([], BILAN)).toMatchObject({ start: '2026-03-17', missing: [1, 2, 3, 4, 5, 6, 7, 8], broken: [] });
  expect(plan([], { ...BILAN, prealable: '2026-05-13' }, 'guadeloupe')).toMatchObject({ start: '2026-06-02' });
  expect(plan([], { ...BILAN, prealable: null })).toBeNull();
  const begun = plan([session(2, '2026-03-30'), session(1, '2026-03-24')], BILAN);
  expect(begun).toMatchObject({ start: '2026-03-24', missing: [3, 4, 5, 6, 7, 8] });
  expect(begun?.held.map(({ rank, day }) => [rank, day])).toEqual([
    [1, '2026-03-24'],
    [2, '2026-03-30'],
  ]);
  expect(plan(course('2026-03-16'), BILAN)?.broken.map(({ rule }) => rule)).toEqual(['start']);
});
