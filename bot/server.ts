// The HTTP server: what every route has (a name for each request, headers, plain errors, a health check, a graceful stop).
import type { AddressInfo } from 'node:net';
import { type Logger, pino } from 'pino';
import restify, { type Request, type Response, type Server } from 'restify';
import type { Env } from './env.ts';
import { sendJson } from './json.ts';
import { stopGracefully } from './stop.ts';

export interface ServerOptions {
  readonly env: Pick<Env, 'mode' | 'host' | 'port'>;
  readonly log: Logger;
  readonly newId: () => string;
  /** Can it serve: is the database open and migrated? */
  readonly ready: () => boolean;
}

export interface BotServer {
  /** Routes are mounted on it before `listen`. They read their own bodies (json.ts); a route is an async function. */
  readonly server: Server;
  /** Resolves with the address it can be reached at, such as http://127.0.0.1:3978; rejects when the port is taken. */
  listen(): Promise<string>;
  /** Stops accepting, lets what runs end, for 10 seconds at most. May be called twice. */
  stop(): Promise<void>;
}

export function createServer({ env, log, newId, ready }: ServerOptions): BotServer {
  // restify logs whole requests, bearer tokens included, when it cannot format an answer: it has no voice here.
  const server = restify.createServer({ name: 'bilan', log: silent, dtrace: false, handleUncaughtExceptions: false });
  Object.assign(server.server, { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 });
  let stopping: Promise<void> | null = null;

  server.pre(named(newId, log), headers(env.mode === 'production'), readable);
  server.on('restifyError', (req: Request, res: Response, error: unknown, done: () => void) => {
    answer(req, res, error, log);
    done();
  });
  server.get('/healthz', async (_, res) => {
    const ok = ready() && stopping === null;
    sendJson(res, ok ? 200 : 503, { status: ok ? 'ok' : stopping === null ? 'starting' : 'stopping' });
  });

  return {
    server,
    listen: () => listening(server, env),
    stop: () => {
      stopping ??= stopGracefully(server.server);
      return stopping;
    },
  };
}

// `as`: restify types the logger of its own, older pino; it calls trace and warn.
const silent = pino({ level: 'silent' }) as unknown as NonNullable<restify.ServerOptions['log']>;

/** Each request has a name, given back and logged: « it failed at 14:02 » becomes one line. The path is the route's: ids stay out. */
const named = (newId: () => string, log: Logger) => (req: Request, res: Response, next: () => void) => {
  const id = newId();
  const began = performance.now();
  res.setHeader('x-request-id', id);
  res.once('finish', () => {
    const route = String(req.getRoute()?.path ?? 'none');
    if (route !== '/healthz')
      log.info(
        { id, method: req.method, route, status: res.statusCode, ms: Math.round(performance.now() - began) },
        'request',
      );
  });
  next();
};

/** The strictest by default; a page sets its own policy over it. */
const headers = (secure: boolean) => (_: Request, res: Response, next: () => void) => {
  res.removeHeader('server');
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('referrer-policy', 'no-referrer');
  res.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  if (secure) res.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
  next();
};

/** restify makes an address of Host and path outside of any guard: one that cannot be read (`Host: a; b`) ended the process (measured). */
const readable = (req: Request, res: Response, next: (go?: false) => void) => {
  try {
    req.getUrl();
  } catch {
    const [code, message] = SAID[400] ?? FAILED;
    sendJson(res, 400, { error: { code, message } });
    return next(false);
  }
  return next();
};

const SAID: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BadRequest', 'this request cannot be read'],
  404: ['NotFound', 'there is nothing here'],
  405: ['MethodNotAllowed', 'this address does not take that method'],
  413: ['TooLarge', 'this is too large'],
  415: ['UnsupportedMediaType', 'this kind of content is not read'],
};
const FAILED = ['Failed', 'something went wrong on our side'] as const;

/** What restify or a route threw: its words stay inside. */
function answer(req: Request, res: Response, error: unknown, log: Logger): void {
  const thrown = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  const status = thrown in SAID ? thrown : 500;
  const [code, message] = SAID[status] ?? FAILED;
  if (status === 500)
    log.error({ err: error, id: res.getHeader('x-request-id'), route: req.getRoute()?.path }, 'a route failed');
  sendJson(res, status, { error: { code, message } });
  Object.assign(res, { _sent: true }); // or restify writes a second answer
}

const listening = (server: Server, { host, port }: Pick<Env, 'host' | 'port'>): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject); // restify takes the errors of its server over
    server.listen(port, host, () => {
      server.off('error', reject);
      // `as`: a server that listens on a port has an address of this shape
      const { address, family, port: actual } = server.server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`);
    });
  });
