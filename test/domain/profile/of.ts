// Profiles of answers whose figures are known by hand.
import { questionnaireCalled } from '../../../dialogs/questionnaires/index.ts';
import {
  type Audience,
  type CentredProfile,
  type MeansProfile,
  type Profile,
  profileOf,
} from '../../../domain/profile.ts';
import type { Answers } from '../../../domain/questionnaire.ts';
import { scoresOf } from '../../../domain/scores/score.ts';

const two = (n: number) => String(n).padStart(2, '0');
export const of = (id: 'motivation' | 'values', answers: Answers, audience: Audience = 'consultant'): Profile => {
  const questionnaire = questionnaireCalled(id);
  if (!questionnaire) throw new Error(id);
  return profileOf(questionnaire, answers, scoresOf(questionnaire, answers), audience);
};
// `as`: their methods are known.
export const values = (answers: Answers, audience?: Audience) => of('values', answers, audience) as CentredProfile;
export const motivation = (answers: Answers, audience?: Audience) =>
  of('motivation', answers, audience) as MeansProfile;

/** Thirty 4s, but those. */
export const fours = (more: Answers = {}): Answers => ({
  ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`VAL-${two(at + 1)}`, 4])),
  ...more,
});
export const AUD = { 'VAL-01': 6, 'VAL-12': 6, 'VAL-23': 6 };
export const SEC = { 'VAL-03': 6, 'VAL-14': 6, 'VAL-22': 6 };
export const POU = { 'VAL-10': 1, 'VAL-19': 1, 'VAL-27': 1 };
/** Of questionnaires.md: INTR 5.75, IDEN 5, INTJ 4, EXTR 3, AMOT 1. */
export const reasons = (more: Answers = {}): Answers => ({
  ...Object.fromEntries(
    [6, 5, 4, 3, 1, 2, 5, 4, 3, 1, 5, 3, 4, 3, 7, 6, 5, 1].map((figure, at) => [`MOT-A${two(at + 1)}`, figure]),
  ),
  ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`MOT-B${two(at + 1)}`, { importance: 3, presence: 3 }])),
  ...more,
});
export const DRIVES = {
  'MOT-B01': { importance: 5, presence: 2 },
  'MOT-B11': { importance: 4, presence: 3 },
  'MOT-B05': { importance: 4, presence: 4 },
  'MOT-B15': { importance: 4, presence: 'NA' },
};
