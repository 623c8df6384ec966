// What a statement may be made from: one passage, or items of one list, with the headings above it.
import type { Passage } from '../../passage.ts';
import { figuresOf } from './figures.ts';
import { isOfAll, marksOf } from './marks.ts';
import { type Read, read } from './pieces.ts';
import { plain } from './plain.ts';
import { termsOf } from './terms.ts';

export interface Quotation extends Read {
  readonly passages: readonly [Passage, ...Passage[]];
  /** Its own words and those of its headings. */
  readonly words: ReadonlySet<string>;
  /** Figures of its heading: « Phase 2 » holds for all that is under it. */
  readonly heading: Read;
}

/** One a passage, but for the items of one list, which are said together. */
export function quotationsOf(passages: readonly Passage[]): readonly Quotation[] {
  const lists = new Map<string, [Passage, ...Passage[]]>();
  for (const passage of passages) {
    const key =
      passage.kind === 'item' ? `${passage.document}#${passage.block}` : `${passage.document}#${passage.anchor}`;
    const list = lists.get(key);
    if (list) list.push(passage);
    else lists.set(key, [passage]);
  }
  return [...lists.values()].map(quotation);
}

function quotation(passages: readonly [Passage, ...Passage[]]): Quotation {
  const [{ path, about, lead, cells }] = passages;
  const own = read(
    cells ? cells.map(cellText).join(' | ') : [lead, ...passages.map(({ text }) => text)].filter(Boolean).join(' | '),
    'fr',
  );
  const headings = [...path, about.title].join(' | ');
  return {
    ...own,
    passages,
    words: new Set([...own.terms, ...termsOf(plain(headings), 'fr')].flatMap(({ stems }) => stems)),
    heading: headingOf(path.at(-1) ?? ''),
  };
}

/** « Si vous êtes salarié »: a condition or an exception of the heading holds for the passage; the rest of it only names a subject. */
function headingOf(heading: string): Read {
  const text = plain(heading);
  const marks = marksOf(text).filter((mark) => isOfAll(mark, text));
  const isQuestion = /\?\s*$/.test(heading);
  return { text, language: 'fr', figures: figuresOf(text), marks: isQuestion ? [] : marks, terms: [], pieces: [] };
}

const BARE_NUMBER = /^\d[\d ,.]*(?:(?:à|-|–) ?\d[\d ,.]*)?$/;
const COLUMN_UNIT = /€|euros?|\bheures\b|\(h\)|\bjours ouvrés\b|\bjours\b|\bsemaines\b|\bminutes\b|%/i;
/** A bare number has the unit of its column's name: « Tarif en € », 250. */
function cellText({ column, text }: { readonly column: string; readonly text: string }): string {
  const unit = BARE_NUMBER.test(text.trim()) ? (COLUMN_UNIT.exec(column)?.[0].replace(/[()]/g, '') ?? '') : '';
  return `${column} : ${text} ${unit}`.replace(/^ : /, '').trim();
}
