// The numbers that are learned, and one step down their slope: a few rows of a table at a time (Adagrad), or all together (Adam).
export interface Parameters {
  readonly values: Float32Array;
  /** `slope`: of `count` values from `at` on. */
  step(at: number, slope: ArrayLike<number>, count: number, rate: number): void;
}

export function createParameters(size: number, first: (at: number) => number, least = -Infinity): Parameters {
  const values = Float32Array.from({ length: size }, (_, at) => first(at));
  const moved = new Float32Array(size).fill(1e-5);
  return {
    values,
    step(at, slope, count, rate) {
      for (let one = 0; one < count; one += 1) {
        const g = slope[one] ?? 0;
        if (g === 0) continue;
        const sum = (moved[at + one] ?? 0) + g * g;
        moved[at + one] = sum;
        values[at + one] = Math.max(least, (values[at + one] ?? 0) - (rate * g) / Math.sqrt(sum));
      }
    },
  };
}

/** Numbers that go down a slope together, and how they have moved: `slope` is what the next step goes down. */
export interface Moving<Numbers extends Float32Array | Float64Array> {
  readonly values: Numbers;
  readonly slope: Numbers;
  readonly mean: Numbers;
  readonly square: Numbers;
}
export interface Step {
  readonly rate: number;
  /** From 1. */
  readonly step: number;
  /** The slope is the sum of so many. */
  readonly of: number;
  /** So much of each number is taken off, times the rate. */
  readonly shrink: number;
}

const [MEAN, SQUARE] = [0.9, 0.999];
/** One step (Adam): what is sure of its way goes far. The slope is flat after it. */
export function move({ values, slope, mean, square }: Moving<Float32Array | Float64Array>, by: Step): void {
  const [young, youngSquare] = [1 - MEAN ** by.step, 1 - SQUARE ** by.step];
  for (let at = 0; at < values.length; at += 1) {
    const one = (slope[at] as number) / by.of;
    mean[at] = MEAN * (mean[at] as number) + (1 - MEAN) * one;
    square[at] = SQUARE * (square[at] as number) + (1 - SQUARE) * one * one;
    const down = (mean[at] as number) / young / (Math.sqrt((square[at] as number) / youngSquare) + 1e-8);
    values[at] = (values[at] as number) * (1 - by.rate * by.shrink) - by.rate * down;
    slope[at] = 0;
  }
}

/** The same draws at each run. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
