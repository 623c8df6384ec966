// How much of a term a unit says: fully by its own words, less by what stands around them, nothing elsewhere.
import type { Term } from './term.ts';
import type { Unit, Where, Zone } from './unit.ts';
import type { Wanted } from './wanted.ts';

/** How much a word counts by where it is. */
const LEVELS: readonly (readonly [Where, number])[] = [
  ['own', 1],
  ['subject', 0.9],
  ['lead', 1],
  ['columns', 0.9],
  ['heading', 0.85],
  ['above', 0.82],
  ['title', 0.55],
  ['around', 0.5],
];
/** Another word for it, against the word itself. */
const SAME = 0.85;
/** A word that is only near says little. */
const ASSOCIATED = 0.4;

/** Said by the same row or sentence, but not by the part that answers. */
const ELSEWHERE = { row: 0.75, sentence: 0.45, item: 0.45, list: 0.45 } as const;

/** « … et dure 1 h », « … ; il dure 1 h »: still of what the sentence began with. */
const GOES_ON = /^(?:et|il|elle|ils|elles)\b/i;

type Zones = readonly (readonly [Where, Zone, number])[];
export function zonesOf({ zones, parts, isAsked, kind }: Unit, at: number | null, wants: Wanted): Zones {
  const all = LEVELS.map(
    ([where, level]) => [where, zones[where], where === 'heading' && isAsked ? 1 : level] as const,
  );
  const part = at === null ? undefined : parts[at];
  if (!part) return all;
  const subject = parts[0] ?? part;
  // « Entretien préalable gratuit » in the row of a phase: it is the interview that is free, not the phase.
  const others = kind !== 'row' || !part.whole ? ELSEWHERE[kind] : wants === 'amount' ? 0.45 : 0.54;
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

const NUMBERED: ReadonlySet<Where> = new Set(['own', 'lead', 'heading', 'columns']);

export function levelOf(term: Term, zones: Zones): number {
  let best = 0;
  for (const [where, zone, level] of zones) {
    if (level <= best) continue;
    // A number holds only where it stands: « Paris 12 » is not in a list that has twelve of something else in its title.
    if (term.kind === 'number' && !NUMBERED.has(where)) continue;
    best = Math.max(best, level * within(term, zone));
  }
  return best;
}

export function within({ stems, senses, or }: Pick<Term, 'stems' | 'senses' | 'or'>, zone: Zone): number {
  if (or) return Math.max(within(or, zone), within({ stems, senses }, zone));
  if (stems.length > 0 && stems.every((stem) => zone.stems.has(stem))) return 1;
  let best = 0;
  for (const { concept, share: own } of senses) {
    const theirs = zone.senses.get(concept);
    if (theirs !== undefined)
      best = Math.max(best, own === 1 && theirs === 1 ? SAME : own * theirs === 0.5 ? ASSOCIATED : 0);
  }
  return best;
}

/** « 8 entretiens »: the greatest number that stands just before what is counted; 0 when there is none. */
export const counted = ({ counts }: Unit, terms: readonly Term[]): number =>
  counts.reduce((most, { number, of }) => {
    const isOf = terms.some((term) => term.role === 'required' && within(term, of) > 0.5);
    return isOf ? Math.max(most, number) : most;
  }, 0);
