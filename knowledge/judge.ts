// Does this unit answer this question? What is asked about must be said by the unit or hold for it, and what is asked for must stand
// in it. Near misses share all their words with the documents: no score of a search can refuse them, the structure must.
import type { Asked } from './asked.ts';
import { words } from './french/words.ts';
import { holds, MEASURED } from './holds.ts';
import { counted, levelOf, within, zonesOf } from './level.ts';
import { shape } from './shape.ts';
import type { Term } from './term.ts';
import type { Unit } from './unit.ts';
import type { Wanted } from './wanted.ts';

export interface Judged {
  readonly unit: Unit;
  /** The part that holds what is asked for; `null`: the whole. */
  readonly part: number | null;
  /** Of what is asked about, the part that is there: 0 to 1. */
  readonly cover: number;
  /** Orders those that answer. */
  readonly score: number;
  /** What is asked for stands in it. */
  readonly holds: boolean;
  /** Of each term asked about, how much of it is there. */
  readonly levels: readonly number[];
}

/** What a question asks for stands in one cell of a row: the other columns say nothing of it. */
const IN_A_CELL: ReadonlySet<Wanted> = new Set([
  'amount',
  'duration',
  'date',
  'hour',
  'rate',
  'contact',
  'phone',
  'mail',
  'address',
]);

const ABSENT = 0.5;

/** `absent`: terms the documents never say; a word near them does not stand for them. */
export function judge(unit: Unit, asked: Asked, weights: readonly number[], absent: ReadonlySet<Term>): Judged {
  const parts = IN_A_CELL.has(asked.wants) ? holding(unit, asked) : [null];
  const judged = parts.map((part) => judgeAt(unit, asked, weights, absent, part));
  return judged.reduce((best, one) => (one.score > best.score ? one : best));
}

/** The parts of a unit that may hold the answer; the whole of it when none does. */
function holding({ parts }: Unit, { wants, measure }: Asked): readonly (number | null)[] {
  const found = parts.flatMap(({ text }, at) => (holds(wants, text, measure) ? [at] : []));
  return found.length > 0 && parts.length > 1 ? found : [null];
}

function judgeAt(
  unit: Unit,
  asked: Asked,
  weights: readonly number[],
  absent: ReadonlySet<Term>,
  part: number | null,
): Judged {
  const zones = zonesOf(unit, part, asked.wants);
  const levels = asked.terms.map((term) => {
    const level = levelOf(term, zones) * (absent.has(term) ? ABSENT : 1);
    return term.kind === 'number' && level > 0 ? level * beside(unit, term) : level;
  });
  const required = asked.terms.map(({ role }, at) => (role === 'required' ? (weights[at] ?? 0) : 0));
  const cover = share(required, levels);
  const all = share(weights, levels);
  const isHeld =
    saysMore(unit, asked) &&
    namesHead(asked, levels) &&
    (holdsFor(unit, asked) || (unit.isAsked && cover >= ASKED && !MEASURED.has(asked.wants)));
  const score = 0.7 * cover + 0.3 * all + 0.15 * focus(unit, asked.terms) + shape(unit, asked) + (isHeld ? 0.1 : 0);
  return { unit, part, cover, score, holds: isHeld, levels };
}

/** « quel logiciel ? » is answered by what speaks of one. */
const NAMED = 0.7;
const namesHead = ({ head, terms }: Asked, levels: readonly number[]): boolean =>
  head === null || (levels[terms.indexOf(head)] ?? 1) >= NAMED;

const SAYS = /\b(?:est|sont|n’est|n'est|ne sont)\b/;
/** « Cap Horizon. » says nothing to who asks about Cap Horizon. */
const saysMore = ({ zones, kind, text }: Unit, { terms }: Asked): boolean => {
  const asked = new Set(terms.flatMap(({ stems }) => stems));
  return (
    kind === 'row' ||
    zones.own.stems.size > 2 ||
    SAYS.test(text) ||
    [...zones.own.stems].some((stem) => !asked.has(stem))
  );
};

/** A heading that is nearly the question: what is under it answers, whatever its form. */
const ASKED = 0.75;

function share(weights: readonly number[], levels: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  return weights.reduce((sum, weight, at) => sum + weight * (levels[at] ?? 0), 0) / total;
}

const MONTH = /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembr|octobr|novembr|decembr)/;
/** « 4e entretien », « 6 mois »: a number counts with what it numbers, or within a range of it (« 6e au 8e entretien »); that of a day of
 * the year, nowhere else. */
function beside({ text, passages: [first] }: Unit, { stems: [number], numbers }: Term): number {
  if (numbers === null) return 1;
  const said = words([first.path.at(-1) ?? '', first.lead ?? '', text].join(' . '));
  const isBeside = said.some(
    ({ stem }, at) => stem === number && said.slice(at + 1, at + 5).some((word) => word.stem === numbers),
  );
  return isBeside ? 1 : MONTH.test(numbers) ? 0 : 0.3;
}

/** How much of the unit is about what is asked. */
function focus({ zones, kind }: Unit, terms: readonly Term[]): number {
  const zone = kind === 'list' && zones.lead.stems.size > 0 ? zones.lead : zones.own;
  const hits = terms.filter((term) => within(term, zone) > 0.4).length;
  return Math.min(1, hits / Math.max(3, Math.min(12, zone.stems.size)));
}

/** « Combien de gens réussissent ? – 74 %. » */
const PEOPLE = /combien de (?:vos |gens|monde|personnes|candidats|beneficiaires|stagiaires|clients|salaries)/;

function holdsFor(unit: Unit, { wants, measure, terms, plain }: Asked): boolean {
  const { lead = '', cells = [] } = unit.passages[0];
  // What is asked for stands with what it is asked about, not somewhere in a list.
  const own = unit.kind === 'list' && IN_A_CELL.has(wants) ? '' : unit.text;
  const text = [lead, ...cells.map(({ column }) => column), own].join(' ');
  if (wants === 'count') return counted(unit, terms) > 0 || (PEOPLE.test(plain) && holds('rate', text));
  return holds(wants, text, measure);
}
