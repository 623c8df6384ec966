// Words → segments: what stands on one line without a wide gap. A line of text is one, a row of a table several.
import { oneLine, raised } from '../clean.ts';
import type { Word } from './sheet.ts';

export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isStrong: boolean;
}
/** Wider than any space, in the size of the letters. */
const GAP = 0.9;
/** Words that stand no further apart than this, up or down, stand on one line: what is raised too. */
const SAME_LINE = 0.5;
const SPACE = 0.13;
/** Points. */
const STRETCHED = 0.5;
const SMALL = 0.9;

export function segmentsOf(words: readonly Word[]): readonly Segment[] {
  return bandsOf(words).flatMap((band) => {
    const across = [...band].sort((a, b) => a.x - b.x);
    const gaps = across.map((word, at) => word.x - (across[at - 1]?.right ?? word.x));
    const runs: Word[][] = [];
    across.forEach((word, at) => {
      const isWide = (gaps[at] ?? 0) > GAP * word.size && !isStretched(gaps, at);
      const last = runs.at(-1);
      if (last && !isWide) last.push(word);
      else runs.push([word]);
    });
    return runs.map(segment);
  });
}

/** A line of few words stretched to the end of its column: its gaps are wide, but all the same. */
const isStretched = (gaps: readonly number[], at: number): boolean => {
  const gap = gaps[at] ?? 0;
  return [gaps[at - 1], gaps[at + 1]].some((beside) => beside !== undefined && Math.abs(beside - gap) < STRETCHED);
};

/** Words of one height on the page, the highest first. */
function bandsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const bands: { y: number; size: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const last = bands.at(-1);
    if (last && Math.abs(word.y - last.y) <= SAME_LINE * Math.max(word.size, last.size)) {
      last.words.push(word);
      if (word.size > last.size) Object.assign(last, { y: word.y, size: word.size });
    } else bands.push({ y: word.y, size: word.size, words: [word] });
  }
  return bands.map((band) => band.words);
}

function segment(words: readonly Word[]): Segment {
  const size = Math.max(...words.map((word) => word.size));
  const base = Math.max(...words.filter((word) => word.size === size).map((word) => word.y));
  let text = '';
  let end = 0;
  for (const word of words) {
    const isRaised = word.size < size * SMALL && word.y < base - size * 0.1;
    const said = isRaised ? raised(word.text) : word.text;
    const isSpaced = text !== '' && !isRaised && (word.isApart || word.x - end > SPACE * size);
    text += `${isSpaced && !/\s$/.test(text) ? ' ' : ''}${said}`;
    end = word.right;
  }
  const letters = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const isStrong = letters.length > 0 && letters.every((word) => word.isStrong);
  const [first] = words;
  return {
    text: oneLine(text),
    x: first?.x ?? 0,
    right: Math.max(...words.map((word) => word.right)),
    y: base,
    size,
    isStrong,
  };
}
