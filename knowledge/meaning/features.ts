// A text → what its words are known by: the word, what it stands for, its neighbours, its letters. What is learned is learned of these.
import type { Concepts } from '../french/concepts.ts';
import { spoken, words } from '../french/words.ts';

/** One word: the first feature is the word itself. */
export type Features = readonly [string, ...string[]];

/** A figure is any figure: which one is for judge.ts. */
const FIGURE = '<n>';

/** Of a word that has more letters, each run of so many: « inscri » shares most of its own with « inscription ». */
const RUN = 4;
const LETTERS = '~';
export const isLetters = (feature: string): boolean => feature.startsWith(LETTERS);

/** Of each word, in order. « sans se déplacer » is known by `deplac`, its concept, `se_deplac`, `deplac_$`, and `~^dep`, `~depl`… */
export function featuresOf(text: string, concepts: Concepts): readonly Features[] {
  const said = words(spoken(text));
  const stems = said.map(({ bare, stem }) => (/^\d{3,}$/.test(bare) ? FIGURE : stem));
  const senses = said.map((): string[] => []);
  for (const { from, to, senses: found } of concepts.in(said))
    for (let at = from; at < to; at += 1)
      for (const { concept, share } of found) if (share === 1) senses[at]?.push(`#${concept}`);
  return said.map(({ bare, stop }, at): Features => {
    const stem = stems[at] ?? bare;
    return [
      stem,
      ...(senses[at] ?? []),
      ...(/^\d+$/.test(bare) ? ['<num>'] : []),
      `${stem}_${stems[at + 1] ?? '$'}`,
      `${stems[at - 1] ?? '^'}_${stem}`,
      ...(stop ? ['<stop>'] : letterRuns(bare)),
    ];
  });
}

function letterRuns(bare: string): readonly string[] {
  if (bare.length <= RUN || /\d/.test(bare)) return [];
  const bounded = `^${bare}$`;
  return Array.from({ length: bounded.length - RUN + 1 }, (_, at) => LETTERS + bounded.slice(at, at + RUN));
}

/** Two runs of the letters of a word are enough to tell what it may mean: typed wrong, or never met. */
const ENOUGH = 2;
export const isKnown = (features: Features, has: (feature: string) => boolean): boolean =>
  has(features[0]) || features.filter((one) => isLetters(one) && has(one)).length >= ENOUGH;
