import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import restify, { type Server } from 'restify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mountAzureDirectLine } from '../../../bot/directline/mount.ts';
import { sendJson } from '../../../bot/json.ts';
import { createLogger } from '../../../bot/log.ts';
import { call, KEY, now } from './served.ts';

const started: Server[] = [];
const listening = async (server: Server): Promise<string> => {
  started.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Azure's side, as its documentation has it. */
async function azure(asked: string[]) {
  const server = restify.createServer();
  const answer = (id: string) => ({ conversationId: id, token: `token-of-${id}`, expires_in: 1_800 });
  server.post('/v3/directline/tokens/generate', async (request, response) => {
    asked.push(`generate ${request.header('authorization')}`);
    sendJson(response, request.header('authorization') === 'Bearer secret' ? 200 : 403, answer('azure-1'));
  });
  server.get('/v3/directline/conversations/:id', async (request, response) => {
    asked.push(`again ${request.params.id}`);
    sendJson(response, 200, answer(request.params.id));
  });
  return `${await listening(server)}/v3/directline`;
}

async function page(url: string, secret = 'secret') {
  const server = restify.createServer();
  const log = createLogger('silent');
  mountAzureDirectLine({
    server,
    clock: now,
    newId: randomUUID,
    key: KEY,
    log,
    publicUrl: null,
    trustProxy: false,
    secret,
    url,
    fetch,
  });
  return listening(server);
}

let asked: string[] = [];
beforeEach(() => {
  asked = [];
});
afterEach(async () => {
  for (const server of started.splice(0)) await new Promise<void>((resolve) => server.close(() => resolve()));
});

test('the secret is exchanged on the server for a token, and the page is told where to take it', async () => {
  const url = await azure(asked);
  const base = await page(url);
  const first = await call(base, 'POST', '/tokens/generate');
  expect(first.body).toEqual({ conversationId: 'azure-1', token: 'token-of-azure-1', expires_in: 1_800, domain: url });
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  const again = await call(base, 'POST', '/tokens/generate', { headers: { cookie } });
  expect(again.body.conversationId).toBe('azure-1');
  expect(asked).toEqual(['generate Bearer secret', 'again azure-1']);
  expect(JSON.stringify([first, again])).not.toContain('secret');
});

test('our own Direct Line is then not there', async () => {
  const base = await page(await azure(asked));
  expect((await fetch(`${base}/v3/directline/conversations`, { method: 'POST' })).status).toBe(404);
});

test.each([
  ['a refused secret', async () => page(await azure(asked), 'wrong')],
  ['nobody there', () => page('http://127.0.0.1:1/v3/directline')],
])('%s: the page is asked to try later', async (_, open) => {
  expect((await call(await open(), 'POST', '/tokens/generate')).status).toBe(503);
});
