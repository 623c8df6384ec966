// A plain text → lines, items and tables, without any hand-made structure. Blank lines part what is said; a line that was full goes
// on with the next; tabs, bars or wide gaps make a table.
import { oneLine } from './clean.ts';
import { itemOf } from './marks.ts';
import { line, type Raw } from './raw.ts';
import { filled } from './table.ts';

/** A text written for a screen or a page breaks its lines before this. */
const WIDEST = 130;

export function plainRaws(source: string): readonly Raw[] {
  const lines = source.replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n').split('\n');
  const width = widthOf(lines);
  return chunksOf(lines).flatMap((chunk) => {
    const rows = rowsOf(chunk);
    if (rows) return [{ kind: 'table', heads: chunk.some(isBarRule) ? 1 : 0, rows: filled(rows) } satisfies Raw];
    return unwrapped(underlined(chunk), width).flatMap((text, at): readonly Raw[] => {
      const hashes = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text);
      if (hashes) return [{ kind: 'heading', depth: hashes[1]?.length ?? 1, text: hashes[2] ?? '' }];
      return [line(text.trimEnd(), { isClose: at > 0, isStrong: /^\s*\*\*[^*]+\*\*\s*:?$/.test(text) })];
    });
  });
}

const chunksOf = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines
    .join('\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((part) => part.split('\n').filter((text) => text.trim()))
    .filter((chunk) => chunk.length > 0);

/** The longest line, where lines are broken to fit; null where each is as long as what it says. */
function widthOf(lines: readonly string[]): number | null {
  const longest = lines.reduce((most, text) => (text.includes('\t') ? most : Math.max(most, text.trimEnd().length)), 0);
  return longest > 45 && longest <= WIDEST ? longest : null;
}

const RULE = /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|(?:[-*_]\s){2,}[-*_]?)\s*$/;
/** A line of signs under another makes a heading of it. */
function underlined(chunk: readonly string[]): readonly string[] {
  return chunk.flatMap((text, at) => {
    if (RULE.test(text)) return [];
    const below = chunk[at + 1] ?? '';
    return /^={3,}\s*$/.test(below)
      ? [`# ${text}`]
      : /^-{3,}\s*$/.test(below) && !itemOf(text)
        ? [`## ${text}`]
        : [text];
  });
}

/** A line is broken when the next word did not fit, or goes on in the middle of a sentence. */
function unwrapped(chunk: readonly string[], width: number | null): readonly string[] {
  const out: string[][] = [];
  let last = '';
  for (const text of chunk) {
    const word = /^\s*(\S+)/.exec(text)?.[1] ?? '';
    const isFull = width !== null && last.trimEnd().length + 1 + word.length > width;
    const goesOn = /^\s*[\p{Ll}(«]/u.test(text) && !/[.!?:;]$/.test(last.trimEnd()) && last.length > 30;
    if (last && !itemOf(text) && !/^#/.test(text) && (isFull || goesOn)) out.at(-1)?.push(text.trim());
    else out.push([text.trimEnd()]);
    last = text;
  }
  return out.map((parts) => parts.join(' '));
}

/** The line of dashes under the names of the columns. */
const isBarRule = (text: string): boolean => /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(text);

/** The cells of each line, when all the lines of a chunk have as many, or tabs. */
function rowsOf(chunk: readonly string[]): readonly (readonly string[])[] | null {
  if (chunk.length < 2) return null;
  const bars = chunk.every((text) => /^\s*\|.*\|\s*$/.test(text));
  if (bars) {
    const rows = chunk.filter((text) => !isBarRule(text));
    return even(rows.map((text) => text.trim().slice(1, -1).split('|').map(oneLine)));
  }
  if (chunk.every((text) => text.includes('\t')) && !chunk.every((text) => itemOf(text)))
    return even(chunk.map((text) => text.split('\t').map(oneLine)));
  const gaps = cornered(chunk.map((text) => text.trim().split(/ {3,}/).map(oneLine)));
  const count = gaps[0]?.length ?? 0;
  return count > 1 && !chunk.some((text) => itemOf(text)) && gaps.every((row) => row.length === count) ? gaps : null;
}

/** Names of columns may begin above the second one: the first holds the names of the rows. */
function cornered([names = [], ...rows]: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isShort = rows.length > 1 && rows.every((row) => row.length === names.length + 1);
  return [isShort ? ['', ...names] : names, ...rows];
}

function even(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(count - row.length).fill('')]);
}
