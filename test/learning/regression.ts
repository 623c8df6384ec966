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

/** Weights under which the right options come first (softmax). `isIn`: which of the choices are learned from. */
export type Fit = (settings: Settings, isIn?: (choice: number) => boolean) => Numbers;

/** The options are laid out once, a million rows for us, then fitted as often as one likes. */
export function createFit(choices: readonly Choice[]): Fit {
  const scale = scaleOf(choices);
  const width = scale.names.length;
  const rows = scale.rows();
  const right = Uint8Array.from(choices.flatMap((choice) => choice.right.map(Number)));
  const shares = new Float64Array(Math.max(0, ...choices.map(({ options }) => options.length)));
  const begins = [0];
  for (const { options } of choices) begins.push((begins.at(-1) ?? 0) + options.length);

  /** What is wrong with the weights, for the options from `from` on: each pulls by its share of what it should not have. */
  function pull(from: number, to: number, at: Float64Array, slope: Float64Array): void {
    let most = Number.NEGATIVE_INFINITY;
    for (let row = from; row < to; row += 1) {
      let score = 0;
      for (let sign = 0; sign < width; sign += 1) score += (rows[row * width + sign] as number) * (at[sign] as number);
      shares[row - from] = score;
      if (score > most) most = score;
    }
    let whole = 0;
    let rightOnes = 0;
    for (let row = from; row < to; row += 1) {
      const share = Math.exp((shares[row - from] as number) - most);
      shares[row - from] = share;
      whole += share;
      if (right[row] === 1) rightOnes += share;
    }
    for (let row = from; row < to; row += 1) {
      const share = shares[row - from] as number;
      const wrong = share / whole - (right[row] === 1 ? share / rightOnes : 0);
      for (let sign = 0; sign < width; sign += 1)
        slope[sign] = (slope[sign] as number) + wrong * (rows[row * width + sign] as number);
    }
  }

  return ({ shrink, steps }, isIn = () => true) => {
    const some = [...choices.keys()].filter(isIn);
    const weights = descend(width, steps, (at, slope) => {
      for (const choice of some) pull(begins[choice] ?? 0, begins[choice + 1] ?? 0, at, slope);
      for (let sign = 0; sign < width; sign += 1)
        slope[sign] = (slope[sign] as number) / (some.length || 1) + shrink * (at[sign] as number);
    });
    return scale.unscaled(weights);
  };
}

/** Signs are compared on one scale; the weights that come out are for signs as they are. */
function scaleOf(choices: readonly Choice[]) {
  const names = Object.keys(choices[0]?.options[0] ?? {}).sort();
  const means = new Float64Array(names.length);
  const spreads = new Float64Array(names.length);
  const count = choices.reduce((all, { options }) => all + options.length, 0) || 1;
  const each = (take: (value: number, sign: number, row: number) => void): void => {
    let row = 0;
    for (const { options } of choices)
      for (const option of options) {
        for (let sign = 0; sign < names.length; sign += 1) take(option[names[sign] as string] ?? 0, sign, row);
        row += 1;
      }
  };
  each((value, sign) => {
    means[sign] = (means[sign] as number) + value / count;
  });
  each((value, sign) => {
    spreads[sign] = (spreads[sign] as number) + (value - (means[sign] as number)) ** 2 / count;
  });
  for (let sign = 0; sign < spreads.length; sign += 1) spreads[sign] = Math.sqrt(spreads[sign] as number) || 1;
  return {
    names,
    /** One row after the other, on the scale. */
    rows: (): Float32Array => {
      const rows = new Float32Array(count * names.length);
      each((value, sign, row) => {
        rows[row * names.length + sign] = (value - (means[sign] as number)) / (spreads[sign] as number);
      });
      return rows;
    },
    unscaled: (weights: Float64Array): Numbers =>
      Object.fromEntries(names.map((name, sign) => [name, (weights[sign] ?? 0) / (spreads[sign] ?? 1)])),
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
