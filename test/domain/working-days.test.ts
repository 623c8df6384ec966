import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { CALENDARS, type Calendar, holidayOn } from '../../domain/holidays.ts';
import { dayAfter } from '../../domain/time.ts';
import { workingDaysAfter } from '../../domain/working-days.ts';

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

/** Each with its reason in domain/holidays.ts. */
const CORRECTED: Readonly<Record<Calendar, { readonly added: readonly string[]; readonly taken: readonly string[] }>> =
  {
    france: { added: [], taken: [] },
    guadeloupe: {
      added: [],
      // Good Fridays
      taken: [
        '2024-03-29',
        '2025-04-18',
        '2026-04-03',
        '2027-03-26',
        '2028-04-14',
        '2029-03-30',
        '2030-04-19',
        '2031-04-11',
        '2032-03-26',
      ],
    },
    // Mondays after a Sunday; 28 January 2030 is none of them
    monaco: {
      added: ['2024-12-09', '2026-11-02', '2027-08-16', '2030-12-09', '2032-08-16'],
      taken: ['2030-01-28'],
    },
  };

test.each(CALENDARS)('%s: the corrections of the library are these, and no others', (calendar) => {
  const library = new Holidays({ france: 'FR', guadeloupe: 'GP', monaco: 'MC' }[calendar]);
  const published = new Set<string>();
  for (let year = 2024; year <= 2032; year += 1)
    for (const { date, type } of library.getHolidays(year)) if (type === 'public') published.add(date.slice(0, 10));
  const [added, taken]: [string[], string[]] = [[], []];
  for (let day = '2024-01-01'; day < '2033-01-01'; day = dayAfter(day)) {
    const isOurs = holidayOn(day, calendar) !== null;
    if (isOurs && !published.has(day)) added.push(day);
    if (!isOurs && published.has(day)) taken.push(day);
  }
  expect({ added, taken }).toEqual(CORRECTED[calendar]);
});

test.each([
  ['2026-05-27', 'guadeloupe', 'Abolition de l’esclavage'],
  ['2026-05-27', 'france', null],
  ['2026-11-02', 'monaco', 'Toussaint (reporté au lundi)'],
  ['2026-06-04', 'monaco', 'la Fête-Dieu'],
  ['2026-07-21', 'guadeloupe', null],
] as const)('%s in %s: %s', (day, calendar, name) => {
  expect(holidayOn(day, calendar)).toBe(name);
});
