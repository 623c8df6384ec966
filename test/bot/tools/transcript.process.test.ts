// npm run transcript, as a process of its own: on a database nobody has open, then beside a server that has it.

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import restify, { type Server } from 'restify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBearerCheck } from '../../../bot/authorize.ts';
import { createFormReader } from '../../../bot/consultant/forms.ts';
import { mountConsultantApi } from '../../../bot/consultant-api.ts';
import { mountDevIssuer } from '../../../bot/dev/issuer.ts';
import { loadDevKey } from '../../../bot/dev/key.ts';
import { DEMO_PEOPLE } from '../../../bot/dev/people.ts';
import { devIssuer } from '../../../bot/dev/tokens.ts';
import { type Database, openDatabase } from '../../../prisma/client.ts';
import { keyring } from '../../../prisma/crypto.ts';
import { seedDemonstration } from '../../../prisma/seed.ts';
import { createAccessLog, SERVER_STAFF } from '../../../prisma/stores/access-log.ts';
import { createAgendaStore } from '../../../prisma/stores/agenda.ts';
import { createAppointmentStore } from '../../../prisma/stores/appointments.ts';
import { createCalendarStore } from '../../../prisma/stores/calendars.ts';
import { createCourseStore } from '../../../prisma/stores/courses.ts';
import { createDossierStore } from '../../../prisma/stores/dossiers.ts';
import { createEvaluationStore } from '../../../prisma/stores/evaluations.ts';
import { createJobStore } from '../../../prisma/stores/jobs.ts';
import { createQuestionnaireStore } from '../../../prisma/stores/questionnaires.ts';
import { createQuestionStore } from '../../../prisma/stores/questions.ts';
import { TurnStore } from '../../../prisma/turn-store.ts';
import { begin, type Person } from '../../prisma/told.ts';

const AT = '2026-11-20T09:00:00.000Z';
const MASTER = Buffer.alloc(32, 7);
const keys = keyring(MASTER);
const clock = () => new Date().toISOString();

let dataDir: string;
let sent: Person;
let draft: Person;
let reference: string;

const open = () => openDatabase({ dataDir, migrations: 'prisma/migrations' });
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'transcript-'));
  await inside(async (database) => {
    await seedDemonstration(database.prisma, AT);
    const told = { ...database, keys, store: new TurnStore(keys, database.pool) };
    draft = await begin(told, AT);
    sent = await begin(told, AT);
    await sent.answer(AT, 'Élodie', { 'INT-B1': 'Élodie' }, 'submitted');
    reference = (await database.prisma.dossier.findUniqueOrThrow({ where: { id: sent.dossier } })).reference;
  });
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function inside<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await open();
  return work(database).finally(() => database.close());
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
async function transcript(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const environment = {
    PATH: process.env.PATH ?? '',
    DATA_DIR: dataDir,
    MASTER_KEY: MASTER.toString('base64'),
    ...env,
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['dist/bot/tools/transcript.js', ...args], {
      env: environment,
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}
const accesses = (database: Database) =>
  database.prisma.accessLog.findMany({
    select: { staffId: true, resource: true, dossierId: true },
    orderBy: { ordinal: 'asc' },
  });

describe('nobody has the database', () => {
  test('by its id: Markdown; the read is logged as the server’s', async () => {
    const { code, out, err } = await transcript([sent.dossier]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`# Transcription du dossier ${reference}`);
    expect(out).toContain('> Élodie');
    expect(await inside(accesses)).toEqual([
      { staffId: SERVER_STAFF, resource: 'transcript:md', dossierId: sent.dossier },
    ]);
  });

  test('by its reference, in any case: JSON and CSV', async () => {
    const json = await transcript([reference.toLowerCase(), '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({
      reference,
      lines: [{ text: 'Bonjour.' }, { text: 'Élodie' }, { text: 'C’est noté.' }],
    });
    const csv = await transcript([reference, '--format=csv']);
    expect(csv.out.split('\r\n')).toHaveLength(5);
  });

  test.each([
    ['a draft', () => [draft.dossier], 'not been sent'],
    ['an unknown reference', () => ['D-XXXXXXXX'], 'no such dossier'],
    ['no dossier', () => [], 'usage:'],
    ['an option that does not exist', () => ['a', '--all'], 'usage:'],
  ])('%s: said, and nothing printed', async (_, args, why) => {
    const { code, out, err } = await transcript(args());
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(why);
  });

  test('no database: it is not made', async () => {
    const { code, err } = await transcript(['x'], { DATA_DIR: join(dataDir, 'nothing') });
    expect(code).toBe(1);
    expect(err).toContain('no database');
  });
});

describe('a server has it', () => {
  let database: Database;
  let server: Server;
  let port: string;
  beforeAll(async () => {
    database = await open();
    server = restify.createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = String(server.address().port);
    const url = `http://127.0.0.1:${port}`;
    const { issuer, audience, jwksUri, clientId, scope } = devIssuer(url);
    mountDevIssuer({
      server,
      mode: 'test',
      key: await loadDevKey(dataDir),
      clock,
      random: () => 'r',
      url,
      people: DEMO_PEOPLE,
    });
    mountConsultantApi({
      server,
      agenda: createAgendaStore({ prisma: database.prisma, clock, newId: randomUUID }),
      calendars: createCalendarStore({ prisma: database.prisma, keys }),
      calendarLinked: () => undefined,
      courses: createCourseStore({ prisma: database.prisma, keys, clock }),
      jobs: createJobStore(database.prisma),
      appointments: createAppointmentStore({ prisma: database.prisma, clock }),
      places: [],
      url,
      store: createDossierStore({ prisma: database.prisma, keys, clock }),
      accessLog: createAccessLog(database),
      questions: createQuestionStore({ prisma: database.prisma, keys }),
      questionnaires: createQuestionnaireStore({ prisma: database.prisma, keys, clock }),
      evaluations: createEvaluationStore({ prisma: database.prisma, keys }),
      forms: createFormReader({ places: [], clock, zone: 'Europe/Paris' }),
      bearer: createBearerCheck({ issuer, audience, jwksUri, clock }),
      config: { authority: issuer, clientId, scope },
      clock,
      zone: 'Europe/Paris',
      report: (error) => {
        throw error;
      },
    });
  });
  afterAll(async () => {
    await new Promise<void>((done) => server.close(() => done()));
    await database.close();
  });

  test.each(['md', 'json', 'csv'])('it is asked: %s', async (format) => {
    const { code, out, err } = await transcript([reference, '--format', format], { PORT: port });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Élodie');
    const logged = await accesses(database);
    expect(logged.at(-1)).toMatchObject({
      resource: format === 'json' ? 'transcript' : `transcript:${format}`,
      dossierId: sent.dossier,
    });
    expect(logged.at(-1)?.staffId).not.toBe(SERVER_STAFF);
  });

  test.each([
    ['a draft', () => draft.dossier, 'n’a pas encore transmis'],
    ['an unknown dossier', () => 'D-XXXXXXXX', 'no such dossier'],
  ])('%s', async (_, dossier, why) => {
    const { code, out, err } = await transcript([dossier()], { PORT: port });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(why);
  });

  test('on another port, it is said what to do', async () => {
    const { code, err } = await transcript([reference], { PORT: '1' });
    expect(code).toBe(1);
    expect(err).toContain('PORT');
  });
});
