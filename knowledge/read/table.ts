// Rows of cells → tables: which row names the columns, which cell holds for the rows below it, which row is a title of its own.
import type { Block } from '../passage.ts';
import { isGeneric } from './looks.ts';
import type { Table } from './raw.ts';

type Row = readonly string[];
type Sheet = Extract<Block, { kind: 'table' }>;

/** A row that is one text from end to end introduces those below it; alone at the end, it is a paragraph. */
export function tablesOf({ heads, rows, caption, isFirstStrong }: Table): readonly Block[] {
  const kept = rows.filter((row) => row.some((cell) => cell !== ''));
  const top = heads > 0 ? heads : hasNames(kept, isFirstStrong === true) ? 1 : 0;
  const columns = namesOf(kept.slice(0, top));
  const blocks: Block[] = caption ? [{ kind: 'paragraph', text: caption }] : [];
  let lead = caption;
  let body: Row[] = [];
  const close = () => {
    if (body.length > 0) blocks.push({ kind: 'table', columns, rows: body, ...(lead && { lead }) } satisfies Sheet);
    body = [];
  };
  for (const row of labelled(kept.slice(top))) {
    const title = wholeRow(row);
    if (title === null) body.push(row);
    else {
      close();
      lead = title;
      blocks.push({ kind: 'paragraph', text: title });
    }
  }
  close();
  if (top > 0 && kept.length === top) blocks.push({ kind: 'table', columns: [], rows: kept.slice(0, top) });
  return blocks;
}

/** « Tarif » over « HT » and « TTC » gives « Tarif HT » and « Tarif TTC ». */
const namesOf = (heads: readonly Row[]): Row =>
  (heads[0] ?? []).map((_, at) => [...new Set(heads.map((row) => row[at] ?? ''))].filter(Boolean).join(' '));

const wholeRow = (row: Row): string | null =>
  row.length > 2 && row[0] && row.every((cell) => cell === row[0]) ? row[0] : null;

const NAME_LENGTH = 90;
const FIGURE = /\d/;
/** Whether the first row names the columns, though nothing says so: other than the rows below it, it states no fact. */
function hasNames(rows: readonly Row[], isStrong: boolean): boolean {
  const [first, ...body] = rows;
  if (!first || body.length === 0) return false;
  const [corner, ...names] = first;
  if (names.length === 0 || names.some((cell) => cell === '' || cell.length > NAME_LENGTH || /[€@]/.test(cell)))
    return false;
  if (isStrong) return !body.every(([cell]) => cell === corner);
  if (names.filter((cell) => FIGURE.test(cell)).length > names.length / 2) return false;
  if (names.length > 1) return true;
  // Two columns: « Formule | Tarif » names them, « Public | Salariés » is a label and its value.
  const name = names[0] ?? '';
  return isGeneric(name) && !isGeneric(corner ?? '') && body.every(([, cell]) => (cell ?? '').length > 0);
}

/** A label that is not said again holds for the rows below it. */
function labelled(rows: readonly Row[]): readonly Row[] {
  let label = '';
  return rows.map((row) => {
    label = row[0] || label;
    return row[0] === '' ? [label, ...row.slice(1)] : row;
  });
}

/** In a text an empty cell is one that the row above spans, but only where the row is no row of its own: its first cell is empty too. */
export function filled(rows: readonly Row[]): readonly Row[] {
  let above: Row = [];
  return rows.map((row) => {
    above = row[0] === '' && above.length > 0 ? row.map((cell, at) => cell || (above[at] ?? '')) : row;
    return above;
  });
}
