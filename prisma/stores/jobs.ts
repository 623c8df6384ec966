// The queue of what is done after a commit. A job is leased, tried, put back with a delay, and ends done or dead: never lost.

import { HOUR, type Instant, MINUTE, shifted } from '../../domain/time.ts';
import type { JobKind, JobOrder } from '../../domain/turn.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';

export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly payload: Readonly<Record<string, string>>;
  readonly attempts: number;
}

/** For whoever changes something outside of a turn: a statement of their transaction. An order given before is the same one. */
export const orderJobs = (prisma: PrismaClient, orders: readonly JobOrder[], now: Instant) =>
  prisma.job.createMany({
    data: orders.map(({ kind, payload, dedupe, runAt = now }) => ({ kind, payload, dedupeKey: dedupe, runAt })),
    skipDuplicates: true,
  });

/** What waits for somebody: given up, or much later than it should be. Ids only: nobody is in it (R149). */
export interface StuckJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly payload: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly runAt: Instant;
  readonly deadAt: Instant | null;
}
/** Nothing of ours takes that long, unless nobody looks at the queue. */
const LATE = 10 * MINUTE;

const LEASE = MINUTE;
/** 30 s, 1 min, 2 min, … one hour at most: about two hours before a job is given up and shown. */
const MAX_ATTEMPTS = 9;
const delay = (attempts: number) => Math.min(HOUR, (MINUTE / 2) * 2 ** (attempts - 1));

export function createJobStore(prisma: PrismaClient) {
  return {
    /** Due jobs, leased to the caller. Another worker sees them again only after the lease (a worker that died). */
    claim: (now: Instant, limit: number): Promise<readonly Job[]> => prisma.$queryRaw<Job[]>`
      update job set leased_until = ${shifted(now, LEASE)}::timestamptz, attempts = attempts + 1
      where id in (
        select id from job where done_at is null and dead_at is null and run_at <= ${now}::timestamptz
          and (leased_until is null or leased_until < ${now}::timestamptz)
        order by run_at limit ${limit} for update skip locked)
      returning id::text, kind, payload, attempts`,

    async done({ id }: Job, now: Instant): Promise<void> {
      await prisma.job.update({ where: { id }, data: { doneAt: now, leasedUntil: null } });
    },

    /** Tried in vain: later again, or dead, for somebody to look at. Answers which. */
    async failed({ id, attempts }: Job, now: Instant): Promise<'again' | 'dead'> {
      const isDead = attempts >= MAX_ATTEMPTS;
      const data = isDead ? { deadAt: now } : { runAt: shifted(now, delay(attempts)) };
      await prisma.job.update({ where: { id }, data: { ...data, leasedUntil: null } });
      return isDead ? 'dead' : 'again';
    },

    /** Not the hour for it: again at `at`, and that was no try. */
    async later({ id }: Job, at: Instant): Promise<void> {
      await prisma.job.update({ where: { id }, data: { runAt: at, leasedUntil: null, attempts: { decrement: 1 } } });
    },

    /** Given up after nine tries; the last one first. */
    dead: async (): Promise<readonly StuckJob[]> =>
      (await prisma.job.findMany({ where: { deadAt: { not: null } }, orderBy: { deadAt: 'desc' } })).map(stuck),

    /** Should have been done a while ago: no server runs, or what they need (a mail server) is away. */
    late: async (now: Instant): Promise<readonly StuckJob[]> =>
      (
        await prisma.job.findMany({
          where: {
            doneAt: null,
            deadAt: null,
            OR: [{ runAt: { lt: shifted(now, -LATE) } }, { attempts: { gt: 1 }, runAt: { gt: now } }],
          },
          orderBy: { runAt: 'asc' },
        })
      ).map(stuck),

    /** A job that was given up is tried again, from the start. */
    async retry(id: string, now: Instant): Promise<'again' | 'unknown'> {
      const { count } = await prisma.job.updateMany({
        where: { id, deadAt: { not: null } },
        data: { deadAt: null, leasedUntil: null, attempts: 0, runAt: now },
      });
      return count === 0 ? 'unknown' : 'again';
    },

    /** When the queue has something to do next; `null`: never. Of one that is leased: when it is seen again. */
    async next(): Promise<Instant | null> {
      const [row] = await prisma.$queryRaw<{ at: Date | null }[]>`
        select min(greatest(run_at, coalesce(leased_until + interval '1 millisecond', run_at))) as at from job where done_at is null and dead_at is null`;
      return row?.at?.toISOString() ?? null;
    },
  };
}
export type JobStore = ReturnType<typeof createJobStore>;

const stuck = (row: Prisma.JobGetPayload<object>): StuckJob => ({
  id: row.id,
  kind: row.kind as JobKind, // `as`: a check constraint of the column
  payload: row.payload as StuckJob['payload'], // `as`: written from a JobOrder
  attempts: row.attempts,
  runAt: row.runAt.toISOString(),
  deadAt: row.deadAt?.toISOString() ?? null,
});
