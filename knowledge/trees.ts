// Small trees of questions about signs: each ends in a number, and together they tell how likely something is.
import { readFileSync } from 'node:fs';

/** Its end; or whether a sign is under a cut, with what comes under it and what comes over. A sign that is not there is 0. */
export type Tree = number | readonly [sign: string, cut: number, under: Tree, over: Tree];
export type Signed = Readonly<Record<string, number>>;

/** A tree a line, as `npm run knowledge:learn` writes them. */
export const readTrees = (file: URL): readonly Tree[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Tree); // `as`: written by writtenTrees

export const writtenTrees = (trees: readonly Tree[]): string =>
  trees.map((tree) => `${JSON.stringify(tree)}\n`).join('');

export function endOf(tree: Tree, signs: Signed): number {
  let at = tree;
  while (typeof at !== 'number') at = (signs[at[0]] ?? 0) < at[1] ? at[2] : at[3];
  return at;
}

/** From 0 to 1. */
export const likely = (trees: readonly Tree[], signs: Signed): number =>
  1 / (1 + Math.exp(-trees.reduce<number>((sum, tree) => sum + endOf(tree, signs), 0)));
