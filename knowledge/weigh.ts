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

/** What signs are worth together, by these weights: a sign that has none tells nothing. */
export function weighing(
  weights: Readonly<Record<string, number>>,
): (signs: Readonly<Record<string, number>>) => number {
  const all = Object.entries(weights);
  return (signs) => {
    let sum = 0;
    for (const [sign, weight] of all) sum += weight * (signs[sign] ?? 0);
    return sum;
  };
}
