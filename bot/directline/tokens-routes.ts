// How a browser gets its seat: the first call of our page, before anything of Direct Line.
import type { Request, Response, Server } from 'restify';
import { sendJson } from '../json.ts';
import { addressOf } from '../limits.ts';
import { forget, isCrossSite, remember, seatOf } from './browser.ts';
import { type Desk, guarded, passes, refuse } from './desk.ts';
import type { Opened, Seat } from './token.ts';

export type Issued =
  | {
      readonly kind: 'issued';
      readonly seat: Seat;
      readonly token: string;
      readonly expiresIn: number;
      readonly domain?: string;
    }
  /** Azure did not answer. */
  | { readonly kind: 'unavailable' };
/** A token for the seat the browser had, or for a new one. */
export type Issue = (before: Opened) => Promise<Issued>;
export type Reception = Pick<Desk, 'tokens' | 'path' | 'publicUrl' | 'trustProxy' | 'limits' | 'log'>;

/** `POST tokens/generate`; `POST tokens/forget` is ours alone, for « Quitter ». Both answer our own page only. */
export function mountReception(server: Server, desk: Reception, issue: Issue): void {
  const ours = (work: (request: Request, response: Response) => Promise<void>) =>
    guarded(desk.log, async (request, response) => {
      if (isCrossSite(request, desk.publicUrl)) return refuse(response, 403, 'Forbidden', 'not from another site');
      if (passes(desk.limits.seats, addressOf(request, desk.trustProxy), response)) await work(request, response);
    });

  server.post(
    `${desk.path}/tokens/generate`,
    ours(async (request, response) => {
      const issued = await issue(await seatOf(request, desk));
      if (issued.kind === 'unavailable') return refuse(response, 503, 'Unavailable', 'try again in a moment');
      const { seat, token, expiresIn, domain } = issued;
      const found = { conversationId: seat.conversation, token, expires_in: expiresIn };
      const headers = { 'set-cookie': await remember(seat, desk) };
      sendJson(response, 200, domain === undefined ? found : { ...found, domain }, headers);
    }),
  );
  server.post(
    `${desk.path}/tokens/forget`,
    ours(async (_request, response) => sendJson(response, 200, {}, { 'set-cookie': forget(desk) })),
  );
}
