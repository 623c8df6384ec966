import { describe, expect, test } from 'vitest';
import { CALENDARS, type Calendar, holidayOn } from '../../domain/holidays.ts';
import { dayAfter } from '../../domain/time.ts';
import { workingDaysAfter } from '../../domain/working-days.ts';

const eleventh = (from: string, calendar: Calendar) => workingDaysAfter(from, 11, calendar).at(-1)?.day;

describe('the 11th working day after the préalable', () => {
  test.each([
    ['2026-03-02', '2026-03-17', '2026-03-17', '2026-03-17', 'plain weeks'],
    ['2026-02-28', '2026-03-16', '2026-03-16', '2026-03-16', 'starts on a week-end'],
    ['2026-04-30', '2026-05-20', '2026-05-20', '2026-05-19', '1, 8 and 14 May; Monaco has no 8 May'],
    ['2026-05-13', '2026-06-01', '2026-06-02', '2026-06-01', '14 and 25 May; 27 May in Guadeloupe'],
    ['2026-05-20', '2026-06-05', '2026-06-08', '2026-06-08', '25 May; 27 May; Corpus Christi'],
    ['2026-07-10', '2026-07-28', '2026-07-28', '2026-07-27', '14 July is French only'],
    ['2026-11-17', '2026-12-02', '2026-12-02', '2026-12-03', '19 November in Monaco'],
    ['2026-12-18', '2027-01-06', '2027-01-06', '2027-01-06', 'year end'],
    ['2027-01-15', '2027-02-01', '2027-02-01', '2027-02-02', '27 January in Monaco'],
  ])('%s → %s, %s, %s (%s)', (from, france, guadeloupe, monaco) => {
    expect(CALENDARS.map((calendar) => eleventh(from, calendar))).toEqual([france, guadeloupe, monaco]);
  });
});

test('every day says why it counts or not', () => {
  expect(workingDaysAfter('2026-05-06', 2, 'france')).toEqual([
    { day: '2026-05-07', counts: true, rank: 1 },
    { day: '2026-05-08', counts: false, because: { holiday: expect.stringContaining('1945') } },
    { day: '2026-05-09', counts: false, because: 'weekend' },
    { day: '2026-05-10', counts: false, because: 'weekend' },
    { day: '2026-05-11', counts: true, rank: 2 },
  ]);
});

/** The rules of the places, computed without the library: Easter by Meeus, fixed days, and Monaco's Mondays. */
function ruled(year: number, calendar: Calendar): ReadonlySet<string> {
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const after = (days: number) => day(easter(year) + days * 86_400_000);
  const on = (...days: readonly string[]) => days.map((one) => `${year}-${one}`);
  const movable = [after(1), after(39), after(50)];
  if (calendar !== 'monaco') {
    const france = on('01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25');
    return new Set([...france, ...movable, ...(calendar === 'guadeloupe' ? on('05-27') : [])]);
  }
  const moving = on('01-01', '05-01', '08-15', '11-01', '11-19', '12-08', '12-25');
  const moved = moving.filter((one) => new Date(`${one}T00:00:00Z`).getUTCDay() === 0).map(dayAfter);
  return new Set([...moving, ...moved, ...on('01-27'), ...movable, after(60)]);
}
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

test.each(CALENDARS)('%s: every day of 2024 to 2032 is a holiday by the rules, or is not', (calendar) => {
  const wrong: string[] = [];
  for (let day = '2024-01-01'; day < '2033-01-01'; day = dayAfter(day)) {
    const isRuled = ruled(Number(day.slice(0, 4)), calendar).has(day);
    if ((holidayOn(day, calendar) !== null) !== isRuled) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});
