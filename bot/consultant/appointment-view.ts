// An appointment as the consultant's page shows it: its place by name, and by whose clocks it is told.
import type { Place } from '../../domain/place.ts';
import { calendarOf, ZONES } from '../../domain/zones.ts';
import type { KeptAppointment } from '../../prisma/stores/kept-appointment.ts';
import type { AppointmentView, PlaceName } from '../../web/api-agenda.ts';

export const placeNames = (places: readonly Place[]): readonly PlaceName[] =>
  places.map(({ id, label, calendar }) => ({ id, label, zone: ZONES[calendar] }));

export function appointmentView(
  { place, dossier: _, changedAt: __, ...kept }: KeptAppointment,
  places: readonly Place[],
): AppointmentView {
  return {
    ...kept,
    place: placeNames(places).find(({ id }) => id === place) ?? null,
    zone: ZONES[calendarOf(place, places)],
  };
}
