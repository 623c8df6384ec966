// The queue of what is done after a commit. A job is leased, tried, put back with a delay, and ends done or dead: never lost.

import { HOUR, type Instant, MINUTE, shifted } from '../../domain/time.ts';
import type { JobKind } from '../../domain/turn.ts';
import type { PrismaClient } from '../generated/client.ts';

export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly payload: Readonly<Record<string, string>>;
  readonly attempts: number;
}

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
  };
}
export type JobStore = ReturnType<typeof createJobStore>;
