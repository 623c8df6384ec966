// Questions that a document puts before its answers, without making them headings: a FAQ written as plain paragraphs.
import type { Block, Paragraph } from '../passage.ts';
import { sentences } from './sentences.ts';

/** « Puis-je changer de groupe ? Oui, une fois. »: the question is not said by the document, it is what the rest answers. */
export function askedFirst(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, at): readonly Block[] => {
    if (!isFree(block)) return [block];
    const { question, rest } = split(block);
    if (question === null) {
      const before = blocks[at - 1];
      const alone = before && isFree(before) ? split(before) : null;
      return [alone?.question && alone.rest === '' ? { ...block, under: alone.question } : block];
    }
    if (rest !== '') return [{ ...block, text: rest, under: question }];
    const next = blocks[at + 1];
    return next && isFree(next) && split(next).question === null ? [] : [block];
  });
}
const isFree = (block: Block): block is Paragraph => block.kind === 'paragraph' && block.under === undefined;

/** A paragraph that begins with a question. Its lines stay apart: each is one thing said. */
function split({ text }: Paragraph): { readonly question: string | null; readonly rest: string } {
  const [line = '', ...lines] = text.split('\n');
  const [first = '', ...others] = sentences(line);
  if (!first.endsWith('?')) return { question: null, rest: text };
  return { question: first, rest: [others.join(' '), ...lines].filter(Boolean).join('\n') };
}
