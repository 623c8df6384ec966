// npm run knowledge:learn -- --weights: fits what each sign is worth, and grows the trees of trust, on questions about other documents than
// those it is measured on.
import { writeFileSync } from 'node:fs';
import { compose } from '../../knowledge/compose.ts';
import type { Ranked } from '../../knowledge/ranking.ts';
import { likely, type Tree, writtenTrees } from '../../knowledge/trees.ts';
import { trustSigns } from '../../knowledge/trust.ts';
import { weighing } from '../../knowledge/weigh.ts';
import { grounded } from '../../knowledge/word.fr.ts';
import { says } from '../knowledge/eval.ts';
import { type Example, examplesOf, type Source } from './examples.ts';
import { type Case, grown } from './grow.ts';
import { fitChoices, type Numbers } from './regression.ts';

const RANKED = { shrink: 0.01, steps: 150 };
/** The sets are parted in so many. */
const PARTS = 6;
const LEAST_SURE = 0.4;
const GROWING = { trees: 800, depth: 5, rate: 0.03, least: 20, seen: 0.5, signs: 0.3 };

const rankFit = (examples: readonly Example[]): Numbers =>
  fitChoices(
    examples
      .filter(({ right }) => right.includes(true) && right.includes(false))
      .map(({ ranked, right }) => ({ options: ranked.map(({ signs }) => signs), right })),
    RANKED,
  );

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

const caseOf = (example: Example, weights: Numbers): Case => {
  const ranked = reranked(example, weights);
  return { signs: trustSigns(ranked, example, example.lexicon), holds: isRight(example, ranked) };
};

export interface Learned {
  readonly rank: Numbers;
  readonly trust: readonly Tree[];
}
/** The same questions, about documents worded otherwise (sets.ts). */
const familyOf = ({ set }: Example): string => set.split('-')[0] ?? set;

/** Trust is learned on orders made without the questions it is about. */
export function learned(examples: readonly Example[]): Learned {
  const families = [...new Set(examples.map(familyOf))];
  const cases = Array.from({ length: Math.min(PARTS, families.length) }, (_, part) => {
    const isIn = (example: Example) => families.indexOf(familyOf(example)) % PARTS === part;
    const weights = rankFit(examples.filter((example) => !isIn(example)));
    return examples.filter(isIn).map((example) => caseOf(example, weights));
  });
  return { rank: rankFit(examples), trust: grown(cases.flat(), GROWING) };
}

export interface Measure {
  readonly set: string;
  readonly first: number;
  readonly three: number;
  /** How sure of each, and whether it has an answer and whether that is given. */
  readonly sure: readonly { readonly sure: number; readonly answerable: boolean; readonly right: boolean }[];
}
export const measured = (set: string, examples: readonly Example[], { rank, trust }: Learned): Measure => {
  const asked = examples.filter(({ row }) => row.answerable);
  const within = (most: number) =>
    asked.filter((example) => {
      const order = reranked(example, rank)
        .slice(0, most)
        .map(({ unit }) => unit);
      return example.ranked.some(({ unit }, at) => example.right[at] && order.includes(unit));
    }).length / (asked.length || 1);
  const sure = examples.map((example) => {
    const ranked = reranked(example, rank);
    const signs = trustSigns(ranked, example, example.lexicon);
    return {
      sure: likely(trust, signs),
      answerable: example.row.answerable,
      right: isRight(example, ranked),
    };
  });
  return { set, first: within(1), three: within(3), sure };
};

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
  const model = learned(examples);
  writeFileSync(new URL('weights.data.ts', to), written(model.rank));
  writeFileSync(new URL('trust.trees.jsonl', to), writtenTrees(model.trust));
  for (const source of heldBack) {
    const { set, first, three, sure } = measured(source.set, await examplesOf(source), model);
    const share = (answerable: boolean, is: (one: (typeof sure)[number]) => boolean) => {
      const all = sure.filter((one) => one.answerable === answerable);
      return `${Math.round((100 * all.filter(is).length) / (all.length || 1))}`;
    };
    const at = [0.4, 0.45, 0.5, 0.55, 0.6].map(
      (least) => `${share(true, (one) => one.right && one.sure >= least)}/${share(false, (one) => one.sure < least)}`,
    );
    print(
      `${set.padEnd(10)} first ${(100 * first).toFixed(0)} in three ${(100 * three).toFixed(0)} | ${at.join('  ')}`,
    );
  }
}
