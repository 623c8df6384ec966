// What the provider's documents are cut into: the smallest piece that can be quoted, with what gives it its sense.
export interface Passage {
  /** The file's name without its ending: it is the document's address, `/documents/<document>`. */
  readonly document: string;
  readonly about: About;
  /** Headings from the outermost to the nearest; the document's own title is not repeated. */
  readonly path: readonly string[];
  /** Unique in its document and the same as long as its words and heading are: an address that can be kept. */
  readonly anchor: string;
  /** Pieces of one paragraph, one table or one list share their block. The items under an item are a list of their own. */
  readonly block: number;
  readonly kind: 'sentence' | 'item' | 'row';
  readonly text: string;
  /** The sentence, or the item above, that introduces it: an item alone rarely says what it is about. */
  readonly lead?: string;
  /** For an item: « 1° », « a) » as written before it; and how many items it stands under. */
  readonly mark?: string;
  readonly depth?: number;
  /** A footnote, with its mark as it begins the text and is written after what it tells of: « 09* », « Lyon (1) ». */
  readonly note?: { readonly mark: string };
  /** For a row: its cells, each with the column's name. */
  readonly cells?: readonly Cell[];
  /** For a notice of the provider: the words of the programme it corrects (R125). */
  readonly corrects?: readonly string[];
}
export interface Cell {
  readonly column: string;
  readonly text: string;
}
/** The front matter, or what stands for it in a document that has none. */
export interface About {
  readonly title: string;
  readonly source: string;
  readonly date: string | null;
  readonly audience: string;
  readonly kind: 'programme' | 'notices';
  /** Questions the document answers, offered as what to ask next. */
  readonly questions: readonly string[];
}

/** Before it is cut: what a reader of any format gives. `under`: a label that holds for this block only, below its headings. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  /** What follows stands under no heading. */
  | { readonly kind: 'end' }
  | Paragraph
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly under?: string }
  | Table;
/** Its lines are parted by `\n`, where a line is one thing said. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly note?: { readonly mark: string };
  readonly under?: string;
}
/** `lead`: its caption, or the row above these that spans all columns. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lead?: string;
  readonly under?: string;
}
/** `mark`: « 1° », « a) »; none for a bullet. */
export interface ListItem {
  readonly text: string;
  readonly mark?: string;
  readonly items?: readonly ListItem[];
}

export const address = ({ document, anchor }: Passage): string =>
  `/documents/${encodeURIComponent(document)}#${anchor}`;
