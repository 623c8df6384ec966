import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { message, post, type Serving, serve } from './serving.ts';

let serving: Serving;
let turns = 0;
beforeAll(async () => {
  serving = await serve({
    logic: async (context) => {
      turns += 1;
      if (context.activity.type === 'typing') return;
      if (context.activity.text === 'panne') throw new Error('connexion de Zoé Martin perdue');
      await context.sendActivity(`Vous avez dit : ${context.activity.text}`);
    },
  });
});
afterAll(() => serving.server.stop());

test('a message runs a turn; with expectReplies the reply is in the answer', async () => {
  const answer = await post(serving.url, message());
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ activities: [{ type: 'message', text: 'Vous avez dit : bonjour' }] });
});

test('without expectReplies the answer is empty: what is said goes by itself', async () => {
  const answer = await post(serving.url, message({ type: 'typing', deliveryMode: 'normal' }));
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
describe.each([
  ['{}', '{}', {}, 400],
  ['null', 'null', {}, 400],
  ['an array', '[]', {}, 400],
  ['a text', '"bonjour"', {}, 400],
  ['nothing', '', {}, 400],
  ['broken JSON', '{"type": "message", "text": "secret', {}, 400],
  ['another type of content', JSON.stringify(message()), { 'content-type': 'text/plain' }, 415],
  ['no type of content', JSON.stringify(message()), { 'content-type': '' }, 400],
  ['a body that says gzip and is not', JSON.stringify(message()), { 'content-encoding': 'gzip' }, 415],
  ['a body that says br', JSON.stringify(message()), { 'content-encoding': 'br' }, 415],
  ['5,000 levels in value', `{"type":"message","value":${deep(5_000)}}`, {}, 400],
  ['100 levels in channelData', JSON.stringify(message({ channelData: JSON.parse(deep(100)) })), {}, 400],
  ['more than 256 KB', JSON.stringify(message({ text: 'é'.repeat(140_000) })), {}, 413],
  ['no conversation', JSON.stringify(message({ conversation: undefined })), {}, 400],
  ['no service URL', JSON.stringify(message({ serviceUrl: undefined })), {}, 400],
  ['a service URL of another kind', JSON.stringify(message({ serviceUrl: 'file:///etc/passwd' })), {}, 400],
  ['a channel we do not serve', JSON.stringify(message({ channelId: 'slack' })), {}, 400],
  ['a type that is no text', JSON.stringify(message({ type: 7 })), {}, 400],
  ['a tunnel of this machine', JSON.stringify(message()), { 'x-forwarded-for': '203.0.113.7' }, 403],
])('%s', (_title, body, headers, status) => {
  test(`gets ${status} in plain words, and no turn`, async () => {
    const before = turns;
    const answer = await post(serving.url, body, headers);
    expect(answer.status).toBe(status);
    const { error } = await answer.json();
    expect(error).toEqual({
      code: expect.stringMatching(/^[A-Z]\w+$/),
      message: expect.stringMatching(/^[\w /:,.'-]+$/),
    });
    expect(JSON.stringify(error)).not.toMatch(/secret|zod|stack/i);
    expect(turns).toBe(before);
  });
});

/** fetch always sends its own Host, and a content type for a text. */
const raw = (head: string, body = '') =>
  new Promise<string>((resolve) => {
    const { hostname, port } = new URL(serving.url);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${head}\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`),
    );
    let answer = '';
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer));
  });

test('a page whose name was pointed to this machine is refused', async () =>
  expect(
    await raw(
      'POST /api/messages HTTP/1.1\r\nHost: evil.example:3978\r\nContent-Type: application/json',
      JSON.stringify(message()),
    ),
  ).toMatch(/^HTTP\/1.1 403 /));

test('a missing content type is refused: a page of any site may post one', async () =>
  expect(await raw('POST /api/messages HTTP/1.1\r\nHost: localhost', JSON.stringify(message()))).toMatch(
    /^HTTP\/1.1 400 /,
  ));

test('a turn that fails is logged with its place, and answered without a word about it', async () => {
  const answer = await post(serving.url, message({ text: 'panne' }));
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({ error: { code: 'Failed', message: 'something went wrong on our side' } });
  const line = serving.logged.find((one) => one.includes('a route failed'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    err: { name: 'Error', at: expect.stringContaining('messages.test.ts') },
    route: '/api/messages',
    id: answer.headers.get('x-request-id'),
  });
});

test('no line of the log holds what was typed, a token or an address', async () => {
  await post(`${serving.url}`, message({ text: 'épuisement-professionnel' }), { authorization: 'Bearer jeton-secret' });
  await fetch(`${serving.url}/api/messages?t=jeton-secret`);
  expect(serving.logged.join('')).not.toMatch(/épuisement|jeton-secret|Zoé|Martin|smba/);
  expect(serving.logged.length).toBeGreaterThan(5);
});

test('too many activities in one conversation wait, the others do not', async () => {
  const limited = await serve({
    limits: { conversation: (key) => (key.endsWith('c1') ? { kind: 'limited', retryAfter: 7 } : { kind: 'passed' }) },
  });
  const answer = await post(limited.url, message());
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
  expect((await post(limited.url, message({ conversation: { id: 'c2' } }))).status).toBe(200);
  await limited.server.stop();
});
