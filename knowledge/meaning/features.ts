// A text → what its words are known by: the word, what it stands for, its neighbours. What is learned is learned of these.
import type { Concepts } from '../french/concepts.ts';
import { spoken, words } from '../french/words.ts';

/** One word: the first feature is the word itself. */
export type Features = readonly [string, ...string[]];

/** A figure is any figure: which one is for judge.ts. */
const FIGURE = '<n>';

/** Of each word, in order. « sans se déplacer » is known by `deplac`, its concept, `se_deplac` and `deplac_$`. */
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
      ...(stop ? ['<stop>'] : []),
    ];
  });
}
