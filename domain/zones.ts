// Which clocks a place lives by. A visio has the person's for what is shown, mainland France's for what is counted (R42).
import type { Calendar } from './holidays.ts';
import type { Place } from './place.ts';

export const ZONES: Readonly<Record<Calendar, string>> = {
  france: 'Europe/Paris',
  guadeloupe: 'America/Guadeloupe',
  monaco: 'Europe/Monaco',
};

/** The clocks a session is read by; of a visio, those of mainland France. */
export const zoneOfPlace = (place: string | null, places: readonly Place[]): string => ZONES[calendarOf(place, places)];

/** `place`: an id; `null` = visio. */
export const calendarOf = (place: string | null, places: readonly Place[]): Calendar =>
  places.find(({ id }) => id === place)?.calendar ?? 'france';
