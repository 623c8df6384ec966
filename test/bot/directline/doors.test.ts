// Who gets in, and how much of it.
import { gzipSync } from 'node:zlib';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTokens, LIFETIME, type Seat } from '../../../bot/directline/token.ts';
import { addressOf, createLimit } from '../../../bot/limits.ts';
import { shifted } from '../../../domain/time.ts';
import { begin, call, KEY, listen, message, now, type Served, serve } from './served.ts';

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.stop());

const tokensAt = (late: number, key = KEY) => createTokens({ key, clock: () => shifted(now(), late * 1_000) });

describe('tokens', () => {
  const seat: Seat = { conversation: 'c1', user: 'dl_1' };
  const old = (seconds: number) => tokensAt(-seconds).sign('session', seat);
  const none = (claims: object) =>
    new SignJWT({ conv: 'c1', user: 'dl_1', ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('bilan-assistant')
      .setAudience('session');
  const plain = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const claims = { conv: 'c1', user: 'dl_1', iss: 'bilan-assistant', aud: 'session', exp: 9_999_999_999 };

  test.each([
    ['its own conversation', () => tokensAt(0).sign('session', seat), 200],
    ['nearly expired', () => old(LIFETIME.session - 5), 200],
    ['another conversation', () => tokensAt(0).sign('session', { ...seat, conversation: 'c2' }), 403],
    ['expired', () => old(LIFETIME.session + 5), 403],
    ['signed by another key', () => tokensAt(0, new Uint8Array(32).fill(8)).sign('session', seat), 403],
    ['a stream’s', () => tokensAt(0).sign('stream', seat), 403],
    ['the browser’s', () => tokensAt(0).sign('browser', seat), 403],
    ['without expiry', () => none({}).sign(KEY), 403],
    ['not signed', async () => `${plain({ alg: 'none' })}.${plain(claims)}.`, 403],
    ['none', async () => '', 403],
    ['not one', async () => 'abc', 403],
  ])('%s', async (_, token, status) => {
    expect((await call(served.url, 'GET', '/conversations/c1/activities', { token: await token() })).status).toBe(
      status,
    );
    const posted = await call(served.url, 'POST', '/conversations/c1/activities', {
      token: await token(),
      body: message('a', 'a'),
    });
    expect(posted.status).toBe(status);
  });

  test('a renewed one opens the same conversation', async () => {
    const at = await begin(served.url);
    const { body } = await call(served.url, 'POST', '/tokens/refresh', { token: at.token });
    expect(body).toMatchObject({ conversationId: at.id, expires_in: 1_800 });
    expect((await call(served.url, 'GET', `/conversations/${at.id}/activities`, { token: body.token })).status).toBe(
      200,
    );
  });

  test('a stream opens with its own token, for its own conversation, within a minute', async () => {
    const at = await begin(served.url);
    const other = await begin(served.url);
    const withToken = (token: string) => at.streamUrl.replace(/t=[^&]+/, `t=${token}`);
    const own: Seat = { conversation: at.id, user: 'dl_1' };
    const refused = [
      withToken(at.token),
      withToken(await tokensAt(-65).sign('stream', own)),
      other.streamUrl.replace(other.id, at.id),
      withToken(''),
    ];
    for (const url of refused) await expect(listen(url)).rejects.toThrow('403');
    (await listen(at.streamUrl)).socket.close();
  });
});

describe('seats', () => {
  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a program', {}, 200],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin', { origin: 'https://example.org' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
  ])('asked for by %s', async (_, headers, status) => {
    expect((await call(served.url, 'POST', '/tokens/generate', { headers })).status).toBe(status);
    expect((await call(served.url, 'POST', '/tokens/forget', { headers })).status).toBe(status);
  });

  test('a forged or expired cookie gives a new conversation', async () => {
    const at = await begin(served.url);
    const late = await tokensAt(-LIFETIME.browser - 5).sign('browser', { conversation: at.id, user: 'dl_1' });
    for (const cookie of [`chat=${late}`, `chat=${at.token}`, 'chat=abc']) {
      expect(
        (await call(served.url, 'POST', '/tokens/generate', { headers: { cookie } })).body.conversationId,
      ).not.toBe(at.id);
    }
  });

  test('behind https the cookie says so', async () => {
    await served.stop();
    served = await serve({ publicUrl: 'https://bilan.example.fr' });
    const seat = await call(served.url, 'POST', '/tokens/generate', {
      headers: { origin: 'https://bilan.example.fr' },
    });
    expect(seat.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
    const { body } = await call(served.url, 'POST', '/conversations', { token: seat.body.token });
    expect(body.streamUrl).toMatch(/^wss:\/\/bilan\.example\.fr\/v3\/directline\/conversations\//);
  });
});

describe('bodies', () => {
  const nested = (levels: number) => `{"type":"message","value":${'['.repeat(levels)}1${']'.repeat(levels)}}`;
  test.each([
    ['twenty thousand characters', JSON.stringify(message('é'.repeat(20_000), 'a1')), {}, 200],
    ['more than that', JSON.stringify(message('e'.repeat(20_001), 'a1')), {}, 400],
    ['64 KB', JSON.stringify({ type: 'message', value: 'e'.repeat(65_536) }), {}, 413],
    ['ten levels', nested(10), {}, 200],
    ['five thousand levels', nested(5_000), {}, 400],
    ['null', 'null', {}, 400],
    ['a list', '[]', {}, 400],
    ['not JSON', '{"type"', {}, 400],
    ['nothing', '', {}, 400],
    ['a conversationUpdate', '{"type":"conversationUpdate","membersAdded":[]}', {}, 400],
    ['an invoke', '{"type":"invoke"}', {}, 400],
    ['a form', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['gzip that is not', '{"type":"message"}', { 'content-encoding': 'gzip' }, 415],
  ])('%s', async (_, body, headers, status) => {
    const at = await begin(served.url);
    const posted = await call(served.url, 'POST', `/conversations/${at.id}/activities`, {
      token: at.token,
      body,
      headers,
    });
    expect(posted.status).toBe(status);
    const read = await call(served.url, 'GET', `/conversations/${at.id}/activities`, { token: at.token });
    expect([read.status, read.body.activities.length]).toEqual([200, status === 200 ? 3 : 1]);
  });

  test('a gzip body, true or false, does not end the process', async () => {
    const at = await begin(served.url);
    const headers = {
      authorization: `Bearer ${at.token}`,
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    };
    const url = `${served.url}/v3/directline/conversations/${at.id}/activities`;
    expect((await fetch(url, { method: 'POST', headers, body: gzipSync('{"type":"message"}') })).status).toBe(415);
    expect((await call(served.url, 'GET', `/conversations/${at.id}/activities`, { token: at.token })).status).toBe(200);
  });
});

describe('limits', () => {
  test('a bucket empties, refills with time, and is one per key', () => {
    let seconds = 0;
    const limit = createLimit({
      clock: () => shifted('2026-11-24T09:00:00.000Z', seconds * 1_000),
      burst: 2,
      perMinute: 6,
      most: 2,
    });
    expect([limit('a').kind, limit('a').kind, limit('a')]).toEqual([
      'passed',
      'passed',
      { kind: 'limited', retryAfter: 10 },
    ]);
    expect(limit('b').kind).toBe('passed');
    seconds = 9;
    expect(limit('a')).toEqual({ kind: 'limited', retryAfter: 1 });
    seconds = 10;
    expect([limit('a').kind, limit('a').kind]).toEqual(['passed', 'limited']);
  });

  test('memory is bounded: whoever was not seen for longest is forgotten', () => {
    const limit = createLimit({ clock: () => '2026-11-24T09:00:00.000Z', burst: 1, perMinute: 1, most: 2 });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map((key) => limit(key).kind)).toEqual([
      'passed',
      'passed',
      'limited',
      'passed',
      'limited',
      'passed',
    ]);
  });

  test('messages, seats', async () => {
    const at = await begin(served.url);
    const post = (n: number) =>
      call(served.url, 'POST', `/conversations/${at.id}/activities`, { token: at.token, body: message('a', `a${n}`) });
    const posted = await Promise.all(Array.from({ length: 40 }, (_, n) => post(n)));
    expect(posted.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(8);
    expect(Number(posted.find(({ status }) => status === 429)?.headers.get('retry-after'))).toBeGreaterThan(0);
    const seats = await Promise.all(Array.from({ length: 70 }, () => call(served.url, 'POST', '/tokens/generate')));
    expect(seats.some(({ status }) => status === 429)).toBe(true);
  });

  test('the address behind our proxy is the last one it wrote', () => {
    const request = { headers: { 'x-forwarded-for': '10.0.0.1, 192.0.2.7' }, socket: { remoteAddress: '127.0.0.1' } };
    expect([addressOf(request as never, true), addressOf(request as never, false)]).toEqual(['192.0.2.7', '127.0.0.1']);
  });
});
