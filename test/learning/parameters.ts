// The numbers that are learned, and one step down the slope of each (Adagrad: what moved much moves less).
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

/** The same draws at each run. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
