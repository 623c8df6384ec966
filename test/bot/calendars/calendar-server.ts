// A server of calendars on this machine: what it answers is given request by request, and what it was asked is kept.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CalendarServer {
  readonly url: string;
  /** Method and path of each request, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}
export type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export async function serveCalendars(answer: Answer): Promise<CalendarServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    let body = '';
    for await (const part of request) body += String(part);
    answer(request, response, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // `as`: it listens on a port
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** In two steps: where restify is loaded, it replaces `writeHead` for every server, and what that answers cannot be gone on with. */
export function reply(
  response: ServerResponse,
  status: number,
  { headers = {}, body = '' }: { readonly headers?: OutgoingHttpHeaders; readonly body?: string } = {},
): void {
  response.writeHead(status, headers);
  response.end(body);
}

/** A calendar file of these lines, an event each. */
export const calendarOf = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//FR',
    ...PARIS,
    ...events.flatMap((lines, at) => [
      'BEGIN:VEVENT',
      ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:event-${at}@exemple.fr`]),
      'SUMMARY:Rendez-vous privé',
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** As Outlook names and describes it. */
const PARIS = [
  'BEGIN:VTIMEZONE',
  'TZID:Romance Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16011028T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010325T020000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];
