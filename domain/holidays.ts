// Public holidays by calendar, by a library; where it differs from the rules of the provider's places, the difference is listed here.
import Holidays from 'date-holidays';
import { dayAfter } from './time.ts';

export const CALENDARS = ['france', 'guadeloupe', 'monaco'] as const;
/** France: without Alsace-Moselle, where the provider has no place. */
export type Calendar = (typeof CALENDARS)[number];

const COUNTRIES: Readonly<Record<Calendar, string>> = { france: 'FR', guadeloupe: 'GP', monaco: 'MC' };

/** What the library has more, or less, than the law of the place; each with its reason. */
interface Difference {
  readonly calendar: Calendar;
  readonly because: string;
  readonly applies: (day: string, isHoliday: (day: string) => boolean) => boolean;
  readonly isHoliday: boolean;
}
const isSunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
/** Monaco: a holiday that falls on a Sunday moves to the Monday for these only (1 and 27 January, 1 May… differ). */
const MOVED_IN_MONACO = /-(?:01-01|05-01|08-15|11-01|11-19|12-08|12-25)$/;
const DIFFERENCES: readonly Difference[] = [
  {
    calendar: 'guadeloupe',
    because: 'Good Friday is a local use there, not one of the days of the law',
    applies: (day, isHoliday) => isHoliday(plus(day, 3)) && isSunday(plus(day, 2)) && /-0[34]-/.test(day),
    isHoliday: false,
  },
  {
    calendar: 'monaco',
    because: 'when one of seven holidays is a Sunday, the Monday after is a holiday; the library knows some of them',
    applies: (day) => isSunday(before(day)) && MOVED_IN_MONACO.test(before(day)),
    isHoliday: true,
  },
  {
    calendar: 'monaco',
    because: 'Sainte Dévote (27 January) does not move when it is a Sunday',
    applies: (day) => day.endsWith('-01-28'),
    isHoliday: false,
  },
];

/** The holiday's French name, or `null`. `day`: YYYY-MM-DD, of the place. */
export function holidayOn(day: string, calendar: Calendar): string | null {
  const year = yearOf(calendar, day.slice(0, 4));
  const different = DIFFERENCES.find(
    (one) => one.calendar === calendar && one.applies(day, (other) => year.has(other)),
  );
  if (!different) return year.get(day) ?? null;
  return different.isHoliday ? (year.get(day) ?? 'Jour férié reporté') : null;
}

const years = new Map<string, ReadonlyMap<string, string>>();
/** Computed once a year and calendar. */
function yearOf(calendar: Calendar, year: string): ReadonlyMap<string, string> {
  const key = `${calendar}/${year}`;
  const known = years.get(key);
  if (known) return known;
  const named = new Map(
    new Holidays(COUNTRIES[calendar])
      .getHolidays(Number(year), 'fr')
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => [date.slice(0, 10), name] as const),
  );
  years.set(key, named);
  return named;
}

const before = (day: string): string => plus(day, -1);
function plus(day: string, days: number): string {
  if (days === 1) return dayAfter(day);
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
