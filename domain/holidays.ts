// Public holidays by calendar, by a library; where it differs from the rules of the provider's places, the correction is listed here.
import Holidays, { type HolidaysTypes } from 'date-holidays';
import { plusDays } from './calendar/days.ts';

export const CALENDARS = ['france', 'guadeloupe', 'monaco'] as const;
/** France: without Alsace-Moselle, where the provider has no place. */
export type Calendar = (typeof CALENDARS)[number];

const COUNTRIES: Readonly<Record<Calendar, string>> = { france: 'FR', guadeloupe: 'GP', monaco: 'MC' };

/** What the library has and the law of the place has not. */
interface Unfounded {
  readonly calendar: Calendar;
  readonly because: string;
  readonly is: (found: HolidaysTypes.Holiday) => boolean;
}
const UNFOUNDED: readonly Unfounded[] = [
  {
    calendar: 'guadeloupe',
    because: 'Good Friday is a local use there, not one of the days of the law',
    is: ({ rule }) => rule === 'easter -2',
  },
  {
    calendar: 'monaco',
    because: 'Sainte Dévote does not move when it is a Sunday (28 January 2030)',
    is: ({ rule, substitute }) => substitute === true && rule.startsWith('01-27'),
  },
];

/**
 * In Monaco, when one of these is a Sunday the Monday after is a holiday too; of some of them the library does not know it
 * (2 November 2026, 16 August 2027 and 2032…). 8 December: since 2019.
 */
const MOVED_IN_MONACO = ['01-01', '05-01', '08-15', '11-01', '11-19', '12-08', '12-25'] as const;

/** The holiday's French name, or `null`. `day`: YYYY-MM-DD, of the place. */
export const holidayOn = (day: string, calendar: Calendar): string | null =>
  yearOf(calendar, day.slice(0, 4)).get(day) ?? null;

const years = new Map<string, ReadonlyMap<string, string>>();
/** Computed once a year and calendar. */
function yearOf(calendar: Calendar, year: string): ReadonlyMap<string, string> {
  const key = `${calendar}/${year}`;
  const known = years.get(key);
  if (known) return known;
  const named = new Map(
    new Holidays(COUNTRIES[calendar])
      .getHolidays(Number(year), 'fr')
      .filter((found) => found.type === 'public')
      .filter((found) => !UNFOUNDED.some((one) => one.calendar === calendar && one.is(found)))
      .map(({ date, name }) => [date.slice(0, 10), name] as const),
  );
  if (calendar === 'monaco') addMondays(named, year);
  years.set(key, named);
  return named;
}

function addMondays(named: Map<string, string>, year: string): void {
  for (const date of MOVED_IN_MONACO) {
    const day = `${year}-${date}`;
    if (new Date(`${day}T00:00:00Z`).getUTCDay() !== 0) continue;
    named.set(plusDays(day, 1), `${named.get(day) ?? 'jour férié'} (reporté au lundi)`);
  }
}
