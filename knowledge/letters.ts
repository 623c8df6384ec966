// Texts compared by runs of letters: « minscrir », « inscription » share most of theirs.
import { folded } from './french/words.ts';

const RUN = 4;
/** Letters, figures and the space between words: 37 signs, in six bits each. */
const SIGN_BITS = 6;
const SPACE = 36;
const ALL_BITS = 2 ** (RUN * SIGN_BITS) - 1;

/** What is compared of a text: its letters and figures, words a space apart. */
export const lettersOf = (text: string): string => ` ${folded(text).toLowerCase()} `.replace(/[^a-z0-9]+/g, ' ');

export interface Runs {
  /** As numbers, each once, and which of them it is. */
  readonly all: ReadonlyMap<number, number>;
  /** By some bits of their numbers: where there is none, there is no need to look further. */
  readonly maybe: Uint8Array;
}
const BITS = 12;
const bitsOf = (run: number): number => (run ^ (run >> BITS)) & (2 ** BITS - 1);

export function runsOf(letters: string): Runs {
  const all = new Map<number, number>();
  const maybe = new Uint8Array(2 ** BITS);
  eachRun(letters, (run) => {
    if (!all.has(run)) all.set(run, all.size);
    maybe[bitsOf(run)] = 1;
  });
  return { all, maybe };
}

/** The part of these runs that a text has: 0 to 1. */
export function sharedRuns({ all, maybe }: Runs, letters: string): number {
  const found = new Uint8Array(all.size);
  eachRun(letters, (run) => {
    const which = maybe[bitsOf(run)] === 1 ? all.get(run) : undefined;
    if (which !== undefined) found[which] = 1;
  });
  return all.size === 0 ? 0 : found.reduce((sum, one) => sum + one, 0) / all.size;
}

function eachRun(letters: string, take: (run: number) => void): void {
  let run = 0;
  for (let at = 0; at < letters.length; at += 1) {
    run = ((run << SIGN_BITS) | signOf(letters.charCodeAt(at))) & ALL_BITS;
    if (at >= RUN - 1) take(run);
  }
}

const signOf = (code: number): number => {
  if (code >= 97) return code - 97;
  return code >= 48 ? 26 + code - 48 : SPACE;
};
