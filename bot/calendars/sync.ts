// Every five minutes, what the consultants' own calendars say of when they are busy.
import type { Logger } from 'pino';
import type { StaffId } from '../../domain/ids.ts';
import { type Clock, DAY, type Instant, MINUTE, shifted } from '../../domain/time.ts';
import type { Calendar, CalendarStore } from '../../prisma/stores/calendars.ts';
import { type JobLoop, startLoop } from '../jobs.ts';
import { CalendarFault } from './fault.ts';
import { calendarFaults } from './faults.fr.ts';
import type { ReaderOf } from './readers.ts';

export interface CalendarServices {
  readonly store: CalendarStore;
  readonly readerOf: ReaderOf;
  /** The provider's: of days, and of times that name no zone. */
  readonly zone: string;
  readonly clock: Clock;
  readonly log: Logger;
}

const ROUND = 5 * MINUTE;
/** As far as times are offered (prisma/times.ts), and the session that may be going on. */
const AHEAD = 300 * DAY;
const BEHIND = DAY;
const AT_ONCE = 4;

/** Our appointments' id, wherever their UID holds it. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** One round: each calendar that is due is read and stored. Rejects only when the database does. */
export function createSync({ store, readerOf, zone, clock, log }: CalendarServices): () => Promise<void> {
  /** Servers that asked us to wait, until then. */
  const waiting = new Map<StaffId, Instant>();

  async function sync(calendar: Calendar): Promise<void> {
    const { staff, source } = calendar;
    const now = clock();
    const [from, until] = [shifted(now, -BEHIND), shifted(now, AHEAD)];
    try {
      const ours = await store.appointments(staff, from);
      const isOurs = (uid: string) => ours.has((ID.exec(uid)?.[0] ?? '').toLowerCase());
      const busy = await readerOf(source, { zone, isOurs }).busy(from, until);
      waiting.delete(staff);
      await store.replace(calendar, busy, now);
    } catch (error) {
      if (!(error instanceof CalendarFault)) throw error;
      log.warn({ staff, calendar: source.kind, err: error }, 'a calendar cannot be read');
      if (error.wait > 0) waiting.set(staff, shifted(now, error.wait * 1_000));
      await store.failed(calendar, calendarFaults[error.kind]);
    }
  }

  return async () => {
    const now = clock();
    const due = (await store.due(shifted(now, -ROUND * 0.9))).filter(({ staff }) => (waiting.get(staff) ?? now) <= now);
    for (let at = 0; at < due.length; at += AT_ONCE) await Promise.all(due.slice(at, at + AT_ONCE).map(sync));
  };
}

/** Wake it when a consultant has given another calendar. */
export const startSync = (services: CalendarServices): JobLoop =>
  startLoop(createSync(services), ROUND, (error) =>
    services.log.error({ err: error }, 'calendars cannot be synchronised'),
  );
