// The answers of runs, opened, with who said them when: for reading. The turn has its own way (turn-store.ts), which must stay fast.
import type { ChannelId } from '../../domain/incoming.ts';
import type { Instant } from '../../domain/time.ts';
import { places, unseal } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';
import { isForgotten } from '../opened.ts';

export interface AnswerRow {
  readonly key: string;
  /** From 1; above 1 it was changed. */
  readonly version: number;
  /** `null`: passed; `undefined`: taken back. */
  readonly value: unknown;
  readonly at: Instant;
  readonly channel: ChannelId;
}

interface Stored {
  readonly runId: string;
  readonly key: string;
  readonly version: number;
  readonly valueSealed: Uint8Array;
  readonly channel: string;
  readonly at: Date;
}

/** By run, the last version of each answer; of a run sent and opened again, the last one sent. One statement for all of them. */
export async function currentAnswers(
  prisma: PrismaClient,
  runs: readonly { readonly id: string; readonly key: Buffer }[],
): Promise<ReadonlyMap<string, readonly AnswerRow[]>> {
  const ids = runs.map(({ id }) => id);
  const rows =
    ids.length === 0
      ? []
      : await prisma.$queryRaw<readonly Stored[]>`
    select distinct on (a.run_id, a.key)
      a.run_id::text as "runId", a.key, a.version, a.value_sealed as "valueSealed", a.channel, a.at
    from answer a join run r on r.id = a.run_id
    where a.run_id = any(${ids}::uuid[]) and (r.status <> 'open' or r.submitted_at is null or a.at <= r.submitted_at)
    order by a.run_id, a.key, a.version desc`;
  const keys = new Map(runs.map(({ id, key }) => [id, key]));
  const byRun = new Map<string, AnswerRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const key = keys.get(row.runId);
    if (key) byRun.get(row.runId)?.push(opened(row, key));
  }
  return byRun;
}

/** All the versions of one answer, newest first. */
export async function answerHistory(
  prisma: PrismaClient,
  run: { readonly id: string; readonly status: string; readonly submittedAt: Date | null },
  key: Buffer,
  question: string,
): Promise<readonly AnswerRow[]> {
  const sent = run.status === 'open' && run.submittedAt ? { at: { lte: run.submittedAt } } : {};
  const rows = await prisma.answer.findMany({
    where: { runId: run.id, key: question, ...sent },
    orderBy: { version: 'desc' },
  });
  return rows.map((row) => opened(row, key));
}

/** Every version of every answer, the oldest first; while what was sent is open again, as it was sent. */
export async function answersOfRun(
  prisma: PrismaClient,
  run: { readonly id: string; readonly status: string; readonly submittedAt: Date | null },
  key: Buffer,
): Promise<readonly AnswerRow[]> {
  const sent = run.status === 'open' && run.submittedAt ? { at: { lte: run.submittedAt } } : {};
  const rows = await prisma.answer.findMany({
    where: { runId: run.id, ...sent },
    orderBy: [{ at: 'asc' }, { key: 'asc' }, { version: 'asc' }],
  });
  return rows.map((row) => opened(row, key));
}

function opened({ runId, key, version, valueSealed, channel, at }: Stored, by: Buffer): AnswerRow {
  const value: unknown = JSON.parse(unseal(by, places.answer(runId, key, version), valueSealed).toString());
  return {
    key,
    version,
    value: isForgotten(value) ? undefined : value,
    at: at.toISOString(),
    channel: channel as ChannelId, // `as`: written from a channel's name
  };
}
