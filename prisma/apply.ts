import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One connection to PostgreSQL or PGlite: `exec` runs several statements, `query` one with parameters. */
export interface Connection {
  exec(sql: string): Promise<unknown>;
  query(sql: string, params: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

/**
 * Applies the migrations of `dir` (`<name>/migration.sql`, in the order of their names) which this database does not
 * have yet: all of them or none. Answers the names it applied. Throws `MigrationRefused` when one fails, or
 * when what was applied is not what stands in `dir`.
 *
 * The bookkeeping is Prisma's own (table, checksums, lock), so that `prisma migrate status` agrees; its engine, which
 * would be a download, is not needed.
 */
export async function applyMigrations(connection: Connection, dir: string): Promise<readonly string[]> {
  await connection.exec('begin');
  try {
    await connection.query('select pg_advisory_xact_lock($1)', [PRISMA_MIGRATE_LOCK]);
    await connection.exec(BOOKKEEPING);
    const missing = missingMigrations(await appliedMigrations(connection), readMigrations(dir));
    for (const migration of missing) await apply(connection, migration);
    await connection.exec('commit');
    return missing.map(({ name }) => name);
  } catch (error) {
    // The first error is the one to show, also when the connection is gone and cannot roll back.
    await connection.exec('rollback').catch(() => undefined);
    throw error;
  }
}

/** A migration that fails, was edited or vanished after it was applied: someone must look, nothing was changed. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
  readonly migration: string;
  constructor(migration: string, why: string, options?: ErrorOptions) {
    super(`migration ${migration} ${why}`, options);
    this.migration = migration;
  }
}

/** The key of the lock taken by `prisma migrate`: two starting servers, or one and Prisma's own tool, wait in line. */
const PRISMA_MIGRATE_LOCK = 72707369;

const BOOKKEEPING = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Applied {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

function readMigrations(dir: string): readonly Migration[] {
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).sort();
  return names.map((name) => {
    const sql = readFileSync(path.join(dir, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

async function appliedMigrations(connection: Connection): Promise<readonly Applied[]> {
  const rows = await connection.query(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null`,
    [],
  );
  return rows.map((row) => ({
    name: String(row.name),
    checksum: String(row.checksum),
    finished: row.finished === true,
  }));
}

/** Those not applied yet. Pure: what is in the database beside what is in the folder. */
function missingMigrations(applied: readonly Applied[], known: readonly Migration[]): readonly Migration[] {
  for (const { name, checksum, finished } of applied) {
    const migration = known.find((candidate) => candidate.name === name);
    if (!migration) throw new MigrationRefused(name, 'was applied by another version of this program');
    if (!finished) throw new MigrationRefused(name, 'failed earlier (see _prisma_migrations.logs)');
    if (migration.checksum !== checksum) throw new MigrationRefused(name, 'was edited after it was applied');
  }
  return known.filter(({ name }) => applied.every((row) => row.name !== name));
}

async function apply(connection: Connection, { name, sql, checksum }: Migration): Promise<void> {
  await connection.exec(sql).catch((cause: Error) => {
    throw new MigrationRefused(name, `fails: ${cause.message}`, { cause });
  });
  await connection.query(
    `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values (gen_random_uuid()::text, $1, $2, now(), clock_timestamp(), 1)`,
    [checksum, name],
  );
}
