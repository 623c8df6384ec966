// Is a message not for the documents: an order, an insult, somebody else's data, advice on one's own case, distress, another subject?
import type { Why } from '../../domain/ports.ts';
import { scrubbed } from '../../domain/scrub.ts';
import { folded, spoken } from '../french/words.ts';
import { DISTRESS } from './distress.data.ts';
import { INTENTS } from './intent.data.ts';

export type Intent = Exclude<Why, 'unknown'>;
/** What the patterns call a person by name, whoever it is: the answer is the same for all (R94). */
export const NAMED = 'qqn';

/** Only what is said in so many words: what merely has no answer in the documents is refused by them. `null`: for the documents. */
export function intentOf(question: string): Intent | null {
  if (isDistress(folded(question).toLowerCase())) return 'distress';
  if (ARITHMETIC.test(folded(question))) return 'off-topic';
  // « qu'elle heure est-il », as people spell « quelle ».
  const plain = bare(spoken(scrubbed(question).replaceAll('[nom]', NAMED))).replace(/\bqu elle\b/g, 'quelle');
  const found = INTENTS.find(({ says, unless }) => says.some((words) => words.test(plain)) && !unless?.test(plain));
  return found?.why ?? null;
}

/** `plain`: without accents nor capitals. */
export const isDistress = (plain: string): boolean => {
  const said = bare(plain);
  return DISTRESS.some((words) => words.test(said));
};
const bare = (plain: string): string => plain.replace(/[^a-z0-9]+/g, ' ').trim();

/** « 12*8 ? » has no words. */
const ARITHMETIC = /^[\d\s.,()]*\d\s*[*x+/÷-]\s*\d[\d\s.,()*x+/÷=-]*\??\s*$/i;

const ENGLISH =
  /\b(?:the|what|how|when|where|who|why|is|are|does|do|can|much|many|long|please|i'm|my|your|you|of|there|and|with|for|price|cost)\b/g;

/** At least three of its words are English ones, and half of them. */
export function isEnglish(question: string): boolean {
  const words = question.toLowerCase().match(/[a-z'’]+/g) ?? [];
  const english = question.toLowerCase().match(ENGLISH) ?? [];
  return english.length >= 3 && english.length * 2 >= words.length;
}
