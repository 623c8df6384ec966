// Texts compared by runs of letters: « minscrir », « inscription » share most of theirs.
import { folded } from './french/words.ts';

const RUN = 4;
/** Letters, figures and the space between words. */
const SIGNS = 37;
const SPACE = 36;
const LAST = SIGNS ** (RUN - 1);

/** What is compared of a text: its letters and figures, words a space apart. */
export const lettersOf = (text: string): string => ` ${folded(text).toLowerCase()} `.replace(/[^a-z0-9]+/g, ' ');

/** The runs of letters of a text, each once, as numbers. */
export interface Runs {
  readonly all: ReadonlySet<number>;
  /** By the low bits of their numbers: where there is none, there is no need to look further. */
  readonly maybe: Uint8Array;
}
const LOW_BITS = 0xffff;

export function runsOf(letters: string): Runs {
  const all = new Set<number>();
  const maybe = new Uint8Array(LOW_BITS + 1);
  eachRun(letters, (run) => {
    all.add(run);
    maybe[run & LOW_BITS] = 1;
  });
  return { all, maybe };
}

/** The part of these runs that a text has: 0 to 1. */
export function sharedRuns({ all, maybe }: Runs, letters: string): number {
  const found = new Set<number>();
  eachRun(letters, (run) => {
    if (maybe[run & LOW_BITS] === 1 && all.has(run)) found.add(run);
  });
  return all.size === 0 ? 0 : found.size / all.size;
}

function eachRun(letters: string, take: (run: number) => void): void {
  let run = 0;
  for (let at = 0; at < letters.length; at += 1) {
    run = (run % LAST) * SIGNS + signOf(letters.charCodeAt(at));
    if (at >= RUN - 1) take(run);
  }
}

const signOf = (code: number): number => {
  if (code >= 97) return code - 97;
  return code >= 48 ? 26 + code - 48 : SPACE;
};
