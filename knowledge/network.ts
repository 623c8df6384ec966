// A small network that reads a question against the first units, word by word: which of them answers, and how surely one does.
// Learned by `npm run knowledge:learn` (test/learning); here it is only read and gone through.
import { readFileSync } from 'node:fs';

/** `weights`: for each of what comes in, one for each of what goes out. */
export interface Layer {
  readonly from: number;
  readonly to: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}
/** How many numbers come in: for a word of the question, for what a unit says to it, for the unit, for the question. */
export interface Sizes {
  readonly word: number;
  readonly match: number;
  readonly signs: number;
  readonly question: number;
}
export const LAYERS = ['word', 'match', 'both', 'unit', 'order', 'answer', 'sure'] as const;
export type Network = Readonly<Record<(typeof LAYERS)[number], Layer>>;

/** A question and the units that may answer it, in numbers. A row for each word, of `Sizes.word` or `Sizes.match`. */
export interface Page {
  readonly words: Float32Array;
  readonly count: number;
  readonly question: Float32Array;
  readonly units: readonly PageUnit[];
}
export interface PageUnit {
  readonly matches: Float32Array;
  readonly signs: Float32Array;
  /** Log-odds against the others, before. */
  readonly score: number;
}
/** What the layers made of a page: the last two are what is asked for. */
export interface Passed {
  readonly units: readonly PassedUnit[];
  readonly answer: { readonly seen: Float32Array; readonly made: Float32Array };
  /** Of each unit, log-odds against the others. */
  readonly scores: readonly number[];
  /** That one of the first answers: log-odds. */
  readonly sure: number;
}
interface PassedUnit {
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly seen: Float32Array;
  readonly made: Float32Array;
}

/** How many are made: of a word, of a unit. */
const [WORD, UNIT] = [48, 64];
/** What may be large, a sum over the words or a score, is divided by this: near the size of what stands beside it. */
export const CALM = 4;
/** So many scores tell how the first stands out. */
const BEST = 3;
const FAR = 8;

const shapesOf = ({
  word,
  match,
  signs,
  question,
}: Sizes): Readonly<Record<keyof Network, readonly [number, number]>> => ({
  word: [word, WORD],
  match: [match, WORD],
  both: [WORD, WORD],
  unit: [2 * WORD + signs, UNIT],
  order: [UNIT, 1],
  answer: [2 * UNIT + question + BEST, UNIT],
  sure: [UNIT, 1],
});

/** `drop`: only while learning, forgets some of what was made, so that nothing rests on little. */
export function passed(network: Network, page: Page, drop: (made: Float32Array) => void = () => {}): Passed {
  const words = rows(network.word, page.words, page.count);
  const units = page.units.map((unit): PassedUnit => {
    const first = rows(network.match, unit.matches, page.count);
    for (let at = 0; at < first.length; at += 1) first[at] = (first[at] as number) + (words[at] as number);
    positive(first);
    drop(first);
    const second = positive(rows(network.both, first, page.count));
    const seen = new Float32Array(network.unit.from);
    pool(second, page.count, seen);
    drop(seen.subarray(0, 2 * WORD));
    seen.set(unit.signs, 2 * WORD);
    const made = positive(rows(network.unit, seen, 1));
    drop(made);
    return { first, second, seen, made };
  });
  const scores = units.map(({ made }, at) => (rows(network.order, made, 1)[0] ?? 0) + (page.units[at]?.score ?? 0));
  const seen = answerSeen(network, page, units, scores);
  const made = positive(rows(network.answer, seen, 1));
  drop(made);
  return { units, answer: { seen, made }, scores, sure: rows(network.sure, made, 1)[0] ?? 0 };
}

/** What is said of all units by their share, and the most any of them says; the question; the best scores. */
function answerSeen(
  { answer }: Network,
  page: Page,
  units: readonly PassedUnit[],
  scores: readonly number[],
): Float32Array {
  const seen = new Float32Array(answer.from);
  const shares = sharesOf(scores);
  units.forEach(({ made }, unit) => {
    for (let at = 0; at < UNIT; at += 1) {
      const one = made[at] as number;
      seen[at] = (seen[at] as number) + (shares[unit] ?? 0) * one;
      seen[UNIT + at] = Math.max(seen[UNIT + at] as number, one);
    }
  });
  seen.set(page.question, 2 * UNIT);
  const best = [...scores].sort((a, b) => b - a);
  for (let at = 0; at < BEST; at += 1)
    seen[answer.from - BEST + at] = Math.max(-FAR, Math.min(FAR, best[at] ?? -FAR)) / CALM;
  return seen;
}

/** How likely each is to be the one: 1 in all. */
export function sharesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

/**
 * Adds, to the row of `to` that begins there, the four rows of `from` that begin there, so much of each: what is added to is then read
 * and written a fourth as often. Float arrays are read within their bounds: `as`, because it is what takes the time.
 */
export function addFour(
  to: Float32Array,
  into: number,
  from: Float32Array,
  first: number,
  width: number,
  one: number,
  two: number,
  three: number,
  four: number,
): void {
  const second = first + width;
  const third = second + width;
  const fourth = third + width;
  for (let at = 0; at < width; at += 1)
    to[into + at] =
      (to[into + at] as number) +
      one * (from[first + at] as number) +
      two * (from[second + at] as number) +
      three * (from[third + at] as number) +
      four * (from[fourth + at] as number);
}

/** Each of so many rows through a layer. */
function rows({ from, to, weights, bias }: Layer, seen: Float32Array, count: number): Float32Array {
  const made = new Float32Array(count * to);
  const whole = from - (from % 4);
  for (let row = 0; row < count; row += 1) {
    const into = row * to;
    made.set(bias, into);
    for (let at = 0; at < whole; at += 4) {
      const one = seen[row * from + at] as number;
      const two = seen[row * from + at + 1] as number;
      const three = seen[row * from + at + 2] as number;
      const four = seen[row * from + at + 3] as number;
      if (one === 0 && two === 0 && three === 0 && four === 0) continue;
      addFour(made, into, weights, at * to, to, one, two, three, four);
    }
    for (let at = whole; at < from; at += 1) {
      const one = seen[row * from + at] as number;
      const weight = at * to;
      for (let out = 0; out < to; out += 1)
        made[into + out] = (made[into + out] as number) + one * (weights[weight + out] as number);
    }
  }
  return made;
}
function positive(made: Float32Array): Float32Array {
  for (let at = 0; at < made.length; at += 1) if ((made[at] as number) < 0) made[at] = 0;
  return made;
}
function pool(made: Float32Array, count: number, into: Float32Array): void {
  for (let row = 0; row < count; row += 1)
    for (let at = 0; at < WORD; at += 1) {
      const one = made[row * WORD + at] as number;
      into[at] = (into[at] as number) + one / CALM;
      into[WORD + at] = Math.max(into[WORD + at] as number, one);
    }
}

/** Some networks of one shape, one after the other as floats. */
export function readNetworks(file: URL, sizes: Sizes): readonly Network[] {
  const bytes = readFileSync(file);
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const networks: Network[] = [];
  let at = 0;
  while (at < floats.length)
    networks.push(
      networkOf(sizes, (size) => {
        at += size;
        return floats.subarray(at - size, at);
      }),
    );
  if (at !== floats.length) throw new Error(`${floats.length} numbers do not fit the signs: learn them again`);
  return networks;
}
/** `take`: the next so many numbers. */
export function networkOf(sizes: Sizes, take: (size: number, from: number) => Float32Array): Network {
  const shapes = shapesOf(sizes);
  const layer = (name: keyof Network): Layer => {
    const [from, to] = shapes[name];
    return { from, to, weights: take(from * to, from), bias: take(to, from) };
  };
  return {
    word: layer('word'),
    match: layer('match'),
    both: layer('both'),
    unit: layer('unit'),
    order: layer('order'),
    answer: layer('answer'),
    sure: layer('sure'),
  };
}
