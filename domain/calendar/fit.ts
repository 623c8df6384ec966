// A whole plan proposed out of free times (R43): the standard weeks first, evenly spread, on the same weekday and hour where it can be.
// No limit is ever broken; where nothing fits, nothing is proposed, and why is said. Same times in, same plan out.
import type { Appointment, Meeting, Slot } from '../appointment.ts';
import { CALENDARS } from '../holidays.ts';
import { CEILING, INTERVIEWS, type Interview } from '../programme.data.ts';
import { MINUTE, shifted } from '../time.ts';
import { besideWeeks, type Candidate, chainAfter, type Fixed, type Pools } from './chain.ts';
import { earliestStart, spanFrom } from './dates.ts';
import { compared, earlier, later, numberOf, plusMonths } from './days.ts';
import { valueOn } from './figures.ts';
import { type Bilan, closedOn, type Dated, datedOnce, type Held, heldOf } from './session.ts';
import { isWithin, windowFor } from './window.ts';

/** The free times of a length, from a day to another, both included, wherever and with whom suits. In any order. */
export type FreeTimes = (rank: number, minutes: number, from: string, until: string) => readonly Slot[];
/** An appointment is one: booked or attended, it stays where it is. */
export type Kept = Meeting & Pick<Appointment, 'rank' | 'status'>;

/**
 * `noTime`: none is free that fits between `from` and `until` (`null`: no end). `noRoom`: the others leave no day.
 * `noHours`: the 24 h are used up. `noFirst`: the weeks are counted from a first interview, and there is none.
 */
export type Fitted =
  | { readonly kind: 'kept' | 'proposed'; readonly rank: number; readonly minutes: number; readonly meeting: Meeting }
  | {
      readonly kind: 'none';
      readonly rank: number;
      readonly minutes: number;
      readonly meeting: null;
      readonly because: 'noTime' | 'noRoom' | 'noHours' | 'noFirst';
      readonly from: string;
      readonly until: string | null;
    };
export interface FittedPlan {
  readonly sessions: readonly Fitted[];
}

/** How far a first interview is looked for, and on how many days it is tried: the others may fit better after a later one. */
const FIRST = { months: 3, tries: 12 } as const;

/** What a plan is fitted into. `dated`: the clocks of a zone are slow to read, and each rank has the same times. */
interface Asked {
  readonly bilan: Bilan;
  readonly notBefore: string;
  readonly free: FreeTimes;
  readonly kept: readonly Kept[];
  readonly rest: number;
  readonly dated: (meeting: Meeting) => Dated;
}

/**
 * `notBefore`: YYYY-MM-DD, the first day on which anything new may be. `free` is asked at most once a rank. `rest`: the minutes that a
 * consultant keeps free between two sessions; the times that are free know nothing of each other.
 */
export function fitPlan(
  bilan: Bilan,
  notBefore: string,
  free: FreeTimes,
  kept: readonly Kept[] = [],
  rest = 0,
): FittedPlan {
  const asked: Asked = { bilan, notBefore, free, kept, rest, dated: datedOnce(bilan.places) };
  const standard = valueOn(INTERVIEWS, notBefore);
  const fixed = fixedOf(asked);
  const open = withinHours(standard, fixed, bilan, notBefore);
  const firsts = firstsOf(open, fixed, asked);
  const chosen = bestChain(firsts, standard, poolsOf(open, firsts, asked), fixed);
  const placed = new Map([...fixed, ...chosen.map((one) => [one.rank, one] as const)]);
  const sessions = standard.map((one): Fitted => {
    const found = placed.get(one.rank);
    if (!found) return none(one, open.includes(one), [...placed.values()], asked);
    const { rank, minutes, meeting } = found;
    return { kind: fixed.has(rank) ? 'kept' : 'proposed', rank, minutes, meeting };
  });
  return { sessions };
}

/** What stays; of two of one rank, the earlier. */
function fixedOf({ kept, bilan: { places }, rest }: Asked): Fixed {
  const held = kept.flatMap((meeting) => heldOf([meeting], places).map((one) => candidateOf(one, meeting, rest)));
  const inOrder = held.toSorted((one, other) => one.rank - other.rank || compared(other.startsAt, one.startsAt));
  return new Map(inOrder.map((one) => [one.rank, one] as const));
}

const candidateOf = (held: Held, meeting: Meeting, rest: number): Candidate => ({
  ...held,
  number: numberOf(held.day),
  freeAt: shifted(held.endsAt, rest * MINUTE),
  meeting,
});

/** The interviews to place, as long as the ceiling has room for their minutes (R45). */
function withinHours(standard: readonly Interview[], fixed: Fixed, { ownWork }: Bilan, day: string) {
  const used = [...fixed.values()].reduce((sum, { minutes }) => sum + minutes, ownWork ?? 0);
  let left = valueOn(CEILING, day) - used;
  return standard.filter(({ rank, minutes }) => {
    if (fixed.has(rank) || minutes > left) return false;
    left -= minutes;
    return true;
  });
}

/** What the bilan may begin with, earliest first: the first interview that is there, or the first free time of each day. */
function firstsOf(open: readonly Interview[], fixed: Fixed, asked: Asked): readonly Candidate[] {
  const { bilan, notBefore, free, kept } = asked;
  const [stays] = [...fixed.values()];
  const opening = open.find(({ rank }) => rank === 1);
  if (!opening) return stays ? [stays] : [];
  const { prealable } = bilan;
  const starts = CALENDARS.map((one) => (prealable === null ? notBefore : earliestStart(prealable, one).day));
  const since = later(starts.reduce(earlier), notBefore);
  const until = stays?.day ?? plusMonths(since, FIRST.months);
  const slots = since <= until ? free(1, opening.minutes, since, until) : [];
  const places = [...new Set(slots.map(({ place }) => place))];
  const windows = new Map(places.map((place) => [place, windowFor(1, kept, bilan, place)] as const));
  const fits = candidatesOf(slots, opening, since, asked).filter(
    ({ day, freeAt, place }) => isWithin(day, windows.get(place)) && (!stays || freeAt <= stays.startsAt),
  );
  const eachDay = fits.filter(({ day }, at) => day !== fits[at - 1]?.day).slice(0, FIRST.tries);
  return eachDay.length > 0 || !stays ? eachDay : [stays];
}

/** The free times of the interviews after the first, as far as the latest of these firsts allows. */
function poolsOf(open: readonly Interview[], firsts: readonly Candidate[], asked: Asked): Pools {
  const [first, last] = [firsts[0], firsts.at(-1)];
  if (!first || !last) return new Map();
  const since = later(asked.notBefore, first.day);
  const { latestEnd } = spanFrom(last.day);
  const after = open.filter(({ rank }) => rank > first.rank && since <= latestEnd);
  return new Map(
    after.map((one) => {
      const slots = asked.free(one.rank, one.minutes, since, latestEnd);
      return [one.rank, candidatesOf(slots, one, since, asked)] as const;
    }),
  );
}

/** On days that are open there, in time; of two at once, always the same one first. */
function candidatesOf(
  slots: readonly Slot[],
  { rank, minutes }: Interview,
  since: string,
  { bilan, dated, rest }: Asked,
): readonly Candidate[] {
  return slots
    .filter((slot) => slot.minutes === minutes)
    .map((meeting) => candidateOf({ rank, ...dated(meeting) }, meeting, rest))
    .filter((one) => one.day >= since && closedOn(one, bilan.openings) === null)
    .toSorted((one, other) => compared(one.startsAt, other.startsAt) || compared(sortKey(one), sortKey(other)));
}
const sortKey = ({ place, meeting }: Candidate): string => `${place ?? ''} ${meeting.staff}`;

/** The one that places most; of these, with fewest beside the standard weeks; of these, the earliest. */
function bestChain(firsts: readonly Candidate[], standard: readonly Interview[], pools: Pools, fixed: Fixed) {
  let best: { readonly chain: readonly Candidate[]; readonly beside: number } = { chain: [], beside: 0 };
  for (const first of firsts) {
    const ranks = standard.map(({ rank }) => rank).filter((rank) => rank > first.rank);
    const chain = chainAfter(first, ranks, pools, fixed);
    const beside = besideWeeks(chain);
    const { length } = best.chain;
    if (chain.length > length || (chain.length === length && beside < best.beside)) best = { chain, beside };
    if (best.chain.length === ranks.length + 1 && best.beside === 0) break;
  }
  return best.chain;
}

function none(
  { rank, minutes }: Interview,
  hasHours: boolean,
  placed: readonly Candidate[],
  { bilan, notBefore }: Asked,
): Fitted {
  const sessions = placed.map((one) => ({ ...one.meeting, rank: one.rank, status: 'booked' as const }));
  const { from, until } = windowFor(rank, sessions, bilan);
  const since = later(from?.day ?? notBefore, notBefore);
  const days = { from: since, until: until?.day ?? null };
  const none = { kind: 'none', rank, minutes, meeting: null, ...days } as const;
  if (!hasHours) return { ...none, because: 'noHours' };
  if (placed.length === 0 && rank !== 1) return { ...none, because: 'noFirst' };
  return { ...none, because: until !== null && until.day < since ? 'noRoom' : 'noTime' };
}
