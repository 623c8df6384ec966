// Tables without borders: lines of several segments, one below the other in columns. A row may take several lines.
import type { Table } from '../raw.ts';
import { filled } from '../table.ts';
import { joined } from './grid.ts';
import type { Segment } from './segments.ts';

export interface TextLine {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}
interface Column {
  readonly x: number;
  readonly right: number;
}
/** Between two lines of a table, in the size of its letters. */
const FURTHEST = 3.2;
const CLOSE = 1.7;
const APART = 1.25;

/** The table that begins at this line, and how many lines it takes; null when it is text. */
export function alignedAt(
  lines: readonly TextLine[],
  from: number,
): { readonly table: Table; readonly count: number } | null {
  const first = lines[from];
  if (!first || first.segments.length < 2) return null;
  let columns: readonly Column[] = first.segments.map(({ x, right }) => ({ x, right }));
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    const before = lines[to - 1];
    if (!line || !before || line.y - before.y > FURTHEST * before.size) break;
    const next = withLine(columns, line, line.y - before.y <= CLOSE * before.size);
    if (!next) break;
    columns = next;
  }
  while (to > from && (lines[to - 1]?.segments.length ?? 0) < 2 && !isWrapped(lines, to - 1)) to -= 1;
  const taken = lines.slice(from, to);
  if (taken.filter(({ segments }) => segments.length > 1).length < 2) return null;
  const rows = rowsOf(taken).map((row) => cellsOf(row, columns));
  const isFirstStrong = first.segments.every(({ isStrong }) => isStrong);
  return { table: { kind: 'table', heads: 0, rows: filled(rows), isFirstStrong }, count: taken.length };
}

/** A line alone in the first column is the end of its cell when it follows closely. */
const isWrapped = (lines: readonly TextLine[], at: number): boolean => {
  const [line, before] = [lines[at], lines[at - 1]];
  return (
    line !== undefined &&
    before !== undefined &&
    line.y - before.y <= CLOSE * line.size &&
    /^[\p{Ll}(€\d]/u.test(line.segments[0]?.text ?? '')
  );
};

/** The columns, with this line in them; null when it does not stand in them. */
function withLine(columns: readonly Column[], { segments }: TextLine, isClose: boolean): readonly Column[] | null {
  let next = [...columns];
  for (const segment of segments) {
    const over = next.filter((column) => segment.x < column.right && segment.right > column.x);
    if (over.length > 1) return null;
    const [column] = over;
    if (column)
      next = next.map((one) =>
        one === column ? { x: Math.min(one.x, segment.x), right: Math.max(one.right, segment.right) } : one,
      );
    else if (segments.length > 1) next.push({ x: segment.x, right: segment.right });
    else return null;
  }
  const isOne = segments.length === 1;
  const inFirst = isOne && (segments[0]?.x ?? 0) < Math.min(...columns.map(({ right }) => right));
  if (inFirst && !isClose) return null;
  return next.sort((a, b) => a.x - b.x);
}

/** Lines further apart than those of one cell begin a row; when all are as far, each is one, but for what goes on. */
function rowsOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  const least = Math.min(...gaps);
  const isEven = Math.max(...gaps) <= least * APART;
  const left = Math.min(...lines.flatMap(({ segments }) => segments.map(({ x }) => x)));
  const rows: TextLine[][] = [];
  lines.forEach((line, at) => {
    const gap = gaps[at - 1] ?? Number.POSITIVE_INFINITY;
    const startsCell =
      line.segments.some(({ x }) => x - left < line.size) && !/^\p{Ll}/u.test(line.segments[0]?.text ?? '');
    const starts = isEven ? startsCell || line.segments.length > 1 : gap > least * APART;
    const last = rows.at(-1);
    if (!last || starts) rows.push([line]);
    else last.push(line);
  });
  return rows;
}

const cellsOf = (lines: readonly TextLine[], columns: readonly Column[]): readonly string[] =>
  columns.map(({ x, right }) =>
    joined(
      lines.flatMap(({ segments }) =>
        segments.filter((segment) => segment.x < right && segment.right > x).map(({ text }) => text),
      ),
    ),
  );
