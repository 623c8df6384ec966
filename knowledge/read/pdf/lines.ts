// Segments of a zone → paragraphs, items and tables, with the size and weight of their letters: what the headings are told by.
import { itemOf } from '../marks.ts';
import type { Table } from '../raw.ts';
import { alignedAt, type TextLine } from './aligned.ts';
import { withNext } from './grid.ts';
import type { Segment } from './segments.ts';
import type { Box } from './sheet.ts';

export type Piece = { readonly kind: 'table'; readonly table: Table } | Paragraph;
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly size: number;
  readonly isStrong: boolean;
  /** The mark before an item, drawn or typed; null for a text. */
  readonly mark: string | null;
  /** In letters, from the left of its zone. */
  readonly indent: number;
  /** No wider gap stands before it than between two lines. */
  readonly isClose: boolean;
}
interface Open extends Paragraph {
  readonly last: TextLine;
  /** Where its text begins. */
  readonly x: number;
}
/** A table drawn with borders, at its place among the segments. */
export interface Drawn extends Segment {
  readonly table: Table;
}

const BETWEEN = 1.75;
/** What goes to the next line as one: a word, or a figure with its unit. */
const UNPARTED = /^(?:[\d.,]+\s)*\S*/;
const LONE_MARK = /^(?:[-–—•▪▫■□◦●○✓✔➢➤►‣·→⇒☐☑❖o]|\uf0b7|\uf0a7|\uf0fc|\uf0d8|\d{1,2}[.)°]|[a-z]\))$/u;
/** Nothing ends with these words. */
const UNENDED =
  /[ '’](?:le|la|les|un|une|des|du|de|au|aux|à|en|dans|sur|sous|par|pour|avec|sans|et|ou|que|qui|dont|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leur|leurs|chaque)$/iu;

export function piecesOf(zone: readonly (Segment | Drawn)[], boxes: readonly Box[]): readonly Piece[] {
  const lines = linesOf(zone).map((line) => marked(line, boxes));
  const bounds = { left: Math.min(...zone.map(({ x }) => x)), right: Math.max(...zone.map(({ right }) => right)) };
  const pieces: (Piece | Open)[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const drawn = line.segments.find((segment): segment is Drawn => 'table' in segment);
    const aligned = drawn ? null : alignedAt(lines, at);
    if (drawn) pieces.push({ kind: 'table', table: drawn.table });
    else if (aligned) {
      pieces.push({ kind: 'table', table: aligned.table });
      at += aligned.count - 1;
    } else {
      const last = pieces.at(-1);
      const goesOn = last && 'last' in last ? continued(last, line, bounds.right) : null;
      if (goesOn) pieces[pieces.length - 1] = goesOn;
      else pieces.push(opened(line, last && 'last' in last ? last.last : null, bounds.left));
    }
  }
  return pieces;
}

function linesOf(zone: readonly Segment[]): readonly TextLine[] {
  const lines: { y: number; size: number; segments: Segment[] }[] = [];
  for (const segment of zone) {
    const last = lines.at(-1);
    if (last && !('table' in segment) && Math.abs(segment.y - last.y) <= 0.3 * last.size) last.segments.push(segment);
    else lines.push({ y: segment.y, size: segment.size, segments: [segment] });
  }
  return lines.map((line) => ({ ...line, segments: line.segments.sort((a, b) => a.x - b.x) }));
}

/** A mark stands apart from its item, or is a dot that is drawn: they are one. */
function marked(line: TextLine, boxes: readonly Box[]): TextLine {
  const [first, second, ...others] = line.segments;
  if (!first || 'table' in first) return line;
  if (second && LONE_MARK.test(first.text))
    return {
      ...line,
      segments: [{ ...second, text: `${first.text.replace(/^o$/, '•')} ${second.text}`, x: first.x }, ...others],
    };
  const isDot = (box: Box) =>
    box.right - box.x <= first.size * 0.6 &&
    box.right - box.x >= first.size * 0.15 &&
    Math.abs(box.right - box.x - (box.bottom - box.top)) <= first.size * 0.15 &&
    box.right <= first.x &&
    first.x - box.right <= first.size * 2 &&
    box.bottom <= first.y + first.size * 0.1 &&
    box.top >= first.y - first.size;
  const dot = boxes.find(isDot);
  return dot
    ? { ...line, segments: [{ ...first, text: `• ${first.text}`, x: dot.x }, ...line.segments.slice(1)] }
    : line;
}

function opened(line: TextLine, before: TextLine | null, left: number): Open {
  const text = line.segments.map((segment) => segment.text).join(' ');
  const item = itemOf(text);
  const [first] = line.segments;
  return {
    kind: 'paragraph',
    text: item ? item.text : text,
    size: line.size,
    isStrong: line.segments.every(({ isStrong }) => isStrong),
    mark: item?.mark ?? null,
    // A dot may be drawn in the margin, left of all that is written.
    indent: Math.max(0, Math.round(((first?.x ?? left) - left) / (line.size / 2))),
    isClose: before !== null && line.y > before.y && line.y - before.y <= BETWEEN * line.size,
    last: line,
    x: first?.x ?? left,
  };
}

/** The paragraph with this line, when it goes on: of the same letters, close, and the line before was full or ends in mid-sentence. */
function continued(open: Open, line: TextLine, right: number): Open | null {
  const text = line.segments.map((segment) => segment.text).join(' ');
  const [first] = line.segments;
  const end = open.last.segments.at(-1);
  if (!first || !end || itemOf(text) || Math.abs(line.size - open.size) > 0.6) return null;
  const isStrong = line.segments.every((segment) => segment.isStrong);
  if (isStrong !== open.isStrong && open.last.segments.every((segment) => segment.isStrong)) return null;
  const isBelow = line.y > open.last.y;
  if (isBelow && line.y - open.last.y > BETWEEN * line.size) return null;
  const word = UNPARTED.exec(first.text)?.[0] ?? '';
  const wordWidth = ((first.right - first.x) * word.length) / Math.max(1, first.text.length);
  const isFull = end.right + wordWidth + line.size * 0.3 > right;
  const isInside = (/^[\p{Ll}(»]/u.test(text) && !/[.!?:;]$/.test(open.text)) || UNENDED.test(open.text);
  const hangs = open.mark !== null && isBelow && first.x > open.x + line.size * 0.5;
  if (!isFull && !isInside && !hangs) return null;
  return { ...open, text: withNext(open.text, text), isStrong: open.isStrong && isStrong, last: line };
}
