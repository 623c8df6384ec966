// How near a question and a passage are in meaning, though they share no word: « sans se déplacer », « en visioconférence ».
// Two readings of one table: as a whole, quick enough for every passage; and word by word, for those worth a closer look.
import type { Concepts } from '../french/concepts.ts';
import { featuresOf, isKnown } from './features.ts';
import { type Table, UNKNOWN } from './table.ts';

/** A word as the table knows it: its rows, the first being its own, or that of what was never met. */
interface Known {
  readonly rows: readonly number[];
  /** A word that was never met, nor its letters, is only like itself. */
  readonly unknown: string | null;
}
export type View = readonly Known[];
/** A text of a passage, and how much what it says counts. */
export type Said = readonly [view: View, share: number];
interface Seen {
  readonly unknown: string | null;
  /** Of length 1. */
  readonly vector: Float32Array;
  /** How much it tells of what is asked. */
  readonly telling: number;
}
export type Look = readonly Seen[];

/** A text of a passage looked at, and how much what it says counts. */
export type Looked = readonly [look: Look, share: number];

export interface Likeness {
  /** How much of the question is said: -1 to 1. */
  readonly said: number;
  /** The part of it that nothing is like: 0 to 1. */
  readonly missing: number;
}
/** A word of the question: its share of what is asked, 1 in all; and how near the passage comes to it. */
export interface Heard {
  readonly share: number;
  readonly near: number;
}
export interface Meaning {
  readonly dim: number;
  view(text: string): View;
  /** One vector of length 1 for all these texts: two are compared by `alike`. */
  whole(said: readonly Said[], side: 'asked' | 'told'): Float32Array;
  /** Its words one by one, their share apart. */
  look(view: View): Look;
}
/** Each word of a question looks for the nearest of a passage: among its first zones only, and among all of them. */
export type Listener = (
  passage: readonly Looked[],
  first: number,
) => { readonly own: Likeness; readonly all: Likeness; readonly heard: readonly Heard[] };

/** Farther than that, a word is not said. */
const LIKE = 0.35;
const STRANGE = -0.1;

/**
 * Of two vectors of length 1: -1 to 1. `from`: where the second begins. Four sums, none of which waits for another: half as fast
 * again as one (measured). A row that is not there is not a number: 0.
 */
export function alike(a: Float32Array, b: Float32Array, from = 0): number {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let at = 0; at < a.length; at += 4) {
    one += (a[at] as number) * (b[from + at] as number);
    two += (a[at + 1] as number) * (b[from + at + 1] as number);
    three += (a[at + 2] as number) * (b[from + at + 2] as number);
    four += (a[at + 3] as number) * (b[from + at + 3] as number);
  }
  return one + two + (three + four) || 0;
}

export function createMeaning(table: Table, concepts: Concepts): Meaning {
  const { dim, rows, vectors } = table;
  const unknown = rows.get(UNKNOWN) ?? 0;
  const add = (to: Float32Array, row: number, share: number): void => {
    const from = row * dim;
    for (let at = 0; at < dim; at += 1) to[at] = (to[at] ?? 0) + share * (vectors[from + at] ?? 0);
  };
  return {
    dim,
    view: (text) =>
      featuresOf(text, concepts).map((features) => {
        const known = features.flatMap((feature) => rows.get(feature) ?? []);
        return isKnown(features, (feature) => rows.has(feature))
          ? { rows: known, unknown: null }
          : { rows: [unknown, ...known], unknown: features[0] };
      }),
    whole(said, side) {
      const vector = new Float32Array(dim);
      const done = new Set([unknown]);
      for (const [view, share] of said)
        for (const row of view.flatMap((word) => word.rows)) {
          if (!done.has(row)) add(vector, row, share * (table[side][row] ?? 0));
          done.add(row);
        }
      return unit(vector);
    },
    look: (view) =>
      view.map((word) => {
        const vector = new Float32Array(dim);
        let weight = 0;
        for (const row of word.rows) {
          add(vector, row, 1);
          weight += table.telling[row] ?? 0;
        }
        return { unknown: word.unknown, vector: unit(vector), telling: Math.log1p(Math.exp(weight)) };
      }),
  };
}

/** For one question. Headings and columns come again and again: each is listened to once. */
export function listening(question: Look): Listener {
  const told = question.reduce((sum, { telling }) => sum + telling, 0) || 1;
  const listened = new Map<Look, Float32Array>();
  const nearest = (look: Look): Float32Array => {
    const known = listened.get(look);
    if (known) return known;
    const near = new Float32Array(question.length);
    question.forEach((word, at) => {
      near[at] = nearestOf(word, look);
    });
    listened.set(look, near);
    return near;
  };
  return (passage, first) => {
    const [own, all] = [tally(), tally()];
    const zones = passage.map(([look, share]) => ({ near: nearest(look), share }));
    const heard = question.map((word, at): Heard => {
      let [inOwn, near] = [-1, -1];
      zones.forEach((zone, place) => {
        near = Math.max(near, zone.share * (zone.near[at] ?? -1));
        if (place < first) inOwn = near;
      });
      own.count(word, inOwn);
      all.count(word, near);
      return { share: word.telling / told, near };
    });
    return { own: own.read(), all: all.read(), heard };
  };
}

function tally() {
  let [all, said, missing] = [0, 0, 0];
  return {
    count({ telling }: Seen, best: number): void {
      all += telling;
      said += telling * best;
      if (best < LIKE) missing += telling;
    },
    read: (): Likeness => (all === 0 ? { said: 0, missing: 1 } : { said: said / all, missing: missing / all }),
  };
}

/** An empty text says nothing: farther than anything. */
function nearestOf(word: Seen, look: Look): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const other of look) best = Math.max(best, alikeWords(word, other));
  return best;
}
/** Two words: -1 to 1. */
export const alikeWords = (a: Seen, b: Seen): number => {
  if (a.unknown === null && b.unknown === null) return alike(a.vector, b.vector);
  return a.unknown === b.unknown ? 1 : STRANGE;
};

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(alike(vector, vector)) || 1;
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}
