// From answers and scores to what is seen of them (R36, R102): words and figures ready to be shown, as JSON. Nothing is decided here
// of a person: no level, no total, no recommendation, and no figure without the answers behind it.
import { centredProfileOf } from './profile/centred.ts';
import { meansProfileOf } from './profile/means.ts';
import type { Audience, Profile } from './profile/shape.ts';
import type { Answers, Questionnaire } from './questionnaire.ts';
import type { Scores } from './scores/score.ts';

export { type Evolution, evolutionOf } from './profile/evolution.ts';
export type * from './profile/shape.ts';

/**
 * `answers`, `scores`: of one run, by this version of the questionnaire (scores/score.ts).
 * The person gets no flag, no index, no reading of gaps, no TOP3 against ratings: those are for the consultant to bring up.
 * @throws Error when the scores are those of another method.
 */
export function profileOf(questionnaire: Questionnaire, answers: Answers, scores: Scores, audience: Audience): Profile {
  const { scoring } = questionnaire;
  const run = { questionnaire, answers, flags: scores.flags, audience };
  if (scoring.method === 'centred' && 'centred' in scores) return centredProfileOf(run, scoring, scores);
  if (scoring.method === 'means' && 'scales' in scores) return meansProfileOf(run, scoring, scores);
  throw new Error(`scores of another method than ${scoring.method}, of ${questionnaire.id}`);
}
