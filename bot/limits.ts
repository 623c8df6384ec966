// How often one token or one address may knock (R151). In memory, on purpose: a restart forgives everybody.
import type { IncomingMessage } from 'node:http';
import type { Clock, Instant } from '../domain/time.ts';
import { between, MINUTE } from '../domain/time.ts';

/** `retryAfter`: whole seconds. */
export type Pass = { readonly kind: 'passed' } | { readonly kind: 'limited'; readonly retryAfter: number };
export type Limit = (key: string) => Pass;

export interface LimitOptions {
  readonly clock: Clock;
  /** Calls in a row before waiting, and how many come back each minute. */
  readonly burst: number;
  readonly perMinute: number;
  /** Keys remembered; the one unseen for longest goes first, so memory is bounded whoever knocks. */
  readonly most?: number;
}

/** A token bucket per key. A call costs a minute's worth of credit; whole numbers, so that nothing is lost in rounding. */
export function createLimit({ clock, burst, perMinute, most = 10_000 }: LimitOptions): Limit {
  const buckets = new Map<string, { credit: number; at: Instant }>();
  return function limit(key) {
    const at = clock();
    const before = buckets.get(key) ?? { credit: burst * MINUTE, at };
    const earned = Math.max(0, between(before.at, at)) * perMinute;
    const credit = Math.min(burst * MINUTE, before.credit + earned);
    const passed = credit >= MINUTE;
    buckets.delete(key);
    buckets.set(key, { credit: passed ? credit - MINUTE : credit, at });
    const oldest = buckets.keys().next();
    if (buckets.size > most && !oldest.done) buckets.delete(oldest.value);
    return passed
      ? { kind: 'passed' }
      : { kind: 'limited', retryAfter: Math.ceil((MINUTE - credit) / perMinute / 1_000) };
  };
}

/** Who knocks. Behind a proxy of ours the last address of X-Forwarded-For is the one it saw; the others anybody can write. */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const seen = trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return seen || (request.socket.remoteAddress ?? 'unknown');
}
