import { afterEach, describe, expect, test } from 'vitest';
import { feedReader } from '../../../bot/calendars/feed.ts';
import { createOutside, type OutsideLimits } from '../../../bot/calendars/outside.ts';
import { sourceOf } from '../../../bot/calendars/readers.ts';
import { type Answer, type CalendarServer, calendarOf, reply, serveCalendars } from './calendar-server.ts';

const [FROM, UNTIL] = ['2026-03-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'];
const CALENDAR = calendarOf(['DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z']);
const open: CalendarServer[] = [];
async function serve(answer: Answer): Promise<CalendarServer> {
  const server = await serveCalendars(answer);
  open.push(server);
  return server;
}
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
const busy = (address: string, limits: Partial<OutsideLimits> = {}) =>
  feedReader(createOutside({ allowsThisMachine: true, ...limits }), address, {
    zone: 'Europe/Paris',
    isOurs: () => false,
  }).busy(FROM, UNTIL);
const fault = (kind: string) => expect.objectContaining({ kind });
const redirect =
  (location: string): Answer =>
  (_, response) =>
    reply(response, 302, { headers: { location } });

describe('a feed', () => {
  test('is read', async () => {
    const { url, asked } = await serve((_, response) => response.end(CALENDAR));
    expect(await busy(`${url}/secret/agenda.ics`)).toEqual([
      { from: '2026-03-02T08:00:00.000Z', until: '2026-03-02T09:00:00.000Z' },
    ]);
    expect(asked).toEqual(['GET /secret/agenda.ics']);
  });

  test('is followed where it moved', async () => {
    const { url } = await serve((request, response) =>
      request.url === '/old' ? reply(response, 301, { headers: { location: '/new' } }) : response.end(CALENDAR),
    );
    expect(await busy(`${url}/old`)).toHaveLength(1);
  });

  test('is cut at a limit of size, wherever it says its length or not', async () => {
    const { url } = await serve((_, response) => {
      response.write(CALENDAR);
      response.end('x'.repeat(100_000));
    });
    await expect(busy(url, { size: 50_000 })).rejects.toThrow(fault('tooBig'));
  });

  test('is left when it is too slow, before its first word or after it', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/half') response.write(CALENDAR.slice(0, 30));
    });
    await expect(busy(url, { time: 100 })).rejects.toThrow(fault('slow'));
    await expect(busy(`${url}/half`, { time: 100 })).rejects.toThrow(fault('slow'));
  });

  test('compressed without having been asked to is not read', async () => {
    const { url } = await serve((_, response) =>
      reply(response, 200, { headers: { 'content-encoding': 'gzip' }, body: '…' }),
    );
    await expect(busy(url)).rejects.toThrow(fault('unreadable'));
  });

  test.each([
    [401, 'refused'],
    [403, 'refused'],
    [404, 'missing'],
    [410, 'missing'],
    [429, 'busy'],
    [500, 'failed'],
    [503, 'busy'],
  ])('answers %i: %s', async (status, kind) => {
    const { url } = await serve((_, response) => reply(response, status, { headers: { 'retry-after': '90' } }));
    await expect(busy(url)).rejects.toThrow(expect.objectContaining({ kind, wait: kind === 'busy' ? 90 : 0 }));
  });

  test('whose server is not there', async () => {
    const { url, close } = await serveCalendars(() => undefined);
    await close();
    await expect(busy(url)).rejects.toThrow(fault('unreachable'));
  });
});

describe('what must not be reached', () => {
  test.each([
    ['a file', 'file:///etc/passwd', 'address'],
    ['in clear', 'http://agenda.exemple.fr/a.ics', 'address'],
    ['nothing of the kind', 'agenda', 'address'],
    ['this machine', 'https://127.0.0.1/a.ics', 'inside'],
    ['this machine, in IPv6', 'https://[::1]/a.ics', 'inside'],
    ['this machine, in IPv4 written in IPv6', 'https://[::ffff:127.0.0.1]/a.ics', 'inside'],
    ['this machine, in one figure', 'https://2130706433/a.ics', 'inside'],
    ['this machine, by its name: resolved, then refused', 'https://localhost/a.ics', 'inside'],
    ['a private network', 'https://192.168.1.10/a.ics', 'inside'],
    ['another', 'https://10.0.0.1/a.ics', 'inside'],
    ['the data of a cloud machine', 'https://169.254.169.254/latest', 'inside'],
    ['a private network in IPv6', 'https://[fd00::1]/a.ics', 'inside'],
    ['one wrapped for IPv6', 'https://[64:ff9b::a00:1]/a.ics', 'inside'],
  ])('%s: %s', async (_, address, kind) => {
    await expect(busy(address, { allowsThisMachine: false })).rejects.toThrow(fault(kind));
  });

  test.each([
    ['a file', 'file:///etc/passwd', 'address'],
    ['a private network', 'https://192.168.1.10/a.ics', 'inside'],
    ['another server, in clear', 'http://agenda.exemple.fr/', 'address'],
    ['itself, again and again', '/', 'redirected'],
  ])('by a redirection to %s', async (_, location, kind) => {
    const { url, asked } = await serve(redirect(location));
    await expect(busy(url)).rejects.toThrow(fault(kind));
    expect(asked.length).toBeLessThan(5);
  });
});

describe('what a consultant types', () => {
  test.each([
    ['https://agenda.exemple.fr/x.ics', { kind: 'feed', address: 'https://agenda.exemple.fr/x.ics' }],
    ['  webcal://agenda.exemple.fr/x.ics ', { kind: 'feed', address: 'https://agenda.exemple.fr/x.ics' }],
    ['anne@exemple.fr', { kind: 'mailbox', address: 'anne@exemple.fr' }],
    ['file:///etc/passwd', null],
    ['mon agenda', null],
    ['', null],
  ])('%j', (typed, source) => {
    expect(sourceOf(typed)).toEqual(source);
  });
});
