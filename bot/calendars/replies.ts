import { CalendarFault } from './fault.ts';
import type { Reply } from './outside.ts';

/** The text of a reply that succeeded; a fault of the kind its status tells otherwise. */
export function textOfSuccess({ status, headers, text }: Reply): string {
  if (status >= 200 && status < 300) return text;
  const detail = String(status);
  if (status === 401 || status === 403) throw new CalendarFault('refused', { detail });
  if (status === 404 || status === 410) throw new CalendarFault('missing', { detail });
  // Seconds, or a date, which is left to the next round.
  const wait = Number(headers['retry-after']) || 0;
  if (status === 429 || status === 503) throw new CalendarFault('busy', { detail, wait });
  throw new CalendarFault('failed', { detail });
}
