// Headings in a row → how deep each is. A format that says so is believed; for the others, headings of one form are of one rank, a
// form met for the first time below another stays below it, and what says nothing alone (« DUREE ») belongs to what is above.
import { isGeneric, isPartOfAny, keyOf, type Look } from './looks.ts';

/** `look`: how it was found to be one; a number: the depth its format gives it. */
export interface Found {
  readonly text: string;
  readonly look: Look | number;
  /** Nothing stands between it and the next heading. */
  readonly isBare: boolean;
}
interface Open {
  readonly rank: number;
  readonly look: Look | number;
}
/** After every depth a format may give. */
const CAPS = 10;
const RANKS: Partial<Record<Look, number>> = { caps: CAPS, strong: 20, small: 30, question: 40, label: 40 };
const LOOSE = 40;
/** Under the one above, though of its form: a subtitle, a part of it; then another form. */
const SUBTITLE = 0.25;
const PART = 0.5;
const BELOW = 0.75;

/** The depth of each: 1 for the outermost. */
export function depthsOf(all: readonly Found[]): readonly number[] {
  const repeated = repeats(all);
  const forms = new Map<Look, number>();
  let open: readonly Open[] = [];
  return all.map((found, at) => {
    const rank = rankOf(found, at);
    open = [...open.filter((above) => above.rank < rank), { rank, look: found.look }];
    return open.length;
  });

  function rankOf(found: Found, at: number): number {
    const base = baseOf(found, at);
    if (base >= LOOSE) return base;
    if (repeated[at] || isPartOfAny(found.text)) return base + PART;
    const above = open.findLast(({ rank }) => rank >= base && rank < base + PART);
    if (!above) return base;
    const last = all[at - 1];
    if (last?.isBare && last.look === found.look && above.rank === base) return base + SUBTITLE;
    const isInside = found.look === 'caps' && above.look === 'small' && isPart(at);
    return isInside ? base + PART : base;
  }

  function baseOf({ look, text }: Found, at: number): number {
    if (typeof look === 'number') return look;
    const series = forms.get(`word:${/^\p{L}+/u.exec(keyOf(text))?.[0] ?? ''}`);
    if (look === 'caps' && series !== undefined && open.some(({ rank }) => rank >= series)) return series;
    if (look === 'small' && holdsCaps(at)) return CAPS;
    const known = RANKS[look] ?? forms.get(look);
    if (known !== undefined) return known;
    const above = open.findLast(({ rank }) => rank < LOOSE);
    const rank = above ? above.rank + BELOW : CAPS - 1;
    forms.set(look, rank);
    return rank;
  }

  /** « Restitution tripartite », then « DUREE » in capitals: the small letters are those of the larger title. */
  function holdsCaps(at: number): boolean {
    let inner = at;
    while (all[inner]?.isBare && all[inner + 1]?.look === 'small') inner += 1;
    return all[inner + 1]?.look === 'caps' && isPart(inner + 1);
  }
  function isPart(at: number): boolean {
    return isGeneric(all[at]?.text ?? '') || repeated[at] === true;
  }
}

/** « Tarif » below « Formule A », and « Tarif » again below « Formule B »: the first of them too, if it says nothing alone. */
function repeats(all: readonly Found[]): readonly boolean[] {
  const keys = all.map(({ text }) => keyOf(text));
  const first = new Map<string, number>();
  const times = new Map<string, number>();
  keys.forEach((key, at) => {
    if (!first.has(key)) first.set(key, at);
    times.set(key, (times.get(key) ?? 0) + 1);
  });
  return keys.map((key, at) => (times.get(key) ?? 0) > 1 && (isGeneric(key) || first.get(key) !== at));
}
