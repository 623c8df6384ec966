// The consultant's interface over real HTTP, on a real database, with tokens signed by a key of our own.
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import restify from 'restify';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createBearerCheck } from '../../../bot/authorize.ts';
import { mountFeed } from '../../../bot/consultant/feed.ts';
import { createFormReader } from '../../../bot/consultant/forms.ts';
import { mountConsultantApi } from '../../../bot/consultant-api.ts';
import { createLimit } from '../../../bot/limits.ts';
import { ROLES } from '../../../domain/access.ts';
import { START } from '../../../domain/run.ts';
import type { Say } from '../../../domain/say.ts';
import { type Instant, shifted } from '../../../domain/time.ts';
import { PLACES } from '../../../prisma/seed.ts';
import { createAccessLog } from '../../../prisma/stores/access-log.ts';
import { createAgendaStore } from '../../../prisma/stores/agenda.ts';
import { createAppointmentStore } from '../../../prisma/stores/appointments.ts';
import { createCalendarStore } from '../../../prisma/stores/calendars.ts';
import { createCourseStore } from '../../../prisma/stores/courses.ts';
import { createDossierStore } from '../../../prisma/stores/dossiers.ts';
import { createEvaluationStore } from '../../../prisma/stores/evaluations.ts';
import { createJobStore } from '../../../prisma/stores/jobs.ts';
import { createQuestionnaireStore } from '../../../prisma/stores/questionnaires.ts';
import { createQuestionStore } from '../../../prisma/stores/questions.ts';
import { Failure } from '../../../web/api.ts';
import { begin, hire, openTold, type Person, SLOW_START, type Told } from '../../prisma/told.ts';

export const T0 = '2026-11-20T09:00:00.000Z';
export const at = (minutes: number): Instant => shifted(T0, minutes * 60_000);
const ZONE = 'Europe/Paris';
const AUDIENCE = 'api://test';

export let told: Told;
export let origin: string;
export let now = at(10_000);
export const itIs = (instant: Instant): void => {
  now = instant;
};
export let clara: string;
export let token: (subject: string, claims?: object) => Promise<string>;
/** Beneficiaries are not of the staff: whoever has a token and no row there is one of them, at most. */
const STAFF = ROLES.filter((role) => role !== 'consultant' && role !== 'beneficiary');
export const reported: unknown[] = [];
/** Registers what opens it before the tests of a file, and closes it after them. */
export function openDesk(): void {
  let server: ReturnType<typeof restify.createServer>;
  beforeAll(async () => {
    now = at(10_000);
    told = await openTold();
    server = restify.createServer();
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' };
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${server.address().port}`;
    server.get('/keys', (_, res, next) => next(res.json({ keys: [jwk] })));
    token = (subject, claims = {}) =>
      new SignJWT({ oid: subject, scp: 'access_as_user', name: subject, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'k' })
        .setIssuer(origin)
        .setAudience(AUDIENCE)
        .setExpirationTime(Date.parse(now) / 1000 + 3600)
        .sign(privateKey);
    const clock = () => now;
    mountConsultantApi({
      server,
      store: createDossierStore({ ...told, clock }),
      accessLog: createAccessLog(told),
      questions: createQuestionStore(told),
      questionnaires: createQuestionnaireStore({ ...told, clock }),
      evaluations: createEvaluationStore(told),
      agenda: createAgendaStore({ ...told, clock, newId: randomUUID }),
      calendars: createCalendarStore(told),
      calendarLinked: () => undefined,
      courses: createCourseStore({ ...told, clock }),
      jobs: createJobStore(told.prisma),
      appointments: createAppointmentStore({ ...told, clock }),
      places: PLACES,
      url: 'https://bilan.exemple.fr',
      forms: createFormReader({ places: PLACES, clock, zone: ZONE }),
      bearer: createBearerCheck({ issuer: origin, audience: AUDIENCE, jwksUri: `${origin}/keys`, clock }),
      config: { authority: origin, clientId: 'page', scope: 'openid' },
      clock,
      zone: ZONE,
      report: (error) => reported.push(error),
    });
    mountFeed({
      server,
      agenda: createAgendaStore({ ...told, clock, newId: randomUUID }),
      accessLog: createAccessLog(told),
      places: PLACES,
      clock,
      limit: createLimit({ clock, burst: 30, perMinute: 30 }),
      trustProxy: false,
      report: (error) => reported.push(error),
    });
    clara = await hire(told, 'clara');
    for (const role of STAFF) await hire(told, role, role);
  }, SLOW_START);
  afterAll(async () => {
    await new Promise<void>((done) => server.close(() => done()));
    await told.close();
  });
  beforeEach(() => {
    now = shifted(now, 3_600_000); // the limit of calls is full again
    reported.length = 0;
  });
}

export async function get(path: string, as: string | null = 'clara'): Promise<Response> {
  const headers: Record<string, string> = as === null ? {} : { authorization: `Bearer ${await token(as)}` };
  return fetch(`${origin}${path}`, { headers });
}
export const post = (path: string, body: unknown, as: string | null = 'clara'): Promise<Response> =>
  send('POST', path, body, as);
export async function send(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  as: string | null = 'clara',
): Promise<Response> {
  const headers: Record<string, string> = as === null ? {} : { authorization: `Bearer ${await token(as)}` };
  return fetch(`${origin}${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
export async function failure(reply: Response): Promise<readonly [number, string]> {
  return [reply.status, Failure.parse(await reply.json()).error.code];
}
const logged = async () =>
  (await told.prisma.accessLog.findMany({ orderBy: { ordinal: 'asc' } })).map(
    ({ action, resource, dossierId }) => `${action} ${resource}${dossierId === null ? '' : ' of it'}`,
  );
/** The lines of the access log that came of this. */
export async function logOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = (await logged()).length;
  await work();
  return (await logged()).slice(before);
}

/** A dossier that Clara follows. */
export async function followed(minutes: number, options?: Parameters<typeof begin>[2]): Promise<Person> {
  const person = await begin(told, at(minutes), options);
  await told.prisma.assignment.deleteMany({ where: { dossierId: person.dossier } });
  await told.prisma.assignment.create({ data: { staffId: clara, dossierId: person.dossier, from: at(minutes) } });
  return person;
}

export const ANSWERS = {
  'INT-A1': true,
  'INT-A2': 'a',
  'INT-B1': 'Élodie',
  'INT-B2': 'Durand',
  'INT-B5': '+33612345678',
  'INT-D1': 'Vendeuse,\n<b>puis</b> "cheffe"',
};
const ASKED: Say = {
  kind: 'questions',
  run: '' as Person['run'],
  round: 0,
  section: 'Vous joindre',
  done: 4,
  total: 40,
  actions: [],
  questions: [
    { key: 'INT-B1', text: 'Quel est votre prénom ?', required: true, input: { kind: 'text', long: false, max: 200 } },
  ],
};

/** Sent, with everything a route shows. */
export async function submitted(minutes: number): Promise<Person> {
  const person = await followed(minutes);
  await person.tell(at(minutes + 1), {
    heard: { kind: 'text', text: 'Élodi' },
    said: [ASKED],
    run: { position: START, status: 'open', answers: { 'INT-B1': 'Élodi' } },
  });
  await person.answer(at(minutes + 2), '=HYPERLINK("http://x")', ANSWERS);
  await person.tell(at(minutes + 3), {
    heard: { kind: 'text', text: 'Combien ça coûte ?' },
    said: [
      {
        kind: 'sources',
        asked: 'Combien ça coûte ?',
        text: 'Le bilan coûte 2 400 € TTC.',
        sources: [{ title: 'Tarifs', section: 'Prix', quote: '2 400 €', url: '/x' }],
      },
    ],
    events: ['asked-person'],
  });
  await person.answer(at(minutes + 4), 'Je transmets', {}, 'submitted');
  return person;
}

export const PATHS = [
  '/api/me',
  '/api/dossiers',
  '/api/dossiers/:id',
  '/api/dossiers/:id/answers/INT-B1',
  '/api/dossiers/:id/sheet',
  '/api/dossiers/:id/sheet?format=html',
  '/api/dossiers/:id/transcript',
  '/api/dossiers/:id/transcript?format=md',
  '/api/dossiers/:id/transcript?format=csv',
] as const;
/** Those that show what a person said. */
export const CONTENT = PATHS.slice(3);
