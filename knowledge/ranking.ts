// The units that may answer a question, the best first: found by their words and by what they mean, then looked at closely.
import { createFinder } from './find.ts';
import { type Judged, judge } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { type Heard, type Looked, listening, type Meaning } from './meaning/meaning.ts';
import { createShelf, OWN_ZONES } from './meaning/shelf.ts';
import type { Read } from './reading.ts';
import { type Signs, signsFor } from './signs.ts';
import type { Unit } from './unit.ts';
import { weighing, weightOf } from './weigh.ts';
import { RANK } from './weights.data.ts';

/** `score`: how surely it answers, against the others of the same question (log-odds). */
export interface Ranked extends Judged {
  readonly signs: Signs;
  /** Each word of the question, as this unit says it. */
  readonly heard: readonly Heard[];
}
export interface Ranking {
  /** What a unit says, word by word (shelf.ts). */
  looked(unit: Unit): readonly Looked[];
  /** At most some eighty units. */
  rank(question: Pick<Read, 'want' | 'meant' | 'look'>): readonly Ranked[];
}

/** Of those found by their words; the shelf gives as many by their meaning. */
const FOUND = 40;
const scoreOf = weighing(RANK);

export function createRanking(units: readonly Unit[], lexicon: Lexicon, meaning: Meaning): Ranking {
  const finder = createFinder(units);
  const shelf = createShelf(units, meaning);
  const places = new Map(units.map((unit, at) => [unit, at]));
  return {
    looked: (unit) => shelf.looked(places.get(unit) ?? 0),
    rank({ want, meant, look }) {
      const weights = want.terms.map((term) => weightOf(term, lexicon, want.wants));
      const absent = new Set(want.terms.filter((term) => !lexicon.has(term)));
      const judged = (unit: Unit) => judge(unit, want, weights, absent);
      const nearness = shelf.near(meant);
      const found = finder.find(want.terms, weights).map(judged).sort(byScore).slice(0, FOUND);
      const known = new Set(found.map(({ unit }) => unit));
      const near = nearness.best.flatMap((at) => units[at] ?? []).filter((unit) => !known.has(unit));
      const signsOf = signsFor(want, weights);
      const listen = listening(look);
      return [...found, ...near.map(judged)]
        .map((one): Ranked => {
          const at = places.get(one.unit) ?? 0;
          const { own, all, heard } = listen(shelf.looked(at), OWN_ZONES);
          const signs = signsOf({
            judged: one,
            nearness: { inContext: nearness.inContext(at), own: nearness.own(at), above: nearness.above(at) },
            likeness: all,
            ownLikeness: own,
          });
          return { ...one, signs, heard, score: scoreOf(signs) };
        })
        .sort(byScore);
    },
  };
}

const byScore = (a: Judged, b: Judged): number => b.score - a.score;
