// Against a connector of our own that counts what it gets.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createCloudAdapter } from '../../bot/authentication.ts';
import { createPusher } from '../../bot/push.ts';

let connector: Server | undefined;
afterEach(() => {
  connector?.closeAllConnections();
  connector?.close();
});

interface Posted {
  readonly url: string;
  readonly body: { readonly text?: string; readonly conversation?: { readonly id: string } };
}
async function connectorThat(answers: (response: ServerResponse, request: IncomingMessage) => void) {
  const posts: Posted[] = [];
  connector = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      posts.push({ url: String(request.url), body: JSON.parse(Buffer.concat(parts).toString()) });
      answers(response, request);
    });
  });
  await new Promise<void>((resolve) => connector?.listen(0, '127.0.0.1', resolve));
  return { posts, serviceUrl: `http://localhost:${(connector.address() as AddressInfo).port}/_connector` };
}
const status = (code: number) => (response: ServerResponse) => {
  response.statusCode = code;
  response.setHeader('content-type', 'application/json');
  response.end('{"id":"1"}');
};
const reference = (serviceUrl: string) => ({
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't' },
  bot: { id: 'bot' },
  user: { id: '29:abc' },
  activityId: 'm1',
});
const pusher = createPusher({
  adapter: createCloudAdapter({ bot: null, botEndpoints: {} }),
  appId: null,
  patience: 300,
});
const say = { type: 'message', text: 'Bonjour' };

test('without an app id, a message reaches its conversation, as on the Playground', async () => {
  const { posts, serviceUrl } = await connectorThat(status(200));
  expect(await pusher.send(reference(serviceUrl), say)).toBe('sent');
  expect(posts).toEqual([
    {
      url: expect.stringMatching(/\/_connector\/v3\/conversations\/a%3A1\/activities$/),
      body: expect.objectContaining({ text: 'Bonjour', conversation: expect.objectContaining({ id: 'a:1' }) }),
    },
  ]);
});

test.each([
  ['too many requests', status(429), 'refused'],
  ['a person who blocked the bot', status(403), 'refused'],
  ['a conversation that is no more', status(404), 'refused'],
  ['a timeout of the channel', status(408), 'unsure'],
  ['an error of the channel', status(500), 'unsure'],
  ['a channel being restarted', status(503), 'unsure'],
  ['a gateway without an answer', status(504), 'unsure'],
  ['a connection cut after the message', (response: ServerResponse) => response.destroy(), 'unsure'],
  ['silence', () => {}, 'unsure'],
] as const)('%s: one post, not four', async (_title, answers, outcome) => {
  const { posts, serviceUrl } = await connectorThat(answers);
  expect(await pusher.send(reference(serviceUrl), say)).toBe(outcome);
  expect(posts).toHaveLength(1);
});

test.each([
  ['a refused connection', reference('http://127.0.0.1:9/')],
  ['a refused connection by name', reference('http://localhost:9/')],
  ['a host that does not exist', reference('http://bot.invalid/')],
  ['a reference that is none', { conversation: null }],
  ['nothing', undefined],
])('%s has certainly not left', async (_title, to) => expect(await pusher.send(to, say)).toBe('refused'));

test('a token that cannot be had has certainly not left', async () => {
  const { posts, serviceUrl } = await connectorThat(status(200));
  const appId = '11111111-1111-4111-8111-111111111111';
  const bot = { kind: 'password', appId, type: 'SingleTenant', tenant: 't', password: 'x' } as const;
  const authenticated = createPusher({
    adapter: createCloudAdapter({ bot, botEndpoints: { ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/login' } }),
    appId,
  });
  expect(await authenticated.send(reference(serviceUrl), say)).toBe('refused');
  expect(posts).toEqual([]);
});
