// The clock of a development server, which can be put forward: six months pass in a minute. Kept in the data folder, so that a server
// that starts again lives at the same time. There is none in production: bot/main.ts does not make it, and it refuses to be made.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { between, type Clock, type Instant, shifted } from '../../domain/time.ts';
import type { Env } from '../env.ts';

export interface DevClock {
  readonly clock: Clock;
  /** Never back: what was done at a time stays before it. */
  set(to: Instant): void;
}

/** @param real the clock of the machine. Throws in production. */
export function createDevClock({
  mode,
  file,
  real,
}: {
  readonly mode: Env['mode'];
  readonly file: string;
  readonly real: Clock;
}): DevClock {
  if (mode === 'production') throw new Error('a clock that can be put forward cannot exist in production');
  let ahead = kept(file);
  const clock = () => shifted(real(), ahead);
  return {
    clock,
    set: (to) => {
      ahead += Math.max(0, between(clock(), to));
      writeFileSync(`${file}.part`, JSON.stringify({ ahead }));
      renameSync(`${file}.part`, file);
    },
  };
}

/** Milliseconds; none when there is no such file, or when it says something else. */
function kept(file: string): number {
  try {
    const { ahead } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof ahead === 'number' && ahead > 0 ? ahead : 0;
  } catch {
    return 0;
  }
}
