// What is done after a commit: a loop over the queue, woken by each turn. Handlers may run twice: they carry the job's id outside.
import type { Logger } from 'pino';
import type { Clock, Instant } from '../domain/time.ts';
import type { JobKind } from '../domain/turn.ts';
import type { Job, JobStore } from '../prisma/stores/jobs.ts';

/** What was done, in a few words without anybody in them; or that it is not the hour, and when it will be. */
export type Outcome = string | { readonly again: Instant };
export type JobHandlers = Readonly<Record<JobKind, (job: Job) => Promise<Outcome | undefined> | Promise<void>>>;

export interface JobLoop {
  /** There may be something to do: now, not at the next round. */
  wake(): void;
  /** Until nothing is left to do now. */
  settle(): Promise<void>;
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
  /** Hears of each job and of what became of it: time that is advanced in development (bot/dev/advance.ts). */
  readonly told?: (job: Job, outcome: string) => void;
}

export function startJobs({ store, handlers, clock, log, told = () => undefined }: JobServices): JobLoop {
  async function carryOut(job: Job): Promise<void> {
    try {
      const outcome = (await handlers[job.kind](job)) ?? 'done';
      if (typeof outcome === 'string') await store.done(job, clock());
      else await store.later(job, outcome.again);
      told(job, typeof outcome === 'string' ? outcome : `later: ${outcome.again}`);
    } catch (error) {
      const next = await store.failed(job, clock());
      const said = { job: job.id, kind: job.kind, attempts: job.attempts, next, err: error };
      // Given up: somebody has to look (npm run -s jobs, the page of whoever administers).
      if (next === 'dead') log.error(said, 'job given up');
      else log.warn(said, 'job failed');
      told(job, next === 'dead' ? 'given up' : 'failed, to be tried again');
    }
  }

  /** A model may write for seconds: a mail with a code does not wait for it. */
  const running = new Set<Promise<void>>();
  function start(job: Job): void {
    const one = carryOut(job)
      .catch((error: unknown) => log.error({ job: job.id, err: error }, 'what became of a job cannot be written'))
      .finally(() => running.delete(one));
    running.add(one);
  }
  async function round(): Promise<void> {
    for (;;) {
      const free = AT_ONCE - running.size;
      if (free === 0) await Promise.race(running);
      else {
        const jobs = await store.claim(clock(), free);
        jobs.forEach(start);
        if (jobs.length < free) return;
      }
    }
  }

  const loop = startLoop(round, ROUND, (error) => log.error({ err: error }, 'the queue cannot be read'));
  return {
    wake: loop.wake,
    settle: async () => {
      await loop.settle();
      while (running.size > 0) {
        await Promise.all(running);
        await loop.settle();
      }
    },
    stop: async () => {
      await loop.stop();
      await Promise.all(running);
    },
  };
}

/** What the queue did while somebody listens: one line a job, in order. */
export interface Journal {
  readonly told: (job: Job, outcome: string) => void;
  listen(hear: ((job: Job, outcome: string) => void) | null): void;
}
export function createJournal(): Journal {
  let hears: ((job: Job, outcome: string) => void) | null = null;
  return {
    told: (job, outcome) => hears?.(job, outcome),
    listen: (hear) => {
      hears = hear;
    },
  };
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
    settle: async () => {
      wake();
      await running;
    },
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
