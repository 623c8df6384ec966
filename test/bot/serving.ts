// A real server on a free port of this machine, with a bot of a few lines; what it logs is kept.
import { randomUUID } from 'node:crypto';
import { type BotAdapter, createCloudAdapter } from '../../bot/authentication.ts';
import type { BotLogic } from '../../bot/bot.ts';
import type { Credentials } from '../../bot/credentials.ts';
import type { Limit } from '../../bot/limits.ts';
import { createLogger } from '../../bot/log.ts';
import { mountMessages } from '../../bot/messages.ts';
import { type BotServer, createServer } from '../../bot/server.ts';

export interface Serving {
  readonly url: string;
  readonly server: BotServer;
  readonly adapter: BotAdapter;
  readonly logged: readonly string[];
}
interface Wanted {
  readonly logic?: BotLogic;
  readonly bot?: Credentials | null;
  readonly botEndpoints?: Readonly<Record<string, string>>;
  readonly limits?: { readonly address?: Limit; readonly conversation?: Limit };
  readonly ready?: () => boolean;
  /** Milliseconds for the key server. */
  readonly patience?: number;
  mount?(server: BotServer): void;
}

export async function serve({
  logic = echo,
  bot = null,
  botEndpoints = {},
  limits,
  ready = () => true,
  patience,
  mount,
}: Wanted = {}): Promise<Serving> {
  const logged: string[] = [];
  const log = createLogger('info', { write: (line: string) => logged.push(line) });
  const server = createServer({ env: { mode: 'test', host: '127.0.0.1', port: 0 }, log, newId: randomUUID, ready });
  const adapter = createCloudAdapter({ bot, botEndpoints }, patience);
  mountMessages({
    server: server.server,
    adapter,
    logic,
    log,
    authenticated: bot !== null,
    trustProxy: false,
    limits: { address: always, conversation: always, ...limits },
  });
  mount?.(server);
  return { url: await server.listen(), server, adapter, logged };
}

const always: Limit = () => ({ kind: 'passed' });
const echo: BotLogic = async (context) => {
  await context.sendActivity(`Vous avez dit : ${context.activity.text}`);
};

/** A message as a channel sends it. `expectReplies`: what is said comes back in the answer. */
export const message = (change: object = {}) => ({
  type: 'message',
  id: 'm1',
  text: 'bonjour',
  channelId: 'msteams',
  serviceUrl: 'https://smba.test/',
  deliveryMode: 'expectReplies',
  conversation: { id: 'c1' },
  from: { id: 'u1' },
  recipient: { id: 'bot' },
  ...change,
});

export const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
