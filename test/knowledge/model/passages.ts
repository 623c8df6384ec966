// Passages as the documents' reader gives them, out of a few words.
import type { Passage } from '../../../knowledge/passage.ts';

const ABOUT = {
  title: 'Le programme',
  source: 'Programme',
  date: null,
  audience: 'tous',
  kind: 'programme',
  questions: [],
} as const;

export const passageOf = (text: string, more: Partial<Passage> = {}): Passage => ({
  document: 'programme',
  about: ABOUT,
  path: ['Présentation'],
  anchor: text.slice(0, 30),
  block: 1,
  kind: 'sentence',
  text,
  ...more,
});

export const itemOf = (text: string, lead: string, at: number): Passage =>
  passageOf(text, { kind: 'item', lead, block: 7, anchor: `item-${at}` });

/** Columns and cells in turn. */
export function rowOf(...pairs: readonly string[]): Passage {
  const cells = pairs.flatMap((column, at) => (at % 2 === 0 ? [{ column, text: pairs[at + 1] ?? '' }] : []));
  return passageOf(cells.map(({ text }) => text).join(' '), { kind: 'row', cells });
}
