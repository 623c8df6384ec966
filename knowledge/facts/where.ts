// A question about a place → what the closed list of places says of it, or that it is not in it.
import type { Near, Statement } from '../../domain/ports.ts';
import type { Asked } from '../asked.ts';
import { type Area, isWider, PARIS_CODE } from '../french/geography.ts';
import { namedPlaces } from '../french/named-places.ts';
import { numberAlone, ordinal } from '../french/numbered-places.ts';
import { spoken } from '../french/words.ts';
import type { Term } from '../term.ts';
import { quoted } from '../word.fr.ts';
import { fr } from './places.fr.ts';
import type { Place, Places } from './places.ts';

export type Located =
  | { readonly kind: 'statements'; readonly statements: readonly [Statement, ...Statement[]] }
  | { readonly kind: 'absent'; readonly near: Near };

export interface WhereAsked {
  readonly question: string;
  /** What was asked before. */
  readonly before: string;
  readonly asked: Asked;
  readonly isWord: (plain: string) => boolean;
  /** The term speaks of a place, of access to it, or of what everything is about. */
  readonly speaksOfPlaces: (term: Term) => boolean;
  readonly speaksOfAccess: (term: Term) => boolean;
}
const MONTHS = /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;
/** Of a place that is named, nothing more. */
const OFFICE = /^(?:sites?|bureaux?|centres?|antennes?|agences?)$/;
/** « par chez moi », « mes salariés sont à Nantes »: who is there. */
const WHO = /^(?:chez (?:moi|nous)|salaries?|employes?|equipes?|collaborat\w+)$/;
/** « l’aéroport de Bordeaux », « gare Montparnasse »: near there. */
const LANDMARK = /^(?:aeroports?|gares?|metro|quartiers?|stations?)$/;
const OF = /^ (?:(?:de|du|des|la|le|les|a) |d'|l'|'a )*/;
/** « vous êtes présents aux Antilles ? », « j’habite Dax », « vous vous déplacez ? » */
const IS_THERE =
  /(?:^|\b(?:nous|vous|se) )(?:present(?:e?s)?|implante\w*|installe\w*|situe\w*|ven(?:ir|ez)|vien[st]|recev\w+|recoiv?\w*|interven\w+|deplac\w+|couv(?:r\w+|erte?s?)|desserv\w+|habit\w+|vi[st]|travaill\w+|boss\w+|loin)$/;
/** « en Île-de-France, hors Paris »: of all but what is named. */
const EXCEPT = /\b(?:hors|sauf|excepte|en dehors|ailleurs qu)\b/;
const ELSEWHERE = new Set([
  'amount',
  'duration',
  'count',
  'contact',
  'phone',
  'mail',
  'name',
  'rate',
  'hour',
  'person',
  'document',
  'address',
  'definition',
]);

/** `null`: the question is not about where. */
export function located(
  { question, before, asked, isWord, speaksOfPlaces, speaksOfAccess }: WhereAsked,
  places: Places,
): Located | null {
  if (places.all.length === 0 || ELSEWHERE.has(asked.wants)) return null;
  const required = asked.terms.filter(({ role }) => role === 'required');
  // « un salarié en fauteuil : je peux le recevoir à Paris 19 ? »: what is told aside says it too.
  const access = asked.terms.some(speaksOfAccess);
  const { areas, said } = areasOf({ question, before, isWord }, places, access);
  if (areas.length > 0 && isAfter(EXCEPT, asked.plain, said)) return null;
  const aboutPlaces = access || asked.terms.some(speaksOfPlaces);
  // « on peut y entrer en fauteuil ? », « je travaille à Nantes, vous avez un lieu ? »: a verb adds nothing to a place.
  const isSaid = ({ noun, words }: Term) =>
    areas.length > 0 &&
    (OFFICE.test(words) ||
      WHO.test(words) ||
      isLandmark(words, asked.plain, said) ||
      IS_THERE.test(words) ||
      (aboutPlaces && (!noun || MONTHS.test(words))));
  const others = required.filter(
    (term) => !speaksOfPlaces(term) && !speaksOfAccess(term) && !names(term, said) && !isSaid(term),
  );
  if (others.length > 0) return null;
  if (areas.length > 0) return access ? accessTo(areas, places, asked.plain) : presence(areas, places, asked.plain);
  if (asked.wants === 'place' && !access) return everywhere(places);
  return access && (asked.wants === 'list' || asked.wants === 'place') ? accessible(places, !asked.negative) : null;
}

interface Named {
  /** What is asked about: of « dans le 93, à Saint-Denis », the town. */
  readonly areas: readonly Area[];
  /** All that is named. */
  readonly said: readonly Area[];
}
const only = (areas: readonly Area[]): Named => ({ areas, said: areas });
function areasIn(question: string, places: Places, isWord: (plain: string) => boolean): Named {
  const said = namedPlaces(question, isWord).map(({ area }) => area);
  if (said.length > 0) return { areas: said.filter((area) => !isWider(area, said)), said };
  const slip = places.spelled(question);
  return only(slip ? [slip] : []);
}
type Said = Pick<WhereAsked, 'question' | 'before' | 'isWord'>;
/** « en fauteuil, le 20e ça passe ? »: of a list that has arrondissements. « et le 14 ? »: after another of them. */
function areasOf({ question, before, isWord }: Said, places: Places, access: boolean): Named {
  const named = areasIn(question, places, isWord);
  if (named.areas.length > 0 || !places.all.some(({ area }) => isDistrict(area))) return named;
  const district = access ? ordinal(spoken(question)) : null;
  const next = areasIn(before, places, isWord).areas.some(isDistrict) ? numberAlone(spoken(question)) : null;
  return only([district ?? next ?? []].flat());
}
const isDistrict = ({ kind }: Area): boolean => kind === 'arrondissement';

/** The places of the list that a question names: what answers it is said of them. */
export const placesNamed = (question: string, places: Places, isWord: WhereAsked['isWord']): readonly Place[] =>
  areasIn(question, places, isWord).areas.flatMap((area) => places.in(area));

/** The words of a place's name are not something else that is asked about. */
const names = ({ words, kind }: Term, areas: readonly Area[]): boolean =>
  kind === 'number' ||
  (/^arrondissements?$/.test(words) && areas.every(({ commune }) => commune === PARIS_CODE)) ||
  areas.some(({ words: said }) => words.split(' ').every((word) => said.some((one) => isTyped(word, one))));
const isLandmark = (words: string, plain: string, areas: readonly Area[]): boolean =>
  LANDMARK.test(words) && isAfter(new RegExp(`\\b${words}\\b`), plain, areas);
/** A place is named right after this word. */
function isAfter(word: RegExp, plain: string, areas: readonly Area[]): boolean {
  const named = plain.split(word)[1]?.replace(OF, '').trimStart() ?? '';
  return areas.some(({ words }) => words.some((one) => named.startsWith(one)));
}
/** « maine » is read as « main », typed wrong. */
const isTyped = (word: string, name: string): boolean =>
  word === name || (word.length > 3 && name.startsWith(word) && name.length - word.length === 1);

const AROUND = /\b(?:alentours?|environs|pres|proche|proximite|autour|cote|loin|secteur|coin|vers)\b/;

function presence(areas: readonly Area[], places: Places, plain: string): Located | null {
  const said = areas.map((area) => ({ area, inside: places.in(area), near: places.near(area) }));
  const isListed = said.some(({ inside }) => inside.length > 0);
  const isAround = AROUND.test(plain) && said.some(({ near }) => near.length > 0);
  const [first, ...others] = said.flatMap(({ area, inside, near }): readonly Statement[] => {
    const from = sourcesOf(inside.length > 0 ? inside : near);
    if (from) return [{ text: inside.length > 0 ? fr.present(area, inside) : fr.nearby(area, near), from }];
    return [];
  });
  if (first && (isListed || isAround)) return { kind: 'statements', statements: [first, ...others] };
  const [missing] = said;
  const shown = missing && missing.near.length > 0 ? missing.near : places.all;
  const sources = sourcesOf(shown);
  if (!missing || !sources) return null;
  const text = missing.near.length > 0 ? fr.nearby(missing.area, shown) : fr.absent(missing.area, shown);
  return { kind: 'absent', near: { kind: 'near', text, sources, next: [] } };
}

function accessTo(areas: readonly Area[], places: Places, plain: string): Located | null {
  const asked = areas.flatMap((area) => places.in(area)).slice(0, 6);
  const known = asked.filter(({ access }) => access !== null);
  if (asked.length === 0) return presence(areas, places, plain);
  const [first, ...others] = known.map((place): Statement => ({ text: fr.access(place), from: bySources(place) }));
  return first ? { kind: 'statements', statements: [first, ...others] } : null;
}

function everywhere(places: Places): Located | null {
  const from = sourcesOf(places.all);
  return from ? { kind: 'statements', statements: [{ text: fr.all(places.all), from }] } : null;
}

function accessible(places: Places, open: boolean): Located | null {
  const those = places.all.filter(({ access }) => access?.open === open);
  const from = sourcesOf(those, true);
  return from ? { kind: 'statements', statements: [{ text: fr.accessible(those, open), from }] } : null;
}

/** A list of places is in few passages; of a table, the first rows are cited and the page shows the others. */
const MOST = 8;

function sourcesOf(places: readonly Place[], withAccess = false): Statement['from'] | null {
  const passages = places.flatMap(({ passage, access }) => (withAccess && access ? [passage, access.by] : [passage]));
  const [first, ...others] = [...new Set(passages)].slice(0, MOST).map(quoted);
  return first ? [first, ...others] : null;
}
const bySources = ({ passage, access }: Place): Statement['from'] => {
  if (!access || access.by === passage) return [quoted(passage)];
  return access.how === 'row' ? [quoted(access.by)] : [quoted(passage), quoted(access.by)];
};
