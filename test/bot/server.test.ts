import { expect, test } from 'vitest';
import { createLogger } from '../../bot/log.ts';
import { type BotServer, createServer } from '../../bot/server.ts';
import { stopGracefully } from '../../bot/stop.ts';
import { message, post, serve } from './serving.ts';

test.each([
  ['GET', '/rien', 404],
  ['GET', '/../../etc/passwd', 404],
  ['GET', '/%E0%A4%A', 404],
  ['GET', '/api/messages', 405],
  ['DELETE', '/healthz', 405],
])('%s %s: %i, in JSON', async (method, path, status) => {
  const { url, server } = await serve();
  const answer = await fetch(url + path, { method, headers: { accept: 'image/png' } });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
  await server.stop();
});

test('a route that throws answers 500 without its words, whatever it threw', async () => {
  const { url, server, logged } = await serve({
    mount: ({ server }) => {
      server.get('/erreur', async () => {
        throw new TypeError('Zoé', { cause: new RangeError('Martin') });
      });
      server.get('/mot', async () => {
        throw 'Zoé';
      });
    },
  });
  for (const path of ['/erreur', '/mot']) {
    const answer = await fetch(url + path);
    expect([answer.status, await answer.text()]).toEqual([
      500,
      '{"error":{"code":"Failed","message":"something went wrong on our side"}}',
    ]);
  }
  expect(logged.join('')).toMatch(/TypeError.*RangeError/);
  expect(logged.join('')).not.toMatch(/Zoé|Martin/);
  await server.stop();
});

test('every answer has a name and strict headers, and does not say what serves it', async () => {
  const { url, server } = await serve();
  const { headers } = await fetch(`${url}/healthz`);
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('server')).toBeNull();
  await server.stop();
});

test('the health check says whether it can serve', async () => {
  let ready = false;
  const { url, server } = await serve({ ready: () => ready });
  const health = async () => {
    const answer = await fetch(`${url}/healthz`);
    return [answer.status, await answer.json()];
  };
  expect(await health()).toEqual([503, { status: 'starting' }]);
  ready = true;
  expect(await health()).toEqual([200, { status: 'ok' }]);
  await server.stop();
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

/** Promise.withResolvers, which Node 20 lacks. */
function signal() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test('a stop lets a turn that runs end, and refuses new ones', async () => {
  const began = signal();
  const mayEnd = signal();
  const { url, server } = await serve({
    logic: async (context) => {
      began.resolve();
      await mayEnd.promise;
      await context.sendActivity('fini');
    },
  });
  const answered = post(url, message());
  await began.promise;
  const stopped = server.stop();
  await expect(post(url, message({ id: 'm2' }))).rejects.toThrow();
  mayEnd.resolve();
  expect(await (await answered).json()).toMatchObject({ activities: [{ text: 'fini' }] });
  await stopped;
});

test('a stop does not wait for ever', async () => {
  const { url, server } = await serve({ logic: () => new Promise(() => {}) });
  const answered = post(url, message());
  answered.catch(() => {});
  await expect.poll(() => connections(server)).toBeGreaterThan(0);
  await stopGracefully(server.server.server, 100);
  await expect(answered).rejects.toThrow();
});
const connections = ({ server }: BotServer) =>
  new Promise((resolve) => server.server.getConnections((_, count) => resolve(count)));

test('a port that is taken is said', async () => {
  const { url, server } = await serve();
  const second = createServer({
    env: { mode: 'test', host: '127.0.0.1', port: Number(new URL(url).port) },
    log: createLogger('silent'),
    newId: () => 'x',
    ready: () => true,
  });
  await expect(second.listen()).rejects.toThrow('EADDRINUSE');
  await server.stop();
});
