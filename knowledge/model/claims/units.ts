// What a number measures, read beside it. On text as `plain` gives it.
import { stemOf } from '../../french/words.ts';

export interface After {
  /** `''`: no measure follows. */
  readonly unit: string;
  /** « 9 h 30 »: the minutes; 0 for hours alone. */
  readonly minutes?: number;
  /** How much of the text says it. */
  readonly length: number;
  /** ` ttc`, ` ht` or nothing, when a tax alone follows. */
  readonly tax: string;
  /** The word that follows, as a stem: what a rank ranks. */
  readonly noun: string;
}

/** Longest first. What qualifies a measure changes it: eleven working days are not eleven days. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^ ?(?:€|euros?\b|eur\b)/, 'euro'],
  [/^ ?%/, '%'],
  [/^ ?(?:jours?|journees?) ouvres?\b|^ ?(?:working|business) days?\b/, 'jour ouvre'],
  [/^ ?jours? ouvrables?\b/, 'jour ouvrable'],
  [/^ ?jours? (?:calendaires?|francs?)\b|^ ?calendar days?\b/, 'jour calendaire'],
  [/^ ?(?:jours?|j|journees?|days?)\b(?!')/, 'jour'],
  [/^ ?demi-?journees?\b|^ ?half-?days?\b/, 'demi-journee'],
  [/^ ?(?:semaines?|weeks?)\b/, 'semaine'],
  [/^ ?(?:mois|months?)\b/, 'mois'],
  [/^ ?(?:trimestres?|quarters?)\b/, 'trimestre'],
  [/^ ?(?:ans?|annees?|years?)\b/, 'an'],
  [/^ ?(?:minutes?|min|mn)\b/, 'minute'],
  [/^ ?(?:km|kilometres?)\b/, 'km'],
  [/^ ?m2\b/, 'm2'],
];
const HOURS = /^ ?(?:h|heures?|hours?)(?: ?(\d{2})(?!\d))?(?![a-z])/;
const TAX = /^ ?(?:en )?(ttc|ht)\b/;
/** « 60 € par heure », « 35 € / mois ». */
const PER =
  /^ ?(?:\/|par|de l'|per|an?) ?(heure|h|jour|semaine|mois|an|personne|seance|stagiaire|beneficiaire|hour|day|week|month|year|person|session|participant)s?\b/;
const PER_FRENCH: Readonly<Record<string, string>> = {
  h: 'heure',
  hour: 'heure',
  day: 'jour',
  week: 'semaine',
  month: 'mois',
  year: 'an',
  person: 'personne',
  session: 'seance',
};

/** What stands right after a number. */
export function unitAfter(text: string): After {
  const noun = rankOf(/^ ?([a-z]+)/.exec(text)?.[1] ?? '');
  const hours = HOURS.exec(text);
  if (hours) return { unit: 'h', minutes: Number(hours[1] ?? 0), length: hours[0].length, tax: '', noun };
  for (const [written, unit] of UNITS) {
    const found = written.exec(text)?.[0];
    if (found === undefined) continue;
    const tax = TAX.exec(text.slice(found.length));
    const length = found.length + (tax?.[0].length ?? 0);
    const per = PER.exec(text.slice(length));
    const each = per?.[1] ? `/${PER_FRENCH[per[1]] ?? per[1]}` : '';
    return {
      unit: [unit, tax?.[1]].filter(Boolean).join(' ') + each,
      length: length + (per?.[0].length ?? 0),
      tax: '',
      noun,
    };
  }
  const tax = TAX.exec(text);
  return { unit: '', length: tax?.[0].length ?? 0, tax: tax ? ` ${tax[1]}` : '', noun };
}

/** « phase 2 », « semaine 3 », « Paris 15 »: the number names which one. */
const NAMED =
  /\b(phases?|etapes?|semaines?|niveaux?|annexes?|modules?|seances?|entretiens?|rendez-vous|chapitres?|parties?|points?|alineas?|lots?|titres?|livres?|salles?|paris|arrondissements?|weeks?|steps?|stages?|levels?)(?: ?:)? (?:n° ?)?$/;
const NAMED_FRENCH: ReadonlyMap<string, string> = new Map([
  ['week', 'semaine'],
  ['step', 'etape'],
  ['stage', 'phase'],
  ['level', 'niveau'],
  ['arrondissement', 'pari'],
]);

const rankOf = (noun: string): string => stemOf(NAMED_FRENCH.get(noun) ?? noun);

/** `euro`: the length of « € » or « EUR » before the number, or 0. */
export function unitBefore(text: string): { readonly euro: number; readonly rank: string } {
  const named = NAMED.exec(text)?.[1]?.replace(/[sx]$/, '') ?? '';
  return {
    euro: /(?:€|\beur) ?$/.exec(text)?.[0].length ?? 0,
    rank: named && (unitAfter(named).unit || rankOf(named)),
  };
}
