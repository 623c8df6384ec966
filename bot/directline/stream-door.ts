// Where a stream begins: the WebSocket handshake, with the short token its address carries.
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { seqOf } from './history.ts';
import type { Streams } from './streams.ts';
import type { Tokens } from './token.ts';

export interface StreamDoor {
  readonly tokens: Tokens;
  readonly streams: Streams;
  readonly path: string;
}

/** Returns what shuts the door again. */
export function openDoor(http: HttpServer, { tokens, streams, path }: StreamDoor): () => void {
  // Clients say nothing but an empty sign of life.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1_024, perMessageDeflate: false });
  const knock = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
    const opened = await tokens.open('stream', searchParams.get('t') ?? '');
    if (opened.kind === 'refused') return turnAway(socket);
    const { seat } = opened;
    if (pathname !== `${path}/conversations/${seat.conversation}/stream`) return turnAway(socket);
    const seq = seqOf(searchParams.get('watermark'));
    sockets.handleUpgrade(request, socket, head, (stream) => streams.open(stream, seat, seq));
  };
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    knock(request, socket, head).catch(() => turnAway(socket));
  };
  http.on('upgrade', onUpgrade);
  return () => {
    http.off('upgrade', onUpgrade);
    streams.close();
  };
}

const turnAway = (socket: Duplex): void => {
  socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
};
