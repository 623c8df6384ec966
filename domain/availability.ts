// The times of one consultant that can be booked: their hours and openings, less what is closed, taken or too soon.
import type { Agenda, Period } from './agenda.ts';
import type { Slot } from './appointment.ts';
import { type Clocks, clocksOf, dayText, weekdayOf } from './clocks.ts';
import { CALENDARS, type Calendar, holidayOn } from './holidays.ts';
import type { Place } from './place.ts';
import { merged, type Span, spanOf, widened, without } from './spans.ts';
import { HOUR, type Instant, MINUTE } from './time.ts';
import { calendarOf, ZONES } from './zones.ts';

/** Hours between now and a session, counted on working days: somebody has the time to see it and to come. */
export const NOTICE = 24;
/** A session starts on a half hour, by default. */
const STEP = 30;

export interface Wanted {
  readonly minutes: number;
  /** Starts at `from` or later, ends by `until`. */
  readonly from: Instant;
  readonly until: Instant;
  readonly now: Instant;
  /** In the order in which they are offered; a place that is not among them is not offered. */
  readonly places: readonly Place[];
  /** Somebody who asked for an accessible place is offered no other, whatever else they would give up (R46). Visio remains. */
  readonly accessibleOnly?: boolean;
  /** Working hours before a session; `NOTICE` by default. */
  readonly notice?: number;
  /** Minutes between two starts. */
  readonly step?: 15 | 30;
  /** Taken beside the agenda: the person's other sessions, with whomever. */
  readonly taken?: readonly Period[];
  /** The session being moved: its time counts as free, once. */
  readonly freed?: Period | null;
}

/**
 * One slot for each time and each place (`null`: visio, the last), the earliest first; of one time, in the order of `places`.
 * Nothing on a week-end or a holiday of its place, unless the consultant opened it (R43); a visio follows mainland France (R42).
 */
export function freeSlots(agenda: Agenda, wanted: Wanted): readonly Slot[] {
  const days = workingDays();
  const taken = takenOf(agenda, wanted);
  const limits = new Map(
    CALENDARS.map((calendar) => [calendar, limitsOf(wanted, days[calendar], clocksOf(ZONES[calendar]))] as const),
  );
  const step = (wanted.step ?? STEP) * MINUTE;
  /** By what makes them differ: of thirty places most are open at the same hours. */
  const known = new Map<string, ReadonlySet<number>>();
  const startsAt = (place: string | null): ReadonlySet<number> => {
    const receives = (one: { readonly places: readonly string[]; readonly remote: boolean }) =>
      place === null ? one.remote : one.places.includes(place);
    const calendar = calendarOf(place, wanted.places);
    const [hours, openings] = [agenda.hours.filter(receives), agenda.openings.filter(receives)];
    const name = [calendar, ...hours.map((one) => agenda.hours.indexOf(one)), '+'];
    const key = [...name, ...openings.map((one) => agenda.openings.indexOf(one))].join(' ');
    const before = known.get(key);
    if (before) return before;
    const span = limits.get(calendar) ?? { from: 0, until: 0 };
    const open = hours.flatMap((one) => weekly(one, span, clocksOf(one.zone)));
    const working = merged(open).flatMap((one) => onWorkingDays(one, days[calendar], clocksOf(ZONES[calendar])));
    const windows = merged([...working, ...openings.map(spanOf)].map((one) => within(one, span)));
    const starts = new Set(without(windows, taken).flatMap((one) => startsIn(one, wanted.minutes * MINUTE, step)));
    known.set(key, starts);
    return starts;
  };
  const places = wanted.places.filter(({ accessible }) => accessible || !wanted.accessibleOnly).map(({ id }) => id);
  const wheres = [...places, null].map((place) => ({ place, starts: startsAt(place) }));
  const { minutes } = wanted;
  const { staff } = agenda;
  const all = new Set([...known.values()].flatMap((starts) => [...starts]));
  return [...all]
    .sort((a, b) => a - b)
    .flatMap((start) => {
      const startsAt = new Date(start * step).toISOString();
      return wheres.filter(({ starts }) => starts.has(start)).map(({ place }) => ({ startsAt, minutes, staff, place }));
    });
}

/** Whether a day counts, by calendar; asked of the library once a day. */
type Days = Readonly<Record<Calendar, (day: number) => boolean>>;
function workingDays(): Days {
  const working = (calendar: Calendar) => {
    const known = new Map<number, boolean>();
    return (day: number): boolean => {
      const is = known.get(day) ?? (weekdayOf(day) < 6 && holidayOn(dayText(day), calendar) === null);
      known.set(day, is);
      return is;
    };
  };
  return { france: working('france'), guadeloupe: working('guadeloupe'), monaco: working('monaco') };
}

/** Not before the notice has passed, nor outside what is wanted. */
function limitsOf({ from, until, now, notice = NOTICE }: Wanted, isWorking: (day: number) => boolean, clocks: Clocks) {
  let at = Date.parse(now);
  for (let left = notice * HOUR; left > 0; ) {
    const { day } = clocks.read(at);
    const midnight = clocks.instant(day + 1, 0);
    const counted = isWorking(day) ? Math.min(left, midnight - at) : 0;
    left -= counted;
    at = left > 0 ? midnight : at + counted;
  }
  return { from: Math.max(Date.parse(from), at), until: Date.parse(until) };
}

/** Sessions keep their distance from each other; an absence begins when it begins. */
function takenOf({ busy, absences, buffer }: Agenda, { taken = [], freed = null }: Wanted): readonly Span[] {
  const own = busy.findIndex(({ from, until }) => from === freed?.from && until === freed.until);
  const others = busy.filter((_, at) => at !== own).map((one) => widened(spanOf(one), buffer * MINUTE));
  return merged([...others, ...absences.map(spanOf), ...taken.map(spanOf)]);
}

/** The hours of a week, each time they come back. */
function weekly({ weekday, from, until }: Agenda['hours'][number], span: Span, clocks: Clocks): readonly Span[] {
  const out: Span[] = [];
  const last = clocks.read(span.until).day;
  for (let { day } = clocks.read(span.from); day <= last; day += 1)
    if (weekdayOf(day) === weekday) out.push({ from: clocks.instant(day, from), until: clocks.instant(day, until) });
  return out;
}

/** An evening in Guadeloupe is two days of mainland France. */
function onWorkingDays({ from, until }: Span, isWorking: (day: number) => boolean, clocks: Clocks): readonly Span[] {
  const [first, last] = [clocks.read(from).day, clocks.read(until - 1).day];
  if (first === last) return isWorking(first) ? [{ from, until }] : [];
  const out: Span[] = [];
  for (let day = first; day <= last; day += 1)
    if (isWorking(day))
      out.push(within({ from: clocks.instant(day, 0), until: clocks.instant(day + 1, 0) }, { from, until }));
  return out;
}

const within = ({ from, until }: Span, limits: Span): Span => ({
  from: Math.max(from, limits.from),
  until: Math.min(until, limits.until),
});

/** Counted in steps: small figures are found faster than milliseconds. */
function startsIn({ from, until }: Span, length: number, step: number): readonly number[] {
  const out: number[] = [];
  for (let at = Math.ceil(from / step); at * step + length <= until; at += 1) out.push(at);
  return out;
}
