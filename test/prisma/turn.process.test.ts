// The same on a PostgreSQL, as in production: several connections, real locks.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inTransaction, openDatabase } from '../../prisma/client.ts';
import { evaluationContract } from '../contracts/evaluations.ts';
import { questionContract } from '../contracts/questions.ts';
import { turnContract } from '../contracts/turn.ts';
import { type Postgres, startPostgres } from '../postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

turnContract(() => postgres.url);
questionContract(() => postgres.url);
evaluationContract(() => postgres.url);

test('a connection cut inside a transaction fails it, and nothing else', async () => {
  const database = await openDatabase({ url: postgres.url, dataDir: null, migrations: 'prisma/migrations' });
  const one = async (sql: string) => (await database.pool.query<{ one: number }>(sql)).rows[0]?.one;
  const failed = expect(
    inTransaction(database.pool, (client) => client.query('select pg_sleep(60)')),
  ).rejects.toThrow();
  const asleep = `select 1 as one from pg_stat_activity where query = 'select pg_sleep(60)' and state = 'active'`;
  await vi.waitUntil(async () => (await one(asleep)) === 1);
  await postgres.cut();
  await failed;
  expect(await one('select 1 as one')).toBe(1);
  await database.close();
});
