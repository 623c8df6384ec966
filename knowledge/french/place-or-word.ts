// Many a town has the name of a word (Tours, Sens, Orange) and people type without capitals: what stands before it, its capital and
// its size tell which it is.
import { FIRST_NAMES } from '../../domain/first-names.data.ts';
import { isFrench } from './dictionary.ts';
import type { Area } from './geography.ts';
import { EVERYDAY } from './geography-words.data.ts';

export interface Token {
  /** Lower case, without accents. */
  readonly plain: string;
  readonly end: number;
  readonly capital: boolean;
}
export interface Rules {
  /** Tells an ordinary word. */
  readonly isWord: (plain: string) => boolean;
  /** The least of inhabitants; 0 in a list of places. */
  readonly peopled: number;
}
/** How surely what stands before announces a place. */
type Announced = 'surely' | 'perhaps' | 'not';

export const ARTICLE = /^(?:l|la|le|les)$/;
export const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['au', 'le'],
  ['du', 'le'],
  ['aux', 'les'],
  ['des', 'les'],
]);
const SURELY = /^(?:a|au|aux|en|sur|vers|habite|ville|centre|agence|departement|region)$/;
const BEFORE_OF =
  /^(?:pres|proche|cote|ville|centre|agence|bureau|bureaux|local|departement|region|secteur|alentours|environs|loin|autour)$/;
const PERHAPS = /^(?:de|d|dans|cote|depuis|local|pour|chez|hors|entre|ou|et|du|des|la|le|les|l)$/;
const TITLE = /^(?:m|mr|mme|mlle|madame|monsieur|docteur|maitre)$/;
/** Inhabitants of a town known by its bare name; of one known though its name is also a word, after « à », and by itself. */
const KNOWN = 2_000;
const LARGE = 20_000;
const VERY_LARGE = 100_000;
const SHORT_TEXT = 4;

/** `part` of `tokens`, from `at`, is the name of `area`: is it said as a place? */
export function isPlace(
  area: Area,
  part: readonly Token[],
  tokens: readonly Token[],
  at: number,
  { isWord, peopled }: Rules,
): boolean {
  if (area.population < peopled) return false;
  const said = part.filter(({ plain }) => !ARTICLE.test(plain) && !CONTRACTED.has(plain));
  const name = said.map(({ plain }) => plain).join(' ');
  const capital = said.length > 0 && (said[0]?.capital ?? false);
  const before = announced(tokens, at, part);
  const isShort = tokens.length < SHORT_TEXT;
  if (EVERYDAY.has(name)) return (capital && before !== 'not') || (area.kind === 'departement' && isInside(tokens, at));
  const isOrdinary = isWord(name) || (said.length === 1 && isFrench(name));
  if (!isOrdinary) {
    if (peopled > 0 && isSomebody(tokens, at)) return false;
    if (capital || before !== 'not' || said.length > 1 || isShort) return true;
    return name.length > 3 && area.population >= KNOWN && !FIRST_NAMES.has(name);
  }
  if (peopled === 0 && capital) return before !== 'not' || !isWord(name);
  if (area.population < LARGE) return capital && before === 'surely';
  const isAlone = area.kind === 'commune' && area.population >= VERY_LARGE && !isWord(name);
  if (isAlone || before === 'surely') return true;
  return capital ? isShort || before === 'perhaps' : isShort && before === 'perhaps';
}

/** « dans le Lot », « département du Nord » */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at + 1).some(({ plain }) => /^(?:dans|departement)$/.test(plain));

/** An article of the name itself announces it perhaps: « la Creuse ». */
function announced(tokens: readonly Token[], at: number, [first]: readonly Token[]): Announced {
  const own = first?.plain ?? '';
  const before = tokens[at - 1]?.plain ?? '';
  const further = tokens[at - 2]?.plain ?? '';
  if (/^aux?$/.test(own) || SURELY.test(before)) return 'surely';
  if (/^(?:de|d|du|des)$/.test(before) && BEFORE_OF.test(further)) return 'surely';
  if (ARTICLE.test(before) && /^(?:a|dans|sur|vers|departement|habite|habitons|hors)$/.test(further)) return 'surely';
  return PERHAPS.test(before) || ARTICLE.test(own) || CONTRACTED.has(own) ? 'perhaps' : 'not';
}

/** « Madame Lens », « Paul Lens » */
const isSomebody = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return !!before && (TITLE.test(before.plain) || (before.capital && FIRST_NAMES.has(before.plain)));
};
