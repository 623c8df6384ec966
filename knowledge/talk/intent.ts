// Is a message not for the documents: an order, an insult, somebody else's data, advice on one's own case, distress, another subject?
import type { Why } from '../../domain/ports.ts';
import { folded } from '../french/words.ts';
import { DISTRESS } from './distress.data.ts';
import { INTENTS } from './intent.data.ts';

export type Intent = Exclude<Why, 'unknown'>;

/** Only what is said in so many words: what merely has no answer in the documents is refused by them. `null`: for the documents. */
export function intentOf(question: string): Intent | null {
  const plain = folded(question).toLowerCase();
  if (isDistress(plain)) return 'distress';
  return INTENTS.find(([, says]) => says.some((words) => words.test(plain)))?.[0] ?? null;
}

/** `plain`: without accents nor capitals. */
export const isDistress = (plain: string): boolean => {
  const bare = plain.replace(/[^a-z0-9]+/g, ' ');
  return DISTRESS.some((words) => words.test(bare));
};

const ENGLISH =
  /\b(?:the|what|how|when|where|who|why|is|are|does|do|can|much|many|long|please|i'm|my|your|you|of|there|and|with|for|price|cost)\b/g;

/** At least three of its words are English ones, and half of them. */
export function isEnglish(question: string): boolean {
  const words = question.toLowerCase().match(/[a-z'’]+/g) ?? [];
  const english = question.toLowerCase().match(ENGLISH) ?? [];
  return english.length >= 3 && english.length * 2 >= words.length;
}
