// A calendar published at an address (« s’abonner », « publier au format ICS »).
import type { CalendarReader } from '../../domain/ports.ts';
import { busyIn, type Reading } from './ics.ts';
import type { Ask } from './outside.ts';
import { textOfSuccess } from './replies.ts';

/** Its `busy` throws a `CalendarFault`. */
export const feedReader = (
  ask: Ask,
  address: string,
  { zone, isOurs }: Pick<Reading, 'zone' | 'isOurs'>,
): CalendarReader => ({
  async busy(from, until) {
    const text = textOfSuccess(await ask(address, { headers: { accept: 'text/calendar, */*;q=0.5' } }));
    return busyIn(text, { from, until, zone, isOurs });
  },
});
