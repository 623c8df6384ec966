// Does this unit answer this question? What is asked about must be said by the unit or hold for it, and what is asked for must stand
// in it. Near misses share all their words with the documents: no score of a search can refuse them, the structure must.
import type { Asked, Term } from './asked.ts';
import { folded, words } from './french/words.ts';
import { counts, enumerates, holds } from './holds.ts';
import type { Unit, Where, Zone } from './unit.ts';

export interface Judged {
  readonly unit: Unit;
  /** Of what is asked about, the part that is there: 0 to 1. */
  readonly cover: number;
  /** Orders those that answer. */
  readonly score: number;
  /** What is asked for stands in it. */
  readonly holds: boolean;
}

/** How much a word counts by where it is. */
const LEVELS: readonly (readonly [Where, number])[] = [
  ['own', 1],
  ['lead', 0.9],
  ['columns', 0.85],
  ['heading', 0.85],
  ['above', 0.6],
  ['title', 0.5],
  ['around', 0.5],
];
/** Another word for it, against the word itself. */
const SAME = 0.85;
const ABSENT = 0.5;

/** `absent`: terms the documents never say; a word near them does not stand for them. */
export function judge(unit: Unit, asked: Asked, weights: readonly number[], absent: ReadonlySet<Term>): Judged {
  const levels = asked.terms.map((term, at) => {
    const level = levelOf(term, unit) * (absent.has(term) ? ABSENT : 1);
    return term.kind === 'number' && level > 0 ? level * beside(unit, term, asked.terms[at + 1]) : level;
  });
  const required = asked.terms.map(({ role }, at) => (role === 'required' ? (weights[at] ?? 0) : 0));
  const cover = share(required, levels);
  const all = share(weights, levels);
  const holding = holdsFor(unit, asked);
  const score = 0.7 * cover + 0.3 * all + 0.15 * focus(unit, asked.terms) + shape(unit, asked) + (holding ? 0.1 : 0);
  return { unit, cover, score, holds: holding };
}

function share(weights: readonly number[], levels: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  return weights.reduce((sum, weight, at) => sum + weight * (levels[at] ?? 0), 0) / total;
}

function levelOf(term: Term, { zones }: Unit): number {
  let best = 0;
  for (const [where, level] of LEVELS) {
    if (level <= best) continue;
    // A number holds only where it stands: « Paris 12 » is not in a list that has twelve of something else in its title.
    if (term.kind === 'number' && where !== 'own' && where !== 'lead' && where !== 'heading') continue;
    best = Math.max(best, level * within(term, zones[where]));
  }
  return best;
}

export function within({ stems, senses }: Term, zone: Zone): number {
  if (stems.length > 0 && stems.every((stem) => zone.stems.has(stem))) return 1;
  let best = 0;
  for (const { concept, share: own } of senses) {
    const theirs = zone.senses.get(concept);
    if (theirs !== undefined) best = Math.max(best, own * theirs * SAME);
  }
  return best;
}

/** « 4e entretien », « 6 mois »: a number counts with what it numbers, or within a range of it (« 6e au 8e entretien »). */
function beside({ text, passages: [first] }: Unit, { stems: [number, unit] }: Term, next: Term | undefined): number {
  const numbered = unit === undefined ? (next?.role === 'required' && next.kind === 'word' ? next.stems : []) : [unit];
  if (numbered.length === 0) return 1;
  const said = words([first.path.at(-1) ?? '', first.lead ?? '', text].join(' . '));
  const isBeside = said.some(
    ({ stem }, at) => stem === number && said.slice(at + 1, at + 5).some((word) => numbered.includes(word.stem)),
  );
  return isBeside ? 1 : 0.3;
}

/** How much of the unit is about what is asked. */
function focus({ zones, kind }: Unit, terms: readonly Term[]): number {
  const zone = kind === 'list' && zones.lead.stems.size > 0 ? zones.lead : zones.own;
  const hits = terms.filter((term) => within(term, zone) > 0.4).length;
  return Math.min(1, hits / Math.max(3, Math.min(12, zone.stems.size)));
}

const NEGATION = /\b(?:ne|n|pas|sans|aucun|absence|refus|non|jamais|hors)\b/;
const DEFINES = /\b(?:est|sont|sert|consiste|designe|signifie|permet|vise|regroupe|correspond|c'est a dire)\b/;

/** What a unit looks like, against what is asked: it orders those that answer. */
function shape({ kind, text, passages: [first] }: Unit, { wants, negative, terms }: Asked): number {
  const plain = folded(text).toLowerCase();
  const list = wants === 'list' && (kind === 'list' || enumerates(text)) ? 0.12 : 0;
  const alone = kind === 'list' && wants !== 'list' && wants !== 'document' ? -0.05 : 0;
  const definition = wants === 'definition' && DEFINES.test(plain) && begins(plain, terms) ? 0.25 : 0;
  const absence = negative && NEGATION.test(plain) ? 0.08 : 0;
  return list + alone + definition + absence + (first.about.kind === 'notices' ? -0.15 : 0);
}

/** What it says is said of the first thing it names. */
const begins = (plain: string, terms: readonly Term[]): boolean => {
  const [, first = ''] = /^(?:l'|le |la |les |un |une |des )?(.*)$/.exec(plain) ?? [];
  const head = words(first)
    .filter(({ stop }) => !stop)
    .slice(0, 2)
    .map(({ stem }) => stem);
  return terms.some(({ role, stems }) => role === 'required' && stems.some((stem) => head.includes(stem)));
};

function holdsFor(unit: Unit, { wants, terms }: Asked): boolean {
  const { lead = '', cells = [] } = unit.passages[0];
  const text = [lead, ...cells.map(({ column }) => column), unit.text].join(' ');
  if (wants === 'count') {
    const stems = new Set(terms.flatMap((term) => term.stems));
    return counts(text, stems) || unit.kind === 'list' || words(unit.text).some(({ bare }) => /^\d+$/.test(bare));
  }
  return holds(wants, text);
}
