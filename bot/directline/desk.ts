// What the routes have in common: who asks, how often they may, and how a refusal is worded.

import type { Logger } from 'pino';
import type { Request, RequestHandler, Response } from 'restify';
import type { Clock } from '../../domain/time.ts';
import type { BotLogic } from '../bot.ts';
import { sendJson } from '../json.ts';
import type { Limit } from '../limits.ts';
import type { WebChatAdapter } from './adapter.ts';
import { type Browser, bearer } from './browser.ts';
import type { History } from './history.ts';
import type { Seat } from './token.ts';

export interface Desk extends Browser {
  readonly adapter: WebChatAdapter;
  readonly logic: BotLogic;
  readonly history: History;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Logger;
  readonly limits: Limits;
  readonly trustProxy: boolean;
}
/** By address: seats taken. By user: sessions started or renewed, activities posted. */
export interface Limits {
  readonly seats: Limit;
  readonly sessions: Limit;
  readonly posts: Limit;
}

/** Direct Line's own shape of an error. */
export const refuse = (response: Response, status: number, code: string, message: string): void =>
  sendJson(
    response,
    status,
    { error: { code, message } },
    status === 413 || status === 415 ? { connection: 'close' } : {},
  );

/** Answers 429 by itself; false when it did. */
export function passes(limit: Limit, key: string, response: Response): boolean {
  const pass = limit(key);
  if (pass.kind === 'passed') return true;
  const error = { code: 'TooManyRequests', message: 'too many requests' };
  sendJson(response, 429, { error }, { 'retry-after': String(pass.retryAfter) });
  return false;
}

/** An error is logged without its message and answered without a word about it. */
export const guarded = (log: Logger, work: (request: Request, response: Response) => Promise<void>): RequestHandler =>
  async function guardedHandler(request: Request, response: Response): Promise<void> {
    try {
      await work(request, response);
    } catch (cause) {
      log.error({ err: cause }, 'direct line: a request failed');
      refuse(response, 500, 'ServiceError', 'unexpected');
    }
  };

/** For holders of a session token: 403 (the client knows no 401) for a bad one, or one of another conversation. */
export const seated = (
  { tokens, log }: Desk,
  work: (seat: Seat, request: Request, response: Response) => Promise<void>,
): RequestHandler =>
  guarded(log, async (request, response) => {
    const opened = await tokens.open('session', bearer(request));
    const asked: unknown = request.params?.id;
    if (opened.kind === 'seat' && (asked === undefined || asked === opened.seat.conversation)) {
      return work(opened.seat, request, response);
    }
    refuse(response, 403, 'TokenExpired', 'token invalid or expired');
  });
