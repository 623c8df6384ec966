// What is published of a group is read as somebody would who knows the rules and every possible set of answers: whatever is shown,
// or is not, no count of one to four people follows from it (R118).
import { describe, expect, test } from 'vitest';
import {
  FEWEST,
  isShowable,
  ratedOf,
  recommendationOf,
  roughShareOf,
  type Share,
  shareOf,
  shownOf,
} from '../../domain/disclosure.ts';

/** Every way to share out so many people among so many answers. */
function* sharedOut(people: number, ways: number): Generator<readonly number[]> {
  if (ways === 1) yield [people];
  else
    for (let first = 0; first <= people; first += 1)
      for (const rest of sharedOut(people - first, ways - 1)) yield [first, ...rest];
}

/** Counts of one to four people that what is published leaves no doubt about. `groups`: sets of answers counted together. */
function told(
  people: number,
  ways: number,
  publish: (counts: readonly number[]) => unknown,
  groups: readonly (readonly number[])[],
): readonly string[] {
  const possible = new Map<string, (readonly number[])[]>();
  for (const counts of sharedOut(people, ways)) {
    const seen = JSON.stringify(publish(counts));
    possible.set(seen, [...(possible.get(seen) ?? []), counts]);
  }
  return [...possible].flatMap(([seen, all]) =>
    groups.flatMap((group) => {
      const counts = new Set(all.map((one) => group.reduce((sum, at) => sum + (one[at] ?? 0), 0)));
      const [only] = counts;
      return counts.size === 1 && only !== undefined && !isShowable(only) ? [`${seen}: ${only} in ${group}`] : [];
    }),
  );
}
/** Every set of answers that may be counted together, out of so many answers. */
const subsets = (ways: number) =>
  Array.from({ length: 2 ** ways - 2 }, (_, n) =>
    Array.from({ length: ways }, (_unused, at) => at).filter((at) => ((n + 1) >> at) & 1),
  );
const said = (counts: readonly number[]) => counts.flatMap((count, at) => Array<number>(count).fill(at + 1));
const sizes = (last: number) => Array.from({ length: last - FEWEST + 1 }, (_, n) => FEWEST + n);

describe('no count of one to four people can be worked out', () => {
  test.each(sizes(14))('from the mean and the share of %i ratings', (people) => {
    const publish = (counts: readonly number[]) => ratedOf(said(counts), { from: 1, limit: 4, to: 5 });
    expect(told(people, 5, publish, subsets(5))).toEqual([]);
  });

  test.each(sizes(16))('from the choices of %i people', (people) => {
    for (const ways of [2, 3, 4]) expect(told(people, ways, shownOf, subsets(ways)), `${ways}`).toEqual([]);
  });

  test.each(sizes(40))('from the recommendation of %i people', (people) => {
    const figures = [3, 7, 10];
    const publish = (counts: readonly number[]) =>
      recommendationOf(counts.flatMap((count, at) => Array<number>(count).fill(figures[at] ?? 0)));
    expect(told(people, 3, publish, subsets(3))).toEqual([]);
  });

  test.each(sizes(60))('from a share of %i people', (people) => {
    expect(told(people, 2, ([high = 0]) => shareOf(high, people), subsets(2))).toEqual([]);
  });
});

test('when one to four people passed a question, no share tells how many, and each is true', () => {
  for (let group = 14; group <= 80; group += 1) {
    const possible = new Map<string, Set<number>>();
    for (let of = group - 4; of < group; of += 1)
      for (let people = 0; people <= of; people += 1) {
        const share = roughShareOf(people, group);
        const [percent, seen] = [(100 * people) / of, JSON.stringify(share)];
        expect(share.kind === 'atMost' ? percent <= share.percent : percent >= share.percent, seen).toBe(true);
        possible.set(seen, (possible.get(seen) ?? new Set()).add(of));
      }
    for (const [seen, all] of possible) expect(all.size, `${seen} of ${group}`).toBe(4);
  }
});

describe('shares', () => {
  test.each<[number, number, Share | null]>([
    [4, 4, null],
    [5, 5, null],
    [10, 10, { kind: 'exactly', percent: 100 }],
    [0, 12, { kind: 'exactly', percent: 0 }],
    [3, 7, null],
    [5, 10, { kind: 'exactly', percent: 50 }],
    [17, 20, { kind: 'atLeast', percent: 80 }],
    [1, 20, { kind: 'atMost', percent: 20 }],
    [13, 20, { kind: 'exactly', percent: 65 }],
  ])('%i of %i', (people, of, share) => {
    expect(shareOf(people, of)).toEqual(share);
  });
});

test.each<[readonly number[], readonly (number | null)[]]>([
  [
    [6, 7, 0],
    [6, 7, null],
  ],
  [
    [6, 7, 1],
    [null, 7, null],
  ],
  [
    [9, 7, 4, 4],
    [9, null, null, null],
  ],
  [
    [9, 7, 3, 4],
    [9, 7, null, null],
  ],
  [
    [6, 6, 1, 9],
    [null, null, null, 9],
  ],
])('choices %j are shown as %j', (counts, shown) => {
  expect(shownOf(counts)).toEqual(shown);
});
