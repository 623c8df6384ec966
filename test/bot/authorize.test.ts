// Every way a token can be wrong, against a key server of ours on loopback.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBearerCheck } from '../../bot/authorize.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const SECOND = Date.parse(NOW) / 1000;
const ISSUER = 'https://login.example/tenant/v2.0';
const AUDIENCE = '11111111-1111-4111-8111-111111111111';
const CLAIMS = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 's1',
  oid: 'o1',
  tid: 't1',
  name: 'Claire Martin',
  scp: 'access_as_user',
  exp: SECOND + 3600,
  iat: SECOND,
};

let server: Server;
let origin: string;
let key: CryptoKey;
let other: CryptoKey;
let pem: string;
let fetched = 0;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  key = pair.privateKey;
  pem = await exportSPKI(pair.publicKey);
  other = (await generateKeyPair('RS256')).privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' };
  server = createServer(({ url }, response) => {
    fetched += 1;
    response.setHeader('content-type', 'application/json');
    const answers: Record<string, unknown> = {
      '/keys': { keys: [jwk] },
      '/.well-known/openid-configuration': { issuer: origin, jwks_uri: `${origin}/keys` },
      '/liar/.well-known/openid-configuration': { issuer: 'https://elsewhere.example', jwks_uri: `${origin}/keys` },
    };
    const answer = answers[url ?? ''];
    response.statusCode = answer === undefined ? 500 : 200;
    response.end(JSON.stringify(answer ?? 'no'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));

const check = (options: { issuer?: string; jwksUri?: string | null } = {}) =>
  createBearerCheck({ issuer: ISSUER, audience: AUDIENCE, jwksUri: `${origin}/keys`, clock: () => NOW, ...options });
const signed = (claims: object = {}, header: object = {}, by: CryptoKey | Uint8Array = key) =>
  new SignJWT({ ...CLAIMS, ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header }).sign(by);
const raw = (header: object, claims: object) =>
  [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');

describe('accepted', () => {
  test.each([
    ['a good token', {}, { subject: 'o1', name: 'Claire Martin' }],
    ['without oid: the sub', { oid: undefined }, { subject: 's1', name: 'Claire Martin' }],
    ['several audiences', { aud: ['other', AUDIENCE] }, { subject: 'o1', name: 'Claire Martin' }],
    ['without a name', { name: undefined }, { subject: 'o1', name: '' }],
    ['a role in place of a scope', { scp: undefined, roles: ['consultant'] }, { subject: 'o1', name: 'Claire Martin' }],
    ['a clock 50 s late', { exp: SECOND - 50 }, { subject: 'o1', name: 'Claire Martin' }],
  ])('%s', async (_, claims, expected) => {
    expect(await check()(`Bearer ${await signed(claims)}`)).toEqual({ kind: 'ok', ...expected });
  });

  test('the keys are found through the OpenID configuration', async () => {
    const checked = await check({ issuer: origin, jwksUri: null })(`Bearer ${await signed({ iss: origin })}`);
    expect(checked.kind).toBe('ok');
  });

  test('the keys are fetched once for many tokens', async () => {
    const one = check();
    const before = fetched;
    for (let i = 0; i < 5; i += 1) await one(`Bearer ${await signed({ iat: SECOND - i })}`);
    expect(fetched - before).toBe(1);
  });
});

describe('refused', () => {
  const bearer = async (token: Promise<string> | string) => `Bearer ${await token}`;
  test.each<[string, () => Promise<string | undefined>, 'missing' | 'expired' | 'invalid']>([
    ['no header', async () => undefined, 'missing'],
    ['another scheme', async () => 'Basic YTpi', 'missing'],
    ['no token', async () => 'Bearer ', 'missing'],
    ['not a token', async () => 'Bearer abc', 'missing'],
    ['two tokens', async () => `Bearer ${await signed()} ${await signed()}`, 'missing'],
    ['expired', () => bearer(signed({ exp: SECOND - 61 })), 'expired'],
    ['not yet valid', () => bearer(signed({ nbf: SECOND + 120 })), 'invalid'],
    ['without an expiry', () => bearer(signed({ exp: undefined })), 'invalid'],
    ['another audience', () => bearer(signed({ aud: 'https://graph.microsoft.com' })), 'invalid'],
    ['another issuer', () => bearer(signed({ iss: 'https://sts.windows.net/tenant/' })), 'invalid'],
    ['the issuer with a slash more', () => bearer(signed({ iss: `${ISSUER}/` })), 'invalid'],
    ['nobody', () => bearer(signed({ oid: undefined, sub: undefined })), 'invalid'],
    ['an oid that is not a text', () => bearer(signed({ oid: { $ne: null } })), 'invalid'],
    ['an id token (no scope, no role)', () => bearer(signed({ scp: undefined })), 'invalid'],
    ['signed by another key', () => bearer(signed({}, {}, other)), 'invalid'],
    ['a key nobody knows', () => bearer(signed({}, { kid: 'nope' })), 'invalid'],
    [
      'changed after signing',
      async () =>
        `Bearer ${(await signed()).replace(/\.[^.]+\./, `.${raw({}, { ...CLAIMS, oid: 'o2' }).split('.')[1]}.`)}`,
      'invalid',
    ],
    ['alg none', () => bearer(`${raw({ alg: 'none' }, CLAIMS)}.`), 'invalid'],
    [
      'the public key as an HS256 secret',
      () => bearer(signed({}, { alg: 'HS256' }, new TextEncoder().encode(pem))),
      'invalid',
    ],
  ])('%s', async (_, header, why) => {
    expect(await check()(await header())).toEqual({ kind: 'refused', why });
  });
});

describe('nothing can be said', () => {
  test.each([
    ['the key server answers 500', () => check({ jwksUri: `${origin}/broken` })],
    ['nobody listens', () => check({ jwksUri: 'http://127.0.0.1:1/keys' })],
    ['the discovery answers 500', () => check({ issuer: `${origin}/nothing`, jwksUri: null })],
    ['the issuer calls itself otherwise', () => check({ issuer: `${origin}/liar`, jwksUri: null })],
  ])('%s', async (_, make) => {
    expect((await make()(`Bearer ${await signed()}`)).kind).toBe('unavailable');
  });
});
