// Blocks → passages: cut small, so that a quotation shows one fact and not a page.
import { slug } from '../french/words.ts';
import type { About, Block, Cell, Passage } from '../passage.ts';
import { sentences } from './sentences.ts';

type Piece = Omit<Passage, 'document' | 'about' | 'path' | 'anchor' | 'block'>;

/** In the order of the document. In a document of notices, « Vise : « … » » says what the section corrects. */
export function cut(document: string, about: About, blocks: readonly Block[]): readonly Passage[] {
  const passages: Passage[] = [];
  const anchorOf = unique();
  let open: readonly Heading[] = [];
  let lead: string | undefined;
  let corrects: readonly string[] | undefined;
  blocks.forEach((block, at) => {
    if (block.kind === 'heading') {
      open = under(open, block, about.title);
      lead = undefined;
      corrects = undefined;
      return;
    }
    const aims = about.kind === 'notices' ? aimed(block) : null;
    if (aims) {
      corrects = aims;
      return;
    }
    const path = open.map(({ text }) => text);
    for (const piece of pieces(block, lead)) {
      const anchor = anchorOf(`${slug(path.at(-1) ?? about.title, 4)}-${slug(piece.text, 6)}`);
      passages.push({ document, about, path, anchor, block: at, ...piece, ...(corrects && { corrects }) });
    }
    lead = block.kind === 'paragraph' ? introduces(block.text) : undefined;
  });
  return passages;
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** The headings that hold below this one. The document's title is known from elsewhere: it is not a step of the path. */
function under(open: readonly Heading[], heading: Heading, title: string): readonly Heading[] {
  if (heading.text === title) return [];
  return [...open.filter(({ depth }) => depth < heading.depth), heading];
}

const introduces = (paragraph: string): string | undefined => {
  const last = sentences(paragraph).at(-1);
  return last && /[:：]\s*$/.test(last) ? last : undefined;
};

function pieces(block: Exclude<Block, { kind: 'heading' }>, lead: string | undefined): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return sentences(block.text).map((text, at) => ({
        kind: 'sentence',
        text,
        // « … au titre des catégories suivantes : », then a paragraph.
        ...(at === 0 && lead !== undefined && { lead }),
      }));
    case 'list':
      return itemsOf(block.items, block.lead ?? lead);
    case 'table':
      return block.rows.map((row) => rowOf(block.columns, row));
  }
}

const itemsOf = (items: readonly string[], lead: string | undefined): readonly Piece[] =>
  items.map((text) => ({ kind: 'item', text, ...(lead !== undefined && { lead }) }));

function rowOf(columns: readonly string[], row: readonly string[]): Piece {
  const cells: readonly Cell[] = row
    .map((text, at) => ({ column: columns[at] ?? '', text }))
    .filter(({ text }) => text !== '');
  return { kind: 'row', cells, text: cells.map(({ text }) => text).join(' · ') };
}

function aimed(block: Block): readonly string[] | null {
  if (block.kind !== 'paragraph' || !/^Vise\s*:/.test(block.text)) return null;
  return [...block.text.matchAll(/«\s*(.+?)\s*»/g)].map(([, words]) => words ?? '');
}

function unique(): (wanted: string) => string {
  const seen = new Map<string, number>();
  return (wanted) => {
    const times = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, times);
    return times === 1 ? wanted : `${wanted}-${times}`;
  };
}
