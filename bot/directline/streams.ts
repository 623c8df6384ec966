// The open WebSockets: all that Direct Line keeps in memory. Each has its own watermark, so that what is pushed, what is
// replayed after a cut and what another process wrote meanwhile take one and the same path.

import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import type { Shown } from './activity.ts';
import type { ActivitySet, History } from './history.ts';
import type { Seat } from './token.ts';

export interface Streams {
  /** Takes the socket over: everything after `seq`, then every new line. Too many for one conversation: it is closed. */
  open(socket: WebSocket, seat: Seat, seq: number): void;
  /** New lines were committed in a conversation. Does not wait, never throws. */
  said(conversation: string): void;
  /** They may have been, in any. */
  lookAgain(): void;
  /** Shown to whoever is there, kept nowhere: the refusals. */
  pass(conversation: string, activity: Shown): void;
  /** Closes all, for a stop: the clients come back and replay. */
  close(): void;
}

export interface StreamsOptions {
  readonly history: History;
  readonly log: Logger;
  /** Milliseconds between two signs of life: proxies cut what is silent for 30 to 60 s. */
  readonly beat?: number;
  /** Sockets of one conversation: a few tabs and devices. */
  readonly most?: number;
}

interface Listener {
  readonly socket: WebSocket;
  readonly seat: Seat;
  seq: number;
  sending: Promise<void>;
  alive: boolean;
}

/** Bytes a slow client may leave unread; it then starts again from its watermark. */
const MOST_UNREAD = 1024 * 1024;
const FRAME = 100;

export function createStreams({ history, log, beat = 20_000, most = 10 }: StreamsOptions): Streams {
  const rooms = new Map<string, Set<Listener>>();
  let closing = false;
  const everyone = () => [...rooms.values()].flatMap((room) => [...room]);

  const send = (listener: Listener): void => {
    listener.sending = listener.sending
      .then(() => deliver(listener, history))
      // The socket stays: closed, Web Chat would come back 3 to 15 s later. Its watermark is where it was: the next line, the
      // next beat, or the database that is there again (lookAgain) brings all that is missing.
      .catch((cause: unknown) => log.error({ err: cause }, 'direct line: a stream could not be filled'));
  };
  const timer = setInterval(() => {
    for (const listener of everyone()) if (lives(listener)) send(listener);
  }, beat).unref();

  return {
    open(socket, seat, seq) {
      if (closing) return leave(socket);
      const room = rooms.get(seat.conversation) ?? new Set<Listener>();
      if (room.size >= most) return socket.close(1013, 'too many');
      const listener: Listener = { socket, seat, seq, sending: Promise.resolve(), alive: true };
      rooms.set(seat.conversation, room.add(listener));
      follow(listener, () => room.delete(listener) && room.size === 0 && rooms.delete(seat.conversation));
      send(listener);
    },
    said(conversation) {
      for (const listener of rooms.get(conversation) ?? []) send(listener);
    },
    lookAgain() {
      for (const listener of everyone()) send(listener);
    },
    pass(conversation, activity) {
      for (const { socket, seq } of rooms.get(conversation) ?? [])
        write(socket, { activities: [activity], watermark: String(seq) });
    },
    close() {
      closing = true;
      clearInterval(timer);
      for (const { socket } of everyone()) leave(socket);
    },
  };
}

/** Says that the server restarts; whoever does not answer (a page that sleeps) is cut off: a stop waits for nobody. */
function leave(socket: WebSocket): void {
  socket.close(1012, 'restarting');
  setTimeout(() => socket.terminate(), 1_000).unref();
}

function follow(listener: Listener, left: () => void): void {
  const { socket } = listener;
  socket.on('message', () => {
    listener.alive = true; // Direct Line clients send an empty frame every 20 s; nothing else is listened to here
  });
  socket.on('pong', () => {
    listener.alive = true;
  });
  socket.on('close', left);
  socket.on('error', () => socket.terminate());
}

/** A sign of life both ways; whoever left the last one unanswered is gone (a laptop that sleeps). */
function lives(listener: Listener): boolean {
  if (!listener.alive) {
    listener.socket.terminate();
    return false;
  }
  listener.alive = false;
  listener.socket.ping();
  listener.socket.send('');
  return true;
}

async function deliver(listener: Listener, history: History): Promise<void> {
  const { socket, seat } = listener;
  if (socket.readyState !== socket.OPEN) return;
  const { activities, watermark } = await history.after(seat, listener.seq);
  for (let from = 0; from < activities.length; from += FRAME) {
    const part = activities.slice(from, from + FRAME);
    // A frame cut in the middle of the history keeps the old watermark: seen twice is nothing, never seen is a loss.
    const last = from + FRAME >= activities.length;
    write(socket, { activities: part, watermark: last ? watermark : String(listener.seq) });
  }
  listener.seq = Number(watermark);
}

function write(socket: WebSocket, set: ActivitySet): void {
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > MOST_UNREAD) socket.terminate();
  else socket.send(JSON.stringify(set));
}
