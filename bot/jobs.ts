// What is done after a commit: a loop over the queue, woken by each turn. Handlers may run twice: they carry the job's id outside.
import type { Logger } from 'pino';
import type { Clock } from '../domain/time.ts';
import type { JobKind } from '../domain/turn.ts';
import type { Job, JobStore } from '../prisma/stores/jobs.ts';

export type JobHandlers = Readonly<Record<JobKind, (job: Job) => Promise<void>>>;

export interface JobLoop {
  /** There may be something to do: now, not at the next round. */
  wake(): void;
  /** Finishes what runs. */
  stop(): Promise<void>;
}

/** Jobs of other processes, and those put back, are seen at the next round. */
const ROUND = 5_000;
const AT_ONCE = 10;

interface JobServices {
  readonly store: JobStore;
  readonly handlers: JobHandlers;
  readonly clock: Clock;
  readonly log: Logger;
}

export function startJobs({ store, handlers, clock, log }: JobServices): JobLoop {
  async function carryOut(job: Job): Promise<void> {
    try {
      await handlers[job.kind](job);
      await store.done(job, clock());
    } catch (error) {
      const next = await store.failed(job, clock());
      log.warn({ job: job.id, kind: job.kind, attempts: job.attempts, next, err: error }, 'job failed');
    }
  }

  async function round(): Promise<void> {
    for (;;) {
      const jobs = await store.claim(clock(), AT_ONCE);
      await Promise.all(jobs.map(carryOut));
      if (jobs.length < AT_ONCE) return;
    }
  }

  return startLoop(round, ROUND, (error) => log.error({ err: error }, 'the queue cannot be read'));
}

/** Runs `round` at each `wake`, and every `period` milliseconds; never twice at once. */
export function startLoop(round: () => Promise<void>, period: number, failed: (error: unknown) => void): JobLoop {
  let isStopped = false;
  let isWanted = false;
  let running: Promise<void> | null = null;
  const run = async () => {
    while (isWanted && !isStopped) {
      isWanted = false;
      await round().catch(failed);
    }
    running = null;
  };
  const wake = () => {
    isWanted = true;
    running ??= run();
  };
  const timer = setInterval(wake, period);
  timer.unref();
  return {
    wake,
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
