// Which of several is right, by a weight for each of their signs: fitted by gradient descent (Adam, whole batch).
import { type Moving, move } from './parameters.ts';

export type Numbers = Readonly<Record<string, number>>;
export interface Choice {
  readonly options: readonly Numbers[];
  readonly right: readonly boolean[];
}
interface Settings {
  /** How much large weights are held against a fit. */
  readonly shrink: number;
  readonly steps: number;
}

const RATE = 0.05;

/** Weights under which the right options come first (softmax). */
export function fitChoices(choices: readonly Choice[], { shrink, steps }: Settings): Numbers {
  const scale = scaleOf(choices.flatMap(({ options }) => options));
  const all = choices.map(({ options, right }) => ({ rows: options.map(scale.row), right }));
  const weights = descend(scale.names.length, steps, (at, gradient) => {
    for (const { rows, right } of all) {
      const scores = rows.map((row) => dot(row, at));
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const [whole, rightOnes] = [sum(shares), sum(shares.map((share, one) => (right[one] ? share : 0)))];
      rows.forEach((row, one) => {
        const share = shares[one] ?? 0;
        add(gradient, row, (share / whole - (right[one] ? share / rightOnes : 0)) / all.length);
      });
    }
    add(gradient, at, shrink);
  });
  return scale.unscaled(weights);
}

/** Signs are compared on one scale; the weights that come out are for signs as they are. */
function scaleOf(rows: readonly Numbers[]) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  const means = names.map((name) => sum(rows.map((row) => row[name] ?? 0)) / rows.length);
  const spreads = names.map((name, at) => {
    const mean = means[at] ?? 0;
    return Math.sqrt(sum(rows.map((row) => ((row[name] ?? 0) - mean) ** 2)) / rows.length) || 1;
  });
  return {
    names,
    row: (row: Numbers) =>
      Float64Array.from(names, (name, at) => ((row[name] ?? 0) - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    unscaled: (weights: Float64Array): Numbers =>
      Object.fromEntries(names.map((name, at) => [name, (weights[at] ?? 0) / (spreads[at] ?? 1)])),
  };
}

function descend(size: number, steps: number, slope: (at: Float64Array, gradient: Float64Array) => void): Float64Array {
  const empty = () => new Float64Array(size);
  const moving: Moving<Float64Array> = { values: empty(), slope: empty(), mean: empty(), square: empty() };
  for (let step = 1; step <= steps; step += 1) {
    slope(moving.values, moving.slope);
    move(moving, { rate: RATE, step, of: 1, shrink: 0 });
  }
  return moving.values;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const dot = (a: Float64Array, b: Float64Array): number => {
  let total = 0;
  for (let at = 0; at < a.length; at += 1) total += (a[at] ?? 0) * (b[at] ?? 0);
  return total;
};
const add = (to: Float64Array, what: Float64Array, share: number): void => {
  for (let at = 0; at < what.length; at += 1) to[at] = (to[at] ?? 0) + share * (what[at] ?? 0);
};
