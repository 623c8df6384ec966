// The weeks of the standard schedule: 7-day blocks counted from the first interview, which move with it. Suggestions, not limits (A7).
import { INTERVIEWS, type Weeks } from '../programme.data.ts';
import { daysBetween, plusDays } from './days.ts';
import { valueOn } from './figures.ts';

/** Both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** 1 = the 7 days from the first interview on; 0 or less before it. */
export const weekOf = (day: string, first: string): number => Math.floor(daysBetween(first, day) / 7) + 1;

export const weekDays = (first: string, weeks: Weeks): Days => ({
  from: plusDays(first, 7 * (weeks.first - 1)),
  until: plusDays(first, 7 * weeks.last - 1),
});

/** The days the standard schedule gives to a rank; `null`: it has no such rank. */
export function standardDays(rank: number, first: string): Days | null {
  const weeks = valueOn(INTERVIEWS, first).find((one) => one.rank === rank)?.weeks;
  return weeks ? weekDays(first, weeks) : null;
}

/** The rank that ends a bilan. */
export const lastRank = (day: string): number => Math.max(...valueOn(INTERVIEWS, day).map(({ rank }) => rank));

/** The day an interview would ideally be: its window shared out evenly among those that have the same, in whole weeks. */
export function idealDay(rank: number, first: string): string {
  const interviews = valueOn(INTERVIEWS, first);
  const one = interviews.find((interview) => interview.rank === rank);
  if (!one || rank === 1) return first;
  const alike = interviews.filter(({ weeks }) => weeks.first === one.weeks.first && weeks.last === one.weeks.last);
  const share = (7 * (one.weeks.last - one.weeks.first + 1)) / alike.length;
  const at = alike.indexOf(one);
  // The 1st opens week 1; one that shares it comes in the middle, since the same weekday would be the same day.
  if (one.weeks.first === 1) return plusDays(first, Math.floor(at * share));
  return plusDays(first, 7 * Math.round((7 * (one.weeks.first - 1) + (at + 0.5) * share) / 7));
}
