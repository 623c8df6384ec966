// The days on which one interview may be, given the others: what is offered when it is moved.
import type { Calendar } from '../holidays.ts';
import { LONGEST } from '../programme.data.ts';
import { type Instant, localDay } from '../time.ts';
import { calendarOf, ZONES } from '../zones.ts';
import { earliestStart, spanFrom } from './dates.ts';
import { compared, earliestReaching, later, plusDays } from './days.ts';
import { valueOn } from './figures.ts';
import { type Bilan, type Held, heldOf, type Session } from './session.ts';
import { type Days, lastRank, standardDays } from './weeks.ts';

/** The rule that makes a day the first, or the last, as broken() names them. */
export interface Bound {
  readonly day: string;
  readonly because: 'start' | 'order' | 'tooShort' | 'tooLong';
}

/** Both included; `null`: no rule bounds that side. When `from` is after `until` the others leave no room. */
export interface DayWindow {
  readonly from: Bound | null;
  readonly until: Bound | null;
  /** The days of the standard schedule, when the 1st interview has one: a suggestion. */
  readonly standard: Days | null;
}

/**
 * On a day outside of it a limit of R40, R43 or R44 is broken; inside it none of them is, but for the hours on the day of a neighbour
 * (one interview ends before the next begins) and closed days, which are said by closedOn(). `place`: where it would be; `null` = visio.
 */
export function windowFor(
  rank: number,
  sessions: readonly Session[],
  bilan: Bilan,
  place: string | null = null,
): DayWindow {
  const others = heldOf(sessions, bilan.places).filter((one) => one.rank !== rank);
  const before = groupOf(others.filter((one) => one.rank < rank));
  const after = groupOf(others.filter((one) => one.rank > rank));
  const calendar = calendarOf(place, bilan.places);
  const zone = ZONES[calendar];
  const order: Bounds = {
    from: before ? [{ day: localDay(before.until, zone), because: 'order' }] : [],
    until: after ? [{ day: localDay(after.from, zone), because: 'order' }] : [],
  };
  const first = others.find((one) => one.rank === 1);
  const span = before ? followed(before, rank, after === null, first) : leading(after, rank, others, bilan, calendar);
  return {
    from: [...order.from, ...span.from].reduce<Bound | null>(
      (one, other) => (one && one.day >= other.day ? one : other),
      null,
    ),
    until: [...order.until, ...span.until].reduce<Bound | null>(
      (one, other) => (one && one.day <= other.day ? one : other),
      null,
    ),
    standard: first ? standardDays(rank, first.day) : null,
  };
}

export const isWithin = (day: string, window: DayWindow | undefined): boolean =>
  (!window?.from || day >= window.from.day) && (!window?.until || day <= window.until.day);

interface Bounds {
  readonly from: readonly Bound[];
  readonly until: readonly Bound[];
}
/** Some sessions: the days of the first and of the last, and from when until when they are. */
interface Group {
  readonly first: string;
  readonly last: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** An interview that others come before: they say when the bilan began. `isLast`: none comes after it. */
function followed({ first }: Group, rank: number, isLast: boolean, opening: Held | undefined): Bounds {
  const { earliestEnd, latestEnd } = spanFrom(first);
  return {
    from: opening && rank === lastRank(first) ? [{ day: earliestEnd, because: 'tooShort' }] : [],
    until: isLast ? [{ day: latestEnd, because: 'tooLong' }] : [],
  };
}

/** The interview that opens the bilan: the span is counted from it. */
function leading(
  after: Group | null,
  rank: number,
  others: readonly Held[],
  { prealable }: Bilan,
  calendar: Calendar,
): Bounds {
  const start: readonly Bound[] =
    prealable === null ? [] : [{ day: earliestStart(prealable, calendar).day, because: 'start' }];
  if (!after) return { from: start, until: [] };
  const ended = rank === 1 ? others.find((one) => one.rank === lastRank(after.last)) : undefined;
  return {
    from: [...start, { day: earliestReaching(after.last, valueOn(LONGEST, after.last).months), because: 'tooLong' }],
    until: ended ? [{ day: latestReaching(ended.day), because: 'tooShort' }] : [],
  };
}

const latestReaching = (end: string): string => plusDays(end, -spanFrom(end).days);

function groupOf(held: readonly Held[]): Group | null {
  const inTime = held.toSorted((one, other) => compared(one.startsAt, other.startsAt));
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (!first || !last) return null;
  const until = inTime.map(({ endsAt }) => endsAt).reduce(later);
  return { first: first.day, last: last.day, from: first.startsAt, until };
}
