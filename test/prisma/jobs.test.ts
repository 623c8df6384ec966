// The queue: tried again with longer and longer waits, given up, listed, tried again.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUR, shifted } from '../../domain/time.ts';
import { type Database, openDatabase } from '../../prisma/client.ts';
import { createJobStore, orderJobs } from '../../prisma/stores/jobs.ts';

let database: Database;
let now = '2026-03-02T09:00:00.000Z';
beforeAll(async () => {
  database = await openDatabase({ dataDir: null, migrations: 'prisma/migrations' });
});
afterAll(() => database.close());

test('what was given up is listed, without anybody in it, and tried again when somebody says so', async () => {
  const queue = createJobStore(database.prisma);
  await orderJobs(
    database.prisma,
    [{ kind: 'invitation', payload: { appointment: 'none' }, dedupe: `x/${randomUUID()}` }],
    now,
  );
  for (let tries = 1; tries <= 9; tries += 1) {
    const [job] = (await queue.claim(now, 100)).filter(({ payload }) => payload.appointment === 'none');
    if (!job) throw new Error(`no job at try ${tries}`);
    expect(job.attempts).toBe(tries);
    expect(await queue.failed(job, now)).toBe(tries < 9 ? 'again' : 'dead');
    now = shifted(now, 2 * HOUR);
  }
  const [dead] = await queue.dead();
  expect(dead).toMatchObject({ kind: 'invitation', attempts: 9 });
  expect(await queue.retry(dead?.id ?? '', now)).toBe('again');
  expect(await queue.dead()).toEqual([]);
});
