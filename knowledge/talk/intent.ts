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

/** No French words: « on », « a », « me », « long » are both. */
const ENGLISH =
  /^(?:the|what|what's|how|when|where|who|why|which|is|are|was|does|do|can|could|would|should|will|may|i|i'm|i'd|my|your|you|we|they|he|she|it|it's|of|to|in|at|from|there|and|with|for|about|any|this|that|have|has|need|want|know|like|much|many|please|thanks|hello|hi|price|cost|not|or|if|be)$/;
const FRENCH =
  /^(?:le|la|les|l|de|du|des|d|un|une|est|c'est|je|j'ai|tu|vous|il|elle|ils|nous|pas|pour|que|qui|quoi|quel|quelle|combien|comment|et|en|sur|mon|ma|mes|avec|dans|ce|ça|ca|au|aux|où|ou|y|se|sa|son|ne|à)$/;

/** At least two of its words are English ones, a third of them all, and more than the French ones. */
export function isEnglish(question: string): boolean {
  const words =
    question
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}']+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.test(word)).length;
  const french = words.filter((word) => FRENCH.test(word)).length;
  return english >= 2 && english > french && english * 3 >= words.length;
}
