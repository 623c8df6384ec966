// What stands out of a profile of motivation, in sentences.
import { ranked } from '../scores/counts.ts';
import { firstFlag, type Seen } from './common.ts';
import { asked, DISCUSS, lower, SUMMARY } from './profile.fr.ts';
import type { MotiveLine, ScaleLine, Statement } from './shape.ts';
import { shown } from './shown.ts';

const SUMMED_UP = 3;

export function summaryOf(seen: Seen, scales: readonly ScaleLine[], inOrder: readonly MotiveLine[]): string {
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
export function toDiscuss(
  seen: Seen,
  scales: readonly ScaleLine[],
  inOrder: readonly MotiveLine[],
): readonly Statement[] {
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

/** The first of those that are equal. */
const strongest = (scales: readonly ScaleLine[]): readonly ScaleLine[] =>
  ranked(
    scales.map(({ id, score }) => [id, score]),
    [],
  ).flatMap(([id]) => scales.find((line) => line.id === id) ?? []);
