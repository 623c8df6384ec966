// Which units speak of these terms: an inverted index over stems and concepts, best first. It finds; whether one answers is judge.ts's.
// Ours rather than a library's: here a token is there or not, which needs no more than a list of units for each; MiniSearch, which
// was used first, makes an object for each hit: 26 ms a question in ten thousand documents, against 2 (measured, npm run bench).
import type { Term } from './term.ts';
import type { Unit, Zone } from './unit.ts';

export interface Finder {
  /** `weights`: one a term. At most `FOUND`, the best first. */
  find(terms: readonly Term[], weights: readonly number[]): readonly Unit[];
}

const FOUND = 120;
/** What a word stands for counts less than the word, and an association half of that: much as in level.ts. */
const SAME = 0.8;
const ASSOCIATED = 0.4;
/** A word said nearly everywhere finds nothing that the others do not. */
const LEAST = 0.25;
/** Said by the unit itself, and by what is above it. */
const OWN = 1.5;
const AROUND = 1;
/** How much a long text is held against it (the b of BM25): a word among ten tells more than among a hundred. */
const LENGTH = 0.6;

interface Posting {
  readonly units: number[];
  readonly worths: number[];
}

export function createFinder(units: readonly Unit[]): Finder {
  const postings = new Map<string, Posting>();
  const sizes = units.map(({ zones }) => ({ own: zones.own.stems.size, around: aroundOf(zones).length }));
  const mean = (size: 'own' | 'around') => sizes.reduce((sum, one) => sum + one[size], 0) / (sizes.length || 1) || 1;
  const means = { own: mean('own'), around: mean('around') };
  units.forEach(({ zones }, at) => {
    const size = sizes[at] ?? { own: 0, around: 0 };
    const worth = new Map<string, number>();
    for (const token of aroundOf(zones))
      worth.set(token, AROUND / (1 - LENGTH + (LENGTH * size.around) / means.around));
    for (const token of tokensOf(zones.own))
      worth.set(token, (worth.get(token) ?? 0) + OWN / (1 - LENGTH + (LENGTH * size.own) / means.own));
    for (const [token, one] of worth) {
      const posting = postings.get(token) ?? { units: [], worths: [] };
      posting.units.push(at);
      posting.worths.push(one);
      postings.set(token, posting);
    }
  });
  const scores = new Float64Array(units.length);
  return {
    find(terms, weights) {
      const boosts = boostsOf(terms, weights);
      const least = LEAST * Math.max(0, ...boosts.values());
      const touched: number[] = [];
      for (const [token, boost] of boosts) {
        const posting = boost >= least ? postings.get(token) : undefined;
        if (!posting) continue;
        const rare = Math.log(1 + units.length / posting.units.length) * boost;
        posting.units.forEach((unit, at) => {
          if (scores[unit] === 0) touched.push(unit);
          scores[unit] = (scores[unit] ?? 0) + rare * (posting.worths[at] ?? 0);
        });
      }
      const best = bestOf(touched, scores);
      for (const unit of touched) scores[unit] = 0;
      return best.flatMap((at) => units[at] ?? []);
    },
  };
}

/** The first of them by score; of two alike, the first of the documents. Without sorting them all. */
function bestOf(touched: readonly number[], scores: Float64Array): readonly number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number) => {
    const more = (scores[a] ?? 0) - (scores[b] ?? 0);
    return more === 0 ? a < b : more > 0;
  };
  for (const unit of touched) {
    const last = best.at(-1);
    if (best.length === FOUND && last !== undefined && !isBefore(unit, last)) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(best[middle] ?? unit, unit)) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, unit);
    if (best.length > FOUND) best.pop();
  }
  return best;
}

const aroundOf = ({ subject, lead, heading, columns, above, title }: Unit['zones']): readonly string[] => [
  ...new Set([subject, lead, heading, columns, above, title].flatMap(tokensOf)),
];
/** A concept is `#12` where it is said, `~12` where it is only near. */
const tokensOf = ({ stems, senses }: Zone): readonly string[] => [
  ...stems,
  ...[...senses].map(([concept, share]) => `${share === 1 ? '#' : '~'}${concept}`),
];

function boostsOf(terms: readonly Term[], weights: readonly number[]): ReadonlyMap<string, number> {
  const boosts = new Map<string, number>();
  const raised = ({ stems, senses, or }: Term, at: number): void => {
    const raise = (token: string, share: number) =>
      boosts.set(token, Math.max(boosts.get(token) ?? 0, share * (weights[at] ?? 0)));
    for (const stem of stems) raise(stem, 1);
    for (const { concept, share } of senses) {
      raise(`#${concept}`, share === 1 ? SAME : ASSOCIATED);
      if (share === 1) raise(`~${concept}`, ASSOCIATED);
    }
    if (or) raised(or, at);
  };
  terms.forEach(raised);
  return boosts;
}
