// Learns the table of meanings: a question must be nearer to the statement that answers it than to others, as a whole and word by word,
// and nearer than its near misses are. A batch of pairs at a time, each statement standing for « another » to the questions of the rest.
import type { Concepts } from '../../knowledge/french/concepts.ts';
import { featuresOf, isKnown, isLetters } from '../../knowledge/meaning/features.ts';
import { type Table, UNKNOWN } from '../../knowledge/meaning/table.ts';
import type { Pairs } from './pairs.ts';
import { createChance, createParameters } from './parameters.ts';
import { add, dot, learn, type Model, type Rows, type Text, textOf } from './text.ts';

export const SETTINGS = {
  dim: 64,
  rounds: 5,
  rate: 0.05,
  batch: 64,
  /** Rarer features are not learned: words, and their letters or words with their neighbour. */
  least: { word: 2, other: 4 },
  /** What is left out of each text, at random, so that no one feature is leant on. */
  left: 0.1,
  /** Statements each question is compared with, word by word. */
  others: 15,
  /** How sharply the right one must stand out. */
  sharp: { whole: 12, words: 14 },
  /** What is said must be above this level, what is not below: the same for all questions. */
  level: { at: 0.5, sharp: 8, share: 0.3 },
  /** How much a near miss counts against a right question. */
  miss: 0.3,
};
type Settings = typeof SETTINGS;

export function taught(
  pairs: readonly Pairs[],
  concepts: Concepts,
  print: (line: string) => void,
  settings = SETTINGS,
): Table {
  const { dim, rounds, rate, batch } = settings;
  const chance = createChance(1);
  const counts = counted(pairs, concepts);
  const names = [
    UNKNOWN,
    ...[...counts].filter(([name, count]) => count >= leastOf(name, settings)).map(([name]) => name),
  ];
  const rows = new Map(names.map((name, row) => [name, row]));
  const rarity = names.map((name) => Math.log((pairs.length * 12) / (counts.get(name) ?? 1)));
  const weights = () => createParameters(names.length, (row) => Math.min(1, (rarity[row] ?? 0) / 7), 0);
  const model: Model = {
    dim,
    vectors: createParameters(names.length * dim, () => ((chance() - 0.5) / Math.sqrt(dim)) * 1.5),
    asked: weights(),
    told: weights(),
    telling: createParameters(names.length, (row) => firstTelling(names[row] ?? '', rarity[row] ?? 0)),
  };
  const read = (text: string): Rows =>
    featuresOf(text, concepts).map((features) => {
      const known = features.flatMap((feature) => rows.get(feature) ?? []);
      return isKnown(features, (feature) => rows.has(feature)) ? known : [0, ...known];
    });
  const lessons = pairs.map(({ statement, misses }) => ({ statement: read(statement), misses: misses.map(read) }));
  const asked = pairs.flatMap(({ asks }, lesson) => asks.map((question) => ({ question: read(question), lesson })));
  for (let round = 0; round < rounds; round += 1) {
    shuffle(asked, chance);
    let right = 0;
    for (let at = 0; at < asked.length; at += batch)
      right += teach(asked.slice(at, at + batch), lessons, model, {
        chance,
        settings,
        rate: rate * (1 - (0.8 * round) / rounds),
      });
    print(`round ${round + 1} of ${rounds}: ${((100 * right) / asked.length).toFixed(1)} % come first, of ${batch}`);
  }
  const values = { vectors: model.vectors.values, asked: model.asked.values, told: model.told.values };
  return { dim, rows, ...values, telling: model.telling.values };
}

interface Lesson {
  readonly statement: Rows;
  readonly misses: readonly Rows[];
}
interface Class {
  readonly chance: () => number;
  readonly settings: Settings;
  readonly rate: number;
}

/** Answers how many questions found their statement first, as a whole. */
function teach(
  asked: readonly { readonly question: Rows; readonly lesson: number }[],
  lessons: readonly Lesson[],
  model: Model,
  { chance, settings, rate }: Class,
): number {
  const { dim } = model;
  const { sharp, level, miss, others } = settings;
  const share = 1 / asked.length;
  const thinned = (rows: Rows) => thin(rows, settings.left, chance);
  const questions = asked.map(({ question }) => textOf(thinned(question), 'asked', model));
  const statements = asked.map(({ lesson }) => textOf(thinned(lessons[lesson]?.statement ?? []), 'told', model));
  let right = 0;
  questions.forEach((question, at) => {
    const own = statements[at];
    if (!own) return;
    const isOther = (other: number) => asked[other]?.lesson !== asked[at]?.lesson;
    const rivals = [...statements.keys()].filter(isOther);

    const near = (statement: Text) => sharp.whole * dot(question.whole, 0, statement.whole, 0, dim);
    const wholes = [own, ...rivals.flatMap((other) => statements[other] ?? [])];
    const scores = wholes.map(near);
    if ((scores[0] ?? 0) >= Math.max(...scores)) right += 1;
    slopesOf(scores).forEach((slope, one) => {
      pullWhole(question, wholes[one] ?? own, slope * sharp.whole * share, dim);
    });

    const compared = [own, ...picked(rivals, others, chance).flatMap((other) => statements[other] ?? [])];
    const matches = compared.map((statement) => matchOf(question, statement, dim));
    slopesOf(matches.map(({ said }) => sharp.words * said)).forEach((slope, one) => {
      pullWords(question, compared[one] ?? own, matches[one], slope * sharp.words * share, dim);
    });
    const first = matches[0];
    if (!first) return;
    const levelled = (said: number, is: number) =>
      (1 / (1 + Math.exp(-level.sharp * (said - level.at))) - is) * level.sharp * share * level.share;
    pullWords(question, own, first, levelled(first.said, 1), dim);
    const hardest = matches
      .slice(1)
      .reduce((best, { said }, one) => (said > (matches[best]?.said ?? -1) ? one + 1 : best), 1);
    const hard = matches[hardest];
    if (hard) pullWords(question, compared[hardest] ?? own, hard, levelled(hard.said, 0) / 2, dim);

    const misses = lessons[asked[at]?.lesson ?? 0]?.misses ?? [];
    const missed = misses[Math.floor(chance() * misses.length)];
    if (!missed) return;
    const other = textOf(thinned(missed), 'asked', model);
    const match = matchOf(other, own, dim);
    const closer = miss * sharp.words * share * worse(first.said - match.said, sharp.words);
    pullWords(other, own, match, closer + levelled(match.said, 0), dim);
    pullWords(question, own, first, -closer, dim);
    const gap = dot(question.whole, 0, own.whole, 0, dim) - dot(other.whole, 0, own.whole, 0, dim);
    const whole = miss * sharp.whole * share * worse(gap, sharp.whole);
    pullWhole(other, own, whole, dim);
    pullWhole(question, own, -whole, dim);
    learn(other, 'asked', model, rate);
  });
  for (const question of questions) learn(question, 'asked', model, rate);
  for (const statement of statements) learn(statement, 'told', model, rate);
  return right;
}

/** From 1, the near miss is much nearer, to 0. */
const worse = (gap: number, sharp: number): number => 1 / (1 + Math.exp(sharp * gap));

/** The first of them should be chosen (softmax). */
function slopesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((one, at) => one / all - (at === 0 ? 1 : 0));
}

interface Match {
  readonly said: number;
  /** Of each word of the question, the nearest of the statement, and how near. */
  readonly nearest: Int32Array;
  readonly near: Float32Array;
}
function matchOf(question: Text, statement: Text, dim: number): Match {
  const nearest = new Int32Array(question.rows.length);
  const near = new Float32Array(question.rows.length).fill(-2);
  let sum = 0;
  for (let word = 0; word < question.rows.length; word += 1) {
    for (let other = 0; other < statement.rows.length; other += 1) {
      const one = dot(question.words, word * dim, statement.words, other * dim, dim);
      if (one <= (near[word] ?? 0)) continue;
      near[word] = one;
      nearest[word] = other;
    }
    sum += (question.telling[word] ?? 0) * (near[word] ?? 0);
  }
  return { said: sum / question.told, nearest, near };
}

function pullWhole(question: Text, statement: Text, slope: number, dim: number): void {
  add(question.slopes.whole, 0, statement.whole, 0, dim, slope);
  add(statement.slopes.whole, 0, question.whole, 0, dim, slope);
}
function pullWords(question: Text, statement: Text, match: Match | undefined, slope: number, dim: number): void {
  if (!match || statement.rows.length === 0) return;
  for (let word = 0; word < question.rows.length; word += 1) {
    const share = (slope * (question.telling[word] ?? 0)) / question.told;
    const other = match.nearest[word] ?? 0;
    add(question.slopes.words, word * dim, statement.words, other * dim, dim, share);
    add(statement.slopes.words, other * dim, question.words, word * dim, dim, share);
    const tells = (slope * ((match.near[word] ?? 0) - match.said)) / question.told;
    question.slopes.telling[word] = (question.slopes.telling[word] ?? 0) + tells;
  }
}

function counted(pairs: readonly Pairs[], concepts: Concepts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, times: number) => {
    for (const feature of new Set(featuresOf(text, concepts).flat()))
      counts.set(feature, (counts.get(feature) ?? 0) + times);
  };
  for (const { statement, asks, misses } of pairs) {
    count(statement, 2);
    for (const text of [...asks, ...misses]) count(text, 1);
  }
  return counts;
}
const leastOf = (name: string, { least }: Settings): number => (isOther(name) ? least.other : least.word);
const isOther = (name: string): boolean => name.includes('_') || isLetters(name);
const firstTelling = (name: string, rarity: number): number => {
  if (isOther(name) || name.startsWith('#')) return 0;
  return name === '<stop>' ? -1 : Math.min(1.5, rarity / 5) - 0.5;
};

function shuffle<T>(all: T[], chance: () => number): void {
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    const [one, two] = [all[at], all[other]];
    if (one !== undefined && two !== undefined) [all[at], all[other]] = [two, one];
  }
}
function picked(all: readonly number[], most: number, chance: () => number): readonly number[] {
  const left = [...all];
  const out: number[] = [];
  while (out.length < most && left.length > 0) out.push(...left.splice(Math.floor(chance() * left.length), 1));
  return out;
}
/** A word keeps one feature at least. */
const thin = (rows: Rows, left: number, chance: () => number): Rows =>
  rows.map((features) => {
    const kept = features.filter(() => chance() > left);
    return kept.length > 0 ? kept : features;
  });
