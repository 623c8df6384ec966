// Dates as the consultant reads them: in French, at the time of Paris (stored in UTC).
import type { Instant } from '../../domain/time.ts';

const PARIS = 'Europe/Paris';
const format = (options: Intl.DateTimeFormatOptions) => {
  const french = new Intl.DateTimeFormat('fr-FR', { timeZone: PARIS, ...options });
  return (at: Instant): string => french.format(Date.parse(at));
};

/** « 24 nov. 2026 » */
export const dayOf = format({ day: 'numeric', month: 'short', year: 'numeric' });
/** « mardi 24 novembre 2026 » */
export const longDayOf = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
/** « 10:05 » */
export const timeOf = format({ hour: '2-digit', minute: '2-digit' });
/** « 24 nov. 2026, 10:05 » */
export const momentOf = (at: Instant): string => `${dayOf(at)}, ${timeOf(at)}`;

/** The time on the person's own clock, when it is not that of Paris; `null` otherwise, and for a zone nobody knows. */
export function elsewhere(at: Instant, zone: string): string | null {
  try {
    const local = new Intl.DateTimeFormat('fr-FR', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
      Date.parse(at),
    );
    return local === timeOf(at) ? null : local;
  } catch {
    return null;
  }
}
