// Items in a row → lists, each with the sentence or the item that introduces it: « 2° … » goes on with the list of « 1° … »
// after the « a) b) c) » of the latter.
import type { Block } from '../passage.ts';

export interface Items {
  readonly kind: 'items';
  readonly mark: string;
  readonly text: string;
}
interface Open {
  readonly mark: string;
  readonly lead: string | null;
  readonly items: string[];
}

export function nested(blocks: readonly (Block | Items)[]): readonly Block[] {
  const out: Block[] = [];
  let open: Open[] = [];
  let lead: string | null = null;
  for (const block of blocks) {
    if (block.kind !== 'items') {
      open = [];
      lead = block.kind === 'paragraph' && introduces(block.text) ? block.text : null;
      out.push(block);
      continue;
    }
    const known = open.findIndex(({ mark }) => mark === block.mark);
    if (known >= 0) open = open.slice(0, known + 1);
    else open = [...open, begin(block.mark, introducing(open) ?? lead, out)];
    open.at(-1)?.items.push(block.text);
  }
  return out;
}

const introduces = (text: string): boolean => /:\s*$/.test(text);
/** The item just read, when it announces what follows. */
const introducing = (open: readonly Open[]): string | null => {
  const last = open.at(-1)?.items.at(-1);
  return last && introduces(last) ? last : null;
};

function begin(mark: string, lead: string | null, out: Block[]): Open {
  const items: string[] = [];
  out.push({ kind: 'list', items, ...(lead !== null && { lead }) });
  return { mark, lead, items };
}
