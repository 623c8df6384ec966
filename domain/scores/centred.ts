// Values, each against the mean of everything answered (ipsatised): the habit of answering high or low is taken out.
import { type Answers, type CentredScoring, chosen, type Questionnaire } from '../questionnaire.ts';
import { meanOf, ranked } from './counts.ts';
import { turned } from './means.ts';

export interface CentredScores {
  /** `null`: too little was answered for a profile; so are all the others then, but `raw`. */
  readonly mean: number | null;
  readonly raw: Readonly<Record<string, number | null>>;
  /** The only ones shown. */
  readonly centred: Readonly<Record<string, number | null>>;
  readonly groups: Readonly<Record<string, number | null>>;
  readonly axes: Readonly<Record<string, number | null>>;
  /** From the first to the last. */
  readonly ranks: Readonly<Record<string, number>>;
}

export function centredOf(questionnaire: Questionnaire, scoring: CentredScoring, answers: Answers): CentredScores {
  const given = scoring.values.map(({ id, needs }) => ({
    id,
    needs,
    figures: turned(questionnaire, id, answers).map(({ figure }) => figure),
  }));
  const mean = meanOf(
    given.flatMap(({ figures }) => figures),
    scoring.needs,
  );
  const raw = Object.fromEntries(given.map(({ id, figures, needs }) => [id, meanOf(figures, needs)] as const));
  const centred = Object.fromEntries(given.map(({ id }) => [id, less(raw[id], mean)] as const));
  const groups = Object.fromEntries(
    scoring.groups.map(({ id, of, needs }) => [
      id,
      meanOf(
        of.flatMap((value) => centred[value] ?? []),
        needs,
      ),
    ]),
  );
  const axes = Object.fromEntries(
    scoring.axes.map(({ id, plus, minus }) => [id, less(groups[plus], groups[minus])] as const),
  );
  const ranks = ranked(
    scoring.values.map(({ id }) => [id, centred[id] ?? null]),
    chosen(answers[scoring.top]),
  );
  return { mean, raw, centred, groups, axes, ranks: Object.fromEntries(ranks) };
}

const less = (a: number | null | undefined, b: number | null | undefined): number | null =>
  a === null || a === undefined || b === null || b === undefined ? null : a - b;
