// One page of a PDF as it is drawn: words with their place and size, and the boxes and rules around them. Points from the top left.
import type { getDocumentProxy } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** What is drawn in one go: a word, or a line of them. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the line it stands on, from the top of the page. */
  readonly y: number;
  readonly size: number;
  readonly isStrong: boolean;
  /** A space stands before it, however narrow. */
  readonly isApart: boolean;
}
export interface Box {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface Sheet {
  readonly height: number;
  readonly words: readonly Word[];
  readonly boxes: readonly Box[];
}
/** Names of what pdf.js draws with. */
export type Operators = Readonly<Record<'save' | 'restore' | 'transform' | 'constructPath' | 'endPath', number>>;

type Matrix = readonly [number, number, number, number, number, number];
const NONE: Matrix = [1, 0, 0, 1, 0, 0];

/** More is no text to be read by anybody. */
const MOST_WORDS = 20_000;
/** A map or a plan, which parts no cells. */
const MOST_BOXES = 4_000;

export async function sheetOf(page: Page, operators: Operators): Promise<Sheet> {
  const [, , , top = 0] = page.view;
  const drawn = await page.getOperatorList();
  const { items } = await page.getTextContent();
  if (items.length > MOST_WORDS) throw new Error('a page with too many words');
  const isBold = boldFonts(page);
  const words: Word[] = [];
  let isApart = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b, , , x, y] = item.transform as Matrix; // pdf.js says `any[]`
    const text = item.str;
    // Turned words are stamps and margins.
    if (text.trim() !== '' && Math.abs(b) <= Math.abs(a) / 4) {
      const size = Math.abs(a);
      words.push({ text, x, right: x + item.width, y: top - y, size, isStrong: isBold(item.fontName), isApart });
    }
    isApart = text.trim() === '' && (text !== '' || item.hasEOL);
  }
  const boxes = boxesOf(drawn, operators, top);
  return { height: top, words, boxes: boxes.length > MOST_BOXES ? [] : boxes };
}

const BOLD = /bold|black|heavy|semib|demi/i;
function boldFonts(page: Page): (font: string) => boolean {
  const known = new Map<string, boolean>();
  return (font) => {
    const seen = known.get(font);
    if (seen !== undefined) return seen;
    const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const name = typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : '';
    known.set(font, BOLD.test(name));
    return BOLD.test(name);
  };
}

/** All that is painted but letters: rules, borders, backgrounds, bullets. */
function boxesOf(
  drawn: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  operators: Operators,
  top: number,
): readonly Box[] {
  const boxes: Box[] = [];
  const saved: Matrix[] = [];
  let now = NONE;
  drawn.fnArray.forEach((operator, at) => {
    const given = drawn.argsArray[at];
    if (operator === operators.save) saved.push(now);
    else if (operator === operators.restore) now = saved.pop() ?? NONE;
    else if (operator === operators.transform && isMatrix(given)) now = times(now, given);
    else if (operator === operators.constructPath && Array.isArray(given) && given[0] !== operators.endPath) {
      const box = boxOf(now, given[2], top);
      if (box) boxes.push(box);
    }
  });
  return boxes;
}

const isMatrix = (given: unknown): given is Matrix =>
  Array.isArray(given) && given.length === 6 && given.every((number) => typeof number === 'number');

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** `bounds`: least x, least y, greatest x, greatest y, before the transformation. */
function boxOf([a, b, c, d, e, f]: Matrix, bounds: unknown, top: number): Box | null {
  if (!(bounds instanceof Float32Array) || bounds.length < 4) return null;
  const [left = 0, low = 0, right = 0, high = 0] = bounds;
  const corners = [
    [left, low],
    [right, low],
    [left, high],
    [right, high],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => top - (b * x + d * y + f));
  if (![...xs, ...ys].every(Number.isFinite)) return null;
  return { x: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
