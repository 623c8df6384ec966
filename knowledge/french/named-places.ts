// The places a text names. In a question a town may be typed without a capital: then a preposition tells it from a word.

import { QUARTERS } from './geography.data.ts';
import { type Area, geography } from './geography.ts';
import { folded } from './words.ts';

export interface Named {
  readonly area: Area;
  /** Where it stands, for what is written right after it. */
  readonly end: number;
}

interface Token {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}
const BEFORE =
  /^(?:a|sur|vers|pres|de|d|dans|au|aux|en|cote|depuis|habite|ville|centre|agence|local|pour|chez|hors|entre|ou|et|du|la|le|les|l)$/;
const PARIS = /\b(?:paris ?(?:n ?)?)(\d{1,2})\b|\b750(\d\d)\b|\b(\d{1,2}) ?(?:er|e|eme) (?:arr|arrondissement)/g;
const LONGEST = 5;
/** Smaller ones are more often words, or names of people, than towns somebody asks about. */
const PEOPLED = 400;

/** `peopled`: the least of inhabitants; 0 in a list of places. `isWord`: an ordinary word, which a town of the same name is not taken for. */
export function namedPlaces(text: string, isWord: (plain: string) => boolean, peopled = PEOPLED): readonly Named[] {
  const plain = folded(text).toLowerCase();
  const found = [...arrondissements(plain)];
  const tokens = tokensOf(text, plain);
  for (let at = 0; at < tokens.length; at += 1) {
    const match = longest(tokens, at, isWord, peopled);
    if (!match) continue;
    const isParis = match.area.code === '75056' && found.some(({ area }) => area.kind === 'arrondissement');
    if (!isParis) found.push({ area: match.area, end: match.end });
    at += match.length - 1;
  }
  return found.filter(({ area }, at) => found.findIndex((other) => other.area.code === area.code) === at);
}

function* arrondissements(plain: string): Iterable<Named> {
  for (const match of plain.matchAll(PARIS)) {
    const number = Number(match[1] ?? match[2] ?? match[3]);
    if (number >= 1 && number <= 20)
      yield { area: geography().arrondissement(number), end: match.index + match[0].length };
  }
  for (const [quarter, number] of QUARTERS) {
    const at = ` ${plain.replace(/[^a-z0-9]/g, ' ')} `.indexOf(` ${quarter} `);
    if (at >= 0) {
      const area = geography().arrondissement(number);
      yield { area: { ...area, words: [...area.words, ...quarter.split(' ')] }, end: at + quarter.length };
    }
  }
}

function longest(tokens: readonly Token[], at: number, isWord: (plain: string) => boolean, peopled: number) {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
    const part = tokens.slice(at, at + length);
    const [first] = part;
    const last = part.at(-1);
    const name = part.map(({ plain }) => plain).join(' ');
    const area = geography().named(name);
    if (!first || !last || !area || area.population < peopled || name.length < 3) continue;
    const introduced = BEFORE.test(tokens[at - 1]?.plain ?? '');
    const isPlace = first.capital ? introduced || !isWord(name) : (introduced || tokens.length < 4) && !isWord(name);
    if (isPlace || (length > 1 && !isWord(name))) return { area, end: last.end, length };
  }
  return null;
}

function tokensOf(text: string, plain: string): readonly Token[] {
  if (plain.length !== text.length) return tokensOf(plain, plain);
  return [...plain.matchAll(/[a-z]+|\d+/g)].map((match) => ({
    plain: match[0],
    start: match.index,
    end: match.index + match[0].length,
    capital: /\p{Lu}/u.test(text[match.index] ?? ''),
  }));
}
