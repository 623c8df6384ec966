// What a unit looks like, against what is asked: it orders those that answer.
import type { Asked } from './asked.ts';
import { begins } from './head.ts';
import { enumerates, MEASURED } from './holds.ts';
import { counted } from './level.ts';
import type { Term } from './term.ts';
import type { Unit } from './unit.ts';

/** A document defines what it is about in its first sentences. */
const FIRST = 5;
const NEGATION = /\b(?:ne|n|pas|sans|aucun|absence|refus|non|jamais|hors)\b/;
/** What « si je ne … pas » is answered with. */
const OTHERWISE = /\b(?:en cas|a defaut|absence|sinon|faute)\b/;
/** « Le bilan est confidentiel » says what it is like, not what it is. */
const DEFINES =
  /\b(?:(?:est|sont) (?:un|une|le|la|l'|les|des|du|de l'|ce qu)|(?:sert|consiste|designe|signifie|permet|vise|regroupe|correspond|c'est a dire)\b)/;

/** Of the rows of one table, the one that is on the same side of the day. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:une fois que|deja|en cours|en route|apres(?= \w))\b/, /\b(?:apres|en cours|des le)\b/],
  [/\bavant\b/, /\bavant\b/],
];

/** What a unit looks like, against what is asked: it orders those that answer. */
export function shape(unit: Unit, { wants, negative, terms, plain: asked }: Asked): number {
  const {
    kind,
    text,
    plain,
    head,
    passages: [first],
  } = unit;
  const count = wants === 'count' ? Math.min(20, counted(unit, terms)) / 100 : 0;
  const list = wants === 'list' && (kind === 'list' || enumerates(text)) ? (kind === 'list' ? 0.2 : 0.12) : 0;
  const alone = kind === 'list' && wants !== 'list' && wants !== 'document' ? -0.05 : 0;
  const definition = wants === 'definition' ? defining(unit, terms) : 0;
  const absence = negative && NEGATION.test(plain) ? (OTHERWISE.test(plain) ? 0.2 : 0.08) : 0;
  const price = wants === 'amount' && /€|euros/.test(plain) ? 0.1 : 0;
  // « Les séances durent 1 h 30 » is about the sessions; a sentence that names them on the way is not.
  const subject = kind !== 'list' && begins(head, terms) ? 0.06 : 0;
  // « Puis-je changer de conseiller ? Oui, une fois. Il suffit d’écrire … »: what comes first under a question answers it.
  const reply = unit.isAsked && unit.opens && !MEASURED.has(wants) ? 0.06 : 0;
  const isBeside = kind === 'row' && SIDES.some(([asks, says]) => asks.test(asked) && says.test(plain));
  const side = isBeside ? 0.08 : 0;
  return (
    side +
    reply +
    subject +
    price +
    count +
    list +
    alone +
    definition +
    absence +
    (first.about.kind === 'notices' ? -0.15 : 0)
  );
}

/** « Le bilan est un temps de réflexion … », « un plan personnel de progrès (P.P.P.) », of a question that asks what it is. */
export const defines = (unit: Unit, terms: readonly Term[]): boolean =>
  unit.kind !== 'list' && (isDefinition(unit, terms) || expands(unit.plain.replace(/\./g, ''), terms));

const isDefinition = ({ plain, head }: Unit, terms: readonly Term[]): boolean =>
  DEFINES.test(plain) && begins(head, terms, 1);
const ACRONYM = /^[a-z]{2,6}$/;
const expands = (plain: string, terms: readonly Term[]): boolean =>
  terms.some(({ words, role }) => role === 'required' && ACRONYM.test(words) && plain.includes(`(${words})`));

/** « À quoi ça sert ? » asks less what it is than what it is for. */
function defining(unit: Unit, terms: readonly Term[]): number {
  if (!isDefinition(unit, terms)) return 0;
  const { plain, at } = unit;
  const isFor = terms.some(({ words: said }) => /\bser[tv]/.test(said)) && SERVES.test(plain);
  return (at < FIRST ? 0.32 : 0.25) + (isFor ? 0.15 : 0);
}
const SERVES = /\b(?:sert|servent|permet|vise|aide)\b/;
