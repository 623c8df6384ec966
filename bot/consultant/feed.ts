// The feed of a consultant's appointments, for another agenda: GET /agenda/consultant/{secret}.ics (RFC 5545). Whoever has the address
// reads it: the reference of a dossier, when and where, never a name.
import { createHash } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import type { Place } from '../../domain/place.ts';
import { type Clock, DAY, shifted } from '../../domain/time.ts';
import { calendarOf, ZONES } from '../../domain/zones.ts';
import type { AccessLog } from '../../prisma/stores/access-log.ts';
import type { AgendaStore } from '../../prisma/stores/agenda.ts';
import type { KeptAppointment } from '../../prisma/stores/kept-appointment.ts';
import { type CalendarEvent, calendarFile } from '../invitations/calendar-file.ts';
import { addressOf, type Limit } from '../limits.ts';
import { fr } from './agenda.fr.ts';
import { failure, send, tooMany } from './replies.ts';

export interface FeedOptions {
  readonly server: Server;
  readonly agenda: AgendaStore;
  readonly accessLog: AccessLog;
  readonly places: readonly Place[];
  readonly clock: Clock;
  readonly limit: Limit;
  readonly trustProxy: boolean;
  readonly report: (error: unknown) => void;
}

/** What another agenda shows: last month, and as far as anything is booked. */
const [BEFORE, AFTER] = [31 * DAY, 400 * DAY];

export function mountFeed({ server, report, ...options }: FeedOptions): void {
  server.get('/agenda/consultant/:file', async (req: Request, res: Response) => {
    await answer(options, req, res).catch((error: unknown) => {
      report(error);
      send(res, failure('Unavailable'));
    });
  });
}

async function answer(options: Omit<FeedOptions, 'server' | 'report'>, req: Request, res: Response): Promise<void> {
  const { agenda, accessLog, places, clock, limit, trustProxy } = options;
  const pass = limit(addressOf(req, trustProxy));
  if (pass.kind === 'limited') return send(res, tooMany(pass.retryAfter));
  const [, secret] = /^([\w-]{43})\.ics$/.exec(String(req.params?.file)) ?? [];
  const staff = secret === undefined ? null : await agenda.ofFeed(secret);
  // Malformed, unknown, or revoked: the same reply.
  if (staff === null) return send(res, failure('NotFound', fr.noFeed));
  const now = clock();
  const { appointments } = await agenda.week(staff.id, { from: shifted(now, -BEFORE), until: shifted(now, AFTER) });
  const text = fileOf(appointments, places);
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    'content-type': 'text/calendar; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline; filename="agenda.ics"',
  };
  if (req.headers['if-none-match'] === etag) {
    res.writeHead(304, { etag, 'cache-control': headers['cache-control'] });
    res.end();
    return;
  }
  // Agendas ask every few minutes: what had not changed was not read again.
  await accessLog.append({ staff: staff.id, dossier: null, action: 'export', resource: 'agenda:feed', at: now });
  res.writeHead(200, headers);
  res.end(text);
}

/** Dated by the last change in it, so that the same appointments make the same file. */
function fileOf(appointments: readonly KeptAppointment[], places: readonly Place[]): string {
  const stamp =
    appointments
      .map(({ changedAt }) => changedAt)
      .toSorted()
      .at(-1) ?? EPOCH;
  return calendarFile(
    { method: 'PUBLISH', name: fr.feed },
    appointments.map((one) => eventOf(one, places)),
    stamp,
  );
}
const EPOCH = '2026-01-01T00:00:00.000Z';

const eventOf = (one: KeptAppointment, places: readonly Place[]): CalendarEvent => ({
  // That of its invitation: in one agenda, they are the same.
  uid: one.id,
  sequence: one.sequence,
  isCancelled: false,
  startsAt: one.startsAt,
  minutes: one.minutes,
  zone: ZONES[calendarOf(one.place, places)],
  title: fr.feedTitle(one.dossier.reference),
  description: '',
  where: places.find(({ id }) => id === one.place)?.label ?? fr.visio,
  url: one.visioUrl,
});
