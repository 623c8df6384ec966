// The places a text names: by a number, by a quarter of Paris, by their names.

import { type Area, geography, PARIS_CODE } from './geography.ts';
import { QUARTERS } from './geography-words.data.ts';
import { numbered } from './numbered-places.ts';
import { ARTICLE, CONTRACTED, isPlace, type Rules, type Token } from './place-or-word.ts';
import { folded } from './words.ts';

export interface Named {
  readonly area: Area;
  /** Where it stands, for what is written right after it. */
  readonly end: number;
}

const LONGEST = 5;
const SHORTEST = 3;
/** Smaller ones are more often words, or names of people, than towns somebody asks about. */
const PEOPLED = 400;

/** `peopled`: the least of inhabitants; 0 in a list of places. `isWord`: an ordinary word, which a town of the same name is not taken for. */
export function namedPlaces(text: string, isWord: (plain: string) => boolean, peopled = PEOPLED): readonly Named[] {
  const plain = folded(text).toLowerCase();
  const districts = [...quarters(plain)];
  const found: Named[] = [...numbered(plain), ...districts];
  const tokens = tokensOf(text, plain).filter(({ end }) => !districts.some((one) => one.start < end && end <= one.end));
  for (let at = 0; at < tokens.length; at += 1) {
    const match = longest(tokens, at, { isWord, peopled });
    if (!match) continue;
    const isParis = match.area.code === PARIS_CODE && found.some(({ area }) => area.kind === 'arrondissement');
    if (!isParis) found.push({ area: match.area, end: match.end });
    at = match.next - 1;
  }
  return found.filter(({ area }, at) => found.findIndex((other) => other.area.code === area.code) === at);
}

function* quarters(plain: string): Iterable<Named & { readonly start: number }> {
  const said = ` ${plain.replace(/[^a-z0-9]/g, ' ')} `;
  for (const [quarter, number] of QUARTERS) {
    const at = said.indexOf(` ${quarter} `);
    if (at < 0) continue;
    const area = geography().arrondissement(number);
    yield { area: { ...area, words: [...area.words, ...quarter.split(' ')] }, start: at, end: at + quarter.length };
  }
}

interface Match {
  readonly area: Area;
  readonly end: number;
  /** The first token after it. */
  readonly next: number;
}

/** « le val de marne » is the département, not « le Val »: the name that goes furthest, and of two alike the more peopled. */
function longest(tokens: readonly Token[], at: number, rules: Rules): Match | null {
  const starts = ARTICLE.test(tokens[at]?.plain ?? '') ? [at, at + 1] : [at];
  let best: Match | null = null;
  for (const from of starts)
    for (let next = Math.min(from + LONGEST, tokens.length); next > from; next -= 1) {
      if (best && next < best.next) break;
      const part = tokens.slice(from, next);
      const area = areaOf(part);
      if (!area || (best && next === best.next && area.population <= best.area.population)) continue;
      if (isPlace(area, part, tokens, from, rules)) best = { area, end: part.at(-1)?.end ?? 0, next };
    }
  return best;
}

/** « au Mans » is Le Mans. */
function areaOf(part: readonly Token[]): Area | null {
  const [first = '', ...rest] = part.map(({ plain }) => plain);
  const name = [rest.length > 0 ? (CONTRACTED.get(first) ?? first) : first, ...rest].join(' ');
  return name.length < SHORTEST ? null : geography().named(name);
}

function tokensOf(text: string, plain: string): readonly Token[] {
  if (plain.length !== text.length) return tokensOf(plain, plain);
  return [...plain.matchAll(/[a-z]+|\d+/g)].map((match) => ({
    plain: match[0],
    end: match.index + match[0].length,
    capital: /\p{Lu}/u.test(text[match.index] ?? ''),
  }));
}
