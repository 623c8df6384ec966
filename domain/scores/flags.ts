// What a consultant should know of how a questionnaire was filled: never a verdict, never blocking, worded kindly (R34).
import {
  type Answers,
  boundsOf,
  chosen,
  type FlagRules,
  figureOf,
  isPaired,
  isRated,
  type Questionnaire,
  sidesOf,
} from '../questionnaire.ts';
import { between, HOUR, type Instant } from '../time.ts';
import type { CentredScores } from './centred.ts';
import { deviationOf, medianOf, TOLERANCE } from './counts.ts';
import { type MeansScores, ratedBy, turned } from './means.ts';

export type Flag =
  | { readonly code: 'MISSING'; readonly missing: number }
  | { readonly code: 'CONTRADICTION'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly code: 'LONG-PAUSE'; readonly days: number }
  | { readonly code: 'STRAIGHT' | 'FAST' | 'EXTREMES' | 'FLAT' | 'TOP-GAP' | 'REVISED' };

/** How it went, where it is known. */
export interface Course {
  /** Ids of the items in the order shown; the order of the file when it is not known. */
  readonly order?: readonly string[];
  /** The time of each item: that of its page, divided by its items. */
  readonly seconds?: readonly number[];
  /** Distinct ratings changed after the end. */
  readonly revised?: number;
  readonly firstAt?: Instant;
  /** The last answer before the end. */
  readonly lastAt?: Instant;
}

const MISSING = 10;
const DEVIATION = 0.35;
const ENOUGH = 15;
const EXTREME = { of: 5, at: 4 };
const FAST = 1.5;
const CONTRAST = 0.3;
const HIGHEST = 5;
const REVISED = { of: 10, at: 3 };
const PAUSE_HOURS = 14 * 24;

export function flagsOf(
  questionnaire: Questionnaire,
  rules: FlagRules,
  scores: MeansScores | CentredScores,
  answers: Answers,
  course: Course,
): readonly Flag[] {
  const row = rowOf(questionnaire, rules, answers, course.order);
  const figures = row.flatMap((figure) => figure ?? []);
  const flags: (Flag | null)[] = [
    missing(questionnaire, scores, answers),
    isStraight(row, figures, rules.row) ? { code: 'STRAIGHT' } : null,
    isFast(course) ? { code: 'FAST' } : null,
    contradictions(questionnaire, rules, answers),
    isExtreme(questionnaire, rules, figures) ? { code: 'EXTREMES' } : null,
    isFlat(scores) ? { code: 'FLAT' } : null,
    isTopElsewhere(questionnaire, scores, answers) ? { code: 'TOP-GAP' } : null,
    isRevised(questionnaire, answers, course) ? { code: 'REVISED' } : null,
    paused(course),
  ];
  return flags.flatMap((flag) => flag ?? []);
}

/** Both sides of a pair count. « Ne me concerne pas » is no rating. */
export function ratingsOf({ items }: Questionnaire, answers: Answers): readonly (number | null)[] {
  const ratings: (number | null)[] = [];
  for (const item of items) {
    if (item.type === 'rate') ratings.push(figureOf(answers[item.id]));
    if (!isPaired(item)) continue;
    const { importance, presence } = sidesOf(answers[item.id]);
    ratings.push(importance, presence);
  }
  return ratings;
}

function missing(questionnaire: Questionnaire, scores: MeansScores | CentredScores, answers: Answers): Flag | null {
  const ratings = ratingsOf(questionnaire, answers);
  const count = ratings.filter((rating) => rating === null).length;
  const scored =
    'scales' in scores
      ? [
          ...Object.values(scores.scales).map(({ score }) => score),
          ...Object.values(scores.motives ?? {}).flatMap(({ importance, presence }) => [importance, presence]),
        ]
      : Object.values(scores.centred);
  return count * MISSING > ratings.length || scored.includes(null) ? { code: 'MISSING', missing: count } : null;
}

/** Raw figures in the order shown; « NA » and what was passed break a row. */
function rowOf({ items }: Questionnaire, { section }: FlagRules, answers: Answers, order?: readonly string[]) {
  const looked = items.filter((item) => isRated(item) && item.section === section).map(({ id }) => id);
  const shown = order ? order.filter((id) => looked.includes(id)) : looked;
  return shown.map((id) => figureOf(answers[id]));
}

function isStraight(row: readonly (number | null)[], figures: readonly number[], longest: number): boolean {
  let run = 0;
  let last: number | null = null;
  for (const figure of row) {
    run = figure === null ? 0 : figure === last ? run + 1 : 1;
    last = figure;
    if (run >= longest) return true;
  }
  return figures.length >= ENOUGH && deviationOf(figures) < DEVIATION - TOLERANCE;
}

const isFast = ({ seconds = [] }: Course): boolean => {
  const median = medianOf(seconds);
  return median !== null && median < FAST;
};

function contradictions(questionnaire: Questionnaire, { apart, first }: FlagRules, answers: Answers): Flag | null {
  const found = [...ratedBy(questionnaire).keys()].flatMap((scale) => {
    const figures = turned(questionnaire, scale, answers);
    const pairs: (readonly [string, string])[] = [];
    for (const [at, a] of figures.entries())
      for (const b of figures.slice(at + 1)) if (Math.abs(a.figure - b.figure) >= apart) pairs.push([a.id, b.id]);
    return pairs;
  });
  const place = ([a, b]: readonly [string, string]) => {
    const at = first.findIndex(([x, y]) => x === a && y === b);
    return at < 0 ? first.length : at;
  };
  const pairs = found.length > 1 ? found.sort((a, b) => place(a) - place(b)) : found;
  return pairs.length > 0 ? { code: 'CONTRADICTION', pairs } : null;
}

function isExtreme(questionnaire: Questionnaire, { section }: FlagRules, figures: readonly number[]): boolean {
  const item = questionnaire.items.filter(isRated).find((rated) => rated.section === section);
  if (!item || figures.length < ENOUGH) return false;
  const { from, to } = boundsOf(questionnaire, item);
  const extreme = figures.filter((figure) => figure === from || figure === to).length;
  return extreme * EXTREME.of >= figures.length * EXTREME.at;
}

/** The order of what hardly differs is not to be read. */
export function isFlat(scores: MeansScores | CentredScores): boolean {
  if (!('centred' in scores)) return false;
  const known = Object.values(scores.centred).flatMap((score) => score ?? []);
  return known.length > 0 && known.every((score) => Math.abs(score) <= CONTRAST + TOLERANCE);
}

/** None of the three chosen is among the five highest; a tie at the fifth place counts. */
function isTopElsewhere({ scoring }: Questionnaire, scores: MeansScores | CentredScores, answers: Answers): boolean {
  const item = scoring.method === 'centred' ? scoring.top : scoring.motives?.top;
  const top = item === undefined ? [] : chosen(answers[item]);
  const ranks =
    'ranks' in scores
      ? scores.ranks
      : Object.fromEntries(Object.entries(scores.motives ?? {}).map(([id, { rank }]) => [id, rank]));
  const known = Object.values(ranks).filter((rank) => rank !== null);
  if (top.length === 0 || known.length === 0 || isFlat(scores)) return false;
  return !top.some((id) => (ranks[id] ?? Number.POSITIVE_INFINITY) <= HIGHEST);
}

function isRevised(questionnaire: Questionnaire, answers: Answers, { revised = 0 }: Course): boolean {
  const given = ratingsOf(questionnaire, answers).filter((rating) => rating !== null).length;
  return revised * REVISED.of > given * REVISED.at;
}

function paused({ firstAt, lastAt }: Course): Flag | null {
  if (firstAt === undefined || lastAt === undefined) return null;
  const hours = between(firstAt, lastAt) / HOUR;
  return hours > PAUSE_HOURS ? { code: 'LONG-PAUSE', days: Math.floor(hours / 24) } : null;
}
