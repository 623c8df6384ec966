// The days on which one interview may be, given the others: what is offered when it is moved.
import type { Calendar } from '../holidays.ts';
import { LONGEST } from '../programme.data.ts';
import { calendarOf } from '../zones.ts';
import { earliestStart, spanFrom } from './dates.ts';
import { earliestReaching, plusDays } from './days.ts';
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
  const before = endsOf(others.filter((one) => one.rank < rank));
  const after = endsOf(others.filter((one) => one.rank > rank));
  const calendar = calendarOf(place, bilan.places);
  const bounds = before ? followed(rank, before, after) : leading(after, others, bilan, calendar);
  const first = rank === 1 ? undefined : others.find((one) => one.rank === 1);
  return {
    from: bounds.from.reduce<Bound | null>((one, other) => (one && one.day >= other.day ? one : other), null),
    until: bounds.until.reduce<Bound | null>((one, other) => (one && one.day <= other.day ? one : other), null),
    standard: first ? standardDays(rank, first.day) : null,
  };
}

export const isWithin = (day: string, window: DayWindow | undefined): boolean =>
  (!window?.from || day >= window.from.day) && (!window?.until || day <= window.until.day);

interface Bounds {
  readonly from: readonly Bound[];
  readonly until: readonly Bound[];
}
/** The first and the last day of some sessions. */
interface Ends {
  readonly first: string;
  readonly last: string;
}

/** An interview that others come before: they say when the bilan began. */
function followed(rank: number, before: Ends, after: Ends | null): Bounds {
  const { earliestEnd, latestEnd } = spanFrom(before.first);
  const isLast = rank === lastRank(before.first);
  return {
    from: [
      { day: before.last, because: 'order' },
      ...(isLast ? [{ day: earliestEnd, because: 'tooShort' } as const] : []),
    ],
    until: [
      { day: latestEnd, because: 'tooLong' },
      ...(after ? [{ day: after.first, because: 'order' } as const] : []),
    ],
  };
}

/** The interview that opens the bilan: the span is counted from it. */
function leading(after: Ends | null, others: readonly Held[], { prealable }: Bilan, calendar: Calendar): Bounds {
  const start: readonly Bound[] =
    prealable === null ? [] : [{ day: earliestStart(prealable, calendar).day, because: 'start' }];
  if (!after) return { from: start, until: [] };
  const ended = others.find((one) => one.rank === lastRank(after.last));
  return {
    from: [...start, { day: earliestReaching(after.last, valueOn(LONGEST, after.last).months), because: 'tooLong' }],
    until: [
      { day: after.first, because: 'order' },
      ...(ended ? [{ day: latestReaching(ended.day), because: 'tooShort' } as const] : []),
    ],
  };
}

const latestReaching = (end: string): string => plusDays(end, -spanFrom(end).days);

function endsOf(held: readonly Held[]): Ends | null {
  const days = held.map(({ day }) => day).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : null;
}
