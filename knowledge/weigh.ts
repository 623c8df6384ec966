// How much each term of a question counts, and what signs are worth together.
import type { Lexicon } from './lexicon.ts';
import type { Term } from './term.ts';
import type { Wanted } from './wanted.ts';

/** What the documents know nothing of is what the question is about, unless it is only a verb of the way people talk. */
export function weightOf(term: Term, lexicon: Lexicon, wants: Wanted): number {
  const { or, ...alone } = term;
  if (or && !lexicon.has(alone)) return weightOf(or, lexicon, wants);
  if (term.said === 'in passing') return 0.5 * (lexicon.has(term) ? lexicon.rarity(term.stems, term.senses) : 1);
  if (lexicon.has(term)) return lexicon.rarity(term.stems, term.senses);
  if (term.senses.some(({ share }) => share === 1) || term.kind === 'name') return 1.8;
  if (term.noun) return 0.8;
  // « peut-on enregistrer les entretiens ? »: the verb is the question.
  return wants === 'yes-no' ? 0.6 : 0.3;
}

/** A sign that has no weight tells nothing. */
export const weighed = (signs: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number =>
  Object.entries(weights).reduce((sum, [sign, weight]) => sum + weight * (signs[sign] ?? 0), 0);
