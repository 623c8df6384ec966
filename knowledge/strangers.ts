// A price of something else is worse than none. « La tripartite en TTC ? »: one passage has the price of the tripartite, without tax,
// another a price with tax, of the bilan. Neither answers, though each has most of what is asked about.
import type { Asked } from './asked.ts';
import { begins } from './head.ts';
import type { Judged } from './judge.ts';
import type { Term } from './term.ts';

/** With tax or without. */
const TAX = /\b(?:ht|ttc|tva|hors taxes?|taxes? comprises?)\b/;
const SAID = 0.8;
const UNSAID = 0.7;

/** Of a price asked for with tax or without: leaves out what says nothing of a thing asked about, when another that holds a figure does. `subject`: what all documents are about. */
export function withoutStrangers<T extends Judged>(
  all: readonly T[],
  { wants, terms, plain }: Asked,
  subject: Term | null,
): readonly T[] {
  if (wants !== 'amount' || !TAX.test(plain)) return all;
  const decides = terms.flatMap((term, at) =>
    term.role === 'required' && term.noun && term.said === 'plainly' ? [{ term, at }] : [],
  );
  const isSubject = (term: Term) => subject !== null && term.stems.some((stem) => subject.stems.includes(stem));
  const said = new Set(
    decides.flatMap(({ at }) => (all.some(({ holds, levels }) => holds && (levels[at] ?? 0) >= SAID) ? [at] : [])),
  );
  return all.filter(({ unit, levels }) => {
    const lacks = decides.filter(({ at }) => said.has(at) && (levels[at] ?? 0) < UNSAID);
    // « la tripartite du bilan »: what everything is about need not be said again, unless the figure is of something unasked.
    return lacks.every(({ term }) => isSubject(term) && begins(unit.head, terms));
  });
}
