// Which rules of a bilan its sessions break. A limit forbids, unless the waiver named in its row was given; a notice is told.
import type { Calendar } from '../holidays.ts';
import { CEILING, FLOOR, INTERVIEWS, OWN_WORK_MINUTES, PLANNED, type Weeks } from '../programme.data.ts';
import type { DayOff } from '../working-days.ts';
import { earliestStart, spanFrom } from './dates.ts';
import { compared } from './days.ts';
import { figureOn, valueOn } from './figures.ts';
import { type Bilan, closedOn, type Held, heldOf, type Session } from './session.ts';
import { lastRank, weekOf } from './weeks.ts';

/** `waiver`: who may allow it all the same; `opening`: by opening that very time. */
interface Rule {
  readonly requirement: string;
  readonly severity: 'limit' | 'notice';
  readonly waiver: 'consultant' | 'opening' | null;
}
export const RULES = {
  start: { requirement: 'R40', severity: 'limit', waiver: null },
  twice: { requirement: 'R43', severity: 'limit', waiver: null },
  order: { requirement: 'R43', severity: 'limit', waiver: null },
  closed: { requirement: 'R43', severity: 'limit', waiver: 'opening' },
  tooShort: { requirement: 'R44', severity: 'limit', waiver: 'consultant' },
  tooLong: { requirement: 'R44', severity: 'limit', waiver: 'consultant' },
  ceiling: { requirement: 'R45', severity: 'limit', waiver: null },
  floor: { requirement: 'R160', severity: 'limit', waiver: null },
  planned: { requirement: 'R45', severity: 'notice', waiver: null },
  weeks: { requirement: 'A7', severity: 'notice', waiver: null },
  sameDay: { requirement: 'R43', severity: 'notice', waiver: null },
} as const satisfies Record<string, Rule>;

/** Days are those of the places; minutes are sums. */
type Fact =
  | {
      readonly rule: 'start';
      readonly rank: number;
      readonly day: string;
      readonly earliest: string;
      readonly workingDays: number;
      readonly prealable: string;
      readonly calendar: Calendar;
    }
  | { readonly rule: 'twice'; readonly rank: number; readonly day: string; readonly other: string }
  | {
      readonly rule: 'order';
      readonly rank: number;
      readonly day: string;
      readonly after: number;
      readonly afterDay: string;
    }
  | {
      readonly rule: 'closed';
      readonly rank: number;
      readonly day: string;
      readonly because: DayOff;
      readonly calendar: Calendar;
    }
  | {
      readonly rule: 'tooShort';
      readonly first: string;
      readonly last: string;
      readonly earliest: string;
      readonly days: number;
    }
  | {
      readonly rule: 'tooLong';
      readonly first: string;
      readonly last: string;
      readonly latest: string;
      readonly months: number;
    }
  | { readonly rule: 'ceiling'; readonly minutes: number; readonly ownWork: number; readonly ceiling: number }
  | { readonly rule: 'floor'; readonly minutes: number; readonly floor: number; readonly source: string }
  | { readonly rule: 'planned'; readonly minutes: number; readonly planned: number; readonly ownWork: number }
  | {
      readonly rule: 'weeks';
      readonly rank: number;
      readonly day: string;
      readonly week: number;
      readonly weeks: Weeks;
    }
  | { readonly rule: 'sameDay'; readonly rank: number; readonly day: string; readonly other: number };

export type Broken = Fact & Rule;

/**
 * The rules that these sessions break, limits first. Of an unfinished plan only what cannot be mended by the sessions to come:
 * it is too short, under the floor or beside the planned hours once all its interviews are there.
 */
export function broken(sessions: readonly Session[], bilan: Bilan): readonly Broken[] {
  const held = heldOf(sessions, bilan.places);
  const inTime = held.toSorted((one, other) => compared(one.startsAt, other.startsAt));
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (!first || !last) return [];
  const facts = [
    ...tooEarly(first, bilan),
    ...outOfOrder(held),
    ...held.flatMap((one) => closed(one, bilan)),
    ...outOfSpan(first, last, held),
    ...hours(first.day, held, bilan),
    ...besideWeeks(held),
    ...sameDay(inTime),
  ];
  return facts
    .map((fact): Broken => ({ ...fact, ...RULES[fact.rule] }))
    .toSorted((one, other) => Number(one.severity === 'notice') - Number(other.severity === 'notice'));
}

export const isLimit = ({ severity }: Broken): boolean => severity === 'limit';

/** The calendar is that of the place of the first session. */
function tooEarly({ rank, day, calendar }: Held, { prealable }: Bilan): readonly Fact[] {
  if (prealable === null) return [];
  const { day: earliest, workingDays } = earliestStart(prealable, calendar);
  return day < earliest ? [{ rule: 'start', rank, day, earliest, workingDays, prealable, calendar }] : [];
}

/** `held` by rank. Each is told with the last to end among those of a lower rank. */
function outOfOrder(held: readonly Held[]): readonly Fact[] {
  return held.flatMap((one, at): readonly Fact[] => {
    const before = held.slice(0, at);
    const twin = before.find(({ rank }) => rank === one.rank);
    if (twin) return [{ rule: 'twice', rank: one.rank, day: one.day, other: twin.day }];
    const latest = before.reduce<Held | null>(
      (late, other) => (late && late.endsAt >= other.endsAt ? late : other),
      null,
    );
    if (!latest || latest.endsAt <= one.startsAt) return [];
    return [{ rule: 'order', rank: one.rank, day: one.day, after: latest.rank, afterDay: latest.day }];
  });
}

function closed(held: Held, { openings }: Bilan): readonly Fact[] {
  const because = closedOn(held, openings);
  const { rank, day, calendar } = held;
  return because === null ? [] : [{ rule: 'closed', rank, day, because, calendar }];
}

/** Préalable and follow-up are outside; both bounds are allowed. */
function outOfSpan({ day: first }: Held, { day: last }: Held, held: readonly Held[]): readonly Fact[] {
  const { earliestEnd, latestEnd, days, months } = spanFrom(first);
  if (last > latestEnd) return [{ rule: 'tooLong', first, last, latest: latestEnd, months }];
  const isWhole = [1, lastRank(first)].every((rank) => held.some((one) => one.rank === rank));
  return isWhole && last < earliestEnd ? [{ rule: 'tooShort', first, last, earliest: earliestEnd, days }] : [];
}

function hours(day: string, held: readonly Held[], bilan: Bilan): readonly Fact[] {
  const minutes = held.reduce((sum, one) => sum + one.minutes, 0);
  const ceiling = valueOn(CEILING, day);
  const ownWork = bilan.ownWork ?? Math.min(valueOn(OWN_WORK_MINUTES, day), Math.max(0, ceiling - minutes));
  const above: readonly Fact[] =
    minutes + ownWork > ceiling ? [{ rule: 'ceiling', minutes: minutes + ownWork, ownWork, ceiling }] : [];
  const isWhole = valueOn(INTERVIEWS, day).every(({ rank }) => held.some((one) => one.rank === rank));
  if (!isWhole) return above;
  const [floor, planned] = [figureOn(FLOOR, day), valueOn(PLANNED, day)];
  const below: readonly Fact[] =
    minutes < floor.value ? [{ rule: 'floor', minutes, floor: floor.value, source: floor.source }] : [];
  const beside: readonly Fact[] = minutes === planned ? [] : [{ rule: 'planned', minutes, planned, ownWork }];
  return [...above, ...below, ...beside];
}

/** Weeks are counted from the 1st interview: without it there are none. */
function besideWeeks(held: readonly Held[]): readonly Fact[] {
  const first = held.find(({ rank }) => rank === 1);
  if (!first) return [];
  const standard = valueOn(INTERVIEWS, first.day);
  return held.flatMap(({ rank, day }): readonly Fact[] => {
    const weeks = standard.find((one) => one.rank === rank)?.weeks;
    const week = weekOf(day, first.day);
    if (!weeks || (week >= weeks.first && week <= weeks.last)) return [];
    return [{ rule: 'weeks', rank, day, week, weeks }];
  });
}

const sameDay = (inTime: readonly Held[]): readonly Fact[] =>
  inTime.flatMap(({ rank, day }, at): readonly Fact[] => {
    const other = inTime[at - 1];
    return other?.day === day && other.rank !== rank ? [{ rule: 'sameDay', rank, day, other: other.rank }] : [];
  });
