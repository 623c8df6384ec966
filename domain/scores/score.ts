// Answers → scores, by the published formulas and nothing else: the same answers always give the same scores (R32).
import type { Answers, Questionnaire } from '../questionnaire.ts';
import { type CentredScores, centredOf } from './centred.ts';
import { type Course, type Flag, flagsOf } from './flags.ts';
import { type MeansScores, meansOf } from './means.ts';

export type Scores = (MeansScores | CentredScores) & { readonly flags: readonly Flag[] };

/** Full precision; `null` where there is too little to compute. `answers`: those that count, already checked (answers.ts). */
export function scoresOf(questionnaire: Questionnaire, answers: Answers, course: Course = {}): Scores {
  const { scoring, flags } = questionnaire;
  const scores =
    scoring.method === 'means' ? meansOf(questionnaire, scoring, answers) : centredOf(questionnaire, scoring, answers);
  return { ...scores, flags: flags ? flagsOf(questionnaire, flags, scores, answers, course) : [] };
}
