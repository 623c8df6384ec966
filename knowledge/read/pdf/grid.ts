// Tables drawn with borders: each word stands in a cell between rules, and a cell without a rule inside spans what it covers.

import { spaced } from '../html-list.ts';
import type { Table } from '../raw.ts';
import { segmentsOf } from './segments.ts';
import type { Box, Word } from './sheet.ts';

export interface Grid extends Box {
  readonly table: Table;
}
interface Edge {
  /** Where it lies; from and to, where it runs. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
const THIN = 2.5;
const NEAR = 3;
const NARROWEST = 8;

/** The tables of a page, and the words that stand in none. */
export function gridsOf(
  words: readonly Word[],
  boxes: readonly Box[],
): { readonly grids: readonly Grid[]; readonly rest: readonly Word[] } {
  const grids = clusters(
    boxes.filter((box) => box.right - box.x > THIN * 2 || box.bottom - box.top > THIN * 2),
  ).flatMap((cluster) => {
    const grid = gridOf(cluster, words);
    return grid ? [grid] : [];
  });
  return { grids, rest: words.filter((word) => !grids.some((grid) => isIn(word, grid))) };
}

const middle = (word: Word): number => (word.x + word.right) / 2;
const isIn = (word: Word, box: Box): boolean =>
  middle(word) >= box.x &&
  middle(word) <= box.right &&
  word.y - word.size / 3 >= box.top &&
  word.y - word.size / 3 <= box.bottom;

/** Boxes that touch. */
function clusters(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const groups: { bounds: Box; boxes: Box[] }[] = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    const touching = groups.filter(({ bounds }) => touches(bounds, box));
    const joined = {
      bounds: around([box, ...touching.map(({ bounds }) => bounds)]),
      boxes: [box, ...touching.flatMap((group) => group.boxes)],
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map((group) => group.boxes);
}
const touches = (a: Box, b: Box): boolean =>
  a.x <= b.right + NEAR && b.x <= a.right + NEAR && a.top <= b.bottom + NEAR && b.top <= a.bottom + NEAR;
const around = (boxes: readonly Box[]): Box => ({
  x: Math.min(...boxes.map((box) => box.x)),
  right: Math.max(...boxes.map((box) => box.right)),
  top: Math.min(...boxes.map((box) => box.top)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

function gridOf(boxes: readonly Box[], words: readonly Word[]): Grid | null {
  const upright = boxes.flatMap(({ x, right, top, bottom }): readonly Edge[] =>
    bottom - top < NARROWEST
      ? []
      : right - x <= THIN
        ? [{ at: (x + right) / 2, from: top, to: bottom }]
        : [
            { at: x, from: top, to: bottom },
            { at: right, from: top, to: bottom },
          ],
  );
  const level = boxes.flatMap(({ x, right, top, bottom }): readonly Edge[] =>
    right - x < NARROWEST
      ? []
      : bottom - top <= THIN
        ? [{ at: (top + bottom) / 2, from: x, to: right }]
        : [
            { at: top, from: x, to: right },
            { at: bottom, from: x, to: right },
          ],
  );
  const xs = places(upright);
  // The line under a link is no border: it does not go from one to another.
  const rules = level.filter(({ from, to }) =>
    [from, to].every((end) => xs.some((x) => Math.abs(x - end) <= NARROWEST / 2)),
  );
  const ys = places(rules);
  const bounds = around(boxes);
  const inside = words.filter((word) => isIn(word, bounds));
  if (xs.length < 3 || ys.length < 3 || inside.length < 2) return null;
  const cells = cellsOf(xs, ys, { upright, level: rules });
  const rows = cells.map((row) => row.map((cell) => textIn(inside, cell)));
  const filled = rows.filter((row) => row.some((text) => text !== ''));
  if (filled.length < 2 || !filled.some((row) => new Set(row.filter(Boolean)).size > 1)) return null;
  const below = ys.find((y) => inside.some((word) => word.y < y)) ?? 0;
  const isFirstStrong = inside.filter((word) => word.y < below).every((word) => word.isStrong);
  return { ...bounds, table: { kind: 'table', heads: 0, rows: filled, isFirstStrong } };
}

/** Positions of edges, those nearly the same being one. */
function places(edges: readonly Edge[]): readonly number[] {
  const out: number[] = [];
  for (const at of edges.map((edge) => edge.at).sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last === undefined || at - last > NARROWEST) out.push(at);
  }
  return out;
}

/** The box each place of the grid belongs to: wider or taller where no rule parts it from the next. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  { upright, level }: { readonly upright: readonly Edge[]; readonly level: readonly Edge[] },
): readonly (readonly Box[])[] {
  const isCut = (edges: readonly Edge[], at: number, through: number) =>
    edges.some((edge) => Math.abs(edge.at - at) <= NARROWEST && edge.from <= through && edge.to >= through);
  const between = (list: readonly number[], at: number) => ((list[at] ?? 0) + (list[at + 1] ?? 0)) / 2;
  return ys.slice(0, -1).map((_, row) =>
    xs.slice(0, -1).map((__, column) => {
      let [left, right, top, bottom] = [column, column + 1, row, row + 1];
      while (left > 0 && !isCut(upright, xs[left] ?? 0, between(ys, row))) left -= 1;
      while (right < xs.length - 1 && !isCut(upright, xs[right] ?? 0, between(ys, row))) right += 1;
      while (top > 0 && !isCut(level, ys[top] ?? 0, between(xs, column))) top -= 1;
      while (bottom < ys.length - 1 && !isCut(level, ys[bottom] ?? 0, between(xs, column))) bottom += 1;
      return { x: xs[left] ?? 0, right: xs[right] ?? 0, top: ys[top] ?? 0, bottom: ys[bottom] ?? 0 };
    }),
  );
}

function textIn(words: readonly Word[], cell: Box): string {
  return joined(segmentsOf(words.filter((word) => isIn(word, cell))).map(({ text }) => text));
}

/** Lines of a cell: each goes on with the one before, but for an item. */
export const joined = (lines: readonly string[]): string => {
  const parts: string[] = [];
  for (const text of lines) {
    const last = parts.at(-1);
    const bullet = /^[-–•▪✓➢●○]\s*/.exec(text);
    if (bullet) parts.push(text.slice(bullet[0].length));
    else if (last === undefined) parts.push(text);
    else parts[parts.length - 1] = withNext(last, text);
  }
  return spaced(parts);
};

const COMPOUND =
  /(?:^|[\s'’])(?:savoir|après|avant|auto|co|demi|mi|non|sous|sur|vice|ex|rendez|est|peut|face|tête|bien|au|là|ci|entre|pré|post|multi|inter|semi|mot|enquêtes?|Saint|Sainte|Mont|Bourg|Choisy|c|plate|vis|dit|celle?|ceux|celui)-$/iu;
/** « profes- » and « sionnel » are one word, « savoir- » and « faire » keep their hyphen. */
export const withNext = (line: string, next: string): string => {
  if (!/\p{L}-$/u.test(line) || !/^\p{Ll}/u.test(next)) return `${line} ${next}`;
  return COMPOUND.test(line) ? `${line}${next}` : `${line.slice(0, -1)}${next}`;
};
