// Web chat without a cloud: Direct Line 3.0 on our own server, or the exchange of tokens with Azure's when it is configured.

import type { Logger } from 'pino';
import type { Server } from 'restify';
import type { Lines } from '../../domain/lines.ts';
import type { Clock } from '../../domain/time.ts';
import type { BotLogic } from '../bot.ts';
import type { Channel } from '../channels/channel.ts';
import { createLimit } from '../limits.ts';
import { WebChatAdapter } from './adapter.ts';
import { type AzureOptions, createAzureIssue } from './azure.ts';
import { mountConversations } from './conversations.ts';
import type { Limits } from './desk.ts';
import { createHistory } from './history.ts';
import { openDoor } from './stream-door.ts';
import { createStreams } from './streams.ts';
import { createTokens, LIFETIME } from './token.ts';
import { type Issue, mountReception } from './tokens-routes.ts';

export const DIRECT_LINE = '/v3/directline';

interface ReceptionOptions {
  readonly server: Server;
  readonly clock: Clock;
  readonly newId: () => string;
  /** 32 secret bytes for the tokens of web chat, used for nothing else; the same after a restart. */
  readonly key: Uint8Array;
  readonly log: Logger;
  /** An origin; `null`: the address that was asked for. */
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
}
export interface DirectLineOptions extends ReceptionOptions {
  readonly logic: BotLogic;
  readonly lines: Lines;
  readonly channel: Channel;
  /** Milliseconds between signs of life on a stream. */
  readonly beat?: number;
  readonly limits?: Limits;
}
export interface DirectLineServer {
  readonly adapter: WebChatAdapter;
  /** Ends the streams (before the server is closed, which would wait for them). */
  stop(): void;
}

/** Needs no body parser, and no query parser. Call before the server listens. */
export function mountDirectLine(options: DirectLineOptions): DirectLineServer {
  const { server, logic, lines, channel, clock, newId, key, log, beat } = options;
  const tokens = createTokens({ key, clock });
  const history = createHistory({ lines, channel });
  const streams = createStreams({ history, log, ...(beat === undefined ? {} : { beat }) });
  const adapter = new WebChatAdapter({ streams, newId });
  const { publicUrl, trustProxy, limits = usual(clock) } = options;
  const desk = { tokens, history, adapter, logic, clock, newId, log, limits, publicUrl, trustProxy, path: DIRECT_LINE };
  const issue: Issue = async (before) => {
    const seat = before.kind === 'seat' ? before.seat : { conversation: newId(), user: `dl_${newId()}` };
    return { kind: 'issued', seat, token: await tokens.sign('session', seat), expiresIn: LIFETIME.session };
  };
  mountReception(server, desk, issue);
  mountConversations(server, desk);
  return { adapter, stop: openDoor(server.server, { tokens, streams, path: DIRECT_LINE }) };
}

/** Only the reception: the conversation itself is between the browser and Azure, and reaches the bot by /api/messages. */
export function mountAzureDirectLine(options: ReceptionOptions & Pick<AzureOptions, 'secret' | 'url' | 'fetch'>): void {
  const { server, clock, key, log, publicUrl, trustProxy } = options;
  const desk = {
    tokens: createTokens({ key, clock }),
    limits: usual(clock),
    log,
    publicUrl,
    trustProxy,
    path: DIRECT_LINE,
  };
  mountReception(server, desk, createAzureIssue(options));
}

/** A person types a message every few seconds at most; a company behind one address opens a few pages a minute. */
const usual = (clock: Clock): Limits => ({
  seats: createLimit({ clock, burst: 60, perMinute: 60 }),
  sessions: createLimit({ clock, burst: 60, perMinute: 30 }),
  posts: createLimit({ clock, burst: 30, perMinute: 60 }),
});
