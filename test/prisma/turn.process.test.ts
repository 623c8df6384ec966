// The same on a PostgreSQL, as in production: several connections, real locks.
import { afterAll, beforeAll } from 'vitest';
import { turnContract } from '../contracts/turn.ts';
import { type Postgres, startPostgres } from '../postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

turnContract(() => postgres.url);
