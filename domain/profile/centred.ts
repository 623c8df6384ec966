// The profile of values: each against the mean of them all, in their circular order; the order is read only where they contrast.
import { type CentredScoring, chosen } from '../questionnaire.ts';
import type { CentredScores } from '../scores/centred.ts';
import { atLeast, atMost } from '../scores/counts.ts';
import { isFlat } from '../scores/flags.ts';
import { behind } from './behind.ts';
import { commonOf, firstFlag, isTied, type Seen, topOf } from './common.ts';
import { LIMITS } from './limits.ts';
import { AXIS, asked, DISCUSS, OPPOSITES, PLACES, SUMMARY } from './profile.fr.ts';
import type { AxisLine, CentredProfile, GroupLine, Opposites, Place, Statement, ValueLine } from './shape.ts';
import { shownOrNone } from './shown.ts';

export function centredProfileOf(seen: Seen, scoring: CentredScoring, scores: CentredScores): CentredProfile {
  const isRanked = scores.mean !== null && !isFlat(scores);
  const values = valuesOf(seen, scoring, scores, isRanked);
  const inOrder = Object.keys(scores.ranks).flatMap((id) => values.find((line) => line.id === id) ?? []);
  const opposites = seen.audience === 'consultant' ? oppositesOf(values) : [];
  return {
    method: 'centred',
    ...commonOf(seen),
    summary: summaryOf(scores, inOrder, isRanked),
    toDiscuss: scores.mean === null ? [] : toDiscuss(seen, scoring, inOrder, isRanked),
    top: topOf(seen, scoring.top, values),
    values,
    groups: groupsOf(seen, scoring, scores),
    axes: axesOf(seen, scoring, scores),
    isRanked,
    priorities: inOrder.filter(({ place }) => place === 'priority').map(({ id }) => id),
    opposites,
  };
}

function valuesOf(seen: Seen, scoring: CentredScoring, scores: CentredScores, isRanked: boolean): readonly ValueLine[] {
  const centred = (id: string) => scores.centred[id] ?? null;
  const rankOf = (score: number | null) => {
    if (score === null || !isRanked) return null;
    return 1 + scoring.values.filter(({ id }) => atLeast((centred(id) ?? score) - score, LIMITS.equal)).length;
  };
  const ranks = scoring.values.map(({ id }) => rankOf(centred(id)));
  return scoring.values.map(({ id, name, says = '' }, at) => {
    const [score, rank] = [centred(id), ranks[at] ?? null];
    const place = score === null ? null : placeOf(score);
    const items = behind(seen.questionnaire, seen.answers, [id]);
    const placeWords = place && PLACES[place];
    return {
      id,
      name,
      says,
      score,
      shown: shownOrNone(score),
      place,
      placeWords,
      rank,
      isTied: isTied(rank, ranks),
      items,
    };
  });
}

function placeOf(score: number): Place {
  if (atLeast(score, LIMITS.priority)) return 'priority';
  return atMost(score, -LIMITS.priority) ? 'low' : 'present';
}

function groupsOf(
  { questionnaire, answers }: Seen,
  scoring: CentredScoring,
  scores: CentredScores,
): readonly GroupLine[] {
  return scoring.groups.map(({ id, name, of }) => {
    const score = scores.groups[id] ?? null;
    return { id, name, of, score, shown: shownOrNone(score), items: behind(questionnaire, answers, of) };
  });
}

function axesOf({ questionnaire, answers }: Seen, scoring: CentredScoring, scores: CentredScores): readonly AxisLine[] {
  const group = (id: string) => scoring.groups.find((one) => one.id === id);
  return scoring.axes.map(({ id, plus, minus }) => {
    const score = scores.axes[id] ?? null;
    const [towards, away] = [group(plus), group(minus)];
    const items = behind(questionnaire, answers, [...(towards?.of ?? []), ...(away?.of ?? [])]);
    const names = { plus: towards?.name ?? plus, minus: away?.name ?? minus };
    return { id, name: AXIS(names.plus, names.minus), ...names, score, shown: shownOrNone(score), items };
  });
}

/** Half the circle apart. */
function oppositesOf(values: readonly ValueLine[]): readonly Opposites[] {
  const half = values.length / 2;
  return values.slice(0, half).flatMap((one, at) => {
    const other = values[at + half];
    if (one.place !== 'priority' || other?.place !== 'priority') return [];
    return [{ values: [one.id, other.id] as const, text: OPPOSITES(one.name, other.name) }];
  });
}

function summaryOf({ mean }: CentredScores, inOrder: readonly ValueLine[], isRanked: boolean): string {
  if (mean === null) return SUMMARY.tooFew;
  if (!isRanked) return SUMMARY.flat;
  const named = (place: Place) => inOrder.filter((line) => line.place === place).map(({ name }) => name);
  const [priorities, low] = [named('priority'), named('low')];
  const first = priorities.length > 0 ? SUMMARY.priorities(priorities) : SUMMARY.noPriority;
  return low.length > 0 ? `${first} ${SUMMARY.low(low)}` : first;
}

/** The strongest, the lowest, and the first flag or else the second strongest; where nothing contrasts, no order is told. */
function toDiscuss(
  seen: Seen,
  { top }: CentredScoring,
  inOrder: readonly ValueLine[],
  isRanked: boolean,
): readonly Statement[] {
  const flag = firstFlag(seen, asked);
  const told = (line: ValueLine | undefined, words: (name: string, says: string) => string): readonly Statement[] =>
    line ? [{ line: line.id, text: words(line.name, line.says), items: line.items }] : [];
  if (isRanked) {
    const third = flag ? [flag] : told(inOrder[1], DISCUSS.second);
    return [...told(inOrder[0], DISCUSS.strongest), ...told(inOrder.at(-1), DISCUSS.lowest), ...third];
  }
  const three = inOrder.filter(({ id }) => chosen(seen.answers[top]).includes(id));
  const close = { line: null, text: DISCUSS.close, items: inOrder.flatMap(({ items }) => items) };
  const picked = {
    line: null,
    text: DISCUSS.chosen(three.map(({ name }) => name)),
    items: three.flatMap(({ items }) => items),
  };
  return [close, ...(three.length > 0 ? [picked] : []), ...(flag ? [flag] : [])];
}
