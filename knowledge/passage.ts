// What the provider's documents are cut into: the smallest piece that can be quoted, with what gives it its sense.
export interface Passage {
  /** The file's name without its ending: it is the document's address, `/documents/<document>`. */
  readonly document: string;
  readonly about: About;
  /** Headings from the outermost to the nearest; the document's own title is not repeated. */
  readonly path: readonly string[];
  /** Unique in its document and the same as long as its words and heading are: an address that can be kept. */
  readonly anchor: string;
  /** Pieces of one paragraph, one list or one table share their block. It grows through the document. */
  readonly block: number;
  readonly kind: 'sentence' | 'item' | 'row';
  readonly text: string;
  /** For an item, the sentence that introduces its list: an item alone rarely says what it is about. */
  readonly lead?: string;
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

/** Before it is cut: what a reader of any format gives. `.html`, `.docx` and `.pdf` will give the same. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** `lead`: the sentence that introduces it, when it is not the one just before. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly lead?: string }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const address = ({ document, anchor }: Passage): string =>
  `/documents/${encodeURIComponent(document)}#${anchor}`;
