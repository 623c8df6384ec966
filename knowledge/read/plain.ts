// A plain text → blocks, without any hand-made structure: titles stand apart, lists begin by a mark, tables have tabs.
import type { Block } from '../passage.ts';
import { type Items, nested } from './lists.ts';
import { headingOf, type Titled } from './titles.ts';

const ITEM = /^\s*([-–*•▪✓✔➢]|\d+°|\d+[.)](?=\s)|[a-z]\))\s+(?:✓\s*)?(\S.*)$/;

/** Blank lines part paragraphs; each line of one is read by what it begins with. */
export function plainBlocks(source: string): readonly Block[] {
  const chunks = source
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').filter((line) => line.trim()))
    .filter((lines) => lines.length > 0);
  const blocks: (Block | Items)[] = [];
  let before: Titled = { kind: 'none' };
  chunks.forEach((lines, at) => {
    if (isTable(lines)) {
      blocks.push(table(lines));
      before = { kind: 'text', capitals: false };
      return;
    }
    for (const line of lines) {
      const item = ITEM.exec(line);
      if (item) blocks.push({ kind: 'items', mark: markOf(item[1] ?? ''), text: plain(item[2] ?? '') });
      else {
        const { block, titled } = headingOf(plain(line), before, lines.length === 1 && at < chunks.length - 1);
        blocks.push(block);
        before = titled;
      }
      if (item) before = { kind: 'text', capitals: false };
    }
  });
  return nested(blocks);
}

const isTable = (lines: readonly string[]): boolean => lines.length > 1 && lines.every((line) => line.includes('\t'));

/** « 1° » and « 2° » are marks of one kind, « a) » and « b) » of another. */
const markOf = (mark: string): string =>
  mark
    .replace(/\d+/, '1')
    .replace(/^[a-z]\)/, 'a)')
    .replace(/[-–*•▪✓✔➢]/, '-');

/** A cell left empty repeats the one above: that is how a phase spans several lines once a table is text. */
function table(lines: readonly string[]): Block {
  const [columns = [], ...rows] = lines.map((line) => line.split('\t').map(plain));
  let above: readonly string[] = [];
  const filled = rows.map((row) => {
    above = row.map((cell, at) => cell || (above[at] ?? ''));
    return above;
  });
  return { kind: 'table', columns, rows: filled };
}

/** What a conversion leaves in a text: `**strong**`, `*emphasis*`, `^{ème}`, `<u>`, `[link](#)`; never the mark of a footnote. */
export const plain = (text: string): string =>
  text
    .replace(/<\/?\w+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\s*\^\{(\S+?)\}/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(^|[\s(])\*(\*?[^*\s][^*]*\S)\*(?!\*)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
