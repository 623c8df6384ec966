import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dossierId, staffId } from '../../domain/ids.ts';
import { type Access, createAccessLog, SERVER_STAFF } from '../../prisma/stores/access-log.ts';
import { hire, openTold, SLOW_START, type Told } from './told.ts';

let told: Told;
let access: Access;
beforeAll(async () => {
  told = await openTold();
  access = {
    staff: staffId(await hire(told, 'claire')),
    dossier: dossierId(randomUUID()),
    action: 'read',
    resource: 'sheet',
    at: '2026-11-25T09:00:00.123Z',
  };
}, SLOW_START);
afterAll(() => told.close());

const log = () => createAccessLog(told);
/** What somebody with all rights on the database could do: the trigger put aside. */
async function tamper(sql: string) {
  await told.prisma.$transaction([
    told.prisma.$executeRawUnsafe('alter table access_log disable trigger access_log_append_only'),
    told.prisma.$executeRawUnsafe(sql),
    told.prisma.$executeRawUnsafe('alter table access_log enable trigger access_log_append_only'),
  ]);
}
beforeEach(() => tamper('delete from access_log'));

test('an empty log is whole', async () => {
  expect(await log().verify()).toEqual({ kind: 'whole', rows: 0, head: '' });
});

test('each row follows the one before', async () => {
  await log().append(access);
  await log().append({ ...access, dossier: null, resource: 'list' });
  await log().append({ ...access, staff: SERVER_STAFF, action: 'export', resource: 'transcript:md' });
  const rows = await told.prisma.accessLog.findMany({ orderBy: { ordinal: 'asc' } });
  expect(rows.map(({ ordinal, resource, dossierId }) => [ordinal, resource, dossierId])).toEqual([
    [1n, 'sheet', access.dossier],
    [2n, 'list', null],
    [3n, 'transcript:md', access.dossier],
  ]);
  expect(rows.map(({ previousHash }) => previousHash)).toEqual(['', rows[0]?.hash, rows[1]?.hash]);
  expect(rows[0]?.at.toISOString()).toBe(access.at);
  expect(await log().verify()).toEqual({ kind: 'whole', rows: 3, head: rows[2]?.hash });
});

test('fifty at once make one chain, without a fork', async () => {
  await Promise.all(
    Array.from({ length: 50 }, (_, number) => log().append({ ...access, resource: `answer:${number}` })),
  );
  expect(await log().verify()).toMatchObject({ kind: 'whole', rows: 50 });
});

test.each([
  ['a quote', 'answer:« l’été » "\\ \' \n é 😀'],
  ['nothing', ''],
])('any text of a resource hashes alike in the database and here: %s', async (_, resource) => {
  await log().append({ ...access, resource });
  expect(await log().verify()).toMatchObject({ kind: 'whole', rows: 1 });
});

describe('tampering is found at the first row it touches', () => {
  test.each([
    ['somebody else read it', `update access_log set staff_id = '${SERVER_STAFF}' where ordinal = 3`, 3n],
    ['another dossier', `update access_log set dossier_id = gen_random_uuid() where ordinal = 4`, 4n],
    ['no dossier', 'update access_log set dossier_id = null where ordinal = 2', 2n],
    ['an export told as a read', `update access_log set action = 'export' where ordinal = 1`, 1n],
    ['another hour', `update access_log set at = at + interval '1 ms' where ordinal = 5`, 5n],
    ['a row taken out', 'delete from access_log where ordinal = 3', 4n],
    ['the first row taken out', 'delete from access_log where ordinal = 1', 2n],
    [
      'two rows exchanged',
      'update access_log set ordinal = case ordinal when 2 then 90 else 2 end where ordinal in (2, 4)',
      2n,
    ],
    ['a row hashed again by itself', `update access_log set hash = repeat('0', 64) where ordinal = 2`, 2n],
    [
      'a row slipped in at the end',
      `insert into access_log select 7, staff_id, dossier_id, action, resource, at, hash, repeat('0', 64) from access_log where ordinal = 6`,
      7n,
    ],
  ])('%s', async (_, sql, ordinal) => {
    for (let number = 1; number <= 6; number += 1) await log().append({ ...access, resource: `answer:${number}` });
    await tamper(sql);
    expect(await log().verify()).toEqual({ kind: 'broken', ordinal });
  });
});

test('more rows than one reading takes', async () => {
  const row = JSON.stringify({ ...access, resource: 'x' });
  await told.prisma.$executeRawUnsafe(`select count(append_access('${row}')) from generate_series(1, 1203)`);
  expect(await log().verify()).toEqual({ kind: 'whole', rows: 1203, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  await tamper('delete from access_log where ordinal = 1100');
  expect(await log().verify()).toEqual({ kind: 'broken', ordinal: 1101n });
});

test.each([
  ['update', `update access_log set resource = 'x'`],
  ['delete', 'delete from access_log'],
])('the database refuses to %s', async (_, sql) => {
  await log().append(access);
  await expect(told.prisma.$executeRawUnsafe(sql)).rejects.toThrow(/append-only/);
});

test('an unknown action, an unknown member of staff: nothing is written, the caller hears of it', async () => {
  await expect(log().append({ ...access, action: 'look' as 'read' })).rejects.toThrow();
  await expect(log().append({ ...access, staff: staffId(randomUUID()) })).rejects.toThrow();
  expect(await log().verify()).toMatchObject({ kind: 'whole', rows: 0 });
});
