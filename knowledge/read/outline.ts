// What a reader gives → the document's title and its blocks. Lines become headings, items, footnotes or paragraphs by what they
// look like and what is around them: a provider's text needs no structure of ours.
import type { Block } from '../passage.ts';
import { headingsOf } from './headings.ts';
import { isGeneric } from './looks.ts';
import { family, isOrdinal, itemOf, noteOf } from './marks.ts';
import { depthsOf, type Found } from './nest.ts';
import { blocksOf, type Heading } from './paragraphs.ts';
import { type Item, type Line, type Raw, textsOf } from './raw.ts';

export interface Outline {
  /** The heading of the whole, or null. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

export function outline(given: readonly Raw[]): Outline {
  const raws = itemized(given);
  const looks = headingsOf(raws);
  const heads = raws.flatMap((raw, at): readonly Head[] => {
    if (raw.kind === 'heading') return [{ at, text: raw.text, look: raw.depth }];
    const look = looks[at];
    return raw.kind === 'line' && look ? [{ at, text: raw.text.replace(/\s*:$/, ''), look }] : [];
  });
  const places = new Set(heads.map(({ at }) => at));
  const title = heads.length < raws.length ? titleOf(heads) : null;
  const rest = heads
    .filter((head) => head !== title)
    .map((head) => ({ ...head, isBare: (raws[head.at + 1]?.kind ?? 'end') === 'end' || places.has(head.at + 1) }));
  const depths = depthsOf(rest);
  const headings = rest.map((head, index) => ({ ...head, depth: depths[index] ?? 1 }));
  const inside = (part: readonly Raw[]) => outline(part).blocks;
  const blocks = blocksOf(raws, { headings: holding(headings), title: title?.at ?? null, inside });
  return { title: title?.text ?? null, blocks };
}

interface Head extends Omit<Found, 'isBare'> {
  readonly at: number;
}

/** « 1. Les tarifs », « Article 2 » are chapters. */
const TITLES: ReadonlySet<Found['look']> = new Set(['caps', 'strong', 'small']);

/** The only heading of the highest rank, if it comes first: « Les tarifs » over all the rest. A generic one is a chapter. */
function titleOf(heads: readonly Head[]): Head | null {
  const [first] = heads;
  if (!first || isGeneric(first.text)) return null;
  if (first.look === 0) return first;
  const sure = heads.flatMap(({ look }) => (typeof look === 'number' ? [look] : []));
  const [depth] = sure;
  if (depth !== undefined && depth === first.look) return sure.slice(1).every((other) => other > depth) ? first : null;
  return sure.length === 0 && first.at === 0 && TITLES.has(first.look) ? first : null;
}

/** By its place, each heading that something stands under; the others are text, and nothing of them is lost. */
function holding(headings: readonly (Head & Found & { readonly depth: number })[]): ReadonlyMap<number, Heading> {
  const held = new Map<number, Heading>();
  // From the last: `text` says, for each depth, whether something stands below a heading of that depth or a lower one.
  let text = new Set<number>();
  for (const heading of headings.toReversed()) {
    const holds = !heading.isBare || [...text].some((depth) => depth > heading.depth);
    if (holds) held.set(heading.at, { kind: 'heading', text: heading.text, depth: heading.depth });
    text = new Set([...text].filter((depth) => depth < heading.depth));
    if (holds) text.add(heading.depth);
  }
  return held;
}

/** Lines that begin by a mark are items; « 1. Les tarifs » with a text below it is a heading, and left a line. */
function itemized(raws: readonly Raw[]): readonly Raw[] {
  const items = raws.map((raw) => (raw.kind === 'line' ? itemOf(raw.text) : null));
  const texts = raws.flatMap(textsOf);
  return raws.map((raw, at) => {
    const item = items[at];
    if (raw.kind !== 'line') return raw;
    if (!item) return { ...raw, text: raw.text.trim() };
    const beside = [items[at - 1], items[at + 1]].filter((other) => other && family(other.mark) === family(item.mark));
    if (beside.length === 0 && standsAlone(raw, item, raws[at + 1], texts)) return { ...raw, text: raw.text.trim() };
    return item;
  });
}

function standsAlone(raw: Line, { mark, text }: Item, next: Raw | undefined, texts: readonly string[]): boolean {
  if (!isOrdinal(mark)) return mark === '*' && noteOf(raw.text.trim(), texts) !== null;
  if (/^\(/.test(mark)) return noteOf(raw.text.trim(), texts) !== null;
  return (
    /^\d/.test(mark) &&
    !mark.endsWith('°') &&
    /^\p{Lu}/u.test(text) &&
    !/[.;,]$/.test(text) &&
    next !== undefined &&
    text.length <= 90
  );
}
