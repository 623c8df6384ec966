// Questions that ask for the same thing, together: what a provider adds to its documents answers them all (R115).
import { type Gist, gists } from './gist.ts';

export interface Group<T> {
  /** The question most like the others. */
  readonly title: string;
  readonly questions: readonly [T, ...T[]];
}

/** How alike two questions have to be (cosine), from 0 to 1: nothing wrong together in test/knowledge/similar.data.ts. */
const ALIKE = 0.52;

/**
 * The largest groups first, then in the order of `questions`, which changes nothing else. Each question is in one group. A
 * few thousand are a matter of milliseconds: only what shares a word is compared.
 */
export function grouped<T extends { readonly text: string }>(questions: readonly T[]): readonly Group<T>[] {
  const all = gists(questions.map(({ text }) => text));
  const kinds = new Map<string, Kind<T>>();
  for (const [at, question] of questions.entries()) {
    const gist = all[at] ?? new Map();
    const name = [...gist].map(([feature, weight]) => `${feature} ${weight.toFixed(3)}`).join();
    const kind = kinds.get(name);
    if (kind) kind.members.push({ at, question });
    else kinds.set(name, { name, gist, members: [{ at, question }] });
  }
  return gathered([...kinds.values()].sort(byWeight))
    .map((group) => ({ title: central(group).text, members: inOrder(group) }))
    .sort((a, b) => b.members.length - a.members.length || a.members[0].at - b.members[0].at)
    .map(({ title, members: [first, ...rest] }) => ({
      title,
      questions: [first.question, ...rest.map(({ question }) => question)],
    }));
}

interface Member<T> {
  readonly at: number;
  readonly question: T;
}
/** Questions of the same features. */
interface Kind<T> {
  readonly name: string;
  readonly gist: Gist;
  readonly members: [Member<T>, ...Member<T>[]];
}
type Kinds<T> = [Kind<T>, ...Kind<T>[]];

/** What is asked most, then what says least, makes the groups: whatever the order the questions came in. */
const byWeight = <T>(a: Kind<T>, b: Kind<T>): number =>
  b.members.length - a.members.length || a.gist.size - b.gist.size || (a.name < b.name ? -1 : 1);

/** A group is known by what began it: it does not drift from one question to the next. */
function gathered<T>(kinds: readonly Kind<T>[]): readonly Kinds<T>[] {
  const groups: Kinds<T>[] = [];
  const postings = new Map<string, { readonly group: Kinds<T>; readonly weight: number }[]>();
  for (const kind of kinds) {
    const alike = new Map<Kinds<T>, number>();
    for (const [feature, own] of kind.gist)
      for (const { group, weight } of postings.get(feature) ?? [])
        alike.set(group, (alike.get(group) ?? 0) + own * weight);
    const [nearest] = [...alike].filter(([, cosine]) => cosine >= ALIKE).sort(([, a], [, b]) => b - a);
    if (nearest) {
      nearest[0].push(kind);
      continue;
    }
    const group: Kinds<T> = [kind];
    groups.push(group);
    for (const [feature, weight] of kind.gist)
      postings.set(feature, [...(postings.get(feature) ?? []), { group, weight }]);
  }
  return groups;
}

/** Nearest to the middle of all of them; of those of the same features, the shortest. */
function central<T extends { readonly text: string }>(group: Kinds<T>): T {
  const middle = new Map<string, number>();
  for (const { gist, members } of group)
    for (const [feature, weight] of gist) middle.set(feature, (middle.get(feature) ?? 0) + weight * members.length);
  const near = ({ gist }: Kind<T>): number =>
    [...gist].reduce((sum, [feature, weight]) => sum + weight * (middle.get(feature) ?? 0), 0);
  const best = group.reduce((a, b) => (near(b) > near(a) ? b : a));
  const [first, ...rest] = best.members.map(({ question }) => question) as [T, ...T[]]; // `as`: a kind has a member
  return rest.reduce((a, b) => (isShorter(b.text, a.text) ? b : a), first);
}
const isShorter = (a: string, b: string): boolean => a.length < b.length || (a.length === b.length && a < b);

const inOrder = <T>(group: Kinds<T>): [Member<T>, ...Member<T>[]] =>
  group.flatMap(({ members }) => members).sort((a, b) => a.at - b.at) as [Member<T>, ...Member<T>[]]; // `as`: a group has a kind
