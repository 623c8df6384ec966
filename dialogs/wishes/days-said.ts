// From what is said of days to what `Wishes` can hold: one stretch, less some days. « le 8 ou le 10 » is from the 8th to the 10th, less the 9th.

import type { Wishes } from '../../domain/wishes.ts';
import { addDays, type Day, weekdayOf } from '../dates.ts';
import type { Span } from './clauses.ts';

export type Days = Pick<Wishes, 'days' | 'notDays'>;

/** Beyond, days are not counted one by one. */
const SEASON = 92;

/** Every day from one to the other, both included. */
export function eachDay(from: Day, until: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= until && days.length <= SEASON; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The days left, when both ends are said and not far apart; `null` otherwise. */
export function allowed({ days: { from, until }, notDays }: Days): readonly Day[] | null {
  if (from === null || until === null) return null;
  const days = eachDay(from, until);
  return days.length > SEASON ? null : days.filter((day) => !notDays.includes(day));
}

/** Days said one by one, as « le 8, le 10 ou le 12 »: what lies between is not meant. */
export function listed(days: Days): readonly Day[] | null {
  const left = allowed(days);
  const whole = left?.[0] === days.days.from && left?.at(-1) === days.days.until;
  return left !== null && whole && left.length > 0 && left.length <= 3 ? left : null;
}

/** A few days as one stretch and what it leaves out. The farthest are left, beyond a season. */
export function asDays(some: readonly Day[]): Days | null {
  const sorted = [...new Set(some)].sort();
  const [from] = sorted;
  if (from === undefined) return null;
  const near = sorted.filter((day) => day < addDays(from, SEASON));
  const until = near.at(-1) ?? from;
  return { days: { from, until }, notDays: eachDay(from, until).filter((day) => !near.includes(day)) };
}

/** Open ends narrow each other (« après le 8, avant Noël »); stretches with both ends add up (« cette semaine ou la prochaine »). */
export function ofSpans(spans: readonly Span[]): Days | null {
  if (spans.length === 0) return null;
  const closed = spans.filter(
    (one): one is Span & { from: Day; until: Day } => one.from !== null && one.until !== null,
  );
  const open = spans.filter((one) => one.from === null || one.until === null);
  const narrow = closed.filter((one) => !closed.some((other) => other !== one && inside(other, one)));
  const sum = narrow.length > 1 ? asDays(narrow.flatMap(({ from, until }) => eachDay(from, until))) : null;
  const base = sum?.days ?? { from: narrow[0]?.from ?? null, until: narrow[0]?.until ?? null };
  const from = latest([base.from, ...open.map((one) => one.from)]);
  const until = earliest([base.until, ...open.map((one) => one.until)]);
  return { days: { from, until }, notDays: sum?.notDays ?? [] };
}
const inside = (a: Span, b: Span): boolean =>
  (a.from ?? '') >= (b.from ?? '') && (a.until ?? '') <= (b.until ?? '') && (a.from !== b.from || a.until !== b.until);
const known = (days: readonly (Day | null)[]): readonly Day[] => days.filter((day): day is Day => day !== null).sort();
const latest = (days: readonly (Day | null)[]): Day | null => known(days).at(-1) ?? null;
const earliest = (days: readonly (Day | null)[]): Day | null => known(days)[0] ?? null;

/** 1 is Monday. */
export const isoWeekday = (day: Day): number => weekdayOf(day) + 1;
