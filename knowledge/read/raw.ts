// What the reader of a format gives: what the format says for certain, and lines whose nature is still to be understood.
// outline.ts makes blocks of it, the same way for all formats.

export type Raw = Titled | Line | Item | List | Table | Part;

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
/** A line that begins by a mark; items in a row become a list (lists.ts). */
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
/** `mark`: « 1° », « a) »; none for a bullet. */
export interface ListItem {
  readonly text: string;
  readonly mark?: string;
  readonly items?: readonly ListItem[];
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

export const line = (text: string, { isStrong = false, isClose = false } = {}): Line => ({
  kind: 'line',
  text,
  isStrong,
  isClose,
});
