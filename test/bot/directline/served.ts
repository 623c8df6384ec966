// A real restify server with Direct Line on it, on any free port; and a client that speaks HTTP and WebSocket by hand.
import { randomUUID } from 'node:crypto';
import type { Server } from 'restify';
import { WebSocket } from 'ws';
import { type DirectLineOptions, mountDirectLine } from '../../../bot/directline/mount.ts';
import { createLogger } from '../../../bot/log.ts';
import { createServer } from '../../../bot/server.ts';
import { echo, plain, Transcript } from './echo.ts';

export const KEY = new Uint8Array(32).fill(7);
export const now = () => new Date().toISOString();

export interface Served {
  readonly server: Server;
  readonly url: string;
  readonly transcript: Transcript;
  readonly logged: readonly string[];
  readonly adapter: ReturnType<typeof mountDirectLine>['adapter'];
  stop(): Promise<void>;
}

export type ServeOptions = Partial<DirectLineOptions> & {
  readonly transcript?: Transcript;
  readonly port?: number;
  readonly also?: (server: Server) => void;
};

/** `also`: what else is mounted before it listens. */
export async function serve({
  transcript = new Transcript(),
  port = 0,
  also,
  ...options
}: ServeOptions = {}): Promise<Served> {
  const logged: string[] = [];
  const log = createLogger('error', { write: (line: string) => void logged.push(line) });
  const env = { mode: 'test', host: '127.0.0.1', port } as const;
  const { server, listen, stop } = createServer({ env, log, newId: randomUUID, ready: () => true });
  const own = {
    server,
    lines: transcript,
    logic: echo(transcript),
    channel: plain,
    clock: now,
    newId: randomUUID,
    key: KEY,
  };
  const mounted = mountDirectLine({ ...own, log, publicUrl: null, trustProxy: false, ...options });
  also?.(server);
  return {
    server,
    url: await listen(),
    transcript,
    logged,
    adapter: mounted.adapter,
    stop() {
      mounted.stop();
      return stop();
    },
  };
}

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what the wire says
  readonly body: any;
  readonly headers: Headers;
}

export async function call(
  url: string,
  method: string,
  path: string,
  init: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const { token, body, headers = {} } = init;
  const response = await fetch(`${url}/v3/directline${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : null, headers: response.headers };
}

/** A seat taken and a conversation started, as Web Chat does it. */
export async function begin(url: string, headers: Record<string, string> = {}) {
  const seat = await call(url, 'POST', '/tokens/generate', { headers });
  const started = await call(url, 'POST', '/conversations', { token: seat.body.token });
  const cookie = seat.headers.get('set-cookie')?.split(';')[0] ?? '';
  const {
    conversationId: id,
    token,
    streamUrl,
  } = started.body as { conversationId: string; token: string; streamUrl: string };
  return { id, token, streamUrl, cookie, status: started.status };
}

export const message = (text: string, clientActivityID: string) => ({
  type: 'message',
  text,
  textFormat: 'plain',
  from: { id: 'someone else' },
  channelData: { clientActivityID },
});

/** The texts of a set of activities, with who said them. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what the wire says
export const words = (activities: readonly any[]) =>
  activities.map((activity) => `${activity.from.role}: ${activity.text}`);

/** Opens a stream and hands its frames out one by one. */
export async function listen(streamUrl: string) {
  const socket = new WebSocket(streamUrl);
  const frames: string[] = [];
  const waiting: ((frame: string) => void)[] = [];
  socket.on('message', (data) => {
    const frame = String(data);
    const next = waiting.shift();
    if (next) next(frame);
    else frames.push(frame);
  });
  await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const frame = () => {
    const first = frames.shift();
    return first === undefined ? new Promise<string>((resolve) => waiting.push(resolve)) : Promise.resolve(first);
  };
  const set = async () =>
    JSON.parse(await frame()) as {
      activities: { id: string; text: string; from: { role: string } }[];
      watermark: string;
    };
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  return { socket, frame, set, closed };
}
