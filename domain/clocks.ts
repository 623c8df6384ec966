// The clocks of a time zone, read many times over: the offset is asked for once a day, not at each reading.
import { DAY, MINUTE, offsetAt } from './time.ts';

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

export function clocksOf(zone: string): Clocks {
  /** By day of UTC; `null`: the hour changes within it. */
  const offsets = new Map<number, number | null>();
  const offset = (at: number): number => {
    const day = Math.floor(at / DAY);
    let known = offsets.get(day);
    if (known === undefined) {
      const [first, last] = [offsetAt(day * DAY, zone), offsetAt((day + 1) * DAY - 1, zone)];
      known = first === last ? first : null;
      offsets.set(day, known);
    }
    return known ?? offsetAt(at, zone);
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

/** One set of clocks a zone, for as long as the caller keeps it. */
export function clocksByZone(): (zone: string) => Clocks {
  const known = new Map<string, Clocks>();
  return (zone) => {
    const clocks = known.get(zone) ?? clocksOf(zone);
    known.set(zone, clocks);
    return clocks;
  };
}

/** YYYY-MM-DD. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
