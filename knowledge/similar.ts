// Questions that ask for the same thing, together: what a provider adds to its documents answers them all (R115).
import { CONCEPTS } from './french/concepts.data.ts';
import { createConcepts } from './french/concepts.ts';
import { isNeutral } from './french/neutral.ts';
import { words } from './french/words.ts';

export interface Group<T> {
  /** The question most like the others. */
  readonly title: string;
  readonly questions: readonly [T, ...T[]];
}

/** How much two questions have to share, words that mean the same counting as one. */
const ALIKE = 0.55;
const concepts = createConcepts(CONCEPTS);

/** The largest groups first, then in the order of `questions`. Each question is in one group. */
export function grouped<T extends { readonly text: string }>(questions: readonly T[]): readonly Group<T>[] {
  const groups: { readonly features: Set<string>; readonly members: [T, ...T[]] }[] = [];
  const byFeature = new Map<string, Set<number>>();
  for (const question of questions) {
    const features = featuresOf(question.text);
    const at = nearest(features, groups, byFeature);
    const group = at === null ? undefined : groups[at];
    if (group) group.members.push(question);
    else groups.push({ features, members: [question] });
    const index = at ?? groups.length - 1;
    // A group is known by what began it: it does not drift from one question to the next.
    if (!group)
      for (const feature of features) byFeature.set(feature, (byFeature.get(feature) ?? new Set()).add(index));
  }
  return groups
    .map(({ members }) => ({ title: central(members).text, questions: members }))
    .sort((a, b) => b.questions.length - a.questions.length);
}

/** Only groups that share a word are compared: a few thousand questions stay a matter of milliseconds. */
function nearest(
  features: ReadonlySet<string>,
  groups: readonly { readonly features: ReadonlySet<string> }[],
  byFeature: ReadonlyMap<string, ReadonlySet<number>>,
): number | null {
  let best: { readonly at: number; readonly share: number } | null = null;
  for (const at of new Set([...features].flatMap((feature) => [...(byFeature.get(feature) ?? [])]))) {
    const share = common(features, groups[at]?.features ?? new Set());
    if (share >= ALIKE && share > (best?.share ?? 0)) best = { at, share };
  }
  return best?.at ?? null;
}

/** The part of their words that both have (Dice). */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return (2 * both) / (a.size + b.size || 1);
}

/** The words that tell, each as what it may mean: « taf » and « boulot » are one. A question of none is its own words. */
function featuresOf(text: string): Set<string> {
  const said = words(text);
  const sensed = new Map(concepts.in(said).map((one) => [one.from, one]));
  const features = new Set<string>();
  for (let at = 0; at < said.length; at += 1) {
    const found = sensed.get(at);
    const word = said[at];
    const meant = (found?.senses ?? []).filter(({ share }) => share === 1);
    if (found && found.to - found.from > 1) at = found.to - 1;
    const isTalk = word && found && found.to - found.from === 1 && isNeutral(word);
    if (meant.length > 0 && !isTalk) for (const { concept } of meant) features.add(`#${concept}`);
    else if (word && !word.stop && !isNeutral(word)) features.add(word.stem);
  }
  return features.size > 0 ? features : new Set(said.map(({ bare }) => bare));
}

function central<T extends { readonly text: string }>(members: readonly [T, ...T[]]): T {
  const features = members.map(({ text }) => featuresOf(text));
  const closeness = features.map((own) => features.reduce((sum, other) => sum + common(own, other), 0));
  return members[closeness.indexOf(Math.max(...closeness))] ?? members[0];
}
