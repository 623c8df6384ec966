// Tables of HTML: every cell in its row and column, spans said again in each; tables that only lay out a page are not tables.
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { spaced } from './html-list.ts';
import { attribute, children, isElement, isHidden, isStrong, textsOf } from './html-text.ts';
import type { Raw } from './raw.ts';

/** `cellRaws`: the blocks of a cell, when it holds more than words. */
export function tableRaws(table: Tree.Element, cellRaws: (cell: Tree.Element) => readonly Raw[]): readonly Raw[] {
  const rows = rowsOf(table);
  const grid = gridOf(rows);
  const caption = children(table, /^caption$/).flatMap((one) => textsOf([one]))[0];
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const said = caption ? { caption } : {};
  if (width < 2 || rows.some((row) => cellsOf(row).some(holdsTable)))
    return [...(caption ? [...lines(caption)] : []), ...rows.flatMap(cellsOf).flatMap(cellRaws)];
  const heads = headsOf(table, rows);
  if (width === 2 && heads === 0 && !said.caption) {
    const sheet = sheetOf(rows, cellRaws);
    if (sheet) return sheet;
  }
  const full = grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return [{ kind: 'table', heads, rows: full, isFirstStrong: isStrong(cellsOf(rows[0])), ...said }];
}

const lines = (text: string): readonly Raw[] => [{ kind: 'line', text, isStrong: true, isClose: false }];
const holdsTable = (node: Tree.Element): boolean =>
  node.childNodes.some((child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)));

const rowsOf = (table: Tree.Element): readonly Tree.Element[] =>
  children(table, /^(?:thead|tbody|tfoot|tr)$/).flatMap((part) =>
    part.tagName === 'tr' ? [part] : children(part, /^tr$/),
  );
const cellsOf = (row: Tree.Element | undefined): readonly Tree.Element[] =>
  row ? children(row, /^t[dh]$/).filter((cell) => !isHidden(cell)) : [];

/** Rows of `thead`, or those whose cells all are `th`. */
function headsOf(table: Tree.Element, rows: readonly Tree.Element[]): number {
  const named = children(table, /^thead$/).flatMap((head) => children(head, /^tr$/)).length;
  if (named > 0 && named < rows.length) return named;
  const first = rows.findIndex(
    (row) =>
      cellsOf(row).some(({ tagName }, at) => tagName === 'td' && at > 0) ||
      cellsOf(row).length < 2 ||
      cellsOf(row).every(({ tagName }) => tagName === 'td'),
  );
  return Math.max(first, 0);
}

/** A page may claim any span. */
const WIDEST = 60;
const TALLEST = 500;
const span = (cell: Tree.Element, name: string, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1));

function gridOf(rows: readonly Tree.Element[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const text = spaced(textsOf([cell]));
      for (let down = 0; down < span(cell, 'rowspan', TALLEST); down += 1)
        for (let right = 0; right < span(cell, 'colspan', WIDEST); right += 1) {
          const line = grid[at + down];
          if (line) line[column + right] = text;
        }
      column += span(cell, 'colspan', WIDEST);
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

/** A sheet: labels on the left, and on the right more than a line. Null when each is a line: a table tells it as well. */
function sheetOf(
  rows: readonly Tree.Element[],
  cellRaws: (cell: Tree.Element) => readonly Raw[],
): readonly Raw[] | null {
  const parts = rows.map((row) => {
    const [label, value, ...more] = cellsOf(row);
    return label && value && more.length === 0 ? { label: spaced(textsOf([label])), inside: cellRaws(value) } : null;
  });
  const isRich = parts.some((part) => part && (part.inside.length > 1 || part.inside[0]?.kind === 'list'));
  if (!isRich || parts.some((part) => part === null || part.label.length > 80)) return null;
  return parts.flatMap((part): readonly Raw[] => (part ? [{ kind: 'part', ...part }] : []));
}
