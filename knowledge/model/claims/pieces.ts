// A text as it is compared: its figures, its marks, its words, and the pieces in which they stand together.
import { type Figure, figuresOf } from './figures.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Language, plain } from './plain.ts';
import { type Term, termsOf } from './terms.ts';

export interface Read {
  readonly text: string;
  readonly language: Language;
  readonly figures: readonly Figure[];
  readonly marks: readonly Mark[];
  readonly terms: readonly Term[];
  readonly pieces: readonly Piece[];
}
/** A clause or a cell: what is said of one thing. Every place of the text is in one. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly stems: ReadonlySet<string>;
  /** Those that no other piece has: to say one of them is to speak of this piece. */
  readonly own: ReadonlySet<string>;
}

/** Between things said apart. A comma between figures is inside a number or a list. */
const APART =
  /\||;|[.!?](?= |$)|,(?!\d)|[()]| (?:et|ou|mais|tandis que|alors que|puis|dont|qui|and|or|but|while|whereas|which|who) /g;

export function read(text: string, language: Language): Read {
  const said = plain(text, language);
  const figures = taxed(figuresOf(said), said).map((figure) => (language === 'en' ? unnamed(figure) : figure));
  const marks = marksOf(said);
  // « 11 jours ouvrés » and « au maximum » are compared as what they are, not word by word.
  const rest = [...figures, ...marks].reduce(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    said,
  );
  return {
    text: said,
    language,
    figures,
    marks,
    terms: termsOf(rest, language),
    pieces: piecesOf(said, rest, language),
  };
}

/** « the 3rd meeting » is not « 3e meeting » of a French text. */
const unnamed = (figure: Figure): Figure => (figure.kind === 'rank' ? { ...figure, unit: '' } : figure);

/** `rest`: the text without its figures and marks, of the same length. */
function piecesOf(text: string, rest: string, language: Language): readonly Piece[] {
  const cuts = [0, ...[...text.matchAll(APART)].map(({ 0: mark, index }) => index + mark.length), text.length];
  const found: { from: number; to: number; stems: Set<string> }[] = [];
  for (let at = 1; at < cuts.length; at += 1) {
    const [from = 0, to = 0] = [cuts[at - 1], cuts[at]];
    const stems = new Set(termsOf(rest.slice(from, to), language).flatMap((term) => term.stems));
    const before = found.at(-1);
    // « …, 24 h, …»: figures alone belong to what they follow.
    if (before && stems.size === 0 && !/\|\s*$/.test(text.slice(0, from))) before.to = to;
    else found.push({ from, to, stems });
  }
  return found.map((piece) => {
    const others = new Set(found.filter((other) => other !== piece).flatMap(({ stems }) => [...stems]));
    return { ...piece, own: new Set([...piece.stems].filter((stem) => !others.has(stem))) };
  });
}

export const isIn = (thing: { readonly from: number }, piece: Piece): boolean =>
  thing.from >= piece.from && thing.from < piece.to;

/** « montant TTC : 2 400 € »: the one tax named in the sentence holds for its amounts that name none. */
function taxed(figures: readonly Figure[], text: string): readonly Figure[] {
  const taxes = new Set(text.match(/\b(?:ttc|ht)\b/g));
  const [tax] = taxes;
  if (taxes.size !== 1 || !tax) return figures;
  return figures.map((figure) =>
    figure.kind === 'amount' && !/ (?:ttc|ht)/.test(figure.unit)
      ? { ...figure, unit: figure.unit.replace('euro', `euro ${tax}`) }
      : figure,
  );
}
