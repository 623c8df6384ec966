// Interviews one after the other, each out of its candidates: which one is the better, with always room left for those that follow.
import type { Meeting } from '../appointment.ts';
import type { Instant } from '../time.ts';
import { spanFrom } from './dates.ts';
import { earlier, later } from './days.ts';
import type { Held } from './session.ts';
import { type Aim, aimOf, lastRank } from './weeks.ts';

/** A free time for one interview, or the one it has. */
export interface Candidate extends Held {
  /** `day` as a number: they are compared a great many times. */
  readonly number: number;
  /** When the consultant can receive again: after the end, and what they keep free. */
  readonly freeAt: Instant;
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
 * A rank for which nothing fits is left out, a late one rather than an early one. `ranks`: those after the first's, ascending.
 */
export function chainAfter(
  first: Candidate,
  ranks: readonly number[],
  pools: Pools,
  fixed: Fixed,
): readonly Candidate[] {
  const allowed = ranks.map((rank) => allowedFor(rank, first, pools, fixed));
  const [early, most] = [narrowed(reachable(allowed)), narrowed(allowed)];
  const chain = [first];
  for (const { rank, isFixed, fits } of most.length > early.length ? most : early) {
    const previous = chain.at(-1) ?? first;
    const follows = isFixed ? fits : fits.filter((one) => one.startsAt >= previous.freeAt);
    const cheapest = least(follows, costAfter(previous, rank, first));
    if (cheapest) chain.push(cheapest);
  }
  return chain;
}

/** How many of a chain are outside of the standard weeks: between two chains as long, fewer is better. */
export const besideWeeks = ([first, ...others]: readonly Candidate[]): number =>
  others.filter(({ rank, number }) => first && daysOutside(number - first.number, aimOf(rank, first.day)) > 0).length;

/** What may be chosen for one rank, in time. */
interface Room {
  readonly rank: number;
  readonly isFixed: boolean;
  readonly fits: readonly Candidate[];
}

/** Within the span, after those of a lower rank that stay and before those of a higher one. */
function allowedFor(rank: number, first: Candidate, pools: Pools, fixed: Fixed): Room {
  const stays = fixed.get(rank);
  if (stays) return { rank, isFixed: true, fits: [stays] };
  const { earliestEnd, latestEnd } = spanFrom(first.day);
  const soonest = rank === lastRank(first.day) ? earliestEnd : first.day;
  const others = [...fixed.values()];
  const opens = others
    .filter((one) => one.rank < rank)
    .map(({ freeAt }) => freeAt)
    .reduce(later, first.freeAt);
  const closes = others
    .filter((one) => one.rank > rank)
    .map(({ startsAt }) => startsAt)
    .reduce(earlier, NEVER);
  const isFit = ({ startsAt, freeAt, day }: Candidate) =>
    startsAt >= opens && freeAt <= closes && day >= soonest && day <= latestEnd;
  return { rank, isFixed: false, fits: (pools.get(rank) ?? []).filter(isFit) };
}
const NEVER: Instant = '9999-12-31T23:59:59.999Z';

/** The ranks that can be placed when each takes its soonest time. */
function reachable(rooms: readonly Room[]): readonly Room[] {
  let end: Instant = '';
  return rooms.filter(({ isFixed, fits }) => {
    const soonest = fits.find(({ startsAt }) => isFixed || startsAt >= end);
    if (soonest) end = later(end, soonest.freeAt);
    return soonest !== undefined;
  });
}

/** From the last to the first: what leaves time for those that follow. A rank that has nothing left is dropped. */
function narrowed(rooms: readonly Room[]): readonly Room[] {
  let limit = NEVER;
  return rooms
    .toReversed()
    .flatMap(({ rank, isFixed, fits }): readonly Room[] => {
      const before = limit;
      const kept = isFixed ? fits : fits.filter(({ freeAt }) => freeAt <= before);
      const latest = kept.at(-1);
      if (!latest) return [];
      limit = earlier(limit, latest.startsAt);
      return [{ rank, isFixed, fits: kept }];
    })
    .toReversed();
}

/** What a time costs after the interview before it. */
function costAfter(previous: Candidate, rank: number, first: Candidate): (one: Candidate) => number {
  const aim = aimOf(rank, first.day);
  return ({ number, minute, place }) => {
    const at = number - first.number;
    const apart = number - previous.number;
    const hours = Math.min(Math.abs(minute - previous.minute) / 60, COSTS.mostHours);
    return (
      COSTS.dayOutsideWeeks * daysOutside(at, aim) +
      COSTS.dayFromIdeal * Math.abs(at - aim.ideal) +
      (apart === 0 ? COSTS.sameDay : 0) +
      (apart % 7 === 0 ? 0 : COSTS.otherWeekday) +
      COSTS.hourApart * hours +
      (place === previous.place ? 0 : COSTS.otherPlace)
    );
  };
}

/** `at`: in days after the first interview. */
const daysOutside = (at: number, { from, until }: Aim): number => Math.max(0, from - at, at - until);

/** The first of the cheapest. */
function least<Value>(values: readonly Value[], cost: (value: Value) => number): Value | null {
  let [best, lowest]: [Value | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const value of values) {
    const its = cost(value);
    if (its < lowest) [best, lowest] = [value, its];
  }
  return best;
}
