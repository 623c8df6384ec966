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
  for (const room of most.length > early.length ? most : early) {
    const previous = chain.at(-1) ?? first;
    const follows = room.isFixed ? room.fits : room.fits.filter((one) => one.startsAt >= previous.endsAt);
    const cheapest = least(follows, (one) => costOf(one, previous, first.day));
    if (cheapest) chain.push(cheapest);
  }
  return chain;
}

/** How many of a chain are outside of the standard weeks: between two chains as long, fewer is better. */
export const besideWeeks = (chain: readonly Candidate[]): number =>
  chain.filter(({ rank, day }) => daysOutside(rank, day, chain[0]?.day ?? day) > 0).length;

/** What may be chosen for one rank, in time. */
interface Room {
  readonly isFixed: boolean;
  readonly fits: readonly Candidate[];
}

/** Within the span, after those of a lower rank that stay and before those of a higher one. */
function allowedFor(rank: number, first: Candidate, pools: Pools, fixed: Fixed): Room {
  const stays = fixed.get(rank);
  if (stays) return { isFixed: true, fits: [stays] };
  const { earliestEnd, latestEnd } = spanFrom(first.day);
  const soonest = rank === lastRank(first.day) ? earliestEnd : first.day;
  const others = [...fixed.values()];
  const opens = others
    .filter((one) => one.rank < rank)
    .map(({ endsAt }) => endsAt)
    .reduce(later, first.endsAt);
  const closes = others
    .filter((one) => one.rank > rank)
    .map(({ startsAt }) => startsAt)
    .reduce(earlier, NEVER);
  const isFit = ({ startsAt, endsAt, day }: Candidate) =>
    startsAt >= opens && endsAt <= closes && day >= soonest && day <= latestEnd;
  return { isFixed: false, fits: (pools.get(rank) ?? []).filter(isFit) };
}
const NEVER: Instant = '9999-12-31T23:59:59.999Z';

/** The ranks that can be placed when each takes its soonest time. */
function reachable(rooms: readonly Room[]): readonly Room[] {
  let end: Instant = '';
  return rooms.filter(({ isFixed, fits }) => {
    const soonest = fits.find(({ startsAt }) => isFixed || startsAt >= end);
    if (soonest) end = later(end, soonest.endsAt);
    return soonest !== undefined;
  });
}

/** From the last to the first: what leaves time for those that follow. A rank that has nothing left is dropped. */
function narrowed(rooms: readonly Room[]): readonly Room[] {
  let limit = NEVER;
  return rooms
    .toReversed()
    .flatMap(({ isFixed, fits }): readonly Room[] => {
      const before = limit;
      const kept = isFixed ? fits : fits.filter(({ endsAt }) => endsAt <= before);
      const latest = kept.at(-1);
      if (!latest) return [];
      limit = earlier(limit, latest.startsAt);
      return [{ isFixed, fits: kept }];
    })
    .toReversed();
}

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
