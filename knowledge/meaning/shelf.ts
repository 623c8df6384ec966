// The units by what they mean: those nearest to a question as a whole, and how near.
import type { Unit } from '../unit.ts';
import { alike, type Looked, type Meaning, type Said, type View } from './meaning.ts';

export interface Shelf {
  /** Likeness of every unit to a question, as a whole: with what stands around it, and by its own words. */
  near(question: Float32Array): Nearness;
  /** What a unit says, word by word: its own text and what introduces it, then its columns and headings. */
  looked(unit: number): readonly Looked[];
}
export interface Nearness {
  /** The nearest units, by their place. */
  readonly best: readonly number[];
  inContext(unit: number): number;
  own(unit: number): number;
  /** How far above the others, in standard deviations. */
  above(unit: number): number;
}

const BEST = 40;
const SIZES = 512;
/** Of the texts that were looked at closely, so many are kept: the documents of one provider, not those of all. */
const KEPT = 2000;
export const OWN_ZONES = 2;
/** How much each zone counts, as a whole and word by word: own text, what introduces it, its columns, its headings. */
const WHOLE = [1, 0.7, 0.5, 0.4] as const;
const WORDS = [1, 0.9, 0.85, 0.8] as const;

export function createShelf(units: readonly Unit[], meaning: Meaning): Shelf {
  const view = remembered(meaning.view);
  const views = units.map(({ text, spoken, passages: [{ lead = '', cells = [], path }] }) => [
    meaning.view(text),
    view(`${spoken} ${lead}`),
    view(cells.map(({ column }) => column).join(' ')),
    view(path.join(' . ')),
  ]);
  const lookOf = remembered(meaning.look);
  const { dim } = meaning;
  const table = (zones: number) => {
    const all = new Float32Array(units.length * dim);
    views.forEach((zoned, at) => {
      all.set(meaning.whole(shared(zoned.slice(0, zones), WHOLE), 'told'), at * dim);
    });
    return all;
  };
  const kept = new Map<number, readonly Looked[]>();
  const [inContext, own] = [table(WHOLE.length), table(OWN_ZONES)];
  return {
    looked(unit) {
      const before = kept.get(unit);
      if (before) return before;
      const looked = shared(views[unit] ?? [], WORDS).map(
        // The texts of the units are many, and each comes once.
        ([view, share], zone) => [zone === 0 ? meaning.look(view) : lookOf(view), share] as const,
      );
      if (kept.size === KEPT) kept.clear();
      kept.set(unit, looked);
      return looked;
    },
    near(question) {
      const all = new Float32Array(units.length);
      let [sum, squares] = [0, 0];
      for (let at = 0; at < all.length; at += 1) {
        const one = alike(question, inContext, at * dim);
        all[at] = one;
        sum += one;
        squares += one * one;
      }
      const mean = sum / (all.length || 1);
      const spread = Math.sqrt(Math.max(0, squares / (all.length || 1) - mean * mean)) || 1;
      return {
        best: bestOf(all),
        inContext: (unit) => all[unit] ?? 0,
        own: (unit) => alike(question, own, unit * dim),
        above: (unit) => ((all[unit] ?? 0) - mean) / spread,
      };
    },
  };
}

const shared = (views: readonly View[], shares: readonly number[]): readonly Said[] =>
  views.map((view, at) => [view, shares[at] ?? 0]);

/** Leads, columns and headings come again and again. */
function remembered<From, To>(read: (from: From) => To): (from: From) => To {
  const seen = new Map<From, To>();
  return (from) => {
    const known = seen.get(from) ?? read(from);
    seen.set(from, known);
    return known;
  };
}

/** The places of the greatest of numbers from -1 to 1: how many there are of each size tells where those to be sorted begin. */
function bestOf(values: Float32Array): readonly number[] {
  const sizes = new Uint32Array(SIZES + 1);
  const sizeOf = (value: number) => Math.floor(((value + 1) / 2) * SIZES);
  for (const value of values) sizes[sizeOf(value)] = (sizes[sizeOf(value)] ?? 0) + 1;
  let least = SIZES;
  for (let more = 0; least > 0 && more + (sizes[least] ?? 0) < BEST; least -= 1) more += sizes[least] ?? 0;
  const places: number[] = [];
  for (let at = 0; at < values.length; at += 1) if (sizeOf(values[at] ?? -1) >= least) places.push(at);
  return places.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, BEST);
}
