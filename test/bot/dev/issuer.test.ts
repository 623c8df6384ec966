// The local development issuer, asked as a page and as an intruder would.
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import restify, { type Server } from 'restify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createBearerCheck } from '../../../bot/authorize.ts';
import { mountDevIssuer } from '../../../bot/dev/issuer.ts';
import { type DevKey, loadDevKey } from '../../../bot/dev/key.ts';
import { DEMO_PEOPLE } from '../../../bot/dev/people.ts';
import { accessToken, devIssuer } from '../../../bot/dev/tokens.ts';
import { HOUR, shifted } from '../../../domain/time.ts';

const START = '2026-11-24T09:00:00.000Z';
const VERIFIER = 'v'.repeat(64);
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const [claire] = DEMO_PEOPLE;

let folder: string;
let key: DevKey;
let server: Server;
let url: string;
let now = START;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'issuer-'));
  key = await loadDevKey(folder);
  server = restify.createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${server.address().port}`;
  mountDevIssuer({ server, mode: 'test', key, clock: () => now, random: randomUUID, url, people: DEMO_PEOPLE });
});
beforeEach(() => {
  now = START;
});
afterAll(async () => {
  await new Promise<void>((done) => server.close(done));
  await rm(folder, { recursive: true });
});

const authorize = (changes: Record<string, string> = {}) => {
  const asked = {
    client_id: devIssuer(url).clientId,
    redirect_uri: `${url}/consultant`,
    response_type: 'code',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    state: 'st"><b>ate',
    nonce: 'n1',
    ...changes,
  };
  return fetch(`${url}/dev/issuer/authorize?${new URLSearchParams(asked)}`, { redirect: 'manual' });
};
const codeFor = async () =>
  new URL((await authorize({ as: claire.subject })).headers.get('location') ?? '').searchParams.get('code') ?? '';
const redeem = (code: string, changes: Record<string, string> = {}) =>
  fetch(`${url}/dev/issuer/token`, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: devIssuer(url).clientId,
      redirect_uri: `${url}/consultant`,
      code,
      code_verifier: VERIFIER,
      ...changes,
    }),
  });

test('the whole sign-in: the page, the choice, the code, tokens that the interface accepts', async () => {
  const page = await authorize();
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain('Claire Martin');
  expect(html).not.toContain('<b>ate');
  expect(page.headers.get('content-security-policy')).toContain(`form-action 'self' ${url};`);

  const chosen = await authorize({ as: claire.subject });
  const back = new URL(chosen.headers.get('location') ?? '');
  expect(`${back.origin}${back.pathname}`).toBe(`${url}/consultant`);
  expect(back.searchParams.get('state')).toBe('st"><b>ate');

  const reply = await redeem(back.searchParams.get('code') ?? '');
  const tokens = (await reply.json()) as { access_token: string; id_token: string; expires_in: number };
  expect(reply.headers.get('access-control-allow-origin')).toBe(url);
  expect(tokens.expires_in).toBe(8 * 3600);
  expect(decodeJwt(tokens.id_token)).toMatchObject({ nonce: 'n1', aud: devIssuer(url).clientId, oid: claire.subject });
  const { issuer, audience } = devIssuer(url);
  const check = createBearerCheck({ issuer, audience, clock: () => now });
  expect(await check(`Bearer ${tokens.access_token}`)).toEqual({
    kind: 'ok',
    subject: claire.subject,
    name: claire.name,
  });
  expect(await check(`Bearer ${tokens.id_token}`)).toEqual({ kind: 'refused', why: 'invalid' });
  now = shifted(START, 9 * HOUR);
  expect(await check(`Bearer ${tokens.access_token}`)).toEqual({ kind: 'refused', why: 'expired' });
});

test('the token printed for a script is accepted too', async () => {
  const { issuer, audience, jwksUri } = devIssuer(url);
  const token = await accessToken({ key: await loadDevKey(folder), url, person: claire, now, lives: HOUR });
  expect(await createBearerCheck({ issuer, audience, jwksUri, clock: () => now })(`Bearer ${token}`)).toMatchObject({
    kind: 'ok',
  });
});

test.each<[string, Record<string, string>]>([
  ['another site', { redirect_uri: 'https://elsewhere.example/consultant' }],
  ['a name that only looks like this machine', { redirect_uri: 'http://127.0.0.1.elsewhere.example/consultant' }],
  ['another page of this machine', { redirect_uri: 'http://127.0.0.1:9/other' }],
  ['a script', { redirect_uri: 'javascript:alert(1)' }],
  ['another application', { client_id: 'other' }],
  ['without PKCE', { code_challenge: '' }],
  ['PKCE in clear', { code_challenge_method: 'plain' }],
  ['the implicit flow', { response_type: 'token' }],
])('no code is sent to: %s', async (_, changes) => {
  const reply = await authorize({ ...changes, as: claire.subject });
  expect([reply.status, reply.headers.get('location')]).toEqual([400, null]);
});

test('somebody unknown is asked again', async () => {
  expect((await authorize({ as: 'nobody' })).status).toBe(200);
});

describe('a code gives nothing', () => {
  test.each<[string, Record<string, string>]>([
    ['with another verifier', { code_verifier: 'w'.repeat(64) }],
    ['to another page', { redirect_uri: `${'http://localhost:1'}/consultant` }],
    ['to another application', { client_id: 'other' }],
    ['for another grant', { grant_type: 'password' }],
    ['when it is not the one', { code: 'guessed' }],
    ['in a body without end', { code: 'x'.repeat(20_000) }],
  ])('%s', async (_, changes) => {
    const reply = await redeem(await codeFor(), changes);
    expect([reply.status, await reply.json()]).toEqual([400, { error: 'invalid_grant' }]);
  });

  test('a second time', async () => {
    const code = await codeFor();
    expect((await redeem(code)).status).toBe(200);
    expect((await redeem(code)).status).toBe(400);
  });

  test('after a wrong verifier was tried', async () => {
    const code = await codeFor();
    await redeem(code, { code_verifier: 'w'.repeat(64) });
    expect((await redeem(code)).status).toBe(400);
  });

  test('after a minute', async () => {
    const code = await codeFor();
    now = shifted(START, 60_000);
    expect((await redeem(code)).status).toBe(400);
  });
});

test.each<[string, Record<string, string>]>([
  ['by another name (DNS rebinding)', { host: 'elsewhere.example' }],
  ['through a proxy', { 'x-forwarded-for': '127.0.0.1' }],
])('it does not exist %s', async (_, headers) => {
  for (const path of ['.well-known/openid-configuration', 'keys', 'authorize', 'token'])
    expect(await statusOf(path, headers)).toBe(404);
});

/** fetch does not let one write Host. */
const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise((done, failed) => {
    const method = path === 'token' ? 'POST' : 'GET';
    request(`${url}/dev/issuer/${path}`, { method, headers }, (reply) => done(reply.resume().statusCode))
      .on('error', failed)
      .end();
  });

test('it cannot exist in production', () => {
  expect(() =>
    mountDevIssuer({ server, mode: 'production', key, clock: () => now, random: randomUUID, url, people: DEMO_PEOPLE }),
  ).toThrow('cannot exist in production');
});

test('the key is made once, also by two programs at the same time, and only its owner reads it', async () => {
  const shared = join(folder, 'new');
  const [one, two] = await Promise.all([loadDevKey(shared), loadDevKey(shared)]);
  expect(one.kid).toBe(two.kid);
  expect((await stat(join(shared, 'dev-issuer-key.json'))).mode & 0o777).toBe(0o600);
});
