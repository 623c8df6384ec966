// Names of people in a text, by what announces them or by the first names people bear. Towns, acronyms and words stay.
import { FIRST_NAMES, WORDS_TOO } from './first-names.data.ts';
import * as cues from './names.data.ts';

interface Token {
  readonly text: string;
  /** Lower case, without accents. */
  readonly plain: string;
  /** Between the word before and this one. */
  readonly gap: string;
  readonly from: number;
  readonly to: number;
}
/** « O’Brien » is one word, « d’Amélie » two. */
const WORD = /\p{Lu}['’]\p{Lu}[\p{L}\p{M}]+|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** `text` with « [nom] » for each name. */
export function withoutNames(text: string): string {
  const words = tokensOf(text);
  let [left, done] = ['', 0];
  for (let at = 0; at < words.length; ) {
    const length = nameAt(words, at);
    const [first, last] = [words[at], words[at + length - 1]];
    if (length > 0 && first && last) {
      left += `${text.slice(done, first.from)}[nom]`;
      done = last.to;
    }
    at += Math.max(length, 1);
  }
  return left + text.slice(done);
}

function tokensOf(text: string): readonly Token[] {
  let to = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const gap = text.slice(to, index);
    to = index + word.length;
    return { text: word, plain: plain(word), gap, from: index, to };
  });
}
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}]/gu, '')
    .replace(/’/g, "'")
    .toLowerCase();

/** How many words a name that begins here has; 0: none begins here. */
function nameAt(words: readonly Token[], at: number): number {
  const word = words[at];
  if (!word || cues.TITLES.has(word.plain) || /[[\]@/\\_]$/.test(word.gap)) return 0;
  const known = isFirstName(word) && !isPlace(words, at);
  const called = announcedAt(words, at);
  if (called === 'surely') return lengthFrom(words, at, true);
  if (called === 'if it looks so' && (known || isCapital(word))) return lengthFrom(words, at, false);
  if (known && (isCapital(word) || !WORDS_TOO.has(word.plain))) return lengthFrom(words, at, false);
  return isSurnameFirst(words, at) ? lengthFrom(words, at, false) : 0;
}

/** What stands before says that a name comes. */
function announcedAt(words: readonly Token[], at: number): 'surely' | 'if it looks so' | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return null;
  const spaced = /^\s$/.test(word.gap);
  if (spaced && cues.DECLARED.some((cue) => endsWith(words, at, cue))) return 'surely';
  if (spaced && endsWith(words, at, 'nom est') && words.length - at <= 2) return 'surely';
  if (isTitled(word, before)) return 'surely';
  if (spaced && cues.ANNOUNCED.some((cue) => endsWith(words, at, cue))) return 'if it looks so';
  if (cues.LABELS.has(before.plain) && /^ ?: ?$/.test(word.gap)) return 'if it looks so';
  if (isRelated(words, at) || isOwner(words, at) || isSigned(words, at)) return 'if it looks so';
  return null;
}

const endsWith = (words: readonly Token[], at: number, cue: string): boolean => {
  const said = cue.split(' ');
  return at >= said.length && said.every((one, place) => words[at - said.length + place]?.plain === one);
};

function isTitled(word: Token, { plain: title, text }: Token): boolean {
  if (!cues.TITLES.has(title) || !/^\.? $/.test(word.gap)) return false;
  return cues.TITLES_OR_WORDS.has(title)
    ? /^\p{Lu}/u.test(text) && (isCapital(word) || cues.PARTICLES.has(word.plain))
    : true;
}

/** « mon chef Durand », « mon manager, Kevin »; not « je suis salarié Renault ». */
function isRelated(words: readonly Token[], at: number): boolean {
  const [owner, relation, word] = [words[at - 2], words[at - 1], words[at]];
  if (!owner || !relation || !word) return false;
  if (!cues.OWNERS.has(owner.plain) || !cues.RELATIONS.has(relation.plain)) return false;
  return word.gap === ' ' || (word.gap === ', ' && isFirstName(word));
}

/** « le dossier de Ouédraogo », « le bilan de claire »; not « l’adresse de Nantes ». */
function isOwner(words: readonly Token[], at: number): boolean {
  const [thing, of, word] = [words[at - 2], words[at - 1], words[at]];
  if (!thing || !of || !word || !/^(?:de|d|of|pour)$/.test(of.plain) || !/^[ '’]$/.test(word.gap)) return false;
  if (cues.OWNED.has(thing.plain)) return true;
  return cues.BELONGING.has(thing.plain) && isFirstName(word);
}

/** « Cordialement, S. Morin », and nothing after it. */
function isSigned(words: readonly Token[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !cues.CLOSINGS.has(before.plain) || !/^(?:,\s*|\s*\n\s*)$/.test(word.gap)) return false;
  return words.length - at <= 3;
}

/** « BERNARD Julie ». */
function isSurnameFirst(words: readonly Token[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || next.gap !== ' ' || isUpper(next.text)) return false;
  const surname = isUpper(word.text) && word.text.length > 3 && !cues.NO_NAMES.has(word.plain);
  return surname && isCapital(next) && isFirstName(next);
}

const LONGEST = 4;
/** `any`: a word without a capital will do for the first. */
function lengthFrom(words: readonly Token[], at: number, any: boolean): number {
  let start = 0;
  while (cues.PARTICLES.has(words[at + start]?.plain ?? '') && isCapital(words[at + start + 1])) start += 1;
  const first = words[at + start];
  if (!first || (cues.NO_NAMES.has(first.plain) && !isInitial(first))) return 0;
  if (!any && !isCapital(first) && !isFirstName(first)) return 0;
  let length = start + 1;
  while (length < LONGEST) {
    const more = goesOn(words, at, length);
    if (more === 0) break;
    length += more;
  }
  return length;
}

/** How many of the next words are still of the name. */
function goesOn(words: readonly Token[], at: number, length: number): number {
  const [last, word, next] = [words[at + length - 1], words[at + length], words[at + length + 1]];
  if (!last || !word || !/^(?: |\. ?|, (?=$))$/.test(word.gap)) return 0;
  if (word.gap !== ' ' && !isInitial(last)) return 0;
  const isParticle = cues.PARTICLES.has(word.plain) && next !== undefined && /^[ '’]$/.test(next.gap);
  if (isParticle && isCapital(next) && !cues.NO_NAMES.has(next.plain)) return 2;
  if (cues.NO_NAMES.has(word.plain)) return 0;
  if (isCapital(word)) return 1;
  const isTyped = !isCapital(last) && length === 1 && word.text.length > 1;
  return isTyped && isEnd(next) ? 1 : 0;
}
/** « paul durand a commencé », « paul durand ? »; after « paul » alone, a verb. */
const isEnd = (next: Token | undefined): boolean =>
  next === undefined || !/^[ -]$/.test(next.gap) || cues.NEXT.has(next.plain);

const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text) && text === text.toUpperCase();
const isCapital = (word: Token | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
const isInitial = (word: Token): boolean => /^\p{Lu}$/u.test(word.text);
function isFirstName({ plain: word }: Token): boolean {
  return !cues.NO_PERSONS.has(word) && FIRST_NAMES.has(word.split('-')[0] ?? '');
}
/** « Saint Denis », « la rue Louis Blanc », « Sophia Antipolis ». */
const isPlace = (words: readonly Token[], at: number): boolean =>
  (cues.PLACES.has(words[at - 1]?.plain ?? '') && words[at]?.gap === ' ') ||
  cues.NO_PERSONS.has(`${words[at]?.plain}-${words[at + 1]?.plain}`);
