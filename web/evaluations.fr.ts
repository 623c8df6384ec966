// Words of the evaluations' statistics, on the page and in the file.
import type { EvaluationFigures, EvaluationName, Share } from './api-evaluations.ts';

export const EVALUATION_NAMES: Readonly<Record<EvaluationName, string>> = {
  'evaluation-hot': 'À chaud, à la fin du bilan',
  'evaluation-cold': 'À froid, six mois après',
};
export const TOO_FEW = 'Moins de cinq réponses : rien n’est affiché.';
/** A figure that would tell of one to four people. */
export const HIDDEN = 'non affiché';
export const NO_GAIN =
  'Le gain entre l’évaluation à chaud et l’évaluation à froid n’est pas calculé : rien ne relie les deux avis d’une même personne.';

/** « 4,3 », with a true minus. */
export const figureWords = (figure: number): string => String(figure).replace('.', ',').replace('-', '−');
export const meanWords = (mean: number): string => figureWords(mean) + (Number.isInteger(mean) ? ',0' : '');
export const scoreWords = (score: number): string => `${score > 0 ? '+' : ''}${figureWords(score)}`;

const SHARE_KINDS: Readonly<Record<Share['kind'], string>> = { exactly: '', atLeast: 'au moins ', atMost: 'au plus ' };
export const shareWords = ({ kind, percent }: Share): string => `${SHARE_KINDS[kind]}${percent} %`;

/** What a share is the share of: 4 or 5. */
const READINGS: Readonly<Record<string, string>> = { able5: 'atteint', agree5: 'd’accord' };
export const readingOf = (scale: string): string => READINGS[scale] ?? '4 ou 5';
export const SCALE_READINGS: Readonly<Record<string, string>> = { SATISFACTION: 'satisfaits', BENEFIT: 'positifs' };
export const reverseWords = (label: string): string => `${label} (phrase inverse : mieux vaut une note basse)`;

export function rateOfAnswers(invited: EvaluationFigures['invited']): string | null {
  if (invited.kind === 'known') return `${invited.percent} %`;
  return invited.kind === 'close' ? `au moins ${invited.percentAtLeast} %` : null;
}
