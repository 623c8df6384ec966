// Does this unit answer this question? What is asked about must be said by the unit or hold for it, and what is asked for must stand
// in it. Near misses share all their words with the documents: no score of a search can refuse them, the structure must.
import type { Asked } from './asked.ts';
import { folded, words } from './french/words.ts';
import { begins } from './head.ts';
import { enumerates, holds } from './holds.ts';
import type { Term } from './term.ts';
import type { Unit, Where, Zone } from './unit.ts';
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

/** How much a word counts by where it is. */
const LEVELS: readonly (readonly [Where, number])[] = [
  ['own', 1],
  ['lead', 0.9],
  ['columns', 0.85],
  ['heading', 0.85],
  ['above', 0.75],
  ['title', 0.5],
  ['around', 0.5],
];
/** Another word for it, against the word itself. */
const SAME = 0.85;
/** A word that is only near says little. */
const ASSOCIATED = 0.4;
const ABSENT = 0.5;

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
    saysMore(unit, asked) && (holdsFor(unit, asked) || (unit.isAsked && cover >= ASKED && !MEASURED.has(asked.wants)));
  const score = 0.7 * cover + 0.3 * all + 0.15 * focus(unit, asked.terms) + shape(unit, asked) + (isHeld ? 0.1 : 0);
  return { unit, part, cover, score, holds: isHeld, levels };
}

/** « Cap Horizon. » says nothing to who asks about Cap Horizon. */
const saysMore = ({ zones, kind }: Unit, { terms }: Asked): boolean => {
  const asked = new Set(terms.flatMap(({ stems }) => stems));
  return kind === 'row' || zones.own.stems.size > 2 || [...zones.own.stems].some((stem) => !asked.has(stem));
};

/** Said by the same row or sentence, but not by the part that answers. */
const ELSEWHERE = { row: 0.75, sentence: 0.45, item: 0.45, list: 0.45 } as const;

/** A heading that is nearly the question: what is under it answers, whatever its form. */
const ASKED = 0.75;
const MEASURED: ReadonlySet<Wanted> = new Set([
  'amount',
  'duration',
  'date',
  'hour',
  'contact',
  'phone',
  'mail',
  'name',
  'rate',
  'count',
]);

/** « … et dure 1 h », « … ; il dure 1 h »: still of what the sentence began with. */
const GOES_ON = /^(?:et|il|elle|ils|elles)\b/i;

type Zones = readonly (readonly [Where, Zone, number])[];
function zonesOf({ zones, parts, isAsked, kind }: Unit, at: number | null, wants: Wanted): Zones {
  const all = LEVELS.map(
    ([where, level]) => [where, zones[where], where === 'heading' && isAsked ? 1 : level] as const,
  );
  const part = at === null ? undefined : parts[at];
  if (!part) return all;
  const subject = parts[0] ?? part;
  // « Entretien préalable gratuit » in the row of a phase: it is the interview that is free, not the phase.
  const others = kind !== 'row' || !part.whole ? ELSEWHERE[kind] : wants === 'amount' ? 0.45 : 0.6;
  const lends =
    kind !== 'row'
      ? GOES_ON.test(part.text)
        ? 0.85
        : ELSEWHERE[kind]
      : part.whole
        ? wants === 'amount'
          ? 0.45
          : ELSEWHERE.row
        : 1;
  return [
    ['own', part.own, 1],
    ['own', subject.own, lends],
    ['columns', part.column, 0.95],
    ...all.flatMap(([where, zone, level]): Zones => {
      // A row says nothing of the rows around it.
      if (where === 'columns' || where === 'around') return [];
      return [[where, zone, where === 'own' ? others : level]];
    }),
  ];
}

function share(weights: readonly number[], levels: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  return weights.reduce((sum, weight, at) => sum + weight * (levels[at] ?? 0), 0) / total;
}

const NUMBERED: ReadonlySet<Where> = new Set(['own', 'lead', 'heading', 'columns']);

function levelOf(term: Term, zones: Zones): number {
  let best = 0;
  for (const [where, zone, level] of zones) {
    if (level <= best) continue;
    // A number holds only where it stands: « Paris 12 » is not in a list that has twelve of something else in its title.
    if (term.kind === 'number' && !NUMBERED.has(where)) continue;
    best = Math.max(best, level * within(term, zone));
  }
  return best;
}

function within({ stems, senses }: Term, zone: Zone): number {
  if (stems.length > 0 && stems.every((stem) => zone.stems.has(stem))) return 1;
  let best = 0;
  for (const { concept, share: own } of senses) {
    const theirs = zone.senses.get(concept);
    if (theirs !== undefined)
      best = Math.max(best, own === 1 && theirs === 1 ? SAME : own * theirs === 0.5 ? ASSOCIATED : 0);
  }
  return best;
}

/** « 4e entretien », « 6 mois »: a number counts with what it numbers, or within a range of it (« 6e au 8e entretien »). */
function beside({ text, passages: [first] }: Unit, { stems: [number], numbers }: Term): number {
  if (numbers === null) return 1;
  const said = words([first.path.at(-1) ?? '', first.lead ?? '', text].join(' . '));
  const isBeside = said.some(
    ({ stem }, at) => stem === number && said.slice(at + 1, at + 5).some((word) => word.stem === numbers),
  );
  return isBeside ? 1 : 0.3;
}

/** How much of the unit is about what is asked. */
function focus({ zones, kind }: Unit, terms: readonly Term[]): number {
  const zone = kind === 'list' && zones.lead.stems.size > 0 ? zones.lead : zones.own;
  const hits = terms.filter((term) => within(term, zone) > 0.4).length;
  return Math.min(1, hits / Math.max(3, Math.min(12, zone.stems.size)));
}

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
function shape(unit: Unit, { wants, negative, terms, plain: asked }: Asked): number {
  const {
    kind,
    text,
    passages: [first],
  } = unit;
  const count = wants === 'count' ? Math.min(20, counted(unit, terms)) / 100 : 0;
  const plain = folded(text).toLowerCase();
  const list = wants === 'list' && (kind === 'list' || enumerates(text)) ? (kind === 'list' ? 0.2 : 0.12) : 0;
  const alone = kind === 'list' && wants !== 'list' && wants !== 'document' ? -0.05 : 0;
  const definition = wants === 'definition' ? defining(plain, terms, unit.at) : 0;
  const absence = negative && NEGATION.test(plain) ? (OTHERWISE.test(plain) ? 0.2 : 0.08) : 0;
  const price = wants === 'amount' && /€|euros/.test(plain) ? 0.1 : 0;
  // « Les séances durent 1 h 30 » is about the sessions; a sentence that names them on the way is not.
  const subject = kind !== 'list' && begins(plain, terms) ? 0.06 : 0;
  const isBeside = kind === 'row' && SIDES.some(([asks, says]) => asks.test(asked) && says.test(plain));
  const side = isBeside ? 0.08 : 0;
  return (
    side + subject + price + count + list + alone + definition + absence + (first.about.kind === 'notices' ? -0.15 : 0)
  );
}

/** « À quoi ça sert ? » asks less what it is than what it is for. */
function defining(plain: string, terms: readonly Term[], at: number): number {
  if (!DEFINES.test(plain) || !begins(plain, terms, 1)) return 0;
  const isFor = terms.some(({ words: said }) => /\bser[tv]/.test(said)) && SERVES.test(plain);
  return (at < FIRST ? 0.32 : 0.25) + (isFor ? 0.15 : 0);
}
const SERVES = /\b(?:sert|servent|permet|vise|aide)\b/;

function holdsFor(unit: Unit, { wants, measure, terms }: Asked): boolean {
  const { lead = '', cells = [] } = unit.passages[0];
  // What is asked for stands with what it is asked about, not somewhere in a list.
  const own = unit.kind === 'list' && IN_A_CELL.has(wants) ? '' : unit.text;
  const text = [lead, ...cells.map(({ column }) => column), own].join(' ');
  return wants === 'count' ? counted(unit, terms) > 0 : holds(wants, text, measure);
}

/** « 8 entretiens »: the greatest number that stands just before what is counted; 0 when there is none. */
const counted = ({ counts }: Unit, terms: readonly Term[]): number =>
  counts.reduce((most, { number, of }) => {
    const isOf = terms.some((term) => term.role === 'required' && within(term, of) > 0.5);
    return isOf ? Math.max(most, number) : most;
  }, 0);
