// Direct Line 3.0 as its published client calls it.
import type { Request, Response, Server } from 'restify';
import { readJson, sendJson } from '../json.ts';
import { arrival, idOf, incoming, Posted } from './activity.ts';
import { type Desk, passes, refuse, seated } from './desk.ts';
import { seqOf } from './history.ts';
import { LIFETIME, type Seat } from './token.ts';

export function mountConversations(server: Server, desk: Desk): void {
  const { path } = desk;
  server.post(
    `${path}/tokens/refresh`,
    seated(desk, (seat, _, response) => refresh(desk, seat, response)),
  );
  server.post(
    `${path}/conversations`,
    seated(desk, (seat, request, response) => start(desk, seat, request, response)),
  );
  server.get(
    `${path}/conversations/:id`,
    seated(desk, (seat, request, response) => comeBack(desk, seat, request, response)),
  );
  server.get(
    `${path}/conversations/:id/activities`,
    seated(desk, (seat, request, response) => poll(desk, seat, request, response)),
  );
  server.post(
    `${path}/conversations/:id/activities`,
    seated(desk, (seat, request, response) => post(desk, seat, request, response)),
  );
  server.post(
    `${path}/conversations/:id/upload`,
    seated(desk, (_, __, response) => noFiles(response)),
  );
}

async function refresh(desk: Desk, seat: Seat, response: Response): Promise<void> {
  if (!passes(desk.limits.sessions, seat.user, response)) return;
  const token = await desk.tokens.sign('session', seat);
  sendJson(response, 200, { conversationId: seat.conversation, token, expires_in: LIFETIME.session });
}

/** The greeting belongs to an empty conversation, and to no other: a reload finds its lines. */
async function start(desk: Desk, seat: Seat, request: Request, response: Response): Promise<void> {
  if (!passes(desk.limits.sessions, seat.user, response)) return;
  const { activities } = await desk.history.after(seat, 0);
  const isNew = activities.length === 0;
  if (isNew) await desk.adapter.process(arrival(seat, desk.clock()), desk.logic);
  sendJson(response, isNew ? 201 : 200, await session(desk, seat, request, ''));
}

async function comeBack(desk: Desk, seat: Seat, request: Request, response: Response): Promise<void> {
  if (!passes(desk.limits.sessions, seat.user, response)) return;
  sendJson(response, 200, await session(desk, seat, request, watermarkOf(request)));
}

/** The stream's address carries a token of its own, that opens nothing else and dies within a minute: addresses get logged. */
async function session({ tokens, path, publicUrl }: Desk, seat: Seat, { headers }: Request, watermark: string) {
  const asked = new URLSearchParams({ watermark, t: await tokens.sign('stream', seat) });
  const base = (publicUrl ?? `http://${headers.host}`).replace(/^http/, 'ws');
  return {
    conversationId: seat.conversation,
    token: await tokens.sign('session', seat),
    expires_in: LIFETIME.session,
    streamUrl: `${base}${path}/conversations/${seat.conversation}/stream?${asked}`,
  };
}

/** Never 5xx: one of them ends the client's polling for ever, silently (measured). It asks again in a second. */
async function poll({ history, log }: Desk, seat: Seat, request: Request, response: Response): Promise<void> {
  const seq = seqOf(watermarkOf(request));
  try {
    sendJson(response, 200, await history.after(seat, seq));
  } catch (cause) {
    log.error({ err: cause }, 'direct line: a poll found no history');
    sendJson(response, 200, { activities: [], watermark: String(seq) });
  }
}

/** Answered once the turn is committed. 502: nothing was written, and the client may send the same activity again. */
async function post(desk: Desk, seat: Seat, request: Request, response: Response): Promise<void> {
  if (!passes(desk.limits.posts, seat.user, response)) return;
  const body = await readJson(request);
  if (body.kind === 'refused') return refuse(response, body.status, 'BadArgument', body.why);
  const posted = Posted.safeParse(body.value);
  if (!posted.success) return refuse(response, 400, 'BadArgument', 'not an activity of ours');
  const id = posted.data.channelData?.clientActivityID ?? desk.newId();
  try {
    const activity = incoming(posted.data, seat, { id, at: desk.clock() });
    if (posted.data.type !== 'typing') await desk.adapter.process(activity, desk.logic);
  } catch (cause) {
    desk.log.error({ err: cause }, 'direct line: a turn failed, nothing was written');
    return refuse(response, 502, 'BotError', 'the message was not taken; send it again');
  }
  sendJson(response, 200, { id: idOf(seat.conversation, id) });
}

async function noFiles(response: Response): Promise<void> {
  refuse(
    response,
    415,
    'NoFiles',
    'Cette messagerie n’accepte pas les fichiers. Écrivez votre réponse, ou remettez le document à votre consultant.',
  );
}

const watermarkOf = ({ url }: Request): string =>
  new URL(url ?? '/', 'http://local').searchParams.get('watermark') ?? '';
