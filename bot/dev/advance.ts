// Time put forward, step by step: the clock goes to the next job, the queue is emptied at that time, then on. What was to happen happens
// in its order and at its date, once; put forward twice to the same day, nothing happens the second time.
import { type Clock, DAY, dayStart, HOUR, type Instant, shifted } from '../../domain/time.ts';
import type { Journal } from '../jobs.ts';

export interface Advance {
  readonly clock: Clock;
  readonly setClock: (to: Instant) => void;
  /** When the queue has something to do next; `null`: never. */
  readonly next: () => Promise<Instant | null>;
  /** Until nothing is left to do now. */
  readonly settle: () => Promise<void>;
  readonly journal: Journal;
  /** What the days do by themselves: the destruction of what is over. */
  readonly finish: () => Promise<void>;
}
export interface Happened {
  readonly at: Instant;
  readonly kind: string;
  /** Of a reminder: which. */
  readonly what: string | null;
  readonly outcome: string;
}

const UNITS: Readonly<Record<string, number>> = { h: HOUR, d: DAY, w: 7 * DAY };

/** « 180d », « 3h », « 2w », « 2026-12-24 » (its first minute, in `zone`). `null`: none of these. */
export function wantedTime(text: string, now: Instant, zone: string): Instant | null {
  const [, count = '', unit = ''] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
  if (count !== '') return shifted(now, Number(count) * (UNITS[unit] ?? 0));
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  return isDay ? dayStart(text, zone) : null;
}

/** A job that is tried again and again moves on by itself; one that stays where it is would hold time for ever. */
const MOST = 10_000;

/** Answers what happened on the way, in order. */
export async function advanceTo(to: Instant, advance: Advance): Promise<readonly Happened[]> {
  const { clock, setClock, next, settle, journal, finish } = advance;
  const happened: Happened[] = [];
  journal.listen(({ kind, payload }, outcome) => {
    happened.push({ at: clock(), kind, what: payload.what ?? payload.questionnaire ?? null, outcome });
  });
  try {
    await settle();
    let due = await next();
    for (let step = 0; step < MOST && due !== null && due <= to; step += 1) {
      setClock(due);
      await settle();
      due = await next();
    }
    setClock(to);
    await settle();
    await finish();
  } finally {
    journal.listen(null);
  }
  return happened;
}
