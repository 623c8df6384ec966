// A text while it is learned from: the vectors of its words, the vector of the whole, and the slopes that come back to them.
import type { Parameters } from './parameters.ts';

export interface Model {
  readonly dim: number;
  readonly vectors: Parameters;
  readonly asked: Parameters;
  readonly told: Parameters;
  readonly telling: Parameters;
}
/** Rows of its features, a list a word. */
export type Rows = readonly (readonly number[])[];
export interface Text {
  readonly rows: Rows;
  readonly words: Float32Array;
  readonly lengths: Float32Array;
  /** How much each word tells, before and after it is made positive; and all of them. */
  readonly raw: Float32Array;
  readonly telling: Float32Array;
  readonly told: number;
  readonly features: readonly number[];
  readonly whole: Float32Array;
  readonly length: number;
  readonly slopes: { readonly words: Float32Array; readonly telling: Float32Array; readonly whole: Float32Array };
}
export type Side = 'asked' | 'told';

const TINY = 1e-6;
const UNKNOWN_ROW = 0;

export function textOf(rows: Rows, side: Side, { dim, vectors, telling, ...sides }: Model): Text {
  const words = new Float32Array(rows.length * dim);
  const lengths = new Float32Array(rows.length);
  const raw = Float32Array.from(rows, (features) => features.reduce((sum, row) => sum + (telling.values[row] ?? 0), 0));
  const softened = raw.map((one) => Math.log1p(Math.exp(one)));
  rows.forEach((features, word) => {
    for (const row of features) addRow(words, word * dim, vectors.values, row, dim, 1);
    lengths[word] = shorten(words, word * dim, dim);
  });
  const features = [...new Set(rows.flat())].filter((row) => row !== UNKNOWN_ROW);
  const whole = new Float32Array(dim);
  for (const row of features) addRow(whole, 0, vectors.values, row, dim, sides[side].values[row] ?? 0);
  const length = shorten(whole, 0, dim);
  return {
    rows,
    words,
    lengths,
    raw,
    telling: softened,
    told: softened.reduce((sum, one) => sum + one, TINY),
    features,
    whole,
    length,
    slopes: {
      words: new Float32Array(words.length),
      telling: new Float32Array(rows.length),
      whole: new Float32Array(dim),
    },
  };
}

/** One step of all that this text is made of. */
export function learn(text: Text, side: Side, { dim, vectors, telling, ...sides }: Model, rate: number): void {
  const slope = new Float32Array(dim);
  text.rows.forEach((features, word) => {
    unshorten(slope, text.slopes.words, text.words, word * dim, text.lengths[word] ?? 1);
    const tells = (text.slopes.telling[word] ?? 0) / (1 + Math.exp(-(text.raw[word] ?? 0)));
    for (const row of features) {
      vectors.step(row * dim, slope, dim, rate);
      telling.step(row, [tells], 1, rate / 2);
    }
  });
  unshorten(slope, text.slopes.whole, text.whole, 0, text.length);
  for (const row of text.features) {
    const weight = sides[side].values[row] ?? 0;
    const weighs = dot(slope, 0, vectors.values, row * dim, dim);
    vectors.step(
      row * dim,
      slope.map((one) => one * weight),
      dim,
      rate,
    );
    sides[side].step(row, [weighs], 1, 0.3 * rate);
  }
}

export function dot(a: Float32Array, from: number, b: Float32Array, at: number, dim: number): number {
  let sum = 0;
  for (let one = 0; one < dim; one += 1) sum += (a[from + one] as number) * (b[at + one] as number);
  return sum;
}

/** `to += share × what`. */
export function add(to: Float32Array, at: number, what: Float32Array, from: number, dim: number, share: number): void {
  for (let one = 0; one < dim; one += 1) to[at + one] = (to[at + one] as number) + share * (what[from + one] as number);
}
const addRow = (to: Float32Array, at: number, vectors: Float32Array, row: number, dim: number, share: number): void =>
  add(to, at, vectors, row * dim, dim, share);

/** To length 1; answers what it was. */
function shorten(vectors: Float32Array, at: number, dim: number): number {
  const length = Math.sqrt(dot(vectors, at, vectors, at, dim)) + TINY;
  for (let one = 0; one < dim; one += 1) vectors[at + one] = (vectors[at + one] as number) / length;
  return length;
}
/** The slope of a vector, from that of the same at length 1. */
function unshorten(to: Float32Array, slopes: Float32Array, units: Float32Array, at: number, length: number): void {
  const along = dot(slopes, at, units, at, to.length);
  for (let one = 0; one < to.length; one += 1)
    to[one] = ((slopes[at + one] as number) - along * (units[at + one] as number)) / length;
}
