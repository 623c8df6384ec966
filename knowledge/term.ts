// One thing a question is about.
import type { Sense } from './french/concepts.ts';

export interface Term {
  /** As typed, without accents. */
  readonly words: string;
  readonly stems: readonly string[];
  readonly senses: readonly Sense[];
  readonly kind: 'word' | 'number' | 'name';
  /** Names what is spoken of: it follows an article or a preposition. Otherwise a verb or an adjective. */
  readonly noun: boolean;
  /** `required` of what answers; `soft`: says what is wanted (« tarif »); `context`: said before, or what everything is about. */
  readonly role: 'required' | 'soft' | 'context';
  /** « qui peut », « chez moi »: an expression of common words may mean nothing in particular. */
  readonly said: 'plainly' | 'in passing';
  /** « HT ou TTC ? »: what says the other answers too. */
  readonly or?: Term;
  /** Of a number, what it numbers: « 4e entretien », « 6 mois ». */
  readonly numbers: string | null;
}
