// What a line looks like by itself: a heading of which kind, when nothing but its form can tell. outline.ts decides with what is around.
import type { Line } from './raw.ts';

/** `word:phase` for « PHASE 1. … », `decimal:2` for « 1.2 … »; the others by their form. */
export type Look =
  | 'article'
  | 'caps'
  | 'strong'
  | 'small'
  | 'question'
  | 'label'
  | 'roman'
  | 'letter'
  | `decimal:${number}`
  | `word:${string}`;

const LONGEST = 100;
const LONGEST_QUESTION = 150;
const WORDS_OF_SMALL = 8;
const WORDS_OF_LABEL = 5;

const ARTICLE = /^art(?:icle|\.)?\s*(?:[LRD]\.?\s?\*?\s?)?\d[\d-]*\s?(?:\.?|[.:–-]\s.{1,80})$/i;
const NUMBERED =
  /^(phase|partie|etape|module|chapitre|section|titre|annexe|seance|sequence|axe|volet|niveau|formule|option|offre|atelier|bloc|fiche|theme|jour|semaine)\s+(?:n°\s?)?(?:\d{1,2}|[ivx]{1,4}|[a-e]|une?|deux|trois|quatre|cinq|six)(?![\p{L}\p{N}])/iu;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]\s+|(?<=\.\d+)\s+)\p{Lu}/u;
const ROMAN = /^[IVX]{1,4}\s?[.)–-]\s*\p{L}/u;
const LETTER = /^[A-H][.)]\s+\p{Lu}/u;
/** An amount, a duration, a phone, an address: a fact, not a heading. */
const FACT = /[@€]|\b(?:TTC|HT)\b|\d\s?(?:h|heures?|jours?|mois|ans?|euros?|%)(?![\p{L}])|\d{2}(?:[ .]\d{2}){2}/iu;

/** « Important : apportez une pièce d’identité »: bold, and said. */
const SAYS = /\s:\s+\S+\s+\S+\s+\S/;

/** Null: reads as text. */
export function lookOf({ text, isStrong }: Line): Look | null {
  if (ARTICLE.test(text)) return 'article';
  if (text.length > LONGEST_QUESTION) return null;
  if (/\?$/.test(text) && !/[.!?]\s/.test(text)) return 'question';
  if (text.length > LONGEST || /[.;,…]$/.test(text)) return null;
  const word = NUMBERED.exec(folded(text))?.[1];
  if (word) return `word:${word.toLowerCase()}`;
  const decimal = DECIMAL.exec(text)?.[1];
  if (decimal) return `decimal:${decimal.split('.').length}`;
  if (FACT.test(text) || /\s:\s.*[\d,]/.test(text)) return null;
  if (isCapitals(text)) return ROMAN.test(text) ? 'roman' : isName(text) ? 'caps' : null;
  if (isStrong && !SAYS.test(text)) return ROMAN.test(text) ? 'roman' : LETTER.test(text) ? 'letter' : 'strong';
  if (/:$/.test(text)) return text.split(/\s+/).length <= WORDS_OF_LABEL + 1 ? 'label' : null;
  return isSmall(text) ? 'small' : null;
}

/** « LA DEFENSE, VINCENNES, SAINT-DENIS » is what a section holds. */
const isName = (text: string): boolean => (text.match(/,/g) ?? []).length <= 1;

const isSmall = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/[:!?»)]$|[\d,]|\s:\s/.test(text) && text.split(/\s+/).length <= WORDS_OF_SMALL;

/** « MONTRouGE »: a conversion leaves a few small letters. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters.replace(/\p{Lu}/gu, '').length <= letters.length / 20;
}

const PARTS =
  /^(?:objectifs?|modalites?|durees?|tarifs?|prix|couts?|contenus?|programme|publics?|prerequis|pre-requis|moyens|methodes?|horaires?|dates?|delais?|deroulement|evaluation|lieux?|resultats?|benefices?|avantages?|financement|intervenants?)$/i;
const ALWAYS_PARTS = /^(?:principes?|exemples?|remarques?|precisions?|details?|exceptions?|a noter|attention)$/i;

/** « DUREE », « Tarif »: says nothing without the heading above it. */
export const isGeneric = (text: string): boolean => PARTS.test(keyOf(text)) || isPartOfAny(text);
/** « PRINCIPES »: no document begins a chapter with that. */
export const isPartOfAny = (text: string): boolean => ALWAYS_PARTS.test(keyOf(text));

/** Two headings of one key say the same. */
export const keyOf = (text: string): string => folded(text).toLowerCase().replace(/\s*:$/, '').trim();
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
