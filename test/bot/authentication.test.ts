// The matrix of tokens, against a key server of our own: no cloud is called.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { message, post, type Serving, serve } from './serving.ts';

const APP = '11111111-1111-4111-8111-111111111111';
const ISSUER = 'https://api.botframework.com';
const SERVICE = 'https://smba.test/';
const bot = { kind: 'password', appId: APP, type: 'SingleTenant', tenant: 'tenant-1', password: 'x' } as const;

let keys: Server;
let ours: CryptoKey;
let theirs: CryptoKey;
let serving: Serving;
let turns = 0;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  ours = pair.privateKey;
  theirs = (await generateKeyPair('RS256')).privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', use: 'sig', endorsements: ['msteams'] };
  keys = createServer((request, response) => {
    const at = `http://${request.headers.host}`;
    const metadata = { issuer: ISSUER, jwks_uri: `${at}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(request.url === '/openid' ? metadata : { keys: [jwk] }));
  });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const { port } = keys.address() as AddressInfo;
  serving = await serve({
    bot,
    botEndpoints: endpointsAt(`http://127.0.0.1:${port}`),
    logic: async (context) => {
      turns += 1;
      await context.sendActivity('ok');
    },
  });
});
afterAll(async () => {
  await serving.server.stop();
  keys.close();
});
/** The SDK prints the public key of a token it refuses. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

const endpointsAt = (at: string) => ({
  ToBotFromChannelOpenIdMetadataUrl: `${at}/openid`,
  ToBotFromEmulatorOpenIdMetadataUrl: `${at}/openid`,
  ToBotFromChannelTokenIssuer: ISSUER,
  ToChannelFromBotLoginUrl: `${at}/login`,
  ToChannelFromBotOAuthScope: ISSUER,
  OAuthUrl: `${at}/oauth`,
  ValidateAuthority: 'true',
});

interface Forged {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly key?: 'theirs';
  readonly serviceurl?: string;
  readonly kid?: string;
}
const token = async ({
  issuer = ISSUER,
  audience = APP,
  expires = '1h',
  key,
  serviceurl = SERVICE,
  kid = 'k1',
}: Forged = {}) =>
  `Bearer ${await new SignJWT({ serviceurl })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key ? theirs : ours)}`;
const unsigned = () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `Bearer ${part({ alg: 'none', kid: 'k1' })}.${part({ iss: ISSUER, aud: APP, serviceurl: SERVICE, exp: 4_000_000_000 })}.`;
};

test('a good token runs the turn', async () => {
  const before = turns;
  const answer = await post(serving.url, message(), { authorization: await token() });
  expect([answer.status, turns - before]).toEqual([200, 1]);
});

describe.each<[string, () => Promise<string> | string, object?]>([
  ['no token', () => ''],
  ['words', () => 'Bearer bonjour'],
  ['another scheme', () => 'Basic abc'],
  ['no signature', unsigned],
  ['another key', () => token({ key: 'theirs' })],
  ['an unknown key id', () => token({ kid: 'k2' })],
  ['another audience', () => token({ audience: '22222222-2222-4222-8222-222222222222' })],
  ['another issuer', () => token({ issuer: 'https://evil.example' })],
  ['an expired token', () => token({ expires: '-1h' })],
  ['another service URL', () => token({ serviceurl: 'https://evil.example/' })],
  ['a channel the key is not endorsed for', () => token(), { channelId: 'directline' }],
])('%s', (_title, authorization, change = {}) => {
  test('gets 401, never 500, and runs nothing', async () => {
    const before = turns;
    const answer = await post(serving.url, message(change), { authorization: await authorization() });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      error: { code: 'Unauthorized', message: 'a valid token of the Bot Framework is required' },
    });
    expect(turns).toBe(before);
  });
});

test.each([
  ['an unreachable key server', 'http://127.0.0.1:9'],
  ['a key server that fails', 'fails'],
  ['a key server that does not answer', 'hangs'],
])('%s is 503, so that the channel tries again; its address is not said', async (_title, where) => {
  const failing = createServer((_, response) => {
    if (where === 'hangs') return;
    response.statusCode = 500;
    response.end();
  });
  await new Promise<void>((resolve) => failing.listen(0, '127.0.0.1', resolve));
  const at = where.startsWith('http') ? where : `http://127.0.0.1:${(failing.address() as AddressInfo).port}`;
  const blind = await serve({ bot, botEndpoints: endpointsAt(at), patience: 200 });
  const answer = await post(blind.url, message(), { authorization: await token() });
  expect(answer.status).toBe(503);
  expect(await answer.text()).not.toContain('127.0.0.1');
  expect(blind.logged.join('')).toContain('KeyServerUnreachable');
  await blind.server.stop();
  failing.closeAllConnections();
  failing.close();
});

test('a message through a proxy is received, when it proves itself', async () => {
  const answer = await post(serving.url, message(), { authorization: await token(), 'x-forwarded-for': '203.0.113.7' });
  expect(answer.status).toBe(200);
});
