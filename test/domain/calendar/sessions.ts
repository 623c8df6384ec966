// Sessions written as people say them: « 3 · 2026-03-31 09:00 · 180 min · vincennes ».
import type { Meeting } from '../../../domain/appointment.ts';
import type { Kept } from '../../../domain/calendar/fit.ts';
import type { Bilan } from '../../../domain/calendar/session.ts';
import { staffId } from '../../../domain/ids.ts';
import type { Place } from '../../../domain/place.ts';
import { between, dayStart, type Instant, localTime, MINUTE, shifted } from '../../../domain/time.ts';
import { calendarOf, ZONES } from '../../../domain/zones.ts';

const place = (id: string, calendar: Place['calendar']): Place => ({
  id,
  label: id,
  accessible: true,
  calendar,
  address: null,
  latitude: null,
  longitude: null,
});
export const PLACES: readonly Place[] = [
  place('vincennes', 'france'),
  place('guadeloupe', 'guadeloupe'),
  place('monaco', 'monaco'),
];
export const CLAIRE = staffId('claire');
export const BILAN: Bilan = { prealable: '2026-03-02', places: PLACES, openings: [], ownWork: null };
export const MINUTES: readonly number[] = [120, 180, 180, 180, 120, 60, 60, 120];

/** The instant at which the clocks of a place show that day and minute, whatever they did in the night. */
export function at(day: string, minute: number, place: string | null): Instant {
  const zone = ZONES[calendarOf(place, PLACES)];
  const guess = shifted(dayStart(day, zone), minute * MINUTE);
  const [shown = ''] = [localTime(guess, zone)];
  const wanted = shifted(`${day}T00:00:00.000Z`, minute * MINUTE);
  return shifted(guess, between(`${shown.replace(' ', 'T')}.000Z`, wanted));
}

export const meeting = (day: string, minute: number, minutes: number, place: string | null = 'vincennes'): Meeting => ({
  startsAt: at(day, minute, place),
  minutes,
  staff: CLAIRE,
  place,
});

/** `when`: YYYY-MM-DD, or with HH:MM; 9 o'clock unless said. */
export function session(rank: number, when: string, more: Partial<Kept> = {}): Kept {
  const [day = '', clock = '09:00'] = when.split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const place = more.place === undefined ? 'vincennes' : more.place;
  const length = more.minutes ?? MINUTES[rank - 1] ?? 60;
  return { ...meeting(day, 60 * hours + minutes, length, place), rank, status: more.status ?? 'booked' };
}

/** The eight, on these days. */
export const course = (...days: readonly string[]): readonly Kept[] => days.map((day, at) => session(at + 1, day));
