import { afterEach, describe, expect, test } from 'vitest';
import { createGraph } from '../../../bot/calendars/graph.ts';
import { createOutside } from '../../../bot/calendars/outside.ts';
import { type CalendarServer, reply, serveCalendars } from './calendar-server.ts';

const [FROM, UNTIL] = ['2026-03-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'];
const clock = { now: '2026-03-01T08:00:00.000Z' };
const open: CalendarServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const at = (dateTime: string) => ({ dateTime: `${dateTime}.0000000`, timeZone: 'UTC' });
const event = (starts: string, ends: string, more: object = {}) => ({
  start: at(starts),
  end: at(ends),
  showAs: 'busy',
  ...more,
});

/** Speaks the protocol: a token by client credentials, then pages of two; `refuse` answers in place of the next requests for events. */
async function graph(events: readonly object[], options: { readonly secret?: string; readonly next?: string } = {}) {
  const refuse: { readonly status: number; readonly headers?: Record<string, string> }[] = [];
  const tokens = { given: 0 };
  const server = await serveCalendars((request, response, body) => {
    const url = new URL(request.url ?? '', 'http://graph');
    if (request.method === 'POST') {
      const form = Object.fromEntries(new URLSearchParams(body));
      const isRight =
        url.pathname === '/tenant/oauth2/v2.0/token' &&
        form.grant_type === 'client_credentials' &&
        form.scope === `${server.url}/.default` &&
        form.client_secret === (options.secret ?? 'secret');
      if (!isRight) return reply(response, 401, { body: '{"error":"invalid_client"}' });
      tokens.given += 1;
      return response.end(
        JSON.stringify({ token_type: 'Bearer', access_token: `token-${tokens.given}`, expires_in: 3_599 }),
      );
    }
    const refused = refuse.shift();
    if (refused)
      return reply(response, refused.status, { headers: refused.headers ?? {}, body: '{"error":{"code":"x"}}' });
    const isAllowed =
      request.headers.authorization === `Bearer token-${tokens.given}` &&
      request.headers.prefer === 'outlook.timezone="UTC"';
    if (!isAllowed) return reply(response, 401);
    if (url.pathname !== '/v1.0/users/anne%40exemple.fr/calendarView') return reply(response, 404);
    const skip = Number(url.searchParams.get('$skip') ?? 0);
    url.searchParams.set('$skip', String(skip + 2));
    const link =
      skip + 2 < events.length
        ? { '@odata.nextLink': options.next ?? `${server.url}${url.pathname}${url.search}` }
        : {};
    return response.end(JSON.stringify({ '@odata.context': '…', value: events.slice(skip, skip + 2), ...link }));
  });
  open.push(server);
  const settings = {
    tenant: 'tenant',
    clientId: 'client',
    secret: 'secret',
    url: `${server.url}/`,
    loginUrl: server.url,
  };
  const readerOf = createGraph({ settings, ask: createOutside({ allowsThisMachine: true }), clock: () => clock.now });
  const isOurs = (uid: string) => uid === '11111111-2222-4333-8444-555555555555@bilan';
  const busy = async (mailbox = 'anne@exemple.fr') =>
    (await readerOf(mailbox, { zone: 'Europe/Paris', isOurs }).busy(FROM, UNTIL)).map(
      ({ from, until }) => `${from.slice(5, 16)}/${until.slice(5, 16)}`,
    );
  return { busy, refuse, tokens, server };
}

describe('a mailbox', () => {
  test('is read page after page, with one token', async () => {
    const events = ['02', '03', '04', '05', '06'].map((day) =>
      event(`2026-03-${day}T08:00:00`, `2026-03-${day}T09:00:00`),
    );
    const { busy, tokens, server } = await graph(events);
    expect(await busy()).toEqual(['02', '03', '04', '05', '06'].map((day) => `03-${day}T08:00/03-${day}T09:00`));
    await busy();
    expect(tokens.given).toBe(1);
    expect(server.asked).toHaveLength(1 + 3 + 3);
    expect(server.asked[1]).toContain('startDateTime=2026-03-01T00%3A00%3A00.000Z');
  });

  test('less what is shown as free, what is cancelled, and our own appointments', async () => {
    const wrapped = `040000008200E00074C5B7101A82E00800000000${'0'.repeat(40)}7643616C2D55696401000000${Buffer.from('11111111-2222-4333-8444-555555555555@bilan').toString('hex')}00`;
    const one = (more: object) => event('2026-03-02T08:00:00', '2026-03-02T09:00:00', more);
    const { busy } = await graph([
      one({ showAs: 'free' }),
      one({ showAs: 'workingElsewhere' }),
      one({ isCancelled: true }),
      one({ iCalUId: '11111111-2222-4333-8444-555555555555@bilan' }),
      one({ iCalUId: wrapped }),
      event('2026-03-03T08:00:00', '2026-03-03T09:00:00', { showAs: 'tentative', iCalUId: '0400' }),
      event('2026-03-04T08:00:00', '2026-03-04T09:00:00', { showAs: 'oof' }),
    ]);
    expect(await busy()).toEqual(['03-03T08:00/03-03T09:00', '03-04T08:00/03-04T09:00']);
  });

  test('a whole day is one of where the consultant is', async () => {
    const { busy } = await graph([event('2026-03-02T00:00:00', '2026-03-03T00:00:00', { isAllDay: true })]);
    expect(await busy()).toEqual(['03-01T23:00/03-02T23:00']);
  });

  test('a token that is refused is asked for again, once', async () => {
    const { busy, refuse, tokens } = await graph([event('2026-03-02T08:00:00', '2026-03-02T09:00:00')]);
    refuse.push({ status: 401 });
    expect(await busy()).toHaveLength(1);
    expect(tokens.given).toBe(2);
    refuse.push({ status: 401 }, { status: 401 });
    await expect(busy()).rejects.toThrow(expect.objectContaining({ kind: 'refused' }));
  });

  test('a token that ends is asked for again', async () => {
    const { busy, tokens } = await graph([]);
    await busy();
    clock.now = '2026-03-01T09:00:00.000Z';
    await busy();
    expect(tokens.given).toBe(2);
  });

  test.each([
    ['too many requests', { status: 429, headers: { 'retry-after': '120' } }, { kind: 'busy', wait: 120 }],
    ['not shared with the application', { status: 403 }, { kind: 'refused' }],
    [
      'a redirection: the token goes nowhere else',
      { status: 302, headers: { location: '/elsewhere' } },
      { kind: 'redirected' },
    ],
    ['a breakdown', { status: 502 }, { kind: 'failed' }],
  ])('%s', async (_, refused, fault) => {
    const { busy, refuse } = await graph([]);
    refuse.push(refused);
    await expect(busy()).rejects.toThrow(expect.objectContaining(fault));
  });

  test('a next page on another server is not asked for', async () => {
    const events = [1, 2, 3].map(() => event('2026-03-02T08:00:00', '2026-03-02T09:00:00'));
    const { busy } = await graph(events, { next: 'http://127.0.0.1:9/v1.0/users' });
    await expect(busy()).rejects.toThrow(expect.objectContaining({ kind: 'redirected' }));
  });

  test('a mailbox that does not exist, a secret that is wrong, words that are not the protocol’s', async () => {
    const { busy } = await graph([{ start: 'demain' }]);
    await expect(busy('luc@exemple.fr')).rejects.toThrow(expect.objectContaining({ kind: 'missing' }));
    await expect(busy()).rejects.toThrow(expect.objectContaining({ kind: 'unreadable' }));
    const wrong = await graph([], { secret: 'another' });
    await expect(wrong.busy()).rejects.toThrow(expect.objectContaining({ kind: 'notConfigured' }));
  });
});
