// POST /api/messages: the door of the Bot Framework. Everything is refused here in plain words before the bot sees it.
import { AuthenticationError } from 'botframework-connector';
import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { type BotAdapter, KeyServerUnreachable } from './authentication.ts';
import type { BotLogic } from './bot.ts';
import { readEnvelope } from './channels/activity.ts';
import { readJson, sendJson } from './json.ts';
import { addressOf, type Limit } from './limits.ts';
import { isLoopback } from './loopback.ts';

export interface MessagesOptions {
  readonly server: Server;
  readonly adapter: BotAdapter;
  readonly logic: BotLogic;
  readonly log: Logger;
  /** `false`: without credentials, this machine alone is answered. */
  readonly authenticated: boolean;
  readonly trustProxy: boolean;
  readonly limits: MessageLimits;
}
/** By address before anything is read, wide, since a channel calls for everybody; by conversation once the token is good. */
export interface MessageLimits {
  readonly address: Limit;
  readonly conversation: Limit;
}

/** 256 KB is what a Direct Line carries; Teams sends much less. */
const BODY = { max: 256 * 1024, deep: 24 } as const;

export function mountMessages({
  server,
  adapter,
  logic,
  log,
  authenticated,
  trustProxy,
  limits,
}: MessagesOptions): void {
  async function receive(request: Request, response: Response): Promise<void> {
    if (!authenticated && !comesFromHere(request))
      return refuse(response, 403, 'Forbidden', 'without credentials, this machine alone is answered');
    if (!passes(limits.address, addressOf(request, trustProxy), response)) return;
    // A page of any site may post without a content type, unasked (CORS); json.ts would read it.
    if (!request.headers['content-type'])
      return refuse(response, 400, 'BadRequest', 'content-type: application/json expected');
    const body = await readJson(request, BODY);
    if (body.kind === 'refused') return refuse(response, body.status, 'BadRequest', body.why);
    const envelope = readEnvelope(body.value);
    if (envelope.kind === 'refused') return refuse(response, 400, 'BadRequest', envelope.why);
    const authorization = String(request.headers.authorization ?? '');
    const { activity } = envelope;
    const turn: BotLogic = async (context) => {
      const pass = limits.conversation(`${activity.channelId} ${activity.conversation.id}`);
      if (pass.kind === 'limited') throw new TooFast(pass.retryAfter);
      await logic(context);
    };
    const invoked = await adapter.receive(authorization, activity, turn);
    if (invoked?.body !== undefined) return sendJson(response, invoked.status, invoked.body);
    response.statusCode = invoked?.status ?? 200;
    response.end();
  }

  server.post('/api/messages', async function messages(request: Request, response: Response): Promise<void> {
    try {
      await receive(request, response);
    } catch (cause) {
      if (cause instanceof AuthenticationError)
        return refuse(response, 401, 'Unauthorized', 'a valid token of the Bot Framework is required');
      if (cause instanceof TooFast) return tooMany(response, cause.retryAfter);
      if (!(cause instanceof KeyServerUnreachable)) throw cause; // server.ts logs it, and says nothing of it
      log.error({ err: cause }, 'nobody can be authenticated');
      refuse(response, 503, 'Unavailable', 'try again in a moment');
    }
  });
}

class TooFast extends Error {
  override readonly name = 'TooFast';
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super('too many activities in one conversation');
    this.retryAfter = retryAfter;
  }
}

/** Not by a tunnel of this machine (it says for whom it asks), nor by a page of another site whose name was pointed here. */
function comesFromHere({ headers, socket }: Request): boolean {
  const asked = String(headers.host ?? '').replace(/:\d+$/, '');
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded ?? headers['x-forwarded-host'];
  return isLoopback(socket.remoteAddress ?? '') && isLoopback(asked) && forwarded === undefined;
}

function passes(limit: Limit, key: string, response: Response): boolean {
  const pass = limit(key);
  if (pass.kind === 'limited') tooMany(response, pass.retryAfter);
  return pass.kind === 'passed';
}

const tooMany = (response: Response, retryAfter: number): void =>
  sendJson(
    response,
    429,
    { error: { code: 'TooManyRequests', message: 'too many requests' } },
    { 'retry-after': String(retryAfter) },
  );

/** What is left of a body that was not read cannot be told from the next request. */
const refuse = (response: Response, status: number, code: string, message: string): void =>
  sendJson(
    response,
    status,
    { error: { code, message } },
    status === 413 || status === 415 ? { connection: 'close' } : {},
  );
