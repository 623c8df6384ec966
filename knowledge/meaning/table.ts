// What was learned from pairs of a question and what answers it (test/learning): a vector for each feature, near one another when
// they are said for one another. Made by `npm run knowledge:learn`, read once.
import { readFileSync } from 'node:fs';

export interface Table {
  readonly dim: number;
  /** Feature → its row. */
  readonly rows: ReadonlyMap<string, number>;
  /** `dim` numbers a row. */
  readonly vectors: Float32Array;
  /** How much each feature counts in a whole question, in a whole passage, and of a word against the others of a question. */
  readonly asked: Float32Array;
  readonly told: Float32Array;
  readonly telling: Float32Array;
}

/** The row of a word that was never met. */
export const UNKNOWN = '<unk>';
const WEIGHTS = 4;
const STEPS = 127;

/** `features.txt`: one a line. `vectors.bin`: for each its scale and three weights, as floats; then its vector in steps of the scale. */
export function readTable(folder: URL): Table {
  const names = readFileSync(new URL('features.txt', folder), 'utf8').trimEnd().split('\n');
  const bytes = readFileSync(new URL('vectors.bin', folder));
  const dim = bytes.length / names.length - WEIGHTS * Float32Array.BYTES_PER_ELEMENT;
  if (!Number.isInteger(dim)) throw new Error(`${bytes.length} bytes for ${names.length} features: learn them again`);
  const weights = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + names.length * WEIGHTS * 4));
  const steps = new Int8Array(bytes.buffer, bytes.byteOffset + weights.byteLength, names.length * dim);
  const column = (at: number) => {
    const own = new Float32Array(names.length);
    for (let row = 0; row < own.length; row += 1) own[row] = weights[row * WEIGHTS + at] ?? 0;
    return own;
  };
  const scales = column(0);
  const vectors = new Float32Array(steps.length);
  for (let at = 0; at < steps.length; at += 1) vectors[at] = (steps[at] ?? 0) * (scales[Math.floor(at / dim)] ?? 0);
  return {
    dim,
    rows: new Map(names.map((name, row) => [name, row])),
    vectors,
    asked: column(1),
    told: column(2),
    telling: column(3),
  };
}

/** The bytes of `vectors.bin`. */
export function packed({ dim, rows, vectors, asked, told, telling }: Omit<Table, 'rows'> & { rows: number }): Buffer {
  const weights = new Float32Array(rows * WEIGHTS);
  const steps = new Int8Array(rows * dim);
  for (let row = 0; row < rows; row += 1) {
    const vector = vectors.subarray(row * dim, (row + 1) * dim);
    const scale = vector.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / STEPS || 1;
    weights.set([scale, asked[row] ?? 0, told[row] ?? 0, telling[row] ?? 0], row * WEIGHTS);
    steps.set(
      vector.map((one) => Math.round(one / scale)),
      row * dim,
    );
  }
  return Buffer.concat([Buffer.from(weights.buffer), Buffer.from(steps.buffer)]);
}
