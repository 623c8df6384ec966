// One form for what is written in several: without accents nor capitals, numbers in figures, taxes as TTC and HT.
import { folded } from '../../french/words.ts';
import { inFigures } from './numerals.ts';

export type Language = 'fr' | 'en';

const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/[–—−‐‑]/g, '-'],
  [/[«»“”"]/g, ' '],
  [/\bpour ?cent\b|\bper ?cent\b/g, '%'],
  [
    /\btoutes taxes comprises\b|\b(?:incl(?:uding|\.|usive of)? (?:of )?(?:vat|tax(?:es)?)|(?:vat|tax(?:es)?) (?:included|inclusive))\b/g,
    'ttc',
  ],
  [
    /\bhors[ -]taxes?\b|\b(?:excl(?:uding|\.|usive of)? (?:of )?(?:vat|tax(?:es)?)|(?:vat|tax(?:es)?) excluded|before (?:vat|tax(?:es)?)|plus vat)\b/g,
    'ht',
  ],
  [/\bt\.t\.c\b\.?/g, 'ttc'],
  [/\bh\.t\b\.?/g, 'ht'],
];
const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
};
/** « Phase II » is « Phase 2 »; a lone I is left alone. */
const NUMBERED = /\b(phase|partie|titre|livre|chapitre|niveau|annexe|étape|etape|part|step|stage) ([IVX]{1,4})\b/gi;

export function plain(text: string, language: Language = 'fr'): string {
  const arabic = text.replace(NUMBERED, (whole, noun: string, roman: string) =>
    ROMAN[roman] === undefined ? whole : `${noun} ${ROMAN[roman]}`,
  );
  const lower = folded(arabic).toLowerCase().replace(/\s+/g, ' ');
  const said = REWRITTEN.reduce((out, [written, one]) => out.replace(written, one), lower);
  // « 2,400 » is two thousand four hundred in English, and two and four tenths in French.
  return inFigures(language === 'en' ? said.replace(/(\d),(?=\d{3}(?!\d))/g, '$1') : said);
}
