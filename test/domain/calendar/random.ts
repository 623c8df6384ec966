// Random calendars: préalables of 2024 to 2032, consultants who receive here and there, at odd hours, on some days.
import fc from 'fast-check';
import type { Opening } from '../../../domain/agenda.ts';
import type { Slot } from '../../../domain/appointment.ts';
import { plusDays } from '../../../domain/calendar/days.ts';
import type { FreeTimes } from '../../../domain/calendar/fit.ts';
import { dayStart, HOUR, type Instant, MINUTE, shifted } from '../../../domain/time.ts';
import { calendarOf } from '../../../domain/zones.ts';
import { at, CLAIRE, PLACES } from './sessions.ts';

const day = fc.integer({ min: 0, max: 3200 }).map((days) => plusDays('2024-01-01', days));
/** Early, in the middle, late: in Guadeloupe an evening is the next day in Paris. */
const minute = fc.constantFrom(8 * 60, 12 * 60 + 15, 18 * 60, 20 * 60 + 30);
const place = fc.constantFrom('vincennes', 'guadeloupe', 'monaco', null);

export interface RandomCalendar {
  readonly prealable: string;
  readonly notBefore: string;
  readonly free: FreeTimes;
  readonly openings: readonly Opening[];
  /** For choices to be made later. */
  readonly seed: number;
}

export const calendars: fc.Arbitrary<RandomCalendar> = fc
  .record({
    prealable: day,
    wait: fc.integer({ min: 1, max: 40 }),
    /** One day in so many is free. */
    scarcity: fc.constantFrom(8, 10, 13, 21, 34),
    times: fc.array(fc.record({ minute, place }), {
      minLength: 1,
      maxLength: 3,
    }),
    seed: fc.nat(),
    opened: fc.array(fc.integer({ min: 10, max: 120 }), { maxLength: 3 }),
  })
  .map(({ prealable, wait, scarcity, times, seed, opened }) => ({
    prealable,
    notBefore: plusDays(prealable, wait),
    seed,
    openings: opened.map((days): Opening => {
      const from = dayStart(plusDays(prealable, days), 'Europe/Paris');
      return { from, until: shifted(from, 30 * HOUR), places: ['vincennes', 'guadeloupe'], remote: days % 2 === 0 };
    }),
    free: freeOn(daysOf(prealable, seed, scarcity), times, seed),
  }));

/** Some days of the eleven months that follow, always the same for a seed. */
function daysOf(from: string, seed: number, scarcity: number): readonly string[] {
  const days: string[] = [];
  for (let ahead = 0, chance = seed; ahead < 330; ahead += 1 + (chance % (2 * scarcity))) {
    days.push(plusDays(from, ahead));
    chance = (Math.imul(chance, 1103515245) + 12345) & 0x7fffffff;
  }
  return days;
}

function freeOn(days: readonly string[], times: readonly Time[], seed: number): FreeTimes {
  const starts = days.flatMap((day) => {
    const time = times[chanceOf(seed, day) % times.length];
    return time ? [{ day, startsAt: startOf(day, time), place: time.place }] : [];
  });
  return (_, minutes, from, until) =>
    starts
      .filter(({ day }) => day >= from && day <= until)
      .map(({ startsAt, place }): Slot => ({ startsAt, minutes, staff: CLAIRE, place }));
}
interface Time {
  readonly minute: number;
  readonly place: string | null;
}

/** Between 0 and 2^31, always the same for a day. */
export const chanceOf = (seed: number, text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 1) & 0x7fffffff, seed | 1);

/** Noon is no hour that clocks skip, and these minutes are on its side of a change: what it says holds for them. */
const noons = new Map<string, Instant>();
function startOf(day: string, { minute, place }: Time): Instant {
  const key = `${day} ${calendarOf(place, PLACES)}`;
  const noon = noons.get(key) ?? at(day, NOON, place);
  noons.set(key, noon);
  return shifted(noon, (minute - NOON) * MINUTE);
}
const NOON = 12 * 60;
