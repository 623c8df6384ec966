// npm run knowledge:learn -- --weights: fits what each sign is worth, and teaches the networks that read closely, on questions about other
// documents than those it is measured on.
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  type Close,
  createCloseReading,
  pageOf,
  type Scale,
  type Scales,
  type Signed,
  sizesOf,
} from '../../knowledge/closely.ts';
import { compose } from '../../knowledge/compose.ts';
import type { Network } from '../../knowledge/network.ts';
import type { Ranked } from '../../knowledge/ranking.ts';
import { meaning } from '../../knowledge/reading.ts';
import { weighing } from '../../knowledge/weigh.ts';
import { grounded } from '../../knowledge/word.fr.ts';
import { says } from '../knowledge/eval.ts';
import { taughtApart } from './apart.ts';
import { type Example, examplesOf, type Source } from './examples.ts';
import { type Lesson, TEACHING, writtenNetworks } from './network.ts';
import { createFit, type Numbers } from './regression.ts';

const RANKED = { shrink: 0.01, steps: 150 };
/** The sets are parted in so many. */
const PARTS = 6;
const LEAST_SURE = 0.3;
/** So many networks, of which the mean is better than any. */
const NETWORKS = [1, 2];

/** Weights for the order, learned from those of these examples that are in. */
function rankFit(examples: readonly Example[]): (isIn?: (example: Example) => boolean) => Numbers {
  const told = examples.filter(({ right }) => right.includes(true) && right.includes(false));
  const fitted = createFit(told.map(({ ranked, right }) => ({ options: ranked.map(({ signs }) => signs), right })));
  return (isIn = () => true) => fitted(RANKED, (choice) => isIn(told[choice] as Example)); // `as`: it is one of them
}

/** The same units in the order of other weights. */
function reranked({ ranked }: Example, weights: Numbers): readonly Ranked[] {
  const scoreOf = weighing(weights);
  return ranked.map((one) => ({ ...one, score: scoreOf(one.signs) })).sort((a, b) => b.score - a.score);
}

function isRight({ row, want }: Example, ranked: readonly Ranked[]): boolean {
  const said = row.answerable ? compose(ranked, want.terms) : null;
  if (!said) return false;
  const text = grounded(said, [])
    .statements.map((statement) => statement.text)
    .join('\n');
  return (row.must ?? []).every((must) => says(text, must));
}

interface Case extends Omit<Lesson, 'page'> {
  readonly close: Close;
}
function caseOf(example: Example, weights: Numbers): Case {
  const ranked = reranked(example, weights);
  const rightUnits = new Set(example.ranked.filter((_, at) => example.right[at]).map(({ unit }) => unit));
  const close = example.close(ranked);
  const first = ranked.slice(0, close.units.length);
  return {
    close,
    right: first.map(({ unit }) => rightUnits.has(unit)),
    enough: first.map((one) => isRight(example, [one])),
  };
}

function scaleOf(all: readonly Signed[]): Scale {
  const names = Object.keys(all[0] ?? {});
  const count = all.length || 1;
  return Object.fromEntries(
    names.map((name) => {
      const mean = all.reduce((sum, signs) => sum + (signs[name] ?? 0), 0) / count;
      const square = all.reduce((sum, signs) => sum + ((signs[name] ?? 0) - mean) ** 2, 0) / count;
      return [name, [rounded(mean), rounded(Math.sqrt(square)) || 1]];
    }),
  );
}
const rounded = (value: number): number => Number(value.toFixed(5));

export interface Learned {
  readonly rank: Numbers;
  readonly scales: Scales;
  readonly networks: readonly Network[];
}
/** The same questions, about documents worded otherwise (sets.ts). */
const familyOf = ({ set }: Example): string => set.split('-')[0] ?? set;

/** The networks learn on orders made without the questions they are about. */
export async function learned(
  examples: readonly Example[],
  print: (line: string) => void = () => {},
): Promise<Learned> {
  const families = [...new Set(examples.map(familyOf))];
  const fitted = rankFit(examples);
  const cases = Array.from({ length: Math.min(PARTS, families.length) }, (_, part) => {
    const isIn = (example: Example) => families.indexOf(familyOf(example)) % PARTS === part;
    const weights = fitted((example) => !isIn(example));
    return examples.filter(isIn).map((example) => caseOf(example, weights));
  }).flat();
  const scales: Scales = {
    unit: scaleOf(cases.flatMap(({ close }) => close.units.map(({ signs }) => signs))),
    question: scaleOf(cases.map(({ close }) => close.question)),
  };
  const lessons = cases.map(({ close, right, enough }) => ({ page: pageOf(close, scales), right, enough }));
  const taught = lessons.filter(({ page }) => page.units.length > 0);
  print(`${taught.length} questions to read closely`);
  const sizes = sizesOf(meaning.dim, scales);
  const networks = await taughtApart(
    NETWORKS.map((seed) => ({ lessons: taught, sizes, teaching: { ...TEACHING, seed } })),
  );
  return { rank: fitted(), scales, networks };
}

export interface Measure {
  readonly set: string;
  readonly first: number;
  readonly three: number;
  /** How sure of each, and whether it has an answer and whether that is given. */
  readonly sure: readonly { readonly sure: number; readonly answerable: boolean; readonly right: boolean }[];
}
export function measured(set: string, examples: readonly Example[], { rank, scales, networks }: Learned): Measure {
  const readClosely = createCloseReading(networks, scales);
  const all = examples.map((example) => {
    const ranked = reranked(example, rank);
    return { example, ...readClosely(example.close(ranked), ranked) };
  });
  const asked = all.filter(({ example }) => example.row.answerable);
  const within = (most: number) =>
    asked.filter(({ example, ranked }) => {
      const first = ranked.slice(0, most).map(({ unit }) => unit);
      return example.ranked.some(({ unit }, at) => example.right[at] && first.includes(unit));
    }).length / (asked.length || 1);
  const sure = all.map(({ example, ranked, sure }) => ({
    sure,
    answerable: example.row.answerable,
    right: isRight(example, ranked),
  }));
  return { set, first: within(1), three: within(3), sure };
}

const listed = (numbers: Numbers): string =>
  Object.entries(numbers)
    .map(([name, value]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(value.toFixed(4))},`)
    .join('\n');

const written = (rank: Numbers): string =>
  `// Learned by \`npm run knowledge:learn\` from questions about our documents and those of invented providers: not to be written by hand.

/** What each sign of a unit is worth (signs.ts). */
export const RANK: Readonly<Record<string, number>> = {
${listed(rank)}
};

/** Less sure, nothing is answered. */
export const TRUSTED = ${LEAST_SURE};
`;

export async function fitWeights(
  sources: readonly Source[],
  heldBack: readonly Source[],
  to: URL,
  print: (line: string) => void,
) {
  const examples = (await Promise.all(sources.map(examplesOf))).flat();
  const model = await learned(examples, print);
  const closely = new URL('closely/', to);
  mkdirSync(closely, { recursive: true });
  writeFileSync(new URL('weights.data.ts', to), written(model.rank));
  writeFileSync(new URL('scales.json', closely), `${JSON.stringify(model.scales)}\n`);
  writeFileSync(new URL('networks.bin', closely), writtenNetworks(model.networks));
  for (const source of heldBack) {
    const { set, first, three, sure } = measured(source.set, await examplesOf(source), model);
    const share = (answerable: boolean, is: (one: (typeof sure)[number]) => boolean) => {
      const all = sure.filter((one) => one.answerable === answerable);
      return `${Math.round((100 * all.filter(is).length) / (all.length || 1))}`;
    };
    const at = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5].map(
      (least) => `${share(true, (one) => one.right && one.sure >= least)}/${share(false, (one) => one.sure < least)}`,
    );
    print(
      `${set.padEnd(10)} first ${(100 * first).toFixed(0)} in three ${(100 * three).toFixed(0)} | ${at.join('  ')}`,
    );
  }
}
