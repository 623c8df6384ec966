// A small backend for the consultant's page: the real sign-in (local issuer, bearer check) and the real page, on invented dossiers.
// By hand: npx tsx test/web/consultant-demo.ts (after a build of the page), then open the address it prints.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify, { type Request, type Response } from 'restify';
import { createBearerCheck } from '../../bot/authorize.ts';
import { mountConsultantPages } from '../../bot/consultantPages.ts';
import { mountDevIssuer } from '../../bot/dev/issuer.ts';
import { loadDevKey } from '../../bot/dev/key.ts';
import { DEMO_PEOPLE } from '../../bot/dev/people.ts';
import { devIssuer } from '../../bot/dev/tokens.ts';
import {
  type DossierView,
  LineComment,
  type Me,
  Release,
  ResultsRelease,
  TranscriptPage,
  TranscriptQuery,
} from '../../web/api.ts';
import { DOSSIERS, DRAFT_MISSING, FOLLOW_UP, GROUPS, HISTORY, LINES, MISSING, SHEET } from './consultant-demo.data.ts';
import { evaluationsOf } from './consultant-demo-evaluations.ts';
import { demoRuns } from './consultant-demo-runs.ts';

export interface Demo {
  readonly url: string;
  /** What was asked, in order: « GET /api/dossiers ». */
  readonly asked: string[];
  /** The next answers of the interface: a status, until taken away. */
  fail: number | null;
  empty: boolean;
  /** Whose page it is. */
  role: Me['role'];
  close(): Promise<void>;
}

export async function startDemo(port = 0): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'consultant-demo-'));
  const server = restify.createServer();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}`;
  const { issuer, audience, clientId, scope } = devIssuer(url);
  const clock = () => new Date().toISOString();
  const random = () => randomUUID();
  mountDevIssuer({ server, mode: 'test', key: await loadDevKey(folder), clock, random, url, people: DEMO_PEOPLE });
  mountConsultantPages({ server, random, authority: issuer });
  const demo: Demo = {
    url,
    asked: [],
    fail: null,
    empty: false,
    role: 'consultant',
    close: async () => {
      await new Promise<void>((done) => server.close(done));
      await rm(folder, { recursive: true });
    },
  };
  const check = createBearerCheck({ issuer, audience });
  const route = (path: string, answer: (req: Request) => Reply, method: 'get' | 'post' = 'get') =>
    server[method](path, ...(method === 'post' ? READ_BODY : []), async (req: Request, res: Response) => {
      demo.asked.push(`${req.method} ${req.url}`);
      const checked = await check(req.headers.authorization);
      if (checked.kind !== 'ok') reply(res, failure(401, 'Unauthorized'));
      else reply(res, demo.fail === null ? answer(req) : failure(demo.fail, 'Unavailable'));
    });

  server.get('/api/config', async (_: Request, res: Response) =>
    reply(res, json({ authority: issuer, clientId, scope })),
  );
  route('/api/me', () => json({ name: 'Claire Martin', role: demo.role } satisfies Me));
  route('/api/dossiers', () => json({ dossiers: demo.empty ? [] : DOSSIERS }));
  route('/api/dossiers/:id', (req) => withDossier(req, (dossier) => json(viewOf(dossier))));
  route('/api/dossiers/:id/answers/:key', (req) =>
    json({ key: req.params.key, label: 'Téléphone', versions: HISTORY }),
  );
  route('/api/dossiers/:id/sheet', (req) =>
    req.url?.includes('html')
      ? {
          status: 200,
          type: 'text/html; charset=utf-8',
          body: '<!doctype html><title>Fiche</title><h1>Camille Durand</h1>',
        }
      : withDossier(req, ({ reference }) => json({ reference, exportedAt: clock(), sheet: SHEET })),
  );
  route('/api/dossiers/:id/transcript', (req) =>
    withDossier(req, (dossier) => transcriptOf(dossier, new URL(req.url ?? '', url))),
  );
  route('/api/questions', () => json({ groups: demo.empty ? [] : GROUPS }));
  route('/api/questions.csv', () => ({ status: 200, type: 'text/csv; charset=utf-8', body: '"parking"' }));
  route('/api/questions/handled', () => json({ handled: 1 }), 'post');
  const runs = demoRuns(DOSSIERS[0]?.id ?? '');
  route('/api/dossiers/:id/runs', (req) => withDossier(req, ({ id }) => json(runs.list(id))));
  route('/api/dossiers/:id/runs/:run', (req) => {
    const view = runs.view(req.params.run);
    return view === null ? failure(404, 'NotFound') : json(view);
  });
  route(
    '/api/dossiers/:id/releases',
    (req) => {
      const { questionnaire, entitled } = Release.parse(req.body);
      return json(runs.release(req.params.id, questionnaire, entitled));
    },
    'post',
  );
  route(
    '/api/dossiers/:id/releases/results',
    (req) => json(runs.releaseResults(req.params.id, ResultsRelease.parse(req.body).questionnaire)),
    'post',
  );
  route(
    '/api/dossiers/:id/runs/:run/comments',
    (req) => {
      const { line, comment } = LineComment.parse(req.body);
      return json(runs.comment(line, comment));
    },
    'post',
  );
  route('/api/evaluations', (req) => json(evaluationsOf(new URL(req.url ?? '', url).searchParams, demo.empty)));
  route('/api/evaluations.csv', () => ({ status: 200, type: 'text/csv; charset=utf-8', body: '"Satisfaction"' }));
  return demo;
}

/** Of these routes alone: the issuer reads its own. */
const READ_BODY = restify.plugins.bodyParser({ mapParams: false });

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}
const json = (body: unknown, status = 200): Reply => ({ status, type: 'application/json', body: JSON.stringify(body) });
const failure = (status: number, code: string): Reply => json({ error: { code, message: code } }, status);
/** Returns nothing: of an async handler that returns something, restify 12 logs the whole exchange, bearer token included. */
function reply(res: Response, { status, type, body }: Reply): void {
  res.sendRaw(status, body, { 'content-type': type });
}

type Dossier = (typeof DOSSIERS)[number];
function withDossier(req: Request, answer: (dossier: Dossier) => Reply): Reply {
  const dossier = DOSSIERS.find(({ id }) => id === req.params.id);
  return dossier === undefined ? failure(404, 'NotFound') : answer(dossier);
}

const viewOf = (dossier: Dossier): unknown =>
  ({
    dossier,
    sheet: dossier.stage === 'draft' ? null : SHEET,
    missing: dossier.stage === 'draft' ? DRAFT_MISSING : MISSING,
    ...FOLLOW_UP,
    questionsAsked:
      dossier.stage === 'draft' ? [] : [{ at: '2026-11-23T17:25:00.000Z', text: 'Combien coûte un bilan ?' }],
    dialogs: [
      { id: 'intake', title: 'Préparer l’entretien préalable' },
      { id: 'programme', title: 'Questions sur le programme' },
    ],
  }) satisfies Record<keyof DossierView, unknown>;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function transcriptOf(dossier: Dossier, asked: URL): Reply {
  if (dossier.stage === 'draft') return failure(403, 'NotSubmitted');
  const { dialog, from, to, q, cursor, limit, format } = TranscriptQuery.parse(Object.fromEntries(asked.searchParams));
  const found = LINES.flatMap((line) => {
    const at = q === undefined ? -1 : plain(line.text).indexOf(plain(q));
    const kept =
      (dialog === undefined || line.dialog === dialog) &&
      (from === undefined || line.at.slice(0, 10) >= from) &&
      (to === undefined || line.at.slice(0, 10) <= to) &&
      (q === undefined || at >= 0);
    return kept ? [at < 0 ? line : { ...line, matches: [[at, at + (q ?? '').length]] as [number, number][] }] : [];
  });
  if (format === 'md')
    return { status: 200, type: 'text/markdown; charset=utf-8', body: found.map(({ text }) => `- ${text}\n`).join('') };
  if (format === 'csv')
    return {
      status: 200,
      type: 'text/csv; charset=utf-8',
      body: found.map(({ seq, text }) => `${seq};"${text}"\n`).join(''),
    };
  const start = Number(cursor ?? 0);
  const next = start + limit < found.length ? String(start + limit) : null;
  return json(TranscriptPage.parse({ lines: found.slice(start, start + limit), next }));
}

if (process.argv[1]?.endsWith('consultant-demo.ts')) {
  const { url } = await startDemo(Number(process.env.PORT ?? 0));
  process.stdout.write(`${url}/consultant\n`);
}
