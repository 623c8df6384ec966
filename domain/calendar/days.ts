// Days are YYYY-MM-DD, without a place: they compare and sort as text, and no change of hour touches them.
import { DAY } from '../time.ts';

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether there is such a day: « 2026-02-30 » is none. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? timeOf(text) : Number.NaN;
  return !Number.isNaN(time) && dayAt(time) === text;
}

/** `days` may be negative. */
export const plusDays = (day: string, days: number): string => dayAt(timeOf(day) + days * DAY);

/** The same date some months later, or the last day of a shorter month: six months after 31 August, 28 February. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** The first day from which `months` later is not before `day`. Not `plusMonths(day, -months)`: months have no equal lengths. */
export function earliestReaching(day: string, months: number): string {
  let earliest = plusMonths(day, -months);
  while (plusMonths(earliest, months) < day) earliest = plusDays(earliest, 1);
  while (plusMonths(plusDays(earliest, -1), months) >= day) earliest = plusDays(earliest, -1);
  return earliest;
}

/** Negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY);

export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(timeOf(day)).getUTCDay());

export const latestOf = (...days: readonly string[]): string => days.reduce((one, other) => (other > one ? other : one));
