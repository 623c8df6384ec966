// The consultant's interface (web/api.ts) on restify: who calls, whether they may, then a route. Default no (R148).
import type { Request, Response, Server } from 'restify';
import { type Resource, reach } from '../domain/access.ts';
import type { Config } from '../web/api.ts';
import type { BearerCheck } from './authorize.ts';
import { failure, type Reply, send, tooMany } from './consultant/replies.ts';
import { consultantRoutes, type Route, type Services } from './consultant/routes.ts';
import { readJson } from './json.ts';
import { createLimit } from './limits.ts';

export interface ConsultantApiOptions extends Services {
  readonly server: Server;
  readonly bearer: BearerCheck;
  /** How the page signs in; public. */
  readonly config: Config;
  /** Told of what failed here, for the log; the caller gets 503 without details. */
  readonly report: (error: unknown) => void;
}

const NO_BODY = { kind: 'json', value: undefined } as const;
/** A whole transcript is read in pages of 200 lines: enough for that, too few to empty a server. */
const LIMIT = { burst: 120, perMinute: 240 };

export function mountConsultantApi({ server, bearer, config, report, ...services }: ConsultantApiOptions): void {
  const limit = createLimit({ clock: services.clock, ...LIMIT });

  async function guarded({ method = 'get', needs, answer }: Route, req: Request): Promise<Reply> {
    const caller = await bearer(req.headers.authorization);
    if (caller.kind === 'unavailable') {
      report(new Error(`the issuer's keys cannot be read: ${caller.why}`));
      return failure('Unavailable');
    }
    if (caller.kind === 'refused') return failure('Unauthorized');
    const pass = limit(caller.subject);
    if (pass.kind === 'limited') return tooMany(pass.retryAfter);
    const staff = await services.store.staffOf(caller.subject);
    // « own » and « assigned » are then up to the store, which is given the staff member with every read.
    const may = (resource: Resource) => staff !== null && reach(staff.role, resource) !== 'none';
    if (staff === null || !needs.every(may)) return failure('Forbidden');
    const query = Object.fromEntries(new URL(req.url ?? '/', 'http://localhost').searchParams);
    const body = method === 'post' || method === 'put' ? await readJson(req) : NO_BODY;
    if (body.kind === 'refused') return failure('BadRequest');
    return answer({ staff, params: req.params ?? {}, query, body: body.value });
  }

  server.get('/api/config', async (_: Request, res: Response) => send(res, { kind: 'json', body: config }));
  for (const route of consultantRoutes(services)) {
    server[route.method ?? 'get'](route.path, async (req: Request, res: Response) => {
      const reply = await guarded(route, req).catch((error: unknown) => {
        report(error);
        return failure('Unavailable');
      });
      send(res, reply);
    });
  }
  server.get('/api/*', async (_: Request, res: Response) => send(res, failure('NotFound')));
}
