import { between, type Clock, type Instant } from '../../domain/time.ts';

/** Stops asking an endpoint that does not answer, so that nobody waits for it. */
export interface Breaker {
  /** After the rest, one question tries again, and the others wait for what comes of it. */
  allows(): boolean;
  succeeded(): void;
  failed(): void;
}

export function createBreaker({
  clock,
  failures = 3,
  rest = 30_000,
}: {
  clock: Clock;
  failures?: number;
  rest?: number;
}): Breaker {
  let failed = 0;
  let openedAt: Instant | null = null;
  return {
    allows() {
      if (openedAt === null) return true;
      if (between(openedAt, clock()) < rest) return false;
      // The probe: until it comes back, the rest begins again for the others.
      openedAt = clock();
      return true;
    },
    succeeded() {
      failed = 0;
      openedAt = null;
    },
    failed() {
      failed += 1;
      if (failed >= failures) openedAt = clock();
    },
  };
}
