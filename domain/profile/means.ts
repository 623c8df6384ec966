// The profile of motivation: five scales along the continuum, each with its reading aid, and importance against presence.
import { boundsOf, chosen, ends, type Index, isPaired, isRated, type MeansScoring } from '../questionnaire.ts';
import { atLeast, ranked } from '../scores/counts.ts';
import type { MeansScores, ScaleScore } from '../scores/means.ts';
import { behind } from './behind.ts';
import { commonOf, firstFlag, isTied, type Seen, topOf } from './common.ts';
import { asked, DISCUSS, GAPS, lower, NO_REASON, READINGS, SUMMARY, upper } from './profile.fr.ts';
import type { Audience, Bounds, IndexLine, MeansProfile, MotiveLine, ScaleLine, Statement } from './shape.ts';
import { shown, shownOrNone } from './shown.ts';

/** Reading aid of seven points, not norms. */
const SOME = 3;
const HIGH = 5;
/** The scale that is never told as a diagnosis. */
const NO_MOTIVATION = 'AMOT';
const SUMMED_UP = 3;

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
  const isInPerson = id === NO_MOTIVATION && score !== null && atLeast(score, HIGH);
  const sentence = isInPerson ? NO_REASON[audience] : `${upper(says)}.`;
  if (score === null || (isInPerson && audience === 'person')) return { sentence, reading: null, isInPerson };
  if (atLeast(score, HIGH)) return { sentence, reading: READINGS.high, isInPerson };
  return { sentence, reading: atLeast(score, SOME) ? READINGS.some : READINGS.low, isInPerson };
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

/** The first of those that are equal. */
const strongest = (scales: readonly ScaleLine[]): readonly ScaleLine[] =>
  ranked(
    scales.map(({ id, score }) => [id, score]),
    [],
  ).flatMap(([id]) => scales.find((line) => line.id === id) ?? []);

function summaryOf(seen: Seen, scales: readonly ScaleLine[], inOrder: readonly MotiveLine[]): string {
  const [first] = strongest(scales);
  const least = inOrder[SUMMED_UP - 1]?.rank ?? null;
  // As many as share the third place, unless that is nearly all of them: then nothing stands out.
  const most = inOrder.filter(({ rank }) => rank !== null && (least === null || rank <= least));
  const parts = [
    first && (first.isInPerson ? inPerson(seen, first) : SUMMARY.scale(first.sentence)),
    most.length > 0 && most.length <= 2 * SUMMED_UP && SUMMARY.motives(most.map(({ name }) => name)),
  ];
  return parts.filter((part) => typeof part === 'string').join(' ') || SUMMARY.tooFew;
}

/** The strongest scale, the largest gap, and the first flag or else the second strongest. */
function toDiscuss(seen: Seen, scales: readonly ScaleLine[], inOrder: readonly MotiveLine[]): readonly Statement[] {
  const [first, second] = strongest(scales);
  const told = (line: ScaleLine | undefined): readonly Statement[] =>
    line
      ? [
          {
            line: line.id,
            text: line.isInPerson ? inPerson(seen, line) : DISCUSS.scale(line.sentence, line.reading ?? ''),
            items: line.items,
          },
        ]
      : [];
  const flag = firstFlag(seen, asked);
  return [...told(first), ...largestGap(inOrder), ...(flag ? [flag] : told(second))];
}

/** To the consultant: what is to be talked about; to the person: who will. */
const inPerson = ({ audience }: Seen, { name, sentence }: ScaleLine): string =>
  audience === 'consultant' ? `${name} : ${lower(sentence)}` : sentence;

function largestGap(inOrder: readonly MotiveLine[]): readonly Statement[] {
  const gaps = ranked(
    inOrder.map(({ id, gap }) => [id, gap]),
    [],
  );
  const line = inOrder.find(({ id }) => id === gaps[0]?.[0]);
  if (!line || line.gap === null || line.importance === null || line.presence === null) return [];
  const text = line.gap > 0 ? DISCUSS.gap(line.name, shown(line.importance), shown(line.presence)) : DISCUSS.noGap;
  return [{ line: line.id, text, items: line.items }];
}
