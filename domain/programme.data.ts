// The figures of the programme and of the law that dates are reckoned with (requirements §0). Minutes, unless a name says otherwise.
import type { Figures } from './calendar/figures.ts';

export type Phase = 'preliminary' | 'investigation' | 'conclusion';

/** Of the standard schedule: 7-day blocks counted from the first interview, which opens week 1. Suggestions, not limits (A7). */
export interface Weeks {
  readonly first: number;
  readonly last: number;
}
export interface Interview {
  readonly rank: number;
  readonly minutes: number;
  readonly phase: Phase;
  readonly weeks: Weeks;
}
export type OwnWorkId = 'tests' | 'livret' | 'portfolio' | 'surveys';
/** Done alone, never booked; ticked by the person (R164). */
export interface OwnWork {
  readonly id: OwnWorkId;
  readonly weeks: Weeks;
}

/** The programme as received has no date: it is read under the law in force since this day. */
const PROGRAMME = '2019-01-01';
const LAW = '2019-01-01';
/** Secondary sources agree; the text itself is to be checked (A5). */
const DECREE_2026 = '2026-02-24';

/** Free, before any commitment, outside of every count below. */
export const PREALABLE: Figures<number> = [
  { value: 60, from: PROGRAMME, source: 'R38, programme: « Entretien préalable gratuit et sans engagement », 1 h' },
];

export const PHASES: Figures<Readonly<Record<Phase, number>>> = [
  {
    value: { preliminary: 2 * 60, investigation: 18 * 60, conclusion: 4 * 60 },
    from: PROGRAMME,
    source: 'programme: 2 h, 18 h, 4 h; the three phases are those of art. R. 6313-4',
  },
];

export const INTERVIEWS: Figures<readonly Interview[]> = [
  {
    value: [
      { rank: 1, minutes: 120, phase: 'preliminary', weeks: { first: 1, last: 1 } },
      { rank: 2, minutes: 180, phase: 'investigation', weeks: { first: 1, last: 1 } },
      { rank: 3, minutes: 180, phase: 'investigation', weeks: { first: 2, last: 3 } },
      { rank: 4, minutes: 180, phase: 'investigation', weeks: { first: 3, last: 5 } },
      { rank: 5, minutes: 120, phase: 'investigation', weeks: { first: 3, last: 5 } },
      { rank: 6, minutes: 60, phase: 'conclusion', weeks: { first: 6, last: 12 } },
      { rank: 7, minutes: 60, phase: 'conclusion', weeks: { first: 6, last: 12 } },
      { rank: 8, minutes: 120, phase: 'conclusion', weeks: { first: 6, last: 12 } },
    ],
    from: PROGRAMME,
    source: 'programme: « LE DEROULE TYPE »; the hours of each are ours, they sum up to its own (A24)',
  },
];

export const OWN_WORK: Figures<readonly OwnWork[]> = [
  {
    value: [
      { id: 'tests', weeks: { first: 2, last: 3 } },
      { id: 'livret', weeks: { first: 3, last: 5 } },
      { id: 'portfolio', weeks: { first: 3, last: 5 } },
      { id: 'surveys', weeks: { first: 5, last: 9 } },
    ],
    from: PROGRAMME,
    source: 'programme: « LE DEROULE TYPE » (R164)',
  },
];

/** Own work within the 24 h, in the investigation; more of it is voluntary and not counted (A8). */
export const OWN_WORK_MINUTES: Figures<number> = [
  { value: 7 * 60, from: PROGRAMME, source: 'programme: « 7h et plus » of personal work (A8)' },
];

/** Face to face, on site or by synchronous visio. A notice when it differs. */
export const PLANNED: Figures<number> = [{ value: 17 * 60, from: PROGRAMME, source: 'R45, programme: 17 h' }];
/** All in all, on working time or not. */
export const CEILING: Figures<number> = [
  { value: 24 * 60, from: LAW, source: 'R45, art. L. 6313-4: a bilan never exceeds 24 h (A4)' },
];
/** Of accompaniment, by the date of the first session. */
export const FLOOR: Figures<number> = [
  { value: 0, from: LAW, source: 'no floor before the decree of 24 February 2026' },
  { value: 13 * 60, from: DECREE_2026, source: 'R160, decrees 2026-126 and 2026-127 of 24 February 2026 (A5)' },
];

/** The first session is on this working day after the préalable, at the earliest; registration closes as many before the start. */
export const WORKING_DAYS: Figures<number> = [
  { value: 11, from: PROGRAMME, source: 'R40, R41, programme: « A partir du 11ème jour ouvré après le RDV préalable »' },
];

/** From the first interview to the last. */
export const SHORTEST: Figures<{ readonly days: number }> = [
  { value: { days: 21 }, from: PROGRAMME, source: 'R44, programme: « entre 3 semaines et 4 mois »' },
];
export const LONGEST: Figures<{ readonly months: number }> = [
  { value: { months: 4 }, from: PROGRAMME, source: 'R44, programme: « entre 3 semaines et 4 mois »' },
];

/** Counted from the term; offered from some weeks before the target to some weeks after it. */
export const FOLLOW_UP: Figures<{
  readonly months: number;
  readonly weeksBefore: number;
  readonly weeksAfter: number;
}> = [
  {
    value: { months: 6, weeksBefore: 2, weeksAfter: 8 },
    from: PROGRAMME,
    source: 'R51, programme: « entretien de suivi à 6 mois »; the window around it is ours (A6)',
  },
];
export const COLD_EVALUATION: Figures<{ readonly months: number }> = [
  { value: { months: 6 }, from: PROGRAMME, source: 'R67, programme: évaluation à froid « à 6 mois »' },
];
export const PERSONAL_FOLLOW_UP: Figures<{ readonly months: number }> = [
  { value: { months: 12 }, from: PROGRAMME, source: 'R69, programme: « Suivi personnalisé durant 1 an »' },
];

/** The employee's answer. `extended`: to the next working day when the last one is none. */
export const CONVENTION: Figures<{
  readonly days: number;
  readonly warning: number;
  readonly extended: boolean;
}> = [
  {
    value: { days: 10, warning: 3, extended: false },
    from: LAW,
    source: 'R75, art. R. 6313-8: « dix jours à compter de la transmission »; calendar days, no extension (A15)',
  },
];
