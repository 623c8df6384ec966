// Texts compared by runs of letters: « minscrir », « inscription » share most of theirs.
import { folded } from './french/words.ts';

const RUN = 4;
/** Letters, figures and the space between words. */
const SIGNS = 37;
const SPACE = 36;
const LAST = SIGNS ** (RUN - 1);

/** What is compared of a text: its letters and figures, words a space apart. */
export const lettersOf = (text: string): string => ` ${folded(text).toLowerCase()} `.replace(/[^a-z0-9]+/g, ' ');

/** A number for each run of letters, each once. */
export function runsOf(letters: string): ReadonlySet<number> {
  const runs = new Set<number>();
  eachRun(letters, (run) => runs.add(run));
  return runs;
}

/** The part of these runs that a text has: 0 to 1. */
export function sharedRuns(runs: ReadonlySet<number>, letters: string): number {
  const found = new Set<number>();
  eachRun(letters, (run) => {
    if (runs.has(run)) found.add(run);
  });
  return runs.size === 0 ? 0 : found.size / runs.size;
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
