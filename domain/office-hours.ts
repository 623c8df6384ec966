// When a consultant receives, as they declare it (R106): what is not right in it, and the periods it makes of given days.
import type { Hours, Minute, Period } from './agenda.ts';
import { clocksOf, dayNumber, weekdayOf } from './clocks.ts';
import type { Place } from './place.ts';
import { DAY, dayAfter, type Instant, shifted } from './time.ts';

import { ZONES } from './zones.ts';

/** Weekly hours as they are chosen: the zone follows from the places. */
export type HoursChosen = Omit<Hours, 'zone'>;

/** `backwards`: ends before it begins. `nowhere`: neither a place nor visio. `twoClocks`: places of two time zones. `overlap`: with another one. */
export type HoursFault = 'backwards' | 'nowhere' | 'twoClocks' | 'overlap';

/** The clocks of these places; the provider's without any; `null` when they do not live by the same. */
export function zoneOf(chosen: readonly string[], places: readonly Pick<Place, 'id' | 'calendar'>[]): string | null {
  const known = places.filter(({ id }) => chosen.includes(id));
  const [zone = ZONES.france, ...others] = [...new Set(known.map(({ calendar }) => clocks(calendar)))];
  return others.length === 0 ? zone : null;
}
/** Monaco's clocks show what those of Paris do: one session may be in either. */
const clocks = (calendar: Place['calendar']): string => ZONES[calendar === 'monaco' ? 'france' : calendar];

/** What is wrong with each, in their order; `null` where nothing is. */
export const hoursFaults = (
  hours: readonly HoursChosen[],
  zone: (places: readonly string[]) => string | null,
): readonly (HoursFault | null)[] => hours.map((one, at) => faultOf(one, hours.slice(0, at), zone));

function faultOf(one: HoursChosen, before: readonly HoursChosen[], zone: Parameters<typeof hoursFaults>[1]) {
  if (one.until <= one.from) return 'backwards';
  if (one.places.length === 0 && !one.remote) return 'nowhere';
  if (zone(one.places) === null) return 'twoClocks';
  return before.some((other) => meet(one, other)) ? 'overlap' : null;
}
const meet = (one: HoursChosen, other: HoursChosen): boolean =>
  one.weekday === other.weekday && one.from < other.until && other.from < one.until;

export const overlaps = (one: Period, other: Period): boolean => one.from < other.until && other.from < one.until;

/** The seven days, from Monday on, of the week this one is in. */
export function weekOf(day: string): readonly string[] {
  const monday = shifted(`${day}T00:00:00.000Z`, (1 - weekdayOf(dayNumber(day))) * DAY).slice(0, 10);
  const days = [monday];
  while (days.length < 7) days.push(dayAfter(days.at(-1) ?? monday));
  return days;
}

/** What weekly hours make of these days, each by its own clocks. */
export const periodsOf = (hours: readonly Hours[], days: readonly string[]): readonly Period[] =>
  days
    .flatMap((day) =>
      hours
        .filter(({ weekday }) => weekday === weekdayOf(dayNumber(day)))
        .map(({ from, until, zone }) => ({ from: instantOf(day, from, zone), until: instantOf(day, until, zone) })),
    )
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));

const instantOf = (day: string, minute: Minute, zone: string): Instant =>
  new Date(clocksOf(zone).instant(dayNumber(day), minute)).toISOString();
/** The instant at which the clocks of a zone show YYYY-MM-DDTHH:MM; a time that spring skips is an hour later. */
export const localInstant = (local: string, zone: string): Instant =>
  instantOf(local.slice(0, 10), Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)), zone);

const two = (n: number): string => String(n).padStart(2, '0');
/** « 09:30 » */
export const clockOf = (minute: Minute): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
