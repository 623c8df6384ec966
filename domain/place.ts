// The provider's places.
import type { Calendar } from './holidays.ts';

/** A place where a bilan can be held. `accessible`: announced as such by the provider, to be confirmed with the centre (R46). */
export interface Place {
  readonly id: string;
  readonly label: string;
  readonly accessible: boolean;
  readonly calendar: Calendar;
  /** Street and number, and how to come in; `null` until the provider says it. */
  readonly address: string | null;
  /** Degrees; `null` when it is not known where it is. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The accessible place nearest to another one (R46), within the same calendar; `null` when that is not known. */
export function nearestAccessible(to: Place, places: readonly Place[]): Place | null {
  const [nearest] = places
    .filter((place) => place.accessible && place.calendar === to.calendar && place.id !== to.id)
    .map((place) => ({ place, far: distance(to, place) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far);
  return nearest?.place ?? null;
}

/** In degrees of latitude: enough to compare, on a few hundred kilometres. */
function distance(a: Place, b: Place): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return Infinity;
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, east);
}
