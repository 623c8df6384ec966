// Grows small trees one after the other, each on what those before it have left wrong (gradient boosting of the log-odds).
import { endOf, type Signed, type Tree } from '../../knowledge/trees.ts';
import { createChance } from './parameters.ts';

export interface Case {
  readonly signs: Signed;
  readonly holds: boolean;
}
export interface Growing {
  readonly trees: number;
  /** How many questions deep. */
  readonly depth: number;
  /** How much of its own opinion each tree adds. */
  readonly rate: number;
  /** The fewest cases an end speaks of. */
  readonly least: number;
  /** The part of the cases each tree sees, and of the signs each of its questions may be about: so that they differ. */
  readonly seen: number;
  readonly signs: number;
}

const CUTS = 31;
/** Against ends that speak of few. */
const CALM = 1;

interface Column {
  readonly sign: string;
  /** In order; a case falls under the first cut it is below. */
  readonly cuts: readonly number[];
  /** Of each case, the number of cuts it is not below. */
  readonly places: Uint8Array;
}
interface Grove {
  readonly columns: readonly Column[];
  /** What is still wrong of each case, and how much it can be moved. */
  readonly wrong: Float64Array;
  readonly give: Float64Array;
  readonly chance: () => number;
  readonly growing: Growing;
}

/** The first is what most cases are; the same cases always grow the same trees. */
export function grown(cases: readonly Case[], growing: Growing): readonly Tree[] {
  const chance = createChance(1);
  const columns = columnsOf(cases);
  const share = (cases.filter(({ holds }) => holds).length + CALM) / (cases.length + 2 * CALM);
  const trees: Tree[] = [rounded(Math.log(share / (1 - share)))];
  const scores = new Float64Array(cases.length).fill(endOf(trees[0] ?? 0, {}));
  const [wrong, give] = [new Float64Array(cases.length), new Float64Array(cases.length)];
  for (let n = 0; n < growing.trees; n += 1) {
    cases.forEach(({ holds }, at) => {
      const sure = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      wrong[at] = Number(holds) - sure;
      give[at] = sure * (1 - sure);
    });
    const seen = [...cases.keys()].filter(() => chance() < growing.seen);
    const tree = treeOf(seen, growing.depth, { columns, wrong, give, chance, growing });
    cases.forEach(({ signs }, at) => {
      scores[at] = (scores[at] ?? 0) + endOf(tree, signs);
    });
    trees.push(tree);
  }
  return trees;
}

function treeOf(rows: readonly number[], depth: number, grove: Grove): Tree {
  const best = depth === 0 ? null : bestCut(rows, grove);
  if (!best) return endFor(rows, grove);
  const { column, cut } = best;
  const isUnder = (row: number) => (column.places[row] ?? 0) <= cut;
  const under = treeOf(rows.filter(isUnder), depth - 1, grove);
  const over = treeOf(
    rows.filter((row) => !isUnder(row)),
    depth - 1,
    grove,
  );
  return [column.sign, column.cuts[cut] ?? 0, under, over];
}

function endFor(rows: readonly number[], { wrong, give, growing }: Grove): number {
  const { moved, room } = sums(rows, wrong, give);
  return rounded((growing.rate * moved) / (room + CALM));
}

/** The cut after which what is wrong can be mended most. */
function bestCut(rows: readonly number[], grove: Grove): { readonly column: Column; readonly cut: number } | null {
  const { columns, chance, growing } = grove;
  const whole = sums(rows, grove.wrong, grove.give);
  const worth = (moved: number, room: number) => moved ** 2 / (room + CALM);
  const before = worth(whole.moved, whole.room);
  let best: { readonly column: Column; readonly cut: number; readonly gain: number } | null = null;
  for (const column of columns) {
    if (chance() >= growing.signs) continue;
    const [moved, room, count] = binned(rows, column, grove);
    let [left, leftRoom, leftCount] = [0, 0, 0];
    for (let cut = 0; cut < column.cuts.length; cut += 1) {
      left += moved[cut] ?? 0;
      leftRoom += room[cut] ?? 0;
      leftCount += count[cut] ?? 0;
      if (leftCount < growing.least || rows.length - leftCount < growing.least) continue;
      const gain = worth(left, leftRoom) + worth(whole.moved - left, whole.room - leftRoom) - before;
      if (gain > (best?.gain ?? 1e-9)) best = { column, cut, gain };
    }
  }
  return best;
}

function binned(rows: readonly number[], { cuts, places }: Column, { wrong, give }: Grove) {
  const empty = () => new Float64Array(cuts.length + 1);
  const [moved, room, count] = [empty(), empty(), empty()];
  for (const row of rows) {
    const at = places[row] ?? 0;
    moved[at] = (moved[at] ?? 0) + (wrong[row] ?? 0);
    room[at] = (room[at] ?? 0) + (give[row] ?? 0);
    count[at] = (count[at] ?? 0) + 1;
  }
  return [moved, room, count] as const;
}

function sums(rows: readonly number[], wrong: Float64Array, give: Float64Array) {
  let [moved, room] = [0, 0];
  for (const row of rows) {
    moved += wrong[row] ?? 0;
    room += give[row] ?? 0;
  }
  return { moved, room };
}

/** Cuts lie where the cases are many. */
function columnsOf(cases: readonly Case[]): readonly Column[] {
  const signs = [...new Set(cases.flatMap((one) => Object.keys(one.signs)))].sort();
  return signs.flatMap((sign) => {
    const values = cases.map((one) => one.signs[sign] ?? 0);
    const ordered = [...values].sort((a, b) => a - b);
    const at = (part: number) => ordered[Math.floor(part * (ordered.length - 1))] ?? 0;
    const parts = Array.from({ length: CUTS }, (_, cut) => rounded(at((cut + 1) / (CUTS + 1))));
    const cuts = [...new Set(parts)].filter((cut) => cut > (ordered[0] ?? 0));
    // A sign that few cases have: it is there, or not.
    const last = ordered.at(-1) ?? 0;
    if (cuts.length === 0 && last > (ordered[0] ?? 0)) cuts.push(rounded(last));
    const places = Uint8Array.from(values, (value) => cuts.filter((cut) => value >= cut).length);
    return cuts.length === 0 ? [] : [{ sign, cuts, places }];
  });
}

const rounded = (value: number): number => Number(value.toFixed(5));
