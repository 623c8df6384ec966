// What a route answers, as a value, and how it is sent: never kept by a cache, never guessed about by a browser.
import type { ServerResponse } from 'node:http';
import { absurd } from '../../domain/absurd.ts';
import type { Withheld } from '../../domain/access.ts';
import type { Failure, FailureCode } from '../../web/api.ts';
import { sendJson } from '../json.ts';
import { FAILURES, WITHHELD } from './files.fr.ts';

export type Reply =
  | { readonly kind: 'json'; readonly body: object; readonly file?: string }
  | { readonly kind: 'file'; readonly type: string; readonly file: string; readonly text: string }
  | { readonly kind: 'failure'; readonly code: FailureCode; readonly message: string; readonly retryAfter?: number };

export const failure = (code: FailureCode, message: string = FAILURES[code]): Reply => ({
  kind: 'failure',
  code,
  message,
});
export const tooMany = (retryAfter: number): Reply => ({
  kind: 'failure',
  code: 'TooMany',
  message: FAILURES.TooMany,
  retryAfter,
});

/** The two ways in which a content is not given. An unknown dossier and somebody else's are answered alike. */
export const refusal = (
  content: { readonly kind: 'unknown' } | { readonly kind: 'withheld'; readonly why: Withheld },
): Reply => (content.kind === 'unknown' ? failure('NotFound') : failure('NotSubmitted', WITHHELD[content.why]));

const STATUS: Readonly<Record<FailureCode, number>> = {
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotSubmitted: 403,
  NotFound: 404,
  Taken: 409,
  TooMany: 429,
  Unavailable: 503,
};

export function send(response: ServerResponse, reply: Reply): void {
  switch (reply.kind) {
    case 'json':
      sendJson(response, 200, reply.body, reply.file === undefined ? {} : asFile(reply.file));
      break;
    case 'file':
      if (response.headersSent) return;
      response.writeHead(200, {
        'content-type': reply.type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': NOTHING_RUNS,
        ...asFile(reply.file),
      });
      response.end(reply.text);
      break;
    case 'failure': {
      const { code, message, retryAfter } = reply;
      sendJson(response, STATUS[code], { error: { code, message } } satisfies Failure, {
        ...(code === 'Unauthorized' && { 'www-authenticate': 'Bearer' }),
        ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      });
      break;
    }
    default:
      absurd(reply);
  }
}

const asFile = (name: string) => ({ 'content-disposition': `attachment; filename="${name}"` });

/** Should the sheet be opened at its address all the same. */
const NOTHING_RUNS =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
