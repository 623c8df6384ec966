// JSON over HTTP, both ways, without restify's parsers and formatters. Measured: a false gzip body ends the
// process, deep JSON is kept and breaks the history for ever, and a response that cannot be formatted is printed, tokens included.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly status: 400 | 413 | 415; readonly why: string };

export interface BodyLimits {
  /** Bytes. */
  readonly max?: number;
  /** Levels of nesting. */
  readonly deep?: number;
}

/** Reads a JSON body; never throws. An empty one is `{}`: some clients post nothing at all. */
export async function readJson(
  request: IncomingMessage,
  { max = 64 * 1024, deep = 16 }: BodyLimits = {},
): Promise<Body> {
  const { 'content-encoding': encoding = 'identity', 'content-type': type = 'application/json' } = request.headers;
  if (encoding !== 'identity') return refused(415, 'compressed bodies are not read');
  if (!/^application\/json\b/i.test(type)) return refused(415, 'application/json expected');
  const text = await textOf(request, max);
  if (text === 'too-large') return refused(413, `${max} bytes at most`);
  if (text === 'broken') return refused(400, 'the body did not arrive whole');
  try {
    const value: unknown = JSON.parse(text.json || '{}');
    return isDeeper(value, deep) ? refused(400, 'nested too deeply') : { kind: 'json', value };
  } catch {
    return refused(400, 'not JSON');
  }
}

/** A form posted by a page of ours; `null`: not one, or too large. Never throws. */
export async function readForm(request: IncomingMessage, max = 16 * 1024): Promise<URLSearchParams | null> {
  const { 'content-encoding': encoding = 'identity', 'content-type': type = '' } = request.headers;
  if (encoding !== 'identity' || !/^application\/x-www-form-urlencoded\b/i.test(type)) return null;
  const text = await textOf(request, max);
  return typeof text === 'string' ? null : new URLSearchParams(text.json);
}

/** `headers` are added to what every answer has: nothing here may be kept by a cache. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

const refused = (status: 400 | 413 | 415, why: string): Body => ({ kind: 'refused', status, why });

/** By events: `for await` would destroy the socket on leaving early, and nobody would read why. What is left unread is dropped by node. */
function textOf(request: IncomingMessage, max: number): Promise<{ json: string } | 'too-large' | 'broken'> {
  if (Number(request.headers['content-length'] ?? 0) > max) return Promise.resolve('too-large');
  if (request.readableEnded) return Promise.resolve('broken');
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > max) resolve('too-large');
      else parts.push(part);
    });
    request.once('end', () => resolve({ json: Buffer.concat(parts).toString('utf8') }));
    request.once('error', () => resolve('broken'));
    request.once('close', () => resolve('broken'));
  });
}

/** Stops at the limit: it can itself not be made to recurse without end. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
