// The words that carry a text: everything but what joins. A statement has no other than its quotation's.
import { words } from '../../french/words.ts';
import { ENGLISH } from './english.data.ts';
import { FREE, FREE_ENGLISH, SAME } from './free.data.ts';
import type { Language } from './plain.ts';

export interface Term {
  readonly word: string;
  /** Stems it stands for: one in French; in English, each French word it can translate. */
  readonly stems: readonly string[];
}

const ONE_OF = new Map(
  SAME.flatMap((line) => {
    const stems = words(line).map(({ stem }) => stem);
    return stems.map((stem): [string, string] => [stem, stems[0] ?? stem]);
  }),
);
/** The stem that stands for a word and those of the same meaning. */
export const rootOf = (word: string): string => stemsOf(word)[0]?.stem ?? word;

/** `words` gives one token to expressions; a number is checked with the figures. */
const stemsOf = (text: string): readonly { readonly bare: string; readonly stem: string }[] =>
  words(text)
    .filter(({ bare }) => !/^\d/.test(bare))
    .map(({ bare, stem }) => ({ bare, stem: ONE_OF.get(stem) ?? stem }));
const GLOSSES = new Map(
  ENGLISH.flatMap((line) => {
    const [english = '', french = ''] = line.split(':');
    const stems = stemsOf(french).map(({ stem }) => stem);
    return english
      .trim()
      .split(/\s+/)
      .map((word): [string, readonly string[]] => [word, stems]);
  }),
);

export function termsOf(text: string, language: Language): readonly Term[] {
  if (language === 'en') return englishTerms(text);
  return stemsOf(text)
    .filter(({ bare }) => !FREE.has(bare))
    .map(({ bare, stem }) => ({ word: bare, stems: [stem] }));
}

/** French words for those of an English question, so that French documents are found. */
export const inFrench = (question: string): string =>
  ENGLISH.filter((line) => {
    const english = new Set(line.split(':')[0]?.trim().split(/\s+/));
    return bareEnglish(question).some((word) => english.has(word) || english.has(singular(word)));
  })
    .map((line) => line.split(':')[1]?.trim() ?? '')
    .join(' ');

const bareEnglish = (text: string): readonly string[] => text.toLowerCase().match(/[a-zà-ÿ][a-zà-ÿ'-]*/g) ?? [];
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?:s|'s)$/, '');

function englishTerms(text: string): readonly Term[] {
  return stemsOf(text)
    .filter(({ bare }) => bare.length > 1 && !FREE_ENGLISH.has(bare))
    .map(({ bare, stem }) => ({
      word: bare,
      stems: [...(GLOSSES.get(bare) ?? GLOSSES.get(singular(bare)) ?? []), stem],
    }));
}

/** « synthesis » is « synthèse » and « consultant » itself: what both languages took from Latin begins alike. */
const ALIKE = 5;
export const isSaid = ({ word, stems }: Term, quoted: ReadonlySet<string>, language: Language): boolean =>
  stems.some((stem) => quoted.has(stem)) ||
  (language === 'en' &&
    word.length >= ALIKE &&
    [...quoted].some((stem) => stem.slice(0, ALIKE) === word.slice(0, ALIKE)));

const ENGLISH_WORDS = /\b(?:the|is|are|of|you|your|it|for|with|and|to|no|not|must|can|may|by)\b/g;
const FRENCH_WORDS =
  /\b(?:le|la|les|l|un|une|des|du|de|est|sont|et|vous|votre|pour|avec|il|elle|ne|pas|en|au|aux|qui|dans|par)\b/g;
/** French, unless it plainly is not. */
export function languageOf(text: string): Language {
  const count = (words: RegExp): number => text.toLowerCase().match(words)?.length ?? 0;
  return count(ENGLISH_WORDS) > count(FRENCH_WORDS) ? 'en' : 'fr';
}
