// Questions that a document puts before its answers, without making them headings: a FAQ written as plain paragraphs.
import type { Block, Paragraph } from '../passage.ts';
import { sentences } from './sentences.ts';

/** « Puis-je changer de groupe ? Oui, une fois. »: the question is not said by the document, it is what the rest answers. */
export function askedFirst(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, at): readonly Block[] => {
    if (!isFree(block)) return [block];
    const before = questionOf(blocks[at - 1]);
    const { question, rest } = split(block);
    if (question === null) return [before?.rest === '' ? { ...block, under: before.question } : block];
    if (rest !== '') return [{ ...block, text: rest, under: question }];
    const next = blocks[at + 1];
    return next && isFree(next) && split(next).question === null ? [] : [block];
  });
}
type Free = Paragraph & { readonly under?: never };
const isFree = (block: Block): block is Free => block.kind === 'paragraph' && block.under === undefined;
const questionOf = (block: Block | undefined) => {
  if (!block || !isFree(block)) return null;
  const { question, rest } = split(block);
  return question === null ? null : { question, rest };
};
/** A paragraph that begins with a question. */
function split({ text }: Free): { readonly question: string | null; readonly rest: string } {
  const [first = '', ...others] = sentences(text.split('\n').join(' '));
  return first.endsWith('?') ? { question: first, rest: others.join(' ') } : { question: null, rest: text };
}
