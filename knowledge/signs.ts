// What tells that a unit answers a question, as numbers. Each is weak alone; together, weighed (weights.data.ts), they order the units.
import type { Asked } from './asked.ts';
import type { Judged } from './judge.ts';
import { lettersOf, runsOf, sharedRuns } from './letters.ts';
import type { Likeness } from './meaning/meaning.ts';
import { defines } from './shape.ts';
import type { Term } from './term.ts';
import type { Unit } from './unit.ts';
import type { Wanted } from './wanted.ts';

/** A type, not an interface: it is read by the names of its signs (weigh.ts). */
export type Signs = {
  /** Alike as a whole: with what stands around it, by its own words; and how far above the others. */
  readonly inContext: number;
  readonly own: number;
  readonly above: number;
  /** Alike word by word: how much of the question is said, by it, by its own text; and how much by nothing. */
  readonly said: number;
  readonly saidOwn: number;
  readonly missing: number;
  /** The terms asked about that it says; and the nouns and figures among them that it does not. */
  readonly terms: number;
  readonly nouns: number;
  /** Of a question that names nothing: how far it speaks of what everything is about. */
  readonly subject: number;
  /** The part of its own words that the question says too. */
  readonly about: number;
  /** The same letters: what is typed wrong, or was never met, is still alike. */
  readonly letters: number;
  /** As judge.ts scores it. */
  readonly structure: number;
  /** What is asked for stands in it: whatever it is, a figure, a list. */
  readonly holds: number;
  readonly figure: number;
  readonly listed: number;
  /** It says what is asked to be defined. */
  readonly defines: number;
  readonly isItem: number;
  readonly isRow: number;
  readonly isList: number;
  readonly isNotice: number;
};

const FIGURES: ReadonlySet<Wanted> = new Set(['amount', 'duration', 'date', 'hour', 'rate', 'count']);
const LISTS: ReadonlySet<Wanted> = new Set(['document', 'means', 'list']);
/** Less, a term is not said. */
const SAID = 0.3;

export interface Seen {
  readonly judged: Judged;
  readonly nearness: Pick<Signs, 'inContext' | 'own' | 'above'>;
  readonly likeness: Likeness;
  readonly ownLikeness: Likeness;
}

/** Reads the question once, then each unit against it. `weights`: one a term. */
export function signsFor({ plain, terms, wants, bare }: Asked, weights: readonly number[]): (seen: Seen) => Signs {
  const runs = runsOf(lettersOf(plain));
  const all = sum(weights) || 1;
  const required = weights.map((weight, at) => (terms[at]?.role === 'required' ? weight : 0));
  const asked = sum(required) || 1;
  const subject = terms.findIndex(({ role }) => role === 'context');
  const said = new Set(terms.flatMap(({ stems }) => stems));
  const [asksFigure, asksList] = [FIGURES.has(wants), LISTS.has(wants)];
  return ({ judged, nearness, likeness, ownLikeness }) => {
    const { unit, levels, holds } = judged;
    const unsaid = required.map((weight, at) => ((levels[at] ?? 0) < SAID && isThing(terms[at]) ? weight : 0));
    return {
      inContext: nearness.inContext,
      own: nearness.own,
      above: nearness.above,
      said: likeness.said,
      saidOwn: ownLikeness.said,
      missing: likeness.missing,
      terms: sum(weights.map((weight, at) => weight * (levels[at] ?? 0))) / all,
      nouns: sum(unsaid) / asked,
      subject: bare ? (levels[subject] ?? 0) : 0,
      about: aboutOf(unit, said),
      letters: sharedRuns(runs, unit.letters),
      structure: judged.score,
      holds: Number(holds),
      figure: Number(holds && asksFigure),
      listed: Number(holds && asksList),
      defines: Number(wants === 'definition' && defines(unit, terms)),
      isItem: Number(unit.kind === 'item'),
      isRow: Number(unit.kind === 'row'),
      isList: Number(unit.kind === 'list'),
      isNotice: Number(unit.passages[0].about.kind === 'notices'),
    };
  };
}

function aboutOf({ zones: { own } }: Unit, said: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of said) shared += Number(own.stems.has(stem));
  return shared / (own.stems.size || 1);
}
const isThing = (term?: Term): boolean => term !== undefined && (term.noun || term.kind === 'number');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
