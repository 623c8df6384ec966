// Scales, their indices, and motives: importance against presence.
import {
  type Answers,
  boundsOf,
  chosen,
  figureOf,
  type Item,
  isPaired,
  isRated,
  type MeansScoring,
  type Questionnaire,
  type Rated,
  sidesOf,
} from '../questionnaire.ts';
import { atLeast, atMost, meanOf, ranked } from './counts.ts';

export interface ScaleScore {
  /** The mean of its answered items; `null` when too few are. */
  readonly score: number | null;
  readonly answered: number;
  readonly of: number;
}
export interface MotiveScore {
  readonly importance: number | null;
  readonly presence: number | null;
  /** Importance less presence: what is missing. */
  readonly gap: number | null;
  readonly rank: number | null;
  /** Only some of its items were answered, on one side or both. */
  readonly partial?: true;
  /** `priority`: important and missing; `support`: important and there. */
  readonly reading?: 'priority' | 'support';
}
export interface MeansScores {
  readonly scales: Readonly<Record<string, ScaleScore>>;
  readonly indices: Readonly<Record<string, number | null>>;
  readonly motives?: Readonly<Record<string, MotiveScore>>;
}

const IMPORTANT = 4;
const MISSING = 1.5;
const THERE = 0.5;

export function meansOf(questionnaire: Questionnaire, scoring: MeansScoring, answers: Answers): MeansScores {
  const scales = Object.fromEntries(
    scoring.scales.map(({ id, needs }) => [id, scaleOf(questionnaire, id, needs, answers)] as const),
  );
  const indices = Object.fromEntries(scoring.indices.map(({ id, of }) => [id, indexOf(of, scales)] as const));
  return scoring.motives
    ? { scales, indices, motives: motivesOf(questionnaire, scoring.motives, answers) }
    : { scales, indices };
}

type RatedItem = Item & Rated;
/** The rated items of each scale: a questionnaire never changes, and is looked at for each scale of each run. */
const known = new WeakMap<Questionnaire, ReadonlyMap<string, readonly RatedItem[]>>();
export function ratedBy(questionnaire: Questionnaire): ReadonlyMap<string, readonly RatedItem[]> {
  const found = known.get(questionnaire) ?? grouped(questionnaire.items.filter(isRated));
  known.set(questionnaire, found);
  return found;
}

function grouped(items: readonly RatedItem[]): ReadonlyMap<string, readonly RatedItem[]> {
  const by = new Map<string, RatedItem[]>();
  for (const item of items) by.set(item.measures, [...(by.get(item.measures) ?? []), item]);
  return by;
}

/** After reversal: an item said the other way round counts from the other end of its scale. */
export function turned(
  questionnaire: Questionnaire,
  id: string,
  answers: Answers,
): readonly { readonly id: string; readonly figure: number }[] {
  return (ratedBy(questionnaire).get(id) ?? []).flatMap((item) => {
    const figure = figureOf(answers[item.id]);
    if (figure === null) return [];
    const { from, to } = boundsOf(questionnaire, item);
    return [{ id: item.id, figure: item.type === 'rate' && item.reverse ? from + to - figure : figure }];
  });
}

function scaleOf(questionnaire: Questionnaire, id: string, needs: number, answers: Answers): ScaleScore {
  const figures = turned(questionnaire, id, answers).map(({ figure }) => figure);
  const of = ratedBy(questionnaire).get(id)?.length ?? 0;
  return { score: meanOf(figures, needs), answered: figures.length, of };
}

function indexOf(of: Readonly<Record<string, number>>, scales: Readonly<Record<string, ScaleScore>>): number | null {
  let sum = 0;
  for (const [id, weight] of Object.entries(of)) {
    const score = scales[id]?.score ?? null;
    if (score === null) return null;
    sum += weight * score;
  }
  return sum;
}

function motivesOf(
  { items }: Questionnaire,
  { top, of }: NonNullable<MeansScoring['motives']>,
  answers: Answers,
): Readonly<Record<string, MotiveScore>> {
  const sides = of.map(({ id }) => {
    const given = items
      .filter((item) => isPaired(item) && item.measures === id)
      .map((item) => sidesOf(answers[item.id]));
    const importances = given.flatMap(({ importance }) => importance ?? []);
    const presences = given.flatMap(({ presence }) => presence ?? []);
    const all = given.length;
    const isPartial = [importances, presences].some(({ length }) => length > 0 && length < all);
    return { id, importance: meanOf(importances), presence: meanOf(presences), isPartial };
  });
  const ranks = new Map(
    ranked(
      sides.map(({ id, importance }) => [id, importance]),
      chosen(answers[top]),
    ),
  );
  return Object.fromEntries(
    sides.map(({ id, importance, presence, isPartial }) => {
      const gap = importance === null || presence === null ? null : importance - presence;
      const reading = readingOf(importance, gap);
      const score = { importance, presence, gap, rank: ranks.get(id) ?? null };
      return [id, { ...score, ...(isPartial && { partial: true as const }), ...(reading && { reading }) }];
    }),
  );
}

function readingOf(importance: number | null, gap: number | null): MotiveScore['reading'] {
  if (importance === null || gap === null || !atLeast(importance, IMPORTANT)) return undefined;
  if (atLeast(gap, MISSING)) return 'priority';
  return atMost(gap, THERE) ? 'support' : undefined;
}
