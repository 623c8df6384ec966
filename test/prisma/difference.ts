// What separates the committed migrations from schema.prisma, offline: the SQL is run for real on an in-memory PGlite, then
// Prisma's own schema engine (as WebAssembly) compares. It does not see functions, checks and partial indexes: tests do.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type * as Engine from '@prisma/schema-engine-wasm';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { applyMigrations } from '../../prisma/apply.ts';
import { blankDatabase } from './blank.ts';

export const SCHEMA = path.join('prisma', 'schema.prisma');
export const MIGRATIONS = path.join('prisma', 'migrations');

/** The SQL that would bring the committed migrations to schema.prisma; null when they agree. */
export async function schemaDifference(schema = SCHEMA, migrations = MIGRATIONS): Promise<string | null> {
  const database = await migrated(migrations);
  const source = { files: [{ path: schema, content: readFileSync(schema, 'utf8') }] };
  const engine = await schemaEngine(database, source);
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', ...source, configDir: path.dirname(schema) },
    to: { tag: 'schemaDatamodel', ...source },
    script: true,
    exitCode: true,
    filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
  });
  await database.close();
  return exitCode === 0 ? null : (stdout ?? '');
}

async function migrated(dir: string): Promise<PGlite> {
  const database = await blankDatabase();
  const query = async (sql: string, params: readonly unknown[]) =>
    (await database.query<Record<string, unknown>>(sql, [...params])).rows;
  await applyMigrations({ exec: (sql) => database.exec(sql), query }, dir);
  return database;
}

async function schemaEngine(database: PGlite, { files }: Engine.SchemasContainer): Promise<Engine.SchemaEngine> {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const datamodels = files.map(({ path: name, content }): [string, string] => [name, content]);
  // adapter-pg cannot read the catalogue's types. This adapter can; it must never run the product (it hides failed commits).
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database));
  return SchemaEngine.new({ datamodels }, () => undefined, factory);
}

/** Once a process: the glue keeps one memory, a second instance would read the first one's. */
let loaded: Promise<typeof Engine> | undefined;

/** The package's own entry imports a `.wasm` file, which Node 20 refuses: its two halves are put together by hand. */
async function loadEngine(): Promise<typeof Engine> {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const wasm = new WebAssembly.Module(readFileSync(path.join(folder, 'schema_engine_bg.wasm')));
  const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start();
  return glue;
}
