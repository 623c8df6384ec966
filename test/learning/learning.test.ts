// What learns: on little, what is to be found is known.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createConcepts } from '../../knowledge/french/concepts.ts';
import { alike, createMeaning } from '../../knowledge/meaning/meaning.ts';
import { type Page, passed, readNetworks } from '../../knowledge/network.ts';
import { taughtApart } from './apart.ts';
import { type Lesson, TEACHING, taughtNetwork, writtenNetworks } from './network.ts';
import { readPairs } from './pairs.ts';
import { createChance } from './parameters.ts';
import { createFit } from './regression.ts';
import { FITTED, HELD_BACK, HELD_BACK_TOO } from './sets.ts';
import { SETTINGS, taught } from './teach.ts';

test('what decides among several is found, whatever the scale of the signs', () => {
  const choices = Array.from({ length: 60 }, (_, at) => ({
    options: [0, 1, 2].map((one) => ({ good: ((at + one) % 3) * 100, noise: (at * 7 + one * 5) % 4 })),
    right: [0, 1, 2].map((one) => (at + one) % 3 === 2),
  }));
  const weights = createFit(choices)({ shrink: 0.01, steps: 200 });
  const chosen = choices.filter(({ options, right }) => {
    const scores = options.map(({ good, noise }) => good * (weights.good ?? 0) + noise * (weights.noise ?? 0));
    return right[scores.indexOf(Math.max(...scores))];
  });
  expect(chosen).toHaveLength(choices.length);
});

const SIZES = { word: 3, match: 2, signs: 1, question: 1 };
/** Two units to each question: a word of it counts (its first number) or not; what counts must be said, wherever, by one of them. */
const lessonOf = (chance: () => number): Lesson => {
  const counts = [0, 1, 2].map(() => Number(chance() < 0.5));
  const units = [0, 1].map(() => [0, 1, 2].map(() => Number(chance() < 0.6)));
  const enough = units.map((says) => counts.every((one, at) => one === 0 || says[at] === 1));
  const page: Page = {
    count: 3,
    words: Float32Array.from(counts.flatMap((one) => [one, 1 - one, 1])),
    question: Float32Array.of(chance()),
    units: units.map((says) => ({
      matches: Float32Array.from(says.flatMap((one) => [one, chance()])),
      signs: Float32Array.of(chance()),
      score: 0,
    })),
  };
  return { page, right: enough, enough };
};

test('a network learns which words must be said, and by which unit they are, though no number by itself tells it', () => {
  const chance = createChance(7);
  const lessons = Array.from({ length: 1500 }, () => lessonOf(chance));
  const network = taughtNetwork(lessons.slice(0, 1200), SIZES, { ...TEACHING, rounds: 25, batch: 32, dropped: 0.1 });
  const unseen = lessons.slice(1200).map((lesson) => ({ ...lesson, ...passed(network, lesson.page) }));
  const isSure = unseen.filter(({ sure, enough }) => sure > 0 === enough.includes(true));
  expect(isSure.length / unseen.length).toBeGreaterThan(0.95);
  const told = unseen.filter(({ right }) => right.includes(true) && right.includes(false));
  const inOrder = told.filter(({ scores, right }) => right[scores.indexOf(Math.max(...scores))]);
  expect(inOrder.length / told.length).toBeGreaterThan(0.95);
});

test('the same lessons teach the same, here and apart, and networks that are written are read the same', async () => {
  const chance = createChance(3);
  const lessons = Array.from({ length: 40 }, () => lessonOf(chance));
  const teaching = { ...TEACHING, rounds: 1 };
  const teach = () => taughtNetwork(lessons, SIZES, teaching);
  const bytes = writtenNetworks([teach(), teach()]);
  const file = join(mkdtempSync(join(tmpdir(), 'networks-')), 'networks.bin');
  writeFileSync(file, bytes);
  const [one, other] = readNetworks(pathToFileURL(file), SIZES);
  const [page] = lessons.map((lesson) => lesson.page);
  if (!one || !other || !page) throw new Error('two networks were written');
  expect(passed(one, page)).toEqual(passed(teach(), page));
  expect(passed(other, page)).toEqual(passed(one, page));
  const [apart] = await taughtApart([{ lessons, sizes: SIZES, teaching }]);
  expect(apart && passed(apart, page)).toEqual(passed(one, page));
  expect(() => readNetworks(pathToFileURL(file), { ...SIZES, signs: 2 })).toThrow('learn them again');
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
  for (const { questions, corpus } of [...HELD_BACK, ...HELD_BACK_TOO]) {
    expect(fitted).not.toContain(questions);
    expect(corpora).not.toContain(corpus);
  }
});
