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

/** The first and the last day of some weeks, in days after the first interview. */
const offsetsOf = ({ first, last }: Weeks) => ({ from: 7 * (first - 1), until: 7 * last - 1 });

export function weekDays(first: string, weeks: Weeks): Days {
  const { from, until } = offsetsOf(weeks);
  return { from: plusDays(first, from), until: plusDays(first, until) };
}

/** The days the standard schedule gives to a rank; `null`: it has no such rank. `first`: the day of the first interview. */
export function standardDays(rank: number, first: string): Days | null {
  const weeks = valueOn(INTERVIEWS, first).find((one) => one.rank === rank)?.weeks;
  return weeks ? weekDays(first, weeks) : null;
}

/** Where in the schedule a rank belongs, in days after the first interview. */
export interface Aim {
  readonly from: number;
  readonly until: number;
  /** Its weeks are shared out evenly among the ranks that have the same; on the weekday of the first, but in week 1. */
  readonly ideal: number;
}
export function aimOf(rank: number, first: string): Aim {
  const interviews = valueOn(INTERVIEWS, first);
  const one = interviews.find((interview) => interview.rank === rank);
  if (!one) return { from: 0, until: Number.POSITIVE_INFINITY, ideal: 0 };
  const { weeks } = one;
  const alike = interviews.filter((other) => other.weeks.first === weeks.first && other.weeks.last === weeks.last);
  const { from, until } = offsetsOf(weeks);
  const share = (until + 1 - from) / alike.length;
  const at = alike.indexOf(one);
  // The first interview opens week 1, and who shares it comes in the middle: the same weekday would be the same day.
  const ideal = from === 0 ? Math.floor(at * share) : 7 * Math.round((from + (at + 0.5) * share) / 7);
  return { from, until, ideal };
}

/** The rank that ends a bilan. */
export const lastRank = (day: string): number => Math.max(...valueOn(INTERVIEWS, day).map(({ rank }) => rank));
