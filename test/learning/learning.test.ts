// What learns: on little, what is to be found is known.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createConcepts } from '../../knowledge/french/concepts.ts';
import { alike, createMeaning } from '../../knowledge/meaning/meaning.ts';
import { endOf, likely, type Tree, writtenTrees } from '../../knowledge/trees.ts';
import { grown } from './grow.ts';
import { readPairs } from './pairs.ts';
import { createChance } from './parameters.ts';
import { fitChoices } from './regression.ts';
import { FITTED, HELD_BACK } from './sets.ts';
import { SETTINGS, taught } from './teach.ts';

test('what decides among several is found, whatever the scale of the signs', () => {
  const choices = Array.from({ length: 60 }, (_, at) => ({
    options: [0, 1, 2].map((one) => ({ good: ((at + one) % 3) * 100, noise: (at * 7 + one * 5) % 4 })),
    right: [0, 1, 2].map((one) => (at + one) % 3 === 2),
  }));
  const weights = fitChoices(choices, { shrink: 0.01, steps: 200 });
  const chosen = choices.filter(({ options, right }) => {
    const scores = options.map(({ good, noise }) => good * (weights.good ?? 0) + noise * (weights.noise ?? 0));
    return right[scores.indexOf(Math.max(...scores))];
  });
  expect(chosen).toHaveLength(choices.length);
});

test('what holds is told from what does not, though no sign tells it alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
      const chance = createChance(seed);
      const signed = Array.from({ length: 300 }, () => ({ x: chance(), y: chance() }));
      const cases = signed.map((signs) => ({ signs, holds: signs.x < 0.6 && signs.y > 0.3 }));
      const trees = grown(cases, { trees: 30, depth: 3, rate: 0.3, least: 5, seen: 0.8, signs: 1 });
      const right = cases.filter(({ signs, holds }) => likely(trees, signs) > 0.5 === holds);
      return right.length > 0.95 * cases.length;
    }),
    { numRuns: 30 },
  );
});

test('trees that are written are read the same', () => {
  const trees: readonly Tree[] = [-0.25, ['x', 0.5, ['y', 1, -1, 0.125], 2]];
  const read = writtenTrees(trees).trimEnd().split('\n');
  expect(read.map((line) => JSON.parse(line))).toEqual(trees);
  const table = [
    [{}, -1],
    [{ y: 1 }, 0.125],
    [{ x: 0.5 }, 2],
  ] as const;
  for (const [signs, end] of table) expect(endOf(trees[1] ?? 0, signs)).toBe(end);
});

test('two ways of saying come near, and a near miss stays behind', () => {
  const pairs = [
    { statement: 'parking gratuit', asks: ['garer ma voiture', 'garer la voiture'], misses: ['laver ma voiture'] },
    { statement: 'repas compris', asks: ['manger sur place', 'manger a midi'], misses: ['manger le soir'] },
    { statement: 'séance filmée', asks: ['revoir la vidéo', 'revoir le cours'], misses: ['revoir le prix'] },
  ];
  const concepts = createConcepts([]);
  const table = taught(pairs, concepts, () => {}, {
    ...SETTINGS,
    dim: 8,
    rounds: 60,
    batch: 6,
    least: { word: 1, other: 9 },
    left: 0,
  });
  const meaning = createMeaning(table, concepts);
  const near = (question: string, statement: string) =>
    alike(meaning.whole([[meaning.view(question), 1]], 'asked'), meaning.whole([[meaning.view(statement), 1]], 'told'));
  for (const { statement, asks } of pairs)
    for (const other of pairs)
      if (other.statement !== statement)
        expect(near(asks[0] ?? '', statement)).toBeGreaterThan(near(asks[0] ?? '', other.statement));
  expect(near('garer ma voiture', 'parking gratuit')).toBeGreaterThan(near('laver ma voiture', 'parking gratuit'));
});

test('the pairs are read whole: each statement is asked about, each line is of a kind', () => {
  const pairs = readPairs(new URL('./pairs/', import.meta.url));
  expect(pairs.length).toBeGreaterThan(4000);
  for (const { statement, asks } of pairs) {
    expect(statement.length, asks[0]).toBeGreaterThan(3);
    expect(asks.length, statement).toBeGreaterThan(0);
  }
});

test('what is measured was not learned from', () => {
  const fitted = new Set(FITTED.map(({ questions }) => questions));
  const corpora = new Set(FITTED.map(({ corpus }) => corpus).filter((corpus) => corpus.includes('providers')));
  for (const { questions, corpus } of HELD_BACK) {
    expect(fitted).not.toContain(questions);
    expect(corpora).not.toContain(corpus);
  }
});
