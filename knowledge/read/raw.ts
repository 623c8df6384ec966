// What the reader of a format gives: what the format says for certain, and lines whose nature is still to be understood.
// outline.ts makes blocks of it, the same way for all formats.
import type { ListItem } from '../passage.ts';

export type Raw = Titled | Line | Item | List | Table | Part | End;

/** A heading, since the format says so. `depth`: 1 for the outermost; 0 for the title of the whole. */
export interface Titled {
  readonly kind: 'heading';
  readonly depth: number;
  readonly text: string;
}
/** A paragraph, a heading that nothing marks, a footnote, an item typed by hand: its words and what is around will tell. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  /** All of it is bold. */
  readonly isStrong: boolean;
  /** Follows the line before without a gap between them. */
  readonly isClose: boolean;
}
/** A line that begins by a mark; items in a row become a list (items.ts). */
export interface Item {
  readonly kind: 'item';
  readonly mark: string;
  /** Columns of spaces before the mark. */
  readonly indent: number;
  readonly text: string;
}
export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}
/** Every cell said in full: what spans several rows or columns stands in each of them. */
export interface Table {
  readonly kind: 'table';
  /** Rows of names at its top, as far as the format says so. */
  readonly heads: number;
  readonly rows: readonly (readonly string[])[];
  readonly caption?: string;
  /** The first row is bold. */
  readonly isFirstStrong?: boolean;
}
/** A label and what is said under it, and only that: a row of a two-column sheet. */
export interface Part {
  readonly kind: 'part';
  readonly label: string;
  readonly inside: readonly Raw[];
}

/** What follows stands under none of the headings before it: the foot of a page. */
export interface End {
  readonly kind: 'end';
}

export const line = (text: string, { isStrong = false, isClose = false } = {}): Line => ({
  kind: 'line',
  text,
  isStrong,
  isClose,
});

/** The same, with each of its texts made anew. */
export function mapped(raw: Raw, text: (words: string) => string): Raw {
  switch (raw.kind) {
    case 'line':
    case 'item':
    case 'heading':
      return { ...raw, text: text(raw.text) };
    case 'list':
      return { ...raw, items: raw.items.map((item) => itemMapped(item, text)) };
    case 'table':
      return { ...raw, rows: raw.rows.map((row) => row.map(text)), ...(raw.caption && { caption: text(raw.caption) }) };
    case 'part':
      return { ...raw, label: text(raw.label), inside: raw.inside.map((one) => mapped(one, text)) };
    case 'end':
      return raw;
  }
}
const itemMapped = (item: ListItem, text: (words: string) => string): ListItem => ({
  ...item,
  text: text(item.text),
  ...(item.items && { items: item.items.map((one) => itemMapped(one, text)) }),
});

/** All that is written, line by line: where the marks of footnotes are called. */
export function textsOf(raw: Raw): readonly string[] {
  switch (raw.kind) {
    case 'line':
    case 'item':
    case 'heading':
      return [raw.text];
    case 'list':
      return raw.items.flatMap(({ text, items }) => [text, ...(items ? textsOf({ kind: 'list', items }) : [])]);
    case 'table':
      return raw.rows.flat();
    case 'part':
      return [raw.label, ...raw.inside.flatMap(textsOf)];
    case 'end':
      return [];
  }
}
