// Which lines of a plain text are titles, and how deep: nothing marks them but their capitals, their length and what is around.
import type { Block } from '../passage.ts';

export type Titled =
  | { readonly kind: 'none' }
  | { readonly kind: 'title'; readonly capitals: boolean }
  | { readonly kind: 'text'; readonly capitals: boolean };

const LONGEST = 90;
const FEW_WORDS = 6;
const ARTICLE = /^art(?:icle|\.)?\s*[lrd]?\.?\s?\*?\s?\d[\d-]*\.?$/i;
const NUMBERED = /^(?:(phase|chapitre|module|etape|titre|article)|(partie|section|sequence))\s+(?:\d+|[ivx]+)\b/i;
/** Of a list of questions and answers. */
const QUESTION_LENGTH = 120;
/** Titles that say nothing without the one above them. */
const GENERIC =
  /^(?:objectifs?|modalites|duree|tarifs?|prix|contenu|principes|public|programme|moyens|methodes|horaires|dates|conditions)$/i;

const DEPTH = { capitals: 1, generic: 4, phase: 2, part: 3, small: 2, article: 2, question: 3 } as const;

/** `alone`: a paragraph by itself, with something after it. */
export function headingOf(
  text: string,
  before: Titled,
  alone: boolean,
): { readonly block: Block; readonly titled: Titled } {
  const capitals = isCapitals(text);
  const depth = depthOf(text, before, capitals, alone);
  if (depth === null) return { block: { kind: 'paragraph', text }, titled: { kind: 'text', capitals: capitals && (text.includes(',') || (before.kind === 'text' && before.capitals)) } };
  return { block: { kind: 'heading', depth, text }, titled: { kind: 'title', capitals } };
}

function depthOf(text: string, before: Titled, capitals: boolean, alone: boolean): number | null {
  if (ARTICLE.test(text)) return DEPTH.article;
  if (alone && /\?$/.test(text) && text.length <= QUESTION_LENGTH) return DEPTH.question;
  if (alone && /^article\s+\d/i.test(text) && text.length <= LONGEST && !/[;:,]$/.test(text)) return DEPTH.article;
  if (capitals) {
    // A list of towns in capitals: the next line in capitals goes on with it.
    const numbered = NUMBERED.exec(folded(text));
    if (numbered) return numbered[1] ? DEPTH.phase : DEPTH.part;
    const tells = /[,@:;]|\d\s?(?:€|euros|h\b)/i.test(text);
    if (text.length > LONGEST || tells || (before.kind === 'text' && before.capitals)) return null;
    return GENERIC.test(folded(text)) ? DEPTH.generic : DEPTH.capitals;
  }
  const isSmall =
    alone &&
    /^\p{Lu}/u.test(text) &&
    !/[.;:,!?…»)]$|[\d«@:,]/.test(text) &&
    text.split(' ').length <= FEW_WORDS &&
    !(before.kind === 'title' && before.capitals);
  return isSmall ? DEPTH.small : null;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const isCapitals = (line: string): boolean => {
  const letters = line.replace(/[^\p{L}]/gu, '');
  const small = letters.replace(/\p{Lu}/gu, '').length;
  // « MONTRouGE »: a conversion leaves a few small ones.
  return letters.length > 3 && small <= letters.length / 20;
};
