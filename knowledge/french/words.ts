// A French text → words as the index keeps them: no accents, no elisions, one form for numbers, stems.
import { stemmer } from '@orama/stemmers/french';
import { isFrench } from './dictionary.ts';
import { LEMMAS, NUMBERS, PHRASES, SHORTHAND, STOP, UNSTEMMED } from './words.data.ts';

export interface Word {
  /** Lower case, without accents. */
  readonly bare: string;
  readonly stem: string;
  /** As typed with a capital letter, not at the beginning of a sentence: probably a name. */
  readonly name: boolean;
  /** Says nothing of what a text is about. */
  readonly stop: boolean;
}

/** `folded('Cœur d’été')` is `coeur d'ete`. */
export const folded = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[œŒ]/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** Every word, stop words too, in order: what a question asks for is said by them. */
export function words(text: string): readonly Word[] {
  const out: Word[] = [];
  for (const { 0: typed, index } of unified(text).matchAll(/[\p{L}\p{N}@]+(?:[.-][\p{L}\p{N}@]+)*'?/gu)) {
    for (const part of typed.includes('@') || isArticle(typed) ? [typed] : typed.split(/[.-]/)) {
      const bare = part
        .toLowerCase()
        .replace(/'$/, '')
        .replace(/^0+(?=\d)/, '');
      const known = NUMBERS.get(bare) ?? bare;
      if (known) out.push({ bare: known, stem: stemOf(known), name: isName(part, text, index), stop: STOP.has(known) });
    }
  }
  return out;
}

export const stems = (text: string): readonly string[] =>
  words(text)
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem);

const SHORTEST_STEMMED = 4;
export function stemOf(bare: string): string {
  if (/^\d|@/.test(bare) || bare.length < SHORTEST_STEMMED || UNSTEMMED.has(bare)) return bare;
  // Without its accent, « ées » is not the ending the stemmer knows.
  const stem = stemmer(LEMMAS.get(bare) ?? usual(bare.replace(/(?<=\w{3})ees?$/, 'e')));
  // Too little is left to tell « repérer » from « repas ».
  return stem.length < SHORTEST_STEMMED && bare.length - stem.length > 3 ? bare : stem;
}

/** Endings the stemmer leaves apart: « entrepreneuse » is « entrepreneur », « repérez » is « repérer ». */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/euses?$/, 'eur'],
  [/trices?$/, 'teur'],
  [/(?<=[a-z]{3})ez$/, 'er'],
];
function usual(bare: string): string {
  for (const [ending, other] of ENDINGS) {
    const form = bare.replace(ending, other);
    if (form !== bare && isFrench(form)) return form;
  }
  return bare;
}

/** As typed by a phone, in the words of everybody: « cb » is « combien ». Without accents nor capitals. */
export const spoken = (text: string): string => {
  let out = folded(text).toLowerCase();
  for (const [written, said] of SHORTHAND) out = out.replace(written, said);
  return out;
};

/** For addresses: « Délai d’accès » is `delai-d-acces`. */
export const slug = (text: string, count: number): string =>
  folded(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, count)
    .join('-') || 'x';

/** Fixed expressions become one word, and one number has one form: « 2 400 » 2400, « 11ème » 11, « 17h » 17 h, « 75015 » paris 15. */
function unified(text: string): string {
  let out = folded(text)
    .replace(/\b(?:[a-zA-Z]\.){2,}/g, (letters) => letters.replace(/\./g, ''))
    .replace(/\b([LRD])\.?\s?\*?(\d{3,4}-\d+)/gi, '$1$2')
    .replace(/\bn°/gi, 'numero ')
    .replace(/(\d)[ .](?=\d{3}(?!\d))/g, '$1')
    .replace(/\b750(\d\d)\b/g, 'paris $1')
    .replace(/\b(\d+)\s?(?:er|ere|e|eme|nd|nde|ieme)\b/gi, '$1')
    .replace(/\b(\d+)\s?(?:h|heures?)\b/gi, '$1 heures')
    .replace(/€/g, ' euros ');
  for (const [phrase, word] of [...SHORTHAND, ...PHRASES]) out = out.replace(phrase, word);
  return out;
}

const isArticle = (typed: string): boolean => /^[lrd]?\d{3,4}-\d+$/i.test(typed);

function isName(part: string, text: string, index: number): boolean {
  return index > 0 && /^\p{Lu}\p{Ll}/u.test(part) && !/[.!?:]\s*$/.test(folded(text).slice(0, index));
}
