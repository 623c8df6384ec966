// When a calendar file says that its owner is busy (RFC 5545). Nothing else of it is kept: no title, no place, nobody's name.
import vm from 'node:vm';
import ICAL from 'ical.js';
import type { Period } from '../../domain/agenda.ts';
import { clocksOf, dayNumber } from '../../domain/clocks.ts';
import { DAY, type Instant, shifted } from '../../domain/time.ts';
import { CalendarFault } from './fault.ts';

export interface Reading {
  readonly from: Instant;
  readonly until: Instant;
  /** Of days, and of times without a zone, unless the file names its own. */
  readonly zone: string;
  /** An appointment of ours, which came into their calendar by our invitation. */
  readonly isOurs: (uid: string) => boolean;
}

/** A meeting every day since the beginning of the century is a third of it. */
const OCCURRENCES = 30_000;
const PERIODS = 20_000;
/** Milliseconds. The library computes recurrences, and a file could ask for some without end. */
const PATIENCE = 3_000;
/** Seconds until one that took all of that is read again: everybody waits while it is. */
const REST = 3_600;
const LONGEST = 400 * DAY;
/** All that follow may be moved, by this at most. */
const MOVED = 40 * DAY;

/** In order, each once. Throws `CalendarFault('unreadable')`. An event that cannot be read does not hide the others. */
export function busyIn(text: string, reading: Reading): readonly Period[] {
  try {
    const read = { busy: () => readBusy(text, reading) };
    return vm.runInNewContext('busy()', read, { timeout: PATIENCE }) as readonly Period[]; // `as`: of our own function
  } catch (error) {
    if (error instanceof CalendarFault) throw error;
    const isEndless = Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw new CalendarFault('unreadable', isEndless ? { detail: 'without end', wait: REST } : {});
  }
}

function readBusy(text: string, reading: Reading): readonly Period[] {
  const parsed: unknown = parse(text);
  // Some servers put several calendars in one file.
  const calendars = (Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]).map(
    (one) => new ICAL.Component(one),
  );
  if (calendars.some(({ name }) => name !== 'vcalendar')) throw new CalendarFault('unreadable');
  const found = new Map<string, Period>();
  for (const calendar of calendars) {
    const zone = zoneOf(calendar.getFirstPropertyValue('x-wr-timezone')) ?? reading.zone;
    for (const period of busyOf(calendar.getAllSubcomponents('vevent'), { ...reading, zone })) {
      found.set(`${period.from}/${period.until}`, period);
      if (found.size > PERIODS) throw new CalendarFault('unreadable', { detail: 'too many periods' });
    }
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function parse(text: string): unknown {
  try {
    return ICAL.parse(text);
  } catch {
    // One line that is not of the format: the events that are stay.
    return ICAL.parse(
      text.replace(/^BEGIN:VEVENT\r?\n[\s\S]*?^END:VEVENT\r?\n/gm, (event) => (parses(event) ? event : '')),
    );
  }
}
function parses(event: string): boolean {
  try {
    return Boolean(ICAL.parse(event));
  } catch {
    return false;
  }
}

function* busyOf(components: readonly ICAL.Component[], reading: Reading): Generator<Period> {
  const byUid = new Map<string, ICAL.Component[]>();
  for (const [at, one] of components.entries()) {
    const uid = String(one.getFirstPropertyValue('uid') ?? `#${at}`);
    byUid.set(uid, [...(byUid.get(uid) ?? []), one]);
  }
  for (const [uid, group] of byUid) {
    if (reading.isOurs(uid)) continue;
    const exceptions = group.filter((one) => one.hasProperty('recurrence-id'));
    // An exception stands for itself, wherever it was moved to, its series read or not.
    for (const one of exceptions) yield* once(one, reading);
    for (const one of group.filter((other) => !exceptions.includes(other)))
      yield* isRecurring(one) ? series(one, exceptions, reading) : once(one, reading);
  }
}

const isRecurring = (one: ICAL.Component): boolean => one.hasProperty('rrule') || one.hasProperty('rdate');

function once(component: ICAL.Component, reading: Reading): readonly Period[] {
  if (!isNear(component, reading) || !isBusy(component)) return [];
  return readable(() => {
    const event = new ICAL.Event(component, { exceptions: [], strictExceptions: true });
    return periodOf(event.startDate, event.endDate, component, reading);
  });
}

function series(component: ICAL.Component, exceptions: readonly ICAL.Component[], reading: Reading): readonly Period[] {
  return readable(() => {
    const event = new ICAL.Event(component, { exceptions: [...exceptions], strictExceptions: true });
    // The library leaves out the first one when the others are listed, not computed.
    const isListed = !component.hasProperty('rrule');
    const out = isListed ? [...once(component, reading)] : [];
    // By the day alone, since their details cost far more than the occurrences themselves.
    const first = Date.parse(reading.from) - MOVED - event.duration.toSeconds() * 1_000;
    const last = Date.parse(reading.until) + DAY;
    const occurrences = event.iterator(startNear(event, first));
    for (let count = 0; ; count += 1) {
      const next = occurrences.next();
      const day = next ? Date.UTC(next.year, next.month - 1, next.day) : Number.POSITIVE_INFINITY;
      if (!next || day > last) return out;
      if (count > OCCURRENCES) throw new CalendarFault('unreadable', { detail: 'too many occurrences' });
      if (day < first) continue;
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      const isMoved = item.isRecurrenceException();
      if (isMoved && !item.modifiesFuture()) continue; // read by itself
      if (isBusy(item.component)) out.push(...periodOf(startDate, endDate, item.component, reading));
    }
  });
}

/** Whole turns of a daily or weekly rule may be left out before what is read: of many years, only the last are computed. */
const TURNS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 };
function startNear({ component, startDate }: ICAL.Event, first: number): ICAL.Time {
  const [rule, ...others] = component.getAllProperties('rrule').map((one) => one.getFirstValue());
  if (!(rule instanceof ICAL.Recur) || others.length > 0 || rule.count || component.hasProperty('rdate'))
    return startDate;
  const days = (TURNS[rule.freq] ?? 0) * Math.max(rule.interval, 1);
  const before = (first - Date.UTC(startDate.year, startDate.month - 1, startDate.day)) / DAY;
  const start = startDate.clone();
  if (days > 0 && before > days) start.adjust(Math.floor(before / days) * days, 0, 0, 0);
  return start;
}

/** By the text of its beginning: most of a calendar is years old, and not worth more. None lasts longer than a year. */
function isNear(component: ICAL.Component, { from, until }: Reading): boolean {
  const starts = String(component.getFirstProperty('dtstart')?.jCal[3] ?? '').slice(0, 10);
  return starts >= shifted(from, -LONGEST).slice(0, 10) && starts <= shifted(until, DAY).slice(0, 10);
}

/** Cancelled, or told to be free: by the standard, or by Outlook. */
function isBusy(component: ICAL.Component): boolean {
  const said = (name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase();
  return (
    said('status') !== 'CANCELLED' &&
    said('transp') !== 'TRANSPARENT' &&
    !['FREE', 'WORKINGELSEWHERE'].includes(said('x-microsoft-cdo-busystatus'))
  );
}

/** A broken event is left out. */
function readable(read: () => readonly Period[]): readonly Period[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof CalendarFault) throw error;
    return [];
  }
}

function periodOf(starts: ICAL.Time, ends: ICAL.Time, component: ICAL.Component, reading: Reading): readonly Period[] {
  const [from, until] = [instantOf(starts, component, reading), instantOf(ends, component, reading)];
  return from < until && from < reading.until && until > reading.from ? [{ from, until }] : [];
}

/** By the zone the file describes; by the name of one it does not describe; by the calendar's. A day begins at its midnight. */
function instantOf(time: ICAL.Time, component: ICAL.Component, { zone }: Reading): Instant {
  if (!time.isDate && time.zone && time.zone.tzid !== 'floating')
    return new Date(time.toUnixTime() * 1_000).toISOString();
  const named = time.isDate ? null : zoneOf(component.getFirstProperty('dtstart')?.getParameter('tzid'));
  const wall = time.toString(); // 2026-03-02T09:00:00, or the day alone
  const minute = time.isDate ? 0 : time.hour * 60 + time.minute;
  return new Date(clocksOf(named ?? zone).instant(dayNumber(wall.slice(0, 10)), minute)).toISOString();
}

/** A zone that these clocks know, or `null`. */
function zoneOf(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
