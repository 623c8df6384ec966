// The profile of motivation: five scales along the continuum, each with its reading aid, and importance against presence.
import { boundsOf, chosen, ends, type Index, isPaired, isRated, type MeansScoring } from '../questionnaire.ts';
import { atLeast, ranked } from '../scores/counts.ts';
import type { MeansScores, ScaleScore } from '../scores/means.ts';
import { behind } from './behind.ts';
import { commonOf, isTied, type Seen, topOf } from './common.ts';
import { LIMITS } from './limits.ts';
import { summaryOf, toDiscuss } from './means-told.ts';
import { GAPS, NO_REASON, READINGS, upper } from './profile.fr.ts';
import type { Audience, Bounds, IndexLine, MeansProfile, MotiveLine, ScaleLine } from './shape.ts';
import { shownOrNone } from './shown.ts';

/** The scale that is never told as a diagnosis. */
const NO_MOTIVATION = 'AMOT';

export function meansProfileOf(seen: Seen, scoring: MeansScoring, scores: MeansScores): MeansProfile {
  const scales = scoring.scales.map((scale) => scaleLine(seen, scale, scores.scales[scale.id]));
  const motives = motivesOf(seen, scoring, scores);
  const top = chosen(seen.answers[scoring.motives?.top ?? '']);
  const order = ranked(
    motives.map(({ id, importance }) => [id, importance]),
    top,
  ).map(([id]) => id);
  const inOrder = order.flatMap((id) => motives.find((line) => line.id === id) ?? []);
  return {
    method: 'means',
    ...commonOf(seen),
    summary: summaryOf(seen, scales, inOrder),
    toDiscuss: toDiscuss(seen, scales, inOrder),
    top: scoring.motives && topOf(seen, scoring.motives.top, motives),
    scales,
    indices: seen.audience === 'consultant' ? scoring.indices.map((index) => indexLine(seen, index, scores)) : [],
    motives,
    order,
    scaleBounds: scaleBounds(seen),
    motiveBounds: motiveBounds(seen),
  };
}

function scaleLine(
  { questionnaire, answers, audience }: Seen,
  { id, name, says = name }: MeansScoring['scales'][number],
  given: ScaleScore | undefined,
): ScaleLine {
  const { score, answered, of } = given ?? { score: null, answered: 0, of: 0 };
  const items = behind(questionnaire, answers, [id]);
  return { id, name, score, shown: shownOrNone(score), answered, of, ...said(id, says, score, audience), items };
}

function said(
  id: string,
  says: string,
  score: number | null,
  audience: Audience,
): Pick<ScaleLine, 'sentence' | 'reading' | 'isInPerson'> {
  const isInPerson = id === NO_MOTIVATION && score !== null && atLeast(score, LIMITS.high);
  const sentence = isInPerson ? NO_REASON[audience] : `${upper(says)}.`;
  if (score === null || (isInPerson && audience === 'person')) return { sentence, reading: null, isInPerson };
  if (atLeast(score, LIMITS.high)) return { sentence, reading: READINGS.high, isInPerson };
  return { sentence, reading: atLeast(score, LIMITS.some) ? READINGS.some : READINGS.low, isInPerson };
}

function indexLine({ questionnaire, answers }: Seen, { id, name, of }: Index, { indices }: MeansScores): IndexLine {
  const score = indices[id] ?? null;
  return { id, name, score, shown: shownOrNone(score), items: behind(questionnaire, answers, Object.keys(of)) };
}

function motivesOf(
  { questionnaire, answers, audience }: Seen,
  { motives }: MeansScoring,
  scores: MeansScores,
): readonly MotiveLine[] {
  const ranks = Object.values(scores.motives ?? {}).map(({ rank }) => rank);
  return (motives?.of ?? []).map(({ id, name }) => {
    const {
      importance = null,
      presence = null,
      gap = null,
      rank = null,
      partial,
      reading,
    } = scores.motives?.[id] ?? {};
    const told = audience === 'consultant' ? (reading ?? null) : null;
    return {
      id,
      name,
      importance,
      presence,
      gap,
      shown: { importance: shownOrNone(importance), presence: shownOrNone(presence), gap: shownOrNone(gap) },
      rank,
      isTied: isTied(rank, ranks),
      reading: told,
      readingWords: told && GAPS[told],
      isPartial: partial === true,
      items: behind(questionnaire, answers, [id]),
    };
  });
}

function scaleBounds({ questionnaire }: Seen): Bounds {
  const item = questionnaire.items.find(isRated);
  return item ? boundsOf(questionnaire, item) : { from: 0, to: 0 };
}
function motiveBounds({ questionnaire }: Seen): Bounds {
  const item = questionnaire.items.find(isPaired);
  return item ? ends(questionnaire.ratingScales[item.importance]) : { from: 0, to: 0 };
}
