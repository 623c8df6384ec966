// Figures in their place: a range is said whole, and a figure goes with what it is the figure of.
import { type Figure, isSame, stands } from './figures.ts';
import { isIn, type Piece, type Read } from './pieces.ts';
import { isSaid, rootOf } from './terms.ts';

/** « 17 h à 24 h » is neither 17 h nor 24 h; and two figures apart are no range. */
export function isWholeRange(figure: Figure, said: Read, quoted: Read): boolean {
  const same = quoted.figures.filter((other) => isSame(figure, other));
  if (same.length === 0) return true;
  if (figure.range !== undefined && figure.kind !== 'date') return same.some(({ range }) => range !== undefined);
  return same.some(({ range }) => {
    const other = range === undefined ? null : quoted.figures[range];
    return !other || said.figures.some((one) => isSame(one, other));
  });
}

const COMPARED: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>([
  'amount',
  'measure',
  'rank',
  'count',
  'date',
  'reference',
]);
const isRival = (figure: Figure, other: Figure): boolean =>
  figure.kind === other.kind && figure.unit.split(' ')[0] === other.unit.split(' ')[0] && figure.value !== other.value;

/** « L’entretien dure 1 h et le bilan 24 h »: an interview of 24 h has its words and its figures, and is wrong. */
export function isPaired(figure: Figure, said: Read, quoted: Read): boolean {
  if (!COMPARED.has(figure.kind)) return true;
  const figuresIn = (piece: Piece): readonly Figure[] => quoted.figures.filter((one) => isIn(one, piece));
  const own = quoted.pieces.filter((piece) => stands(figure, figuresIn(piece)));
  const clause = said.pieces.find((piece) => isIn(figure, piece));
  // What is said with its rival, in one breath, says of each what it is.
  const beside = said.figures.filter((one) => clause && isIn(one, clause));
  const rivals = quoted.pieces.filter(
    (piece) =>
      !own.includes(piece) &&
      figuresIn(piece).some((one) => isRival(figure, one) && !beside.some((s) => isSame(s, one))),
  );
  if (own.length === 0 || rivals.length === 0) return true;
  const score = (pieces: readonly Piece[], within: Piece | undefined): number =>
    Math.max(...pieces.map((piece) => common(piece, said, within)));
  const isTelling = clause !== undefined && score([...own, ...rivals], clause) > 0;
  const within = isTelling ? clause : undefined;
  return score(own, within) > 0 && score(own, within) >= score(rivals, within);
}

/** How many words of the piece are said, in one clause or in all of it. */
const common = (piece: Piece, said: Read, within: Piece | undefined): number =>
  said.terms.filter(
    (term) =>
      isSaid(term, piece.stems, said.language) && (!within || term.stems.some((stem) => within.stems.has(stem))),
  ).length;

const ONE = /\b(?:une?|one|a) ([a-z]+)/g;
/** « 8 entretiens » are not « un entretien »: the noun, or `null`. */
export function oneOfMany(said: Read, quoted: Read): string | null {
  const counted = quoted.figures
    .filter(({ kind, value }) => kind === 'count' && value !== '1')
    .map(({ to }) => rootOf(/^ ?([a-z]+)/.exec(quoted.text.slice(to))?.[1] ?? ''));
  const singles = new Set([...quoted.text.matchAll(ONE)].map(([, noun = '']) => rootOf(noun)));
  for (const [, noun = ''] of said.text.matchAll(ONE))
    if (counted.includes(rootOf(noun)) && !singles.has(rootOf(noun))) return noun;
  return null;
}
