// Blocks → passages: cut small, so that a quotation shows one fact and not a page.
import { slug } from '../french/words.ts';
import type { About, Block, Cell, ListItem, Passage } from '../passage.ts';
import { askedFirst } from './questions.ts';
import { sentences } from './sentences.ts';

type Piece = Omit<Passage, 'document' | 'about' | 'path' | 'anchor'>;
type Heading = Extract<Block, { kind: 'heading' }>;
type Count = () => number;

/** In the order of the document. In a document of notices, « Vise : « … » » says what the section corrects. */
export function cut(document: string, about: About, blocks: readonly Block[]): readonly Passage[] {
  const passages: Passage[] = [];
  const anchorOf = unique();
  const count = counter();
  let open: readonly Heading[] = [];
  let lead: string | undefined;
  let corrects: readonly string[] | undefined;
  for (const block of askedFirst(blocks)) {
    if (block.kind === 'heading' || block.kind === 'end') {
      open = block.kind === 'end' ? [] : under(open, block, about.title);
      lead = undefined;
      corrects = undefined;
      continue;
    }
    const aims = about.kind === 'notices' ? aimed(block) : null;
    if (aims) {
      corrects = aims;
      continue;
    }
    const path = [...open.map(({ text }) => text), ...(block.under === undefined ? [] : [block.under])];
    for (const piece of pieces(block, lead, count)) {
      const anchor = anchorOf(`${slug(path.at(-1) ?? about.title, 4)}-${slug(piece.text, 6)}`);
      passages.push({ document, about, path, anchor, ...piece, ...(corrects && { corrects }) });
    }
    lead = block.kind === 'paragraph' ? (introducing(lastOf(block.text)) ?? goingOn(block.text, lead)) : undefined;
  }
  return passages;
}

/** The headings that hold below this one. The document's title is known from elsewhere: it is not a step of the path. */
function under(open: readonly Heading[], heading: Heading, title: string): readonly Heading[] {
  if (heading.text === title) return [];
  return [...open.filter(({ depth }) => depth < heading.depth), heading];
}

const lastOf = (text: string): string => text.split('\n').at(-1) ?? '';
/** Paragraphs that end with a semicolon are the items of one list, whatever the format says. */
const goingOn = (text: string, lead: string | undefined): string | undefined => (/;\s*$/.test(text) ? lead : undefined);

/** The last sentence of a line, when it announces what follows. */
const introducing = (line: string): string | undefined => {
  const last = sentences(line).at(-1);
  return last && /:\s*$/.test(last) ? last : undefined;
};

function pieces(
  block: Exclude<Block, Heading | { kind: 'end' }>,
  lead: string | undefined,
  count: Count,
): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return sentencesOf(block, lead, count());
    case 'list':
      return itemsOf(block.items, lead, count, 0);
    case 'table': {
      const number = count();
      return block.rows.map((row) => ({ ...rowOf(block.columns, row), block: number, ...led(block.lead ?? lead) }));
    }
  }
}

const led = (lead: string | undefined) => (lead === undefined ? {} : { lead });

/** « Nos tarifs : » introduces each of the lines below it; before one paragraph, its first sentence only. */
function sentencesOf(
  { text, note }: Extract<Block, { kind: 'paragraph' }>,
  before: string | undefined,
  block: number,
): readonly Piece[] {
  let lead = before;
  return text.split('\n').flatMap((line) => {
    const said = sentences(line).map(
      (one, at): Piece => ({
        kind: 'sentence',
        text: one,
        block,
        ...led(at === 0 ? lead : undefined),
        ...(note && { note }),
      }),
    );
    lead = introducing(line) ?? lead;
    return said;
  });
}

function itemsOf(items: readonly ListItem[], lead: string | undefined, count: Count, depth: number): readonly Piece[] {
  const block = count();
  return items.flatMap(({ text, mark, items: inner }): readonly Piece[] => [
    { kind: 'item', text, block, ...led(lead), ...(mark && { mark }), ...(depth > 0 && { depth }) },
    ...(inner ? itemsOf(inner, text, count, depth + 1) : []),
  ]);
}

function rowOf(columns: readonly string[], row: readonly string[]): Pick<Piece, 'kind' | 'cells' | 'text'> {
  const cells: readonly Cell[] = row
    .map((text, at) => ({ column: columns[at] ?? '', text }))
    .filter(({ text }) => text !== '');
  return { kind: 'row', cells, text: cells.map(({ text }) => text).join(' · ') };
}

function aimed(block: Block): readonly string[] | null {
  if (block.kind !== 'paragraph' || !/^Vise\s*:/.test(block.text)) return null;
  return [...block.text.matchAll(/«\s*(.+?)\s*»/g)].map(([, words]) => words ?? '');
}

function counter(): Count {
  let last = -1;
  return () => {
    last += 1;
    return last;
  };
}

function unique(): (wanted: string) => string {
  const seen = new Map<string, number>();
  return (wanted) => {
    const times = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, times);
    return times === 1 ? wanted : `${wanted}-${times}`;
  };
}
