// What a question put to the documents is about, and what it asks for, as features two questions may share.
import { concepts } from './french/concepts.ts';
import { isFrench } from './french/dictionary.ts';
import { isNeutral } from './french/neutral.ts';
import { spoken, stemOf, type Word, words } from './french/words.ts';
import { createSpelling } from './lexicon.ts';
import { wantedOf } from './wanted.ts';

/** Feature → what it weighs; its length as a vector is 1. In alphabetical order: equal questions have equal gists. */
export type Gist = ReadonlyMap<string, number>;

/**
 * One gist for each text, in their order. A word weighs by how few of these texts say it: « bilan » tells nothing among
 * questions about one, « parking » does. A word typed wrong counts as the word the others, or the concepts, spell so.
 */
export function gists(texts: readonly string[]): readonly Gist[] {
  const impersonal = texts.map((text) => text.replace(LEFT_OUT, ' '));
  const said = impersonal.map(words);
  const spelled = spellingOf(said);
  const features = said.map((own, at) => featuresOf(own.map(spelled), impersonal[at] ?? ''));
  const frequency = new Map<string, number>();
  for (const feature of features.flatMap((own) => [...own.keys()]))
    frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const rarity = (feature: string): number =>
    Math.sqrt(Math.log((texts.length + PRIOR) / (frequency.get(feature) ?? 1)));
  return features.map((own) => unit(new Map([...own].map(([feature, share]) => [feature, share * rarity(feature)]))));
}

/** What scrubbing put in the place of a name or a number is about nothing, nor is what announces it (domain/scrub.ts). */
const LEFT_OUT =
  /(?:\b(?:je m['’]appelle|mon nom est|je suis|moi c['’]est|signé)\s+)?(?:\b(?:m\.|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur)\s+)?\[[^\]]*\]/giu;
/** Among few questions, none of their words is frequent. */
const PRIOR = 20;
/** « combien » alone makes no two questions alike, but parts « combien coûte la VAE » from « qui fait la VAE ». */
const LIGHT = 0.5;

/** The words that tell, each as what it may mean: « taf » and « boulot » are one. A question of none is its own words. */
function featuresOf(said: readonly Word[], text: string): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, share: number) => features.set(feature, Math.max(share, features.get(feature) ?? 0));
  const sensed = new Map(concepts.in(said).map((one) => [one.from, one]));
  for (let at = 0; at < said.length; at += 1) {
    const found = sensed.get(at);
    const length = found ? found.to - found.from : 1;
    const meant = (found?.senses ?? []).filter(({ share }) => share === 1);
    const [word] = said.slice(at);
    if (word && length === 1 && (word.stop || isNeutral(word))) continue;
    if (meant.length > 0) for (const { concept } of meant) add(`#${concept}`, 1 / Math.sqrt(meant.length));
    else for (const { stem, stop } of said.slice(at, at + length)) if (!stop) add(stem, 1);
    at += length - 1;
  }
  if (features.size === 0) return new Map(said.map(({ bare }) => [bare, 1]));
  const { wants, measure } = wantedOf(spoken(text));
  if (!VAGUE.has(wants)) add(`?${measure ?? wants}`, LIGHT);
  return features;
}
/** « ? » or nothing at the end: typed or not, it is the same question. */
const VAGUE: ReadonlySet<string> = new Set(['yes-no', 'other']);

function spellingOf(said: readonly (readonly Word[])[]): (word: Word) => Word {
  const known = new Set(concepts.vocabulary);
  for (const { bare, stop } of said.flat()) if (!stop && isFrench(bare)) known.add(bare);
  const spelled = createSpelling([...known]);
  return (word) => {
    const { bare, stop, name } = word;
    if (stop || name || /[\d@]/.test(bare) || known.has(bare) || isFrench(bare)) return word;
    const right = spelled(bare);
    return right === null ? word : { ...word, bare: right, stem: stemOf(right) };
  };
}

function unit(weights: Gist): Gist {
  const length = Math.hypot(...weights.values()) || 1;
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([feature, weight]) => [feature, weight / length]));
}
