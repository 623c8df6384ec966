// Interviews one after the other, each out of its candidates: which one is the better, with always room left for those that follow.
import type { Meeting } from '../appointment.ts';
import type { Instant } from '../time.ts';
import { spanFrom } from './dates.ts';
import { daysBetween, earlier, later } from './days.ts';
import type { Held } from './session.ts';
import { idealDay, lastRank, standardDays } from './weeks.ts';

/** A free time for one interview, or the one it has. */
export interface Candidate extends Held {
  readonly meeting: Meeting;
}
/** By rank, in time. */
export type Pools = ReadonlyMap<number, readonly Candidate[]>;
/** By rank, ascending: those that stay. */
export type Fixed = ReadonlyMap<number, Candidate>;

/** What a candidate costs; the cheapest is taken. Only their order of size matters: weeks, then days apart, then habits. */
const COSTS = {
  dayOutsideWeeks: 100,
  sameDay: 60,
  dayFromIdeal: 4,
  otherWeekday: 6,
  hourApart: 2,
  /** Beyond these, an hour apart is as good as another. */
  mostHours: 6,
  otherPlace: 5,
} as const;

/**
 * The interviews from `first` on: those of `fixed` stay, the others come from `pools`, within 3 weeks and 4 months of the first.
 * A rank for which nothing fits is left out. `ranks`: those after the first's, ascending.
 */
export function chainAfter(
  first: Candidate,
  ranks: readonly number[],
  pools: Pools,
  fixed: Fixed,
): readonly Candidate[] {
  const chain = [first];
  for (const { rank, fits } of roomFor(first, ranks, pools, fixed)) {
    const previous = chain.at(-1) ?? first;
    const isFixed = fixed.has(rank);
    const cheapest = least(
      fits.filter((one) => isFixed || one.startsAt >= previous.endsAt),
      (one) => costOf(one, previous, first.day),
    );
    if (cheapest) chain.push(cheapest);
  }
  return chain;
}

/** How many of a chain are outside of the standard weeks: between two chains as long, fewer is better. */
export const besideWeeks = (chain: readonly Candidate[]): number =>
  chain.filter(({ rank, day }) => daysOutside(rank, day, chain[0]?.day ?? day) > 0).length;

/** By rank, what may be chosen without closing the door to a later one: from the last to the first, each ends before the next can start. */
function roomFor(first: Candidate, ranks: readonly number[], pools: Pools, fixed: Fixed): readonly Room[] {
  const { earliestEnd, latestEnd } = spanFrom(first.day);
  const rooms: Room[] = [];
  let limit: Instant = NEVER;
  for (const rank of ranks.toReversed()) {
    const kept = fixed.get(rank);
    const opens = endBefore(rank, first, fixed);
    const closes = limit;
    const soonest = rank === lastRank(first.day) ? earliestEnd : first.day;
    const isFit = ({ startsAt, endsAt, day }: Candidate) =>
      startsAt >= opens && endsAt <= closes && day >= soonest && day <= latestEnd;
    const fits = kept ? [kept] : (pools.get(rank) ?? []).filter(isFit);
    const latest = fits.at(-1);
    if (latest) limit = earlier(limit, latest.startsAt);
    rooms.unshift({ rank, fits });
  }
  return rooms;
}
interface Room {
  readonly rank: number;
  readonly fits: readonly Candidate[];
}
const NEVER: Instant = '9999-12-31T23:59:59.999Z';

/** When the last of those that stay and come before ends. */
const endBefore = (rank: number, first: Candidate, fixed: Fixed): Instant =>
  [...fixed].flatMap(([other, kept]) => (other < rank ? [kept.endsAt] : [])).reduce(later, first.endsAt);

function costOf({ rank, day, minute, place }: Candidate, previous: Candidate, first: string): number {
  const hours = Math.min(Math.abs(minute - previous.minute) / 60, COSTS.mostHours);
  return (
    COSTS.dayOutsideWeeks * daysOutside(rank, day, first) +
    COSTS.dayFromIdeal * Math.abs(daysBetween(idealDay(rank, first), day)) +
    (day === previous.day ? COSTS.sameDay : 0) +
    (daysBetween(previous.day, day) % 7 === 0 ? 0 : COSTS.otherWeekday) +
    COSTS.hourApart * hours +
    (place === previous.place ? 0 : COSTS.otherPlace)
  );
}

function daysOutside(rank: number, day: string, first: string): number {
  const days = standardDays(rank, first);
  if (!days) return 0;
  return Math.max(0, daysBetween(day, days.from), daysBetween(days.until, day));
}

/** The first of the cheapest. */
function least<Value>(values: readonly Value[], cost: (value: Value) => number): Value | null {
  let [best, lowest]: [Value | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const value of values) {
    const its = cost(value);
    if (its < lowest) [best, lowest] = [value, its];
  }
  return best;
}
