// Who or what a sentence is about: « l’entretien préalable est gratuit » does not make the bilan free, even under the heading « Le bilan ».
// There is no grammar here: a clause is about its first noun when it begins with an article, else about what the clause before is about.
import { stands } from './figures.ts';
import { isIn, type Piece, type Read } from './pieces.ts';
import type { Quotation } from './quotation.ts';
import { isSaid, rootOf } from './terms.ts';

const ARTICLE =
  /^(?:l'|d'|(?:le|la|les|un|une|des|du|ce|cet|cette|ces|son|sa|ses|leur|leurs|votre|vos|notre|nos|chaque|aucun|aucune|tout|toute|tous|toutes)(?: (?:le|la|les|l'))? )/;
const PRONOUN = /^(?:il|elle|ils|elles|on|nous|vous|je|c'|ceci|cela|ce (?:n'|sont|qui|que)|celui|celle|ceux)\b/;
const VERB =
  /^(?:n'|ne |se |s'|est |sont |sera |seront |a |ont |peut |peuvent |doit |doivent |fait |font |[a-z]+(?:ent|era|eront|ait) )/;
const HAS_VERB =
  /\b(?:est|sont|sera|seront|a|ont|peut|peuvent|doit|doivent|fait|font|ne|n'|se|coute|dure|comprend|precede|suit)\b/;
const RELATIVE = /(?:qui|dont) $/;
/** Before a noun, they are not it. */
const ADJECTIVES = new Set(
  [
    'simple',
    'nouveau',
    'nouvelle',
    'autre',
    'meme',
    'grand',
    'grande',
    'petit',
    'petite',
    'principal',
    'dernier',
    'derniere',
    'tout',
  ].map(rootOf),
);
/** « Vous » is whom the documents call so. */
const PEOPLE = [
  'beneficiaire',
  'salarie',
  'personne',
  'candidat',
  'participant',
  'stagiaire',
  'demandeur',
  'interesse',
].map(rootOf);
const [PRICE, DURATION] = [rootOf('prix'), rootOf('duree')];

/** The first subject of which something is said that is put on another, as a stem; `null`: there is none. */
export function subjectLeftOut(said: Read, quotation: Quotation): string | null {
  const isRow = quotation.passages[0].cells !== undefined && quotation.pieces.length > 1;
  const subjects = isRow ? quotation.pieces.map((piece) => othersOf(piece, quotation)) : subjectsOf(quotation);
  for (const [at, piece] of quotation.pieces.entries()) {
    const subject = subjects[at] ?? [];
    if (subject.length === 0 || !saysOf(piece, isRow ? [] : subject, said, quotation)) continue;
    // A part of one clause says nothing of anything else; a cell alone does not say whose it is.
    if (isRow ? isBeside(piece, said, quotation) : isWithin(said, piece, quotation)) continue;
    if (!isNamed(subject, said)) return subject[0] ?? null;
  }
  return null;
}

const othersOf = (piece: Piece, { pieces }: Read): readonly string[] =>
  pieces.filter((other) => other !== piece).flatMap(({ stems }) => [...stems]);
const isBeside = (piece: Piece, said: Read, quotation: Quotation): boolean =>
  said.figures.some((figure) =>
    stands(
      figure,
      quotation.figures.filter((one) => !isIn(one, piece)),
    ),
  );
const isWithin = (said: Read, piece: Piece, quotation: Quotation): boolean =>
  said.terms.every((term) => isSaid(term, piece.stems, said.language)) &&
  said.figures.every((figure) =>
    stands(
      figure,
      quotation.figures.filter((one) => isIn(one, piece)),
    ),
  );

/** Of each piece, the stems of which one must be said with it; none when it has no subject of its own. */
function subjectsOf({ text, pieces }: Read): readonly (readonly string[])[] {
  let current: readonly string[] = [];
  /** So far there are only nouns: « les tests et questionnaires », « le décret et l’article ». */
  let isList = true;
  return pieces.map((piece, at) => {
    const words = text.slice(piece.from, piece.to).trimStart();
    const first = nounOf(piece);
    const before = pieces[at - 1];
    const isNoun = isList && !VERB.test(words);
    isList = isNoun && !HAS_VERB.test(words);
    if (ARTICLE.test(words)) current = isNoun ? [...current, ...first] : first;
    else if (PRONOUN.test(words) || current.length === 0) return current;
    else if (before && RELATIVE.test(text.slice(0, piece.from))) return [...current, ...[...before.stems].slice(-2)];
    else if (isNoun) current = [...current, ...first];
    return current;
  });
}
const nounOf = ({ stems }: Piece): readonly string[] => [...stems].filter((stem) => !ADJECTIVES.has(stem)).slice(0, 1);

/** Whether the sentence takes from the piece more than its subject. */
const saysOf = (piece: Piece, subject: readonly string[], said: Read, quotation: Quotation): boolean => {
  const others = new Set([...piece.own].filter((stem) => !subject.includes(stem)));
  const here = quotation.figures.filter((figure) => isIn(figure, piece));
  const elsewhere = quotation.figures.filter((figure) => !isIn(figure, piece));
  return (
    said.terms.some((term) => isSaid(term, others, said.language)) ||
    said.figures.some((figure) => stands(figure, here) && !stands(figure, elsewhere))
  );
};

function isNamed(subject: readonly string[], said: Read): boolean {
  if (said.terms.some((term) => isSaid(term, new Set(subject), said.language))) return true;
  const isPerson = subject.some((stem) => PEOPLE.includes(stem));
  if (isPerson && /\b(?:vous|votre|vos|you|your)\b/.test(said.text)) return true;
  // « La tripartite est à 250 € HT »: the figure says that it is a price.
  return (
    (subject.includes(PRICE) && said.figures.some(({ kind }) => kind === 'amount')) ||
    (subject.includes(DURATION) && said.figures.some(({ kind }) => kind === 'measure'))
  );
}
