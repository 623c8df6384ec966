// POST /dev/clock {"to": "180d"}: time put forward (npm run demo:advance). Not mounted in production; answers this machine alone, and no
// page of the web: a body of JSON makes a browser ask first, and nothing here says yes.
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { readJson } from '../json.ts';
import { type Advance, advanceTo, wantedTime } from './advance.ts';
import { fromHere, replyJson } from './http.ts';

const Asked = z.object({ to: z.string().max(20) });

export interface ClockOptions {
  readonly server: Server;
  readonly mode: Env['mode'];
  readonly zone: string;
  readonly advance: Advance;
}

/** Throws in production. */
export function mountClock({ server, mode, zone, advance }: ClockOptions): void {
  if (mode === 'production') throw new Error('time cannot be put forward in production');
  let before: Promise<unknown> = Promise.resolve();
  server.post(
    '/dev/clock',
    fromHere(async (request: Request, response: Response) => {
      const body = request.headers['content-type'] === 'application/json' ? await readJson(request) : null;
      const asked = Asked.safeParse(body?.kind === 'json' ? body.value : null);
      const to = asked.success ? wantedTime(asked.data.to, advance.clock(), zone) : null;
      if (to === null) return replyJson(request, response, 400, { error: 'to: 180d, 3h or 2026-12-24' });
      // One after the other: two at once would hear of each other's.
      const happened = before.then(() => advanceTo(to, advance));
      before = happened.catch(() => undefined);
      replyJson(request, response, 200, { happened: await happened, now: advance.clock() });
    }),
  );
}
