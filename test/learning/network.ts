// Teaches a small network (knowledge/network.ts), down the slope of what it gets wrong: in what order it puts the units of a page, and
// whether it is sure where one of the first answers.
import { ALSO, MOST } from '../../knowledge/compose.ts';
import {
  addFour,
  CALM,
  LAYERS,
  type Layer,
  type Network,
  networkOf,
  type Page,
  type Passed,
  passed,
  type Sizes,
  sharesOf,
} from '../../knowledge/network.ts';
import { createChance, type Moving, move } from './parameters.ts';

/** A page, and of each of its units: it is what is asked for; alone it says all that must be said. */
export interface Lesson {
  readonly page: Page;
  readonly right: readonly boolean[];
  readonly enough: readonly boolean[];
}
export interface Teaching {
  readonly rounds: number;
  readonly batch: number;
  readonly rate: number;
  /** The part forgotten at each layer. */
  readonly dropped: number;
  /** So much of each weight is taken off at each step, times the rate. */
  readonly shrink: number;
  readonly seed: number;
}
export const TEACHING: Teaching = { rounds: 14, batch: 128, rate: 2e-3, dropped: 0.3, shrink: 1e-4, seed: 1 };

/** Of those that would be said together (compose.ts), one is enough. */
function isAnswered(scores: readonly number[], enough: readonly boolean[]): boolean {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, MOST);
  const first = scores[order[0] ?? 0] ?? 0;
  return order.some((at) => enough[at] && (scores[at] ?? 0) >= first - ALSO);
}

/** The same lessons always teach the same. */
export function taughtNetwork(lessons: readonly Lesson[], sizes: Sizes, teaching: Teaching = TEACHING): Network {
  const chance = createChance(teaching.seed);
  const moving = new Map<Float32Array, Moving<Float32Array>>();
  const network = networkOf(sizes, (size, from) => {
    const values = Float32Array.from({ length: size }, () => (2 * chance() - 1) / Math.sqrt(from));
    const empty = () => new Float32Array(size);
    moving.set(values, { values, slope: empty(), mean: empty(), square: empty() });
    return values;
  });
  const slopes = (values: Float32Array): Float32Array => moving.get(values)?.slope ?? values;
  const kept = 1 / (1 - teaching.dropped);
  const drop = (made: Float32Array) => {
    for (let at = 0; at < made.length; at += 1)
      if (made[at] !== 0) made[at] = chance() < teaching.dropped ? 0 : (made[at] as number) * kept;
  };
  const order = [...lessons.keys()];
  const steps = teaching.rounds * Math.ceil(order.length / teaching.batch);
  let step = 0;
  for (let round = 0; round < teaching.rounds; round += 1) {
    shuffle(order, chance);
    for (let from = 0; from < order.length; from += teaching.batch) {
      const batch = order.slice(from, from + teaching.batch);
      for (const at of batch) {
        const lesson = lessons[at];
        if (lesson) learn(network, lesson, passed(network, lesson.page, drop), slopes, kept);
      }
      step += 1;
      const rate = (teaching.rate / 2) * (1 + Math.cos((Math.PI * (step - 1)) / steps));
      for (const one of moving.values()) move(one, { rate, step, of: batch.length, shrink: teaching.shrink });
    }
  }
  return network;
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Adds to the slope of every weight what this lesson says of it, from the last layer to the first. */
function learn(
  network: Network,
  { page, right, enough }: Lesson,
  { units, answer, scores, sure }: Passed,
  slopes: (values: Float32Array) => Float32Array,
  kept: number,
): void {
  const back = (layer: Layer, seen: Float32Array, wrong: Float32Array, count = 1, needs = true) =>
    backwards(layer, { seen, wrong, count, needs, slopes });
  const unitWidth = network.unit.to;
  const wrongSure = Float32Array.of(1 / (1 + Math.exp(-sure)) - Number(isAnswered(scores, enough)));
  const wrongAnswer = through(answer.made, back(network.sure, answer.made, wrongSure), kept);
  const wrongSeen = back(network.answer, answer.seen, wrongAnswer);
  const shares = sharesOf(scores);
  const allRight = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0);
  const wrongWords = new Float32Array(page.count * network.word.to);
  units.forEach(({ first, second, seen, made }, at) => {
    const share = shares[at] ?? 0;
    const wrongMade = new Float32Array(unitWidth);
    if (allRight > 0) {
      const wrongScore = Float32Array.of(share - (right[at] ? share / allRight : 0));
      wrongMade.set(back(network.order, made, wrongScore));
    }
    for (let one = 0; one < unitWidth; one += 1) {
      const isMost = made[one] === answer.seen[unitWidth + one];
      const wrong = share * (wrongSeen[one] as number) + (isMost ? (wrongSeen[unitWidth + one] as number) : 0);
      wrongMade[one] = (wrongMade[one] as number) + wrong;
    }
    const wrongPool = back(network.unit, seen, through(made, wrongMade, kept));
    const wrongSecond = unpooled(second, page.count, through(seen.subarray(0, 2 * network.both.to), wrongPool, kept));
    const wrongFirst = through(first, back(network.both, first, wrongSecond, page.count), kept);
    back(network.match, page.units[at]?.matches ?? first, wrongFirst, page.count, false);
    for (let one = 0; one < wrongWords.length; one += 1)
      wrongWords[one] = (wrongWords[one] as number) + (wrongFirst[one] as number);
  });
  back(network.word, page.words, wrongWords, page.count, false);
}

/** What was made of nothing, or forgotten, has no slope. */
function through(made: Float32Array, wrong: Float32Array, kept: number): Float32Array {
  return made.map((one, at) => (one > 0 ? (wrong[at] as number) * kept : 0));
}

/** Back from the sum and the greatest over the words to each word. */
function unpooled(made: Float32Array, count: number, wrong: Float32Array): Float32Array {
  const width = wrong.length / 2;
  const words = new Float32Array(made.length);
  for (let one = 0; one < width; one += 1) {
    let most = 0;
    for (let row = 1; row < count; row += 1)
      if ((made[row * width + one] as number) > (made[most * width + one] as number)) most = row;
    for (let row = 0; row < count; row += 1) {
      const at = row * width + one;
      if ((made[at] as number) > 0)
        words[at] = (wrong[one] as number) / CALM + (row === most ? (wrong[width + one] as number) : 0);
    }
  }
  return words;
}

interface Back {
  readonly seen: Float32Array;
  readonly wrong: Float32Array;
  readonly count: number;
  /** Something was made before it, that wants to know what was wrong. */
  readonly needs: boolean;
  readonly slopes: (values: Float32Array) => Float32Array;
}
function backwards({ from, to, weights, bias }: Layer, { seen, wrong, count, needs, slopes }: Back): Float32Array {
  const [slope, biasSlope] = [slopes(weights), slopes(bias)];
  const whole = count - (count % 4);
  for (let row = 0; row < count; row += 1)
    for (let out = 0; out < to; out += 1)
      biasSlope[out] = (biasSlope[out] as number) + (wrong[row * to + out] as number);
  // Four rows at a time, as network.ts goes forward. What is nothing, forgotten or not let through, moves nothing.
  for (let at = 0; at < from; at += 1) {
    const begin = at * to;
    for (let row = 0; row < whole; row += 4) {
      const one = seen[row * from + at] as number;
      const two = seen[(row + 1) * from + at] as number;
      const three = seen[(row + 2) * from + at] as number;
      const four = seen[(row + 3) * from + at] as number;
      if (one === 0 && two === 0 && three === 0 && four === 0) continue;
      addFour(slope, begin, wrong, row * to, to, one, two, three, four);
    }
    for (let row = whole; row < count; row += 1) {
      const one = seen[row * from + at] as number;
      if (one === 0) continue;
      for (let out = 0; out < to; out += 1)
        slope[begin + out] = (slope[begin + out] as number) + one * (wrong[row * to + out] as number);
    }
  }
  const before = new Float32Array(needs ? count * from : 0);
  for (let at = 0; at < before.length; at += 1)
    if (seen[at] !== 0) before[at] = product(weights, (at % from) * to, wrong, Math.floor(at / from) * to, to);
  return before;
}

/** Of two rows of so many, a multiple of four or one alone. */
function product(a: Float32Array, atA: number, b: Float32Array, atB: number, count: number): number {
  if (count === 1) return (a[atA] as number) * (b[atB] as number);
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let at = 0; at < count; at += 4) {
    one += (a[atA + at] as number) * (b[atB + at] as number);
    two += (a[atA + at + 1] as number) * (b[atB + at + 1] as number);
    three += (a[atA + at + 2] as number) * (b[atB + at + 2] as number);
    four += (a[atA + at + 3] as number) * (b[atB + at + 3] as number);
  }
  return one + two + three + four;
}

/** As readNetworks reads them. */
export const writtenNetworks = (networks: readonly Network[]): Buffer =>
  Buffer.concat(
    networks.flatMap((network) =>
      LAYERS.flatMap((name) =>
        [network[name].weights, network[name].bias].map(({ buffer, byteOffset, byteLength }) =>
          Buffer.from(buffer, byteOffset, byteLength),
        ),
      ),
    ),
  );
