// Once headings are known, the rest in order: lines in a row make a paragraph, items in a row a list; a footnote stands alone.
import type { Block } from '../passage.ts';
import { listOf } from './items.ts';
import { noteOf } from './marks.ts';
import { type Item, type Line, type List, type Raw, textsOf } from './raw.ts';
import { tablesOf } from './table.ts';

export type Heading = Extract<Block, { kind: 'heading' }>;

export interface Headed {
  readonly headings: ReadonlyMap<number, Heading>;
  /** The place of the heading of the whole, which is said elsewhere. */
  readonly title: number | null;
  /** The blocks of what stands beside a label. */
  inside(raws: readonly Raw[]): readonly Block[];
}

export function blocksOf(raws: readonly Raw[], headed: Headed): readonly Block[] {
  const { headings, title } = headed;
  const texts = raws.flatMap(textsOf);
  const blocks: Block[] = [];
  let at = 0;
  while (at < raws.length) {
    const heading = headings.get(at);
    const run = heading || at === title ? [] : runFrom(raws, at, headings);
    if (heading) blocks.push(heading);
    blocks.push(...blockOf(run, texts, headed));
    at += Math.max(1, run.length);
  }
  return blocks;
}

/** What goes together: items in a row, or a line and those that follow it closely. */
function runFrom(raws: readonly Raw[], from: number, headings: ReadonlyMap<number, Heading>): readonly Raw[] {
  const first = raws[from];
  if (!first || (first.kind !== 'item' && first.kind !== 'line')) return raws.slice(from, from + 1);
  let to = from + 1;
  for (; to < raws.length && !headings.has(to); to += 1) {
    const raw = raws[to];
    const goesOn = first.kind === 'item' ? isListed(raw, raws[to - 1]) : raw?.kind === 'line' && raw.isClose;
    if (!goesOn) break;
  }
  return raws.slice(from, to);
}

const isListed = (raw: Raw | undefined, before: Raw | undefined): boolean =>
  raw?.kind === 'item' || (raw?.kind === 'list' && before?.kind === 'item' && /:$/.test(before.text));

function blockOf(run: readonly Raw[], texts: readonly string[], { inside }: Headed): readonly Block[] {
  const [first] = run;
  switch (first?.kind) {
    case undefined:
      return [];
    case 'item':
      return [
        {
          kind: 'list',
          items: listOf(run.filter((raw): raw is Item | List => raw.kind === 'item' || raw.kind === 'list')),
        },
      ];
    case 'line':
      return paragraphs(
        run.filter((raw): raw is Line => raw.kind === 'line'),
        texts,
      );
    case 'heading':
      return [{ kind: 'paragraph', text: first.text }];
    case 'list':
      return [first];
    case 'table':
      return tablesOf(first);
    case 'part':
      return partOf(first.label, inside(first.inside));
    case 'end':
      return [first];
  }
}

function paragraphs(lines: readonly Line[], texts: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', text: open.join('\n') });
    open = [];
  };
  for (const { text } of lines) {
    const mark = noteOf(text, texts);
    if (mark === null) open.push(text);
    else {
      close();
      blocks.push({ kind: 'paragraph', text, note: { mark } });
    }
  }
  close();
  return blocks;
}

const partOf = (label: string, inside: readonly Block[]): readonly Block[] =>
  inside.map((block): Block => {
    if (block.kind === 'end') return block;
    return block.kind === 'heading'
      ? { kind: 'paragraph', text: block.text, under: label }
      : { ...block, under: label };
  });
