// What is done after a commit: a model that writes for seconds is waited for by nobody else.
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type JobHandlers, startJobs } from '../../bot/jobs.ts';
import { type Database, openDatabase } from '../../prisma/client.ts';
import { createJobStore, orderJobs } from '../../prisma/stores/jobs.ts';

const NOW = '2026-03-02T09:00:00.000Z';
let database: Database;
beforeAll(async () => {
  database = await openDatabase({ dataDir: null, migrations: 'prisma/migrations' });
});
afterAll(() => database.close());

test('a mail with a code does not wait for an answer that is being written; a stop waits for both', async () => {
  const done: string[] = [];
  let finish = (): void => undefined;
  const written = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const handlers = {
    answer: async () => {
      await written;
      done.push('answer');
    },
    code: async () => {
      done.push('code');
    },
  } as unknown as JobHandlers; // `as`: no other kind is ordered here
  const store = createJobStore(database.prisma);
  const jobs = startJobs({ store, handlers, clock: () => NOW, log: pino({ level: 'silent' }) });
  const order = (kind: 'answer' | 'code') =>
    orderJobs(database.prisma, [{ kind, payload: {}, dedupe: kind, runAt: NOW }], NOW);
  await order('answer');
  jobs.wake();
  await vi.waitUntil(async () => (await database.prisma.job.findMany({ where: { attempts: { gt: 0 } } })).length === 1);
  await order('code');
  jobs.wake();
  await vi.waitUntil(() => done.includes('code'));
  expect(done).toEqual(['code']);
  finish();
  await jobs.settle();
  expect(done).toEqual(['code', 'answer']);
  await jobs.stop();
});
