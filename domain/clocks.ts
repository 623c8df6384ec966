// The clocks of a time zone, read many times over: the offset is asked for now and then, not at each reading.
import type { Weekday } from './agenda.ts';
import { DAY, HOUR, MINUTE, offsetAt } from './time.ts';

/** `day`: since 1 January 1970, local (0 is a Thursday). `minute`: since its midnight. */
export interface Reading {
  readonly day: number;
  readonly minute: number;
}
export interface Clocks {
  /** `at`: milliseconds since 1970. */
  read(at: number): Reading;
  /** The instant, in milliseconds, at which these clocks show it. A time skipped by a change of hour is taken an hour later. */
  instant(day: number, minute: number): number;
}

/** With one offset at both ends, there is no other between: no zone changes its hour and changes it back so soon. */
const STRETCHES = [16 * DAY, DAY, HOUR];

const known = new Map<string, Clocks>();
/** The same ones each time for a zone: what they have learnt of it is kept, a few figures a year. */
export function clocksOf(zone: string): Clocks {
  const clocks = known.get(zone) ?? newClocks(zone);
  known.set(zone, clocks);
  return clocks;
}

function newClocks(zone: string): Clocks {
  const asked = new Map<number, number>();
  const ask = (at: number): number => {
    const offset = asked.get(at) ?? offsetAt(at, zone);
    asked.set(at, offset);
    return offset;
  };
  /** The stretch read last, which the next reading is most often in. */
  let [from, until, held] = [0, 0, 0];
  const offset = (at: number): number => {
    if (at >= from && at < until) return held;
    for (const length of STRETCHES) {
      const first = Math.floor(at / length) * length;
      if (ask(first) !== ask(first + length)) continue;
      [from, until, held] = [first, first + length, ask(first)];
      return held;
    }
    return offsetAt(at, zone);
  };
  return {
    read(at) {
      const local = at + offset(at);
      const day = Math.floor(local / DAY);
      return { day, minute: Math.floor((local - day * DAY) / MINUTE) };
    },
    instant(day, minute) {
      const wall = day * DAY + minute * MINUTE;
      const at = wall - offset(wall);
      const again = wall - offset(at);
      return again + offset(again) === wall ? again : Math.max(at, again);
    },
  };
}

/** YYYY-MM-DD. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** Of YYYY-MM-DD. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: number): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday; // `as`: a remainder of 7, and 1
