// How the development issuer is reached and answers: from this machine, by its own names, never through a proxy.
import type { Request, Response } from 'restify';
import { isLoopback } from '../loopback.ts';

type Handler = (req: Request, res: Response) => Promise<void> | void;

/**
 * 404 to whoever is not on this machine. The Host header is looked at too (a page on the web may point its own name here:
 * DNS rebinding), and so is X-Forwarded-For: behind a proxy of this machine everybody comes from loopback.
 */
export const fromHere = (handler: Handler) => async (req: Request, res: Response) => {
  const host = (req.headers.host ?? '').replace(/:\d+$/, '');
  const here = isLoopback(req.socket.remoteAddress ?? '') && isLoopback(host) && !req.headers['x-forwarded-for'];
  if (here) await handler(req, res);
  else res.sendRaw(404, 'Not found', { 'content-type': 'text/plain; charset=utf-8' });
};

/** Readable by pages of this machine: people open the server as `localhost` and as `127.0.0.1`. */
export function replyJson(req: Request, res: Response, status: number, body: unknown): void {
  const origin = req.headers.origin;
  const ours = origin !== undefined && URL.canParse(origin) && isLoopback(new URL(origin).hostname);
  res.sendRaw(status, JSON.stringify(body), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    vary: 'origin',
    ...(ours && { 'access-control-allow-origin': origin }),
  });
}

/** `redirectTo`: Chromium holds `form-action` against the redirection that follows a form. */
export function replyHtml(res: Response, status: number, body: string, nonce: string, redirectTo = ''): void {
  res.sendRaw(status, body, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self' ${redirectTo}; base-uri 'none'; frame-ancestors 'none'`,
  });
}

const MAX_FORM = 16_384;

/** The fields of an urlencoded body; none when it is too long. Reads it itself, unless a parser of the server did. */
export async function readForm(req: Request): Promise<Readonly<Record<string, string>>> {
  let body = '';
  if (typeof req.body === 'string') body = req.body;
  else
    for await (const chunk of req) {
      body += String(chunk);
      if (body.length > MAX_FORM) return {};
    }
  return Object.fromEntries(new URLSearchParams(body));
}
