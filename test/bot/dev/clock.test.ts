// Time put forward in development: every due job at its own time, in order, once; kept over a restart; never in production.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import restify from 'restify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { advanceTo, wantedTime } from '../../../bot/dev/advance.ts';
import { createDevClock } from '../../../bot/dev/clock.ts';
import { mountClock } from '../../../bot/dev/clock-route.ts';
import { createJournal, type JobHandlers, startJobs } from '../../../bot/jobs.ts';
import { DAY, shifted } from '../../../domain/time.ts';
import { type Database, openDatabase } from '../../../prisma/client.ts';
import { createJobStore, orderJobs } from '../../../prisma/stores/jobs.ts';

const NOW = '2026-03-02T09:00:00.000Z';
let folder: string;
let database: Database;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'clock-'));
  database = await openDatabase({ dataDir: null, migrations: 'prisma/migrations' });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string) => path.join(folder, name);

test.each([
  ['180d', '2026-08-29T09:00:00.000Z'],
  ['3h', '2026-03-02T12:00:00.000Z'],
  ['2w', '2026-03-16T09:00:00.000Z'],
  ['2026-12-24', '2026-12-23T23:00:00.000Z'],
  ['six months', null],
  ['2026-13-01', null],
])('« %s »', (text, wanted) => {
  expect(wantedTime(text, NOW, 'Europe/Paris')).toBe(wanted);
});

describe('the clock', () => {
  test('goes forward, stays there over a restart, and never back', () => {
    const made = () => createDevClock({ mode: 'development', file: file('a.json'), real: () => NOW });
    const first = made();
    first.set(shifted(NOW, 10 * DAY));
    first.set(shifted(NOW, 5 * DAY));
    expect(first.clock()).toBe(shifted(NOW, 10 * DAY));
    expect(made().clock()).toBe(shifted(NOW, 10 * DAY));
  });

  test('a file that says nothing is no advance; in production there is no such clock, nor such a route', () => {
    writeFileSync(file('b.json'), '{"ahead":"never"}');
    expect(createDevClock({ mode: 'test', file: file('b.json'), real: () => NOW }).clock()).toBe(NOW);
    expect(() => createDevClock({ mode: 'production', file: file('b.json'), real: () => NOW })).toThrow('production');
    const server = restify.createServer();
    expect(() => mountClock({ server, mode: 'production', zone: 'UTC', advance: null as never })).toThrow('production');
  });
});

function advancing(name: string) {
  const { clock, set } = createDevClock({ mode: 'development', file: file(name), real: () => NOW });
  const store = createJobStore(database.prisma);
  const did: string[] = [];
  const hear = (job: { readonly payload: Readonly<Record<string, string>> }) => {
    did.push(`${clock().slice(0, 16)} ${job.payload.what}`);
  };
  const handlers = {
    reminder: async (job: Parameters<JobHandlers['reminder']>[0]) => {
      hear(job);
      if (job.payload.what === 'refused') throw new Error('no mail server');
      return 'said';
    },
  } as JobHandlers; // `as`: no other kind is ordered here
  const journal = createJournal();
  const jobs = startJobs({ store, handlers, clock, log: pino({ level: 'silent' }), told: journal.told });
  const advance = {
    clock,
    setClock: set,
    next: store.next,
    settle: jobs.settle,
    journal,
    finish: async () => undefined,
  };
  return { advance, did, jobs, clock };
}
const order = (what: string, days: number) => ({
  ...({ kind: 'reminder', payload: { what }, dedupe: `${what}/${days}` } as const),
  runAt: shifted(NOW, days * DAY),
});

test('each job at its own time and in order, once; what fails ends in the list of what was given up', async () => {
  const { advance, did, jobs, clock } = advancing('c.json');
  await orderJobs(
    database.prisma,
    [order('third', 90), order('first', 1), order('second', 30), order('refused', 40), order('far', 400)],
    NOW,
  );
  const happened = await advanceTo(shifted(NOW, 180 * DAY), advance);
  expect(did.filter((one) => !one.includes('refused'))).toEqual([
    '2026-03-03T09:00 first',
    '2026-04-01T09:00 second',
    '2026-05-31T09:00 third',
  ]);
  expect(did.filter((one) => one.includes('refused'))).toHaveLength(9);
  expect(happened.at(-1)).toMatchObject({ what: 'third', outcome: 'said' });
  expect(happened.filter(({ outcome }) => outcome === 'given up')).toHaveLength(1);
  expect(clock()).toBe(shifted(NOW, 180 * DAY));
  expect(await advanceTo(shifted(NOW, 180 * DAY), advance), 'again: nothing').toEqual([]);
  await jobs.stop();
});

test('two servers on one queue: each job once', async () => {
  const [one, two] = [advancing('d.json'), advancing('e.json')];
  await orderJobs(
    database.prisma,
    Array.from({ length: 60 }, (_, n) => order(`shared${n}`, 200 + n / 10)),
    NOW,
  );
  await Promise.all([one, two].map(({ advance }) => advanceTo(shifted(NOW, 300 * DAY), advance)));
  const all = [...one.did, ...two.did].map((line) => line.slice(17));
  expect(all).toHaveLength(60);
  expect(new Set(all).size).toBe(60);
  await Promise.all([one.jobs.stop(), two.jobs.stop()]);
});

test('asked from elsewhere, or by a page of the web: nothing', async () => {
  const server = restify.createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { advance, jobs } = advancing('f.json');
  mountClock({ server, mode: 'test', zone: 'Europe/Paris', advance });
  const post = (headers: Record<string, string>, body = '{"to":"1h"}') =>
    new Promise<number>((done, fail) => {
      const { port } = server.address();
      const sent = request({ port, path: '/dev/clock', method: 'POST', headers }, (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      });
      sent.on('error', fail);
      sent.end(body);
    });
  const json = { 'content-type': 'application/json' };
  expect(await post({ ...json, host: 'bilan.example' })).toBe(404);
  expect(await post({ ...json, 'x-forwarded-for': '203.0.113.9' })).toBe(404);
  expect(await post({ 'content-type': 'text/plain' })).toBe(400);
  expect(await post(json, '{"to":"yesterday"}')).toBe(400);
  expect(await post(json)).toBe(200);
  await jobs.stop();
  await new Promise<void>((done) => server.close(done));
});
