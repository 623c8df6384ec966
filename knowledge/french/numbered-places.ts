// Places said by a number: « paris 15 », « le 19e à Paris », « dans le 92 », 64100.
import { type Area, geography } from './geography.ts';

interface Numbered {
  readonly area: Area;
  readonly end: number;
}
/** « Paris 11e », « le 11e arrondissement », « dans le 11e à Paris » */
const PARIS =
  /\bparis ?(?:n ?)?(\d{1,2}) ?(?:er|e|eme|ieme)?\b|\b(\d{1,2}) ?(?:er|e|eme|ieme) (?:arr|(?:a |de |sur )?paris\b)/g;
const POSTCODE = /\b(\d{5})\b/g;
/** « dans le 15 du mois », « dans le 24 heures » are no départements. */
const UNITS =
  '%|h\\b|er?\\b|eme|heures?|jours?|mois|semaines?|ans?|euros?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const DEPARTEMENT = new RegExp(
  `\\b(?:(?:dans|de|vers|sur) le|departement|dept|dpt|dep) (\\d{2,3}|2[ab])\\b(?! ?(?:${UNITS}))|\\ble 9 ?- ?(\\d)\\b|^(?:et )?le (3[2-9]|[4-9]\\d|2[ab])\\b(?! ?(?:${UNITS}|\\d|/|,? ?(?:bis|rue|avenue|av|cours|bd|boulevard|place|quai)\\b))`,
  'g',
);
const ARRONDISSEMENTS = 20;
const ORDINAL = new RegExp(
  `\\ble (\\d{1,2}) ?(?:er|e|eme|ieme)\\b(?! (?:${UNITS}|entretien|rendez|rdv|seance|phase|lundi|mardi|mercredi|jeudi|vendredi))`,
);

/** « et le 14 ? », and nothing more. */
const ALONE = /^(?:(?:et|ou|alors|pour|dans|a|au|le) )*(\d{1,2}) ?(?:er|e|eme|ieme)?\W*$/;

const arrondissement = (found: RegExpExecArray | null): Area | null => {
  const number = Number(found?.[1]);
  return number >= 1 && number <= ARRONDISSEMENTS ? geography().arrondissement(number) : null;
};
/** « le 20e », where Paris is spoken of. */
export const ordinal = (plain: string): Area | null => arrondissement(ORDINAL.exec(plain));
/** « et le 14 ? », after « Paris 10 ». */
export const numberAlone = (plain: string): Area | null => arrondissement(ALONE.exec(plain));

/** `plain`: lower case, without accents. */
export function* numbered(plain: string): Iterable<Numbered> {
  for (const match of plain.matchAll(PARIS)) {
    const number = Number(match[1] ?? match[2]);
    if (number >= 1 && number <= ARRONDISSEMENTS) yield { area: geography().arrondissement(number), end: endOf(match) };
  }
  for (const match of plain.matchAll(POSTCODE)) {
    const area = geography().posted(match[1] ?? '');
    if (area) yield { area, end: endOf(match) };
  }
  for (const match of plain.matchAll(DEPARTEMENT)) {
    const area = geography().departement(match[1] ?? match[3] ?? `9${match[2]}`);
    if (area) yield { area, end: endOf(match) };
  }
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
