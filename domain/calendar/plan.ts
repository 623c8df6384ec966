// The whole course of a bilan laid out from its start: eight interviews and the own work between them, in weeks, with what bounds them.
import type { Calendar } from '../holidays.ts';
import {
  CEILING,
  FLOOR,
  INTERVIEWS,
  type Interview,
  OWN_WORK,
  OWN_WORK_MINUTES,
  type OwnWork,
  PLANNED,
} from '../programme.data.ts';
import { dayOff } from '../working-days.ts';
import { calendarOf } from '../zones.ts';
import { type Broken, broken } from './broken.ts';
import { earliestStart, type Holiday, type Span, spanFrom } from './dates.ts';
import { compared, daysBetween, plusDays } from './days.ts';
import { type Figure, figureOn, valueOn } from './figures.ts';
import { type Bilan, type Held, heldOf, type Session } from './session.ts';
import { aimOf, type Days, weekDays } from './weeks.ts';

export interface Planned extends Interview, Days {
  /** A working day within these, evenly spread, on the weekday of the start where it can be. */
  readonly suggested: string;
}

export interface Plan {
  readonly start: string;
  readonly calendar: Calendar;
  readonly interviews: readonly Planned[];
  readonly ownWork: readonly (OwnWork & Days)[];
  /** Of Monday to Friday, during the course. */
  readonly holidays: readonly Holiday[];
  /** When the last interview may be. */
  readonly span: Span;
  /** Minutes, each with its rule. `accompaniment` is the sum of the interviews. */
  readonly hours: {
    readonly accompaniment: number;
    readonly ownWork: number;
    readonly planned: Figure<number>;
    readonly ceiling: Figure<number>;
    readonly floor: Figure<number>;
  };
}

/** `start`: the day of the first interview, from which the weeks are counted. */
export function planOf(start: string, calendar: Calendar = 'france'): Plan {
  const interviews = plannedFrom(start, calendar);
  const span = spanFrom(start);
  const ownWork = valueOn(OWN_WORK, start).map((one) => ({ ...one, ...weekDays(start, one.weeks) }));
  return {
    start,
    calendar,
    interviews,
    ownWork,
    holidays: holidaysBetween(start, interviews.at(-1)?.until ?? start, calendar),
    span,
    hours: {
      accompaniment: interviews.reduce((sum, { minutes }) => sum + minutes, 0),
      ownWork: valueOn(OWN_WORK_MINUTES, start),
      planned: figureOn(PLANNED, start),
      ceiling: figureOn(CEILING, start),
      floor: figureOn(FLOOR, start),
    },
  };
}

/** The course of one bilan as it stands: laid out from its first session, or from the first day there may be one. */
export interface Course extends Plan {
  /** What is booked or attended, by rank. */
  readonly held: readonly Held[];
  readonly missing: readonly number[];
  readonly broken: readonly Broken[];
}

/** `place`: where the first session would be when there is none yet. `null`: neither a session nor a préalable to count from. */
export function plan(sessions: readonly Session[], bilan: Bilan, place: string | null = null): Course | null {
  const held = heldOf(sessions, bilan.places);
  const [first] = held.toSorted((one, other) => compared(one.startsAt, other.startsAt));
  const calendar = first?.calendar ?? calendarOf(place, bilan.places);
  const start = first?.day ?? (bilan.prealable === null ? null : earliestStart(bilan.prealable, calendar).day);
  if (start === null) return null;
  const laid = planOf(start, calendar);
  const missing = laid.interviews.map(({ rank }) => rank).filter((rank) => !held.some((one) => one.rank === rank));
  return { ...laid, held, missing, broken: broken(sessions, bilan) };
}

function plannedFrom(start: string, calendar: Calendar): readonly Planned[] {
  const planned: Planned[] = [];
  for (const interview of valueOn(INTERVIEWS, start)) {
    const days = weekDays(start, interview.weeks);
    const after = planned.at(-1)?.suggested;
    const suggested = workingDayNear(plusDays(start, aimOf(interview.rank, start).ideal), days, after, calendar);
    planned.push({ ...interview, ...days, suggested });
  }
  return planned;
}

/** The nearest to `ideal`, the later one first; the start itself is kept, since somebody chose it. */
function workingDayNear(ideal: string, { from, until }: Days, after: string | undefined, calendar: Calendar): string {
  if (after === undefined) return ideal;
  const length = daysBetween(from, until);
  const near = Array.from({ length: 2 * length + 1 }, (_, at) => (at % 2 === 0 ? -at / 2 : (at + 1) / 2));
  const fits = (day: string) => day >= from && day <= until && day > after && dayOff(day, calendar) === null;
  return near.map((days) => plusDays(ideal, days)).find(fits) ?? ideal;
}

function holidaysBetween(from: string, until: string, calendar: Calendar): readonly Holiday[] {
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, at) => plusDays(from, at)).flatMap((day) => {
    const off = dayOff(day, calendar);
    return off !== null && off !== 'weekend' ? [{ day, name: off.holiday }] : [];
  });
}
