// Days are YYYY-MM-DD, without a place: they compare and sort as text, and no change of hour touches them.
import { DAY } from '../time.ts';

const timeOf = (day: string): number => Date.parse(day); // a date alone is read as UTC
/** By parts: four times as fast as toISOString(), and days are counted by the thousand. Years of four figures. */
function dayAt(time: number): string {
  const date = new Date(time);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}
const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

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

/** How many days it is after 1 January 1970. */
export const numberOf = (day: string): number => timeOf(day) / DAY;

/** Negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

export function isWeekend(day: string): boolean {
  const weekday = new Date(timeOf(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** To sort days, or instants. */
export function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export function later(one: string, other: string): string {
  if (other > one) return other;
  return one;
}
export function earlier(one: string, other: string): string {
  if (other < one) return other;
  return one;
}
