// Whether a text holds what a question asks for. The word « combien » is answered by an amount in the same sentence, not by a good score.

import { isFrench } from './french/dictionary.ts';
import { STOP } from './french/words.data.ts';
import { folded } from './french/words.ts';
import type { Wanted } from './wanted.ts';

const MONTHS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const WEEKDAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const NUMBER = '(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)';

const LASTS = `${NUMBER}\\s?(?:h\\b|heures?\\b|minutes?|jours?\\b|semaines?|mois|ans?\\b)`;

/** What is not here (a list, a definition, « comment ») is judged by the shape of the passage: see shape.ts. */
const VALUES: Partial<Record<Wanted, RegExp>> = {
  amount: /€|\beuros?\b|\bgratuit|\boffert|sans (?:frais|supplement)|aucun frais|\d ?% d[ue]/,
  duration: new RegExp(
    // « 6 mois après », « à 30 jours » are moments: nothing lasts that long.
    `\\b(?:pendant|durant|dure) (?:de )?${LASTS}|(?<!\\b(?:a|dans les|dans|a partir de) )\\b${LASTS}(?! (?:apres|avant))|\\b\\d+ (?:a|ou|et) ${LASTS}`,
  ),
  date: new RegExp(
    `\\b(?:lors (?:de|du|des)|au moment|avant|apres|des (?:le|la|reception)|a l'issue|a la fin|a (?:la )?(?:reception|signature|inscription|commande)|a l'inscription|au (?:debut|demarrage|premier|dernier)|d'avance|comptant|chaque|a partir|jusqu|pendant|au plus tot|(?:au|le|du) jour|lors d)\\b|semaines? \\d|${NUMBER}\\w* (?:mois|jours?|semaines?|ans?)\\b|\\b(?:${MONTHS}|${WEEKDAYS})\\b`,
  ),
  rate: /%|pour ?cent/,
  hour: /\b\d{1,2} ?h ?\d{2}\b|\bde \d{1,2} ?(?:h|heures) a \d{1,2}|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\b|24h\/24/,
  person:
    /\bvous\b|referent|consultant|beneficiaire|salarie|employeur|prestataire|psychologue|organisme|personne|responsable|drh/,
  phone: /\b0\d(?:[ .]?\d\d){4}\b|\+\d{2}/,
  mail: /@/,
  contact: /@|\b0\d(?:[ .]?\d\d){4}\b|\+\d{2}/,
  address: /\d+,? (?:bis |ter )?(?:rue|avenue|boulevard|place|quai|allee|chemin|impasse)\b/,
  document:
    /document|livret|reglement|conditions generales|convention|devis|synthese|fiche|dossier|guide|attestation|facture/,
  means: /virement|cheque|carte b|\bcb\b|especes|prelevement|paypal|en ligne|mensualite|echeance|\ben (?:\w+ )?fois/,
  reason: /\b(?:parce|car|afin|pour|permet|puisque|grace)\b/,
};
/** Answered by a figure or a name: nothing else does. */
export const MEASURED: ReadonlySet<Wanted> = new Set([
  'amount',
  'duration',
  'date',
  'hour',
  'contact',
  'phone',
  'mail',
  'name',
  'rate',
  'count',
]);
/** `year`: which one, as 2011. */
export type Measure = 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'year';
const measured = (unit: string): RegExp => new RegExp(`${NUMBER}(?:\\w*\\s){0,2}\\s?${unit}|${unit} ${NUMBER}`);
const MEASURES: Readonly<Record<Measure, RegExp>> = {
  hours: measured('h(?:eures?)?\\b'),
  days: measured('jours?'),
  weeks: measured('semaines?'),
  months: measured('mois'),
  years: measured('an(?:nee)?s?\\b'),
  year: /\b(?:19|20)\d\d\b/,
};
/** « Katia CATILLON », « le médiateur est CM2C » */
const NAME = /(\p{Lu}\p{Ll}+) (?!\p{Lu}\p{Ll}+ (?:et|à)\b)(\p{Lu}[\p{L}-]+)/gu;
const IS_NAMED = /\b(?:est|sont) \p{Lu}[\p{L}\d]/u;
/** « La Défense », « Accès PMR » are words; of a person, one name at least is none. */
const names = (text: string): boolean =>
  IS_NAMED.test(text) ||
  [...text.matchAll(NAME)].some(
    ([, first = '', last = '']) => !STOP.has(first.toLowerCase()) && !(isWord(first) && isWord(last)),
  );
const isWord = (word: string): boolean => /^\p{Lu}{2,4}$/u.test(word) || isFrench(folded(word).toLowerCase());
/** Or a line that says who: « Référent : l’accueil ». */
const NAMED = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+|\b(?:est|sont|:) \p{Lu}[\p{L}\d]/u;
/** Or a place of the web: « je m’inscris où ? – Sur la plateforme. » */
const PLACE =
  /\b(?:à|en|au|aux|dans|auprès)\s+(?:l['’]|les |la |le |des )?\p{Lu}|\blieux?\b|\blocaux\b|\b(?:sur|par) (?:la plateforme|le site|notre site)\b/u;

/** `measure`: the question names the unit of its answer, « combien d’heures ». */
export function holds(wants: Wanted, text: string, measure: Measure | null = null): boolean {
  if (wants === 'place') return PLACE.test(text);
  if (wants === 'name') return names(text);
  if (wants === 'person' && NAMED.test(text)) return true;
  if (wants === 'contact' && VALUES.address?.test(folded(text).toLowerCase())) return true;
  if (measure && (wants === 'duration' || wants === 'date') && !MEASURES[measure].test(folded(text).toLowerCase()))
    return false;
  const value = VALUES[wants];
  return value ? value.test(folded(text).toLowerCase()) : true;
}

/** « …, …, … et … » after a colon or a verb. */
export const enumerates = (text: string): boolean => (text.match(/,| et | ou /g) ?? []).length >= 2;
