// What is printed on each page and belongs to none: page numbers go, and a line that comes back is kept once, at the end: it may be
// the only place of an address.
import type { Placed } from './zones.ts';

/** Of the height of a page, from its top or its bottom. */
const MARGIN = 0.12;
const SMALL = 0.8;
const NUMBER = /^(?:page\s*)?[-–]?\s*\d{1,4}\s*(?:(?:\/|sur|of|\|)\s*\d{1,4})?\s*[-–]?$/i;
/** « … – Page 2/3 » at the end of a line, « 2 | … » at its beginning. */
const NUMBERED =
  /\s*[-–—|•·]?\s*(?:page\s*\d{1,4}(?:\s*(?:\/|sur)\s*\d{1,4})?|\d{1,4}\s*(?:\/|sur)\s*\d{1,4})$|^\d{1,4}\s*[|•·]\s*/i;

export interface Running<T> {
  readonly pages: readonly (readonly T[])[];
  /** Each line that came back, without its number. */
  readonly once: readonly string[];
}

export function withoutRunning<T extends Placed>(pages: readonly (readonly T[])[], height: number): Running<T> {
  const isOut = ({ y, text }: Placed) => text !== '' && (y < height * MARGIN || y > height * (1 - MARGIN));
  const times = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(page.filter(isOut).map(bare))) times.set(text, (times.get(text) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length / 2));
  // On a single page nothing comes back: small letters tell.
  const small = pages.length === 1 ? SMALL * sizeOfMost(pages.flat()) : 0;
  const isRunning = (one: T) => isOut(one) && (one.size < small || (times.get(bare(one)) ?? 0) >= least);
  const once = new Set(pages.flat().filter(isRunning).map(bare));
  return {
    pages: pages.map((page) => page.filter((one) => !isRunning(one) && !(isOut(one) && NUMBER.test(one.text)))),
    once: [...once].filter((text) => text !== '' && !NUMBER.test(text)),
  };
}

const bare = ({ text }: Placed): string => text.replace(NUMBERED, '');

/** The size of most letters. */
export function sizeOfMost(placed: readonly { readonly size: number; readonly text: string }[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of placed) {
    const half = Math.round(size * 2) / 2;
    letters.set(half, (letters.get(half) ?? 0) + text.length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
