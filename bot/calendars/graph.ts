// Calendars of Microsoft 365, read by the application itself (permission Calendars.ReadBasic.All): GET /users/{mailbox}/calendarView.
import { z } from 'zod';
import type { Period } from '../../domain/agenda.ts';
import type { CalendarReader } from '../../domain/ports.ts';
import { type Clock, dayStart, type Instant, shifted } from '../../domain/time.ts';
import { CalendarFault } from './fault.ts';
import type { Reading } from './ics.ts';
import type { Ask } from './outside.ts';
import { textOfSuccess } from './replies.ts';

export interface GraphSettings {
  readonly tenant: string;
  readonly clientId: string;
  readonly secret: string;
  /** https://graph.microsoft.com, or that of a sovereign cloud. */
  readonly url: string;
  /** https://login.microsoftonline.com, or its like. */
  readonly loginUrl: string;
}

const Token = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const Moment = z.object({
  dateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/),
  timeZone: z.literal('UTC'), // asked for by Prefer
});
const Page = z.object({
  value: z.array(
    z.object({
      start: Moment,
      end: Moment,
      isAllDay: z.boolean().nullish(),
      isCancelled: z.boolean().nullish(),
      showAs: z.string().nullish(),
      iCalUId: z.string().nullish(),
    }),
  ),
  '@odata.nextLink': z.string().nullish(),
});
type Event = z.output<typeof Page>['value'][number];

const PAGES = 60;
const FREE = ['free', 'workingElsewhere'];
/** Milliseconds before its end at which a token is renewed. */
const MARGIN = 60_000;

/** Readers of mailboxes; the token is asked for once for all of them. Their `busy` throws a `CalendarFault`. */
export function createGraph({
  settings,
  ask,
  clock,
}: {
  readonly settings: GraphSettings;
  readonly ask: Ask;
  readonly clock: Clock;
}) {
  const { tenant, clientId, secret, url, loginUrl } = settings;
  const origin = url.replace(/\/+$/, '');
  let held: { readonly token: string; readonly until: Instant } | null = null;

  async function token(): Promise<string> {
    if (held && clock() < held.until) return held.token;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret,
      scope: `${origin}/.default`,
    });
    const reply = await ask(`${loginUrl.replace(/\/+$/, '')}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`, {
      method: 'POST',
      redirects: 0,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    });
    // 400 and 401: the server's own settings are wrong, nothing that a consultant can mend.
    if (reply.status === 400 || reply.status === 401) throw new CalendarFault('notConfigured', { detail: 'token' });
    const given = parsed(Token, textOfSuccess(reply));
    held = { token: given.access_token, until: shifted(clock(), given.expires_in * 1_000 - MARGIN) };
    return held.token;
  }

  async function page(address: string): Promise<z.output<typeof Page>> {
    const asked = async () =>
      ask(address, {
        redirects: 0, // the token is for this server only
        headers: {
          authorization: `Bearer ${await token()}`,
          accept: 'application/json',
          prefer: 'outlook.timezone="UTC"',
        },
      });
    let reply = await asked();
    if (reply.status === 401) {
      held = null; // revoked before its end
      reply = await asked();
    }
    return parsed(Page, textOfSuccess(reply));
  }

  return (mailbox: string, { zone, isOurs }: Pick<Reading, 'zone' | 'isOurs'>): CalendarReader => ({
    async busy(from, until) {
      const query = new URLSearchParams({
        startDateTime: from,
        endDateTime: until,
        $select: 'start,end,isAllDay,isCancelled,showAs,iCalUId',
        $top: '500',
      });
      const out: Period[] = [];
      let next: string | null = `${origin}/v1.0/users/${encodeURIComponent(mailbox)}/calendarView?${query}`;
      for (let read = 0; next !== null; read += 1) {
        if (read === PAGES) throw new CalendarFault('tooBig', { detail: 'too many pages' });
        if (!next.startsWith(`${origin}/`)) throw new CalendarFault('redirected', { detail: 'next page' });
        const { value, '@odata.nextLink': link }: z.output<typeof Page> = await page(next);
        out.push(...value.filter((one) => isBusy(one) && !isOurs(uidOf(one))).map((one) => periodOf(one, zone)));
        next = link ?? null;
      }
      return out.filter((one) => one.from < one.until && one.from < until && one.until > from);
    },
  });
}

const isBusy = ({ isCancelled, showAs }: Event): boolean => !isCancelled && !FREE.includes(showAs ?? 'busy');

/** A day is a day where the consultant is: Graph writes its midnights as if they were of UTC. */
function periodOf({ start, end, isAllDay }: Event, zone: string): Period {
  const at = ({ dateTime }: Event['start']): Instant =>
    isAllDay && dateTime.slice(11, 16) === '00:00'
      ? dayStart(dateTime.slice(0, 10), zone)
      : new Date(`${dateTime.slice(0, 19)}Z`).toISOString();
  return { from: at(start), until: at(end) };
}

/** Exchange wraps the UID of an invitation from elsewhere, in hexadecimal, behind this mark (MS-OXCICAL, PidLidGlobalObjectId). */
const WRAPPED = /7643616C2D55696401000000((?:[0-9A-F]{2})+)$/i;
function uidOf({ iCalUId }: Event): string {
  const uid = iCalUId ?? '';
  const wrapped = WRAPPED.exec(uid)?.[1];
  return wrapped === undefined ? uid : Buffer.from(wrapped, 'hex').toString('latin1').replaceAll('\0', '');
}

function parsed<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new CalendarFault('unreadable', { detail: 'not what Graph answers' });
  }
}
