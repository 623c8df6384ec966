// Web Chat without its page: a token, a conversation, its socket; what is shown there, in order.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import WebSocket from 'ws';
import { z } from 'zod';

export interface Chat {
  /** Posts through the server at `url`, which may be another one than the socket's. Throws when it is not taken. */
  say(url: string, text: string): Promise<void>;
  /** The texts shown so far, those of the person too. */
  read(): readonly string[];
  ids(): readonly string[];
  close(): void;
}

const Session = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() });
const Frame = z.object({ activities: z.array(z.object({ id: z.string(), text: z.string().default('') })) });

/** A new conversation at `url`, its socket open. */
export async function openChat(url: string): Promise<Chat> {
  const ask = async (base: string, path: string, token: string, body?: unknown) => {
    const response = await fetch(`${base}/v3/directline${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { token } = Session.pick({ token: true }).parse(await ask(url, '/tokens/generate', ''));
  const { conversationId, streamUrl } = Session.parse(await ask(url, '/conversations', token));
  const socket = new WebSocket(streamUrl);
  const shown: { readonly id: string; readonly text: string }[] = [];
  socket.on('message', (data) => {
    const frame = String(data);
    if (frame !== '') shown.push(...Frame.parse(JSON.parse(frame)).activities);
  });
  await once(socket, 'open');
  return {
    say: async (base, text) => {
      const channelData = { clientActivityID: randomUUID() };
      await ask(base, `/conversations/${conversationId}/activities`, token, { type: 'message', text, channelData });
    },
    read: () => shown.map(({ text }) => text),
    ids: () => shown.map(({ id }) => id),
    close: () => socket.close(),
  };
}
