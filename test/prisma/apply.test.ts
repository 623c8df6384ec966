import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { applyMigrations, type Connection } from '../../prisma/apply.ts';
import { blankDatabase } from './blank.ts';

let database: PGlite;
let connection: Connection;
let dir: string;

beforeAll(async () => {
  database = await blankDatabase();
  connection = {
    exec: (sql) => database.exec(sql),
    query: async (sql, params) => (await database.query<Record<string, unknown>>(sql, [...params])).rows,
  };
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.exec('drop schema public cascade; create schema public');
  dir = mkdtempSync(path.join(tmpdir(), 'bilan-apply-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  migration('1_first', 'create table first (id int); create table also (id int)');
});

function migration(name: string, sql: string): void {
  mkdirSync(path.join(dir, name), { recursive: true });
  writeFileSync(path.join(dir, name, 'migration.sql'), sql);
}

const apply = () => applyMigrations(connection, dir);
const tables = async () =>
  (
    await database.query<{ name: string }>('select tablename as name from pg_tables where schemaname = $1', ['public'])
  ).rows
    .map(({ name }) => name)
    .filter((name) => name !== '_prisma_migrations')
    .sort();

test('applies what is missing, in order, once', async () => {
  migration('2_second', 'alter table first add column word text; create table second (id int)');
  expect(await apply()).toEqual(['1_first', '2_second']);
  expect(await apply()).toEqual([]);
  migration('3_third', 'drop table also');
  expect(await apply()).toEqual(['3_third']);
  expect(await tables()).toEqual(['first', 'second']);
});

test('a function with semicolons in its body is one statement', async () => {
  migration('2_f', 'create function f() returns int language plpgsql as $$ begin perform 1; return 2; end $$;');
  await apply();
  expect((await database.query('select f()')).rows).toEqual([{ f: 2 }]);
});

test('one that fails takes all with it, and names itself', async () => {
  migration('2_bad', 'create table kept (id int); alter table nowhere add column x int');
  await expect(apply()).rejects.toMatchObject({
    name: 'MigrationRefused',
    migration: '2_bad',
    message: 'migration 2_bad fails: relation "nowhere" does not exist',
  });
  expect(await tables()).toEqual([]);
  migration('2_bad', 'create table kept (id int)');
  expect(await apply()).toEqual(['1_first', '2_bad']);
});

test.for([
  ['edited', () => migration('1_first', 'create table other (id int)'), 'was edited after it was applied'],
  [
    'gone',
    () => rmSync(path.join(dir, '1_first'), { recursive: true }),
    'was applied by another version of this program',
  ],
  [
    'unfinished',
    () => database.exec('update _prisma_migrations set finished_at = null'),
    'failed earlier (see _prisma_migrations.logs)',
  ],
] as const)('one that is %s after it was applied stops everything', async ([, happens, why]) => {
  await apply();
  await happens();
  migration('2_second', 'create table second (id int)');
  await expect(apply()).rejects.toThrow(`migration 1_first ${why}`);
  expect(await tables()).toEqual(['also', 'first']);
});
