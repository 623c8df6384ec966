// Negations, limits and conditions from a quotation to a sentence: none of what is used may vanish, none may be brought.
// They are counted, since two in one sentence may bound two things.
import { isSame, stands } from './figures.ts';
import { isNotAdded, isOfAll, type Kind, type Mark, sortOf } from './marks.ts';
import { isIn, type Piece, type Read } from './pieces.ts';
import type { Quotation } from './quotation.ts';
import { isSaid } from './terms.ts';

/** The kinds of bound that fewer words of the sentence say than pieces of the quotation which it uses. */
export function lostOf(said: Read, quotation: Quotation): readonly Kind[] {
  const bounds = boundsOf(said, quotation);
  return kindsOf([...bounds, ...quotation.heading.marks]).filter((kind) => {
    const pieces = new Set(bounds.filter(isOf(kind)).map((mark) => pieceOf(mark, quotation)));
    const above = quotation.heading.marks.some(isOf(kind)) ? 1 : 0;
    return said.marks.filter(isOf(kind)).length < Math.max(pieces.size, above);
  });
}

/** The kinds that the sentence says more often than what it uses. */
export function addedOf(said: Read, quotation: Quotation): readonly Kind[] {
  const bounds = [...boundsOf(said, quotation), ...quotation.heading.marks];
  return kindsOf(said.marks).filter(
    (kind) => isNotAdded(kind) && said.marks.filter(isOf(kind)).length > bounds.filter(isOf(kind)).length,
  );
}

const kindsOf = (marks: readonly Mark[]): readonly Kind[] => [...new Set(marks.map(({ kind }) => sortOf(kind)))];
const isOf =
  (kind: Kind) =>
  (mark: Mark): boolean =>
    sortOf(mark.kind) === kind;
const pieceOf = (mark: Mark, { pieces }: Read): Piece | undefined => pieces.find((piece) => isIn(mark, piece));

/** The marks that hold for what the sentence takes: those of the whole quotation, and those of the pieces it uses. */
const boundsOf = (said: Read, quotation: Quotation): readonly Mark[] =>
  quotation.marks.filter((mark) => {
    const piece = pieceOf(mark, quotation);
    return isOfAll(mark, quotation.text) || !piece || piece.stems.size === 0 || isUsed(piece, said, quotation);
  });

/** It says a figure or a word that only this piece has. */
function isUsed(piece: Piece, said: Read, quotation: Quotation): boolean {
  const here = quotation.figures.filter((figure) => isIn(figure, piece));
  const elsewhere = quotation.figures.filter((figure) => !isIn(figure, piece));
  const own = piece.own.size > 0 ? piece.own : piece.stems;
  return (
    said.figures.some((figure) => stands(figure, here) && !elsewhere.some((other) => isSame(figure, other))) ||
    said.terms.some((term) => isSaid(term, own, said.language)) ||
    quotation.marks.some((mark) => mark.kind === 'duty' && isIn(mark, piece) && isRepeated(mark, quotation, said))
  );
}

/** « obligatoire » is a word as much as a bound: to say it is to speak of the piece. */
const isRepeated = (mark: Mark, quotation: Read, said: Read): boolean =>
  said.marks.some((one) => said.text.slice(one.from, one.from + 5) === quotation.text.slice(mark.from, mark.from + 5));
