// A plain text → blocks, without any hand-made structure: titles are lines in capitals, lists begin by a mark, tables have tabs.
import type { Block } from '../passage.ts';

const ITEM = /^\s*(?:[-*•✓]|\d+°|[a-z]\))\s+(?:✓\s*)?(.*)$/;
const TITLE_LENGTH = 90;

export const plainBlocks = (source: string): readonly Block[] =>
  source
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').filter((line) => line.trim()))
    .filter((lines) => lines.length > 0)
    .flatMap(chunk);

function chunk(lines: readonly string[]): readonly Block[] {
  if (lines.every((line) => line.includes('\t')) && lines.length > 1) return [table(lines)];
  const blocks: Block[] = [];
  let items: string[] = [];
  const close = () => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    items = [];
  };
  for (const line of lines) {
    const item = ITEM.exec(line)?.[1];
    if (item) items.push(plain(item));
    else {
      close();
      blocks.push(
        isTitle(line) ? { kind: 'heading', depth: 1, text: plain(line) } : { kind: 'paragraph', text: plain(line) },
      );
    }
  }
  close();
  return blocks;
}

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

const isTitle = (line: string): boolean => {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && line.length <= TITLE_LENGTH && letters === letters.toUpperCase() && !/[,@]/.test(line);
};

/** What a conversion leaves in a text: `*emphasis*`, `^{ème}`, `<u>`. */
const plain = (text: string): string =>
  text
    .replace(/<\/?\w+>/g, '')
    .replace(/\s*\^\{(\S+?)\}/g, '$1')
    .replace(/(^|\s)\*+(\S[^*]*\S)\*+/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
