// Opens the database: PostgreSQL when there is an address, else PGlite in the data directory. Migrations run before it is given.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { applyMigrations } from './apply.ts';
import { lockDirectory } from './dirlock.ts';
import { openInMemory, openOnDisk } from './embedded.ts';
import { PrismaClient } from './generated/client.ts';
import { pglitePool } from './pglite-pg.ts';

export interface Database {
  readonly prisma: PrismaClient;
  /** The same connections, for the two statements of a turn (turn-store.ts): through Prisma each costs half as much again (measured). */
  readonly pool: pg.Pool;
  /** Hears what other processes say. */
  listen(ear: Ear): Promise<void>;
  close(): Promise<void>;
}

export interface Ear {
  /** In this conversation (`channel/externalId`). */
  said(conversation: string): void;
  /** The line was cut, and is open again: something may have been said meanwhile, in any of them. */
  again(): void;
}

export interface DatabaseOptions {
  /** `postgresql://…`; absent: embedded. */
  readonly url?: string | undefined;
  /** Holds `database/` when embedded. `null`: in memory, for tests. */
  readonly dataDir: string | null;
  readonly migrations: string;
  /** Says what is going on when it takes seconds: the first start. */
  readonly tell?: (line: string) => void;
}

export const openDatabase = (options: DatabaseOptions): Promise<Database> =>
  options.url === undefined ? openEmbedded(options) : openServer(options.url, options);

/** All or nothing; a fault rolls back and is thrown. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (fault) {
    // The connection goes with its transaction: nothing of it is left, whatever went wrong.
    client.release(true);
    throw fault;
  }
}

async function openServer(url: string, { migrations }: DatabaseOptions): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined); // an idle connection was cut: the next query opens another, or fails and is heard of
  // One cut inside a transaction fails its statement, which is heard of too; the event, unheard, ended the process (measured).
  pool.on('connect', (line) => line.on('error', () => undefined));
  await migrate(pool, migrations);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const ear = listenAgain(url);
  return {
    prisma,
    pool,
    listen: ear.listen,
    close: async () => {
      await prisma.$disconnect();
      await ear.close();
      await pool.end();
    },
  };
}

async function migrate(pool: pg.Pool, migrations: string): Promise<number> {
  const client = await pool.connect();
  try {
    const query = async (sql: string, params: readonly unknown[]) => (await client.query(sql, [...params])).rows;
    return (await applyMigrations({ exec: (sql) => client.query(sql), query }, migrations)).length;
  } finally {
    client.release(true); // what a migration prepared or set goes with its connection
  }
}

/** A server that restarts cuts the line: it is opened again. */
function listenAgain(url: string): { listen: Database['listen']; close: () => Promise<void> } {
  let client: pg.Client | null = null;
  let isClosed = false;
  async function open(ear: Ear): Promise<void> {
    const line = new pg.Client({ connectionString: url });
    client = line;
    line.on('notification', ({ payload }) => ear.said(payload ?? ''));
    line.once('error', () => void line.end().catch(() => undefined));
    line.once('end', () => {
      if (!isClosed) setTimeout(() => open(ear).then(ear.again, () => undefined), LISTEN_AGAIN).unref();
    });
    await line.connect();
    await line.query('listen said');
  }
  return {
    listen: open,
    close: async () => {
      isClosed = true;
      await client?.end();
    },
  };
}
const LISTEN_AGAIN = 1_000;

/** Where the set-up leaves an empty database (blank.mjs). */
const BLANK = path.join('.cache', 'blank-database.tar.gz');

async function openEmbedded({ dataDir, migrations, tell }: DatabaseOptions): Promise<Database> {
  const directory = dataDir === null ? null : path.join(dataDir, 'database');
  if (dataDir !== null) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = directory === null ? () => undefined : lockDirectory(directory);
  const db = directory === null ? await openInMemory(BLANK) : await openOnDisk(path.resolve(directory), BLANK);
  const pool = pglitePool(db);
  const applied = await migrate(pool, migrations);
  if (applied > 0) tell?.(`database: ${applied} migration(s) applied`);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    pool,
    listen: async () => undefined, // there is no other process
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
      await db.close();
      unlock();
    },
  };
}
