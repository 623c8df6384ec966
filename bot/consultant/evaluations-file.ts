// The statistics as lines of a spreadsheet: one indicator a line, what is hidden said to be so.
import type { EvaluationFigures, Evaluations } from '../../web/api-evaluations.ts';
import {
  HIDDEN,
  meanWords,
  NO_GAIN,
  rateOfAnswers,
  readingOf,
  reverseWords,
  SCALE_READINGS,
  scoreWords,
  shareWords,
  TOO_FEW,
} from '../../web/evaluations.fr.ts';
import { printable } from './csv.ts';
import { fr } from './evaluations.fr.ts';

interface Line {
  readonly group: string;
  readonly label: string;
  readonly answers?: string;
  readonly mean?: string;
  readonly share?: string;
  readonly reading?: string;
}

export function evaluationRows({ questionnaire, year, figures }: Evaluations): readonly (readonly string[])[] {
  const lines = figures.kind === 'tooFew' ? [{ group: fr.group, label: TOO_FEW }] : linesOf(figures);
  return lines.map(({ group, label, answers = '', mean = '', share = '', reading = '' }: Line) =>
    [questionnaire, String(year), group, label, answers, mean, share, reading].map(printable),
  );
}

function linesOf(figures: EvaluationFigures): readonly Line[] {
  return [
    ...participation(figures),
    ...figures.scales.map((row) => ({
      ...rated(row),
      group: fr.scales,
      reading: fr.scale(SCALE_READINGS[row.id] ?? ''),
    })),
    ...figures.recommendations.map(({ label, answers, score }) => ({
      group: fr.recommendation,
      label,
      answers: shown(answers, String),
      share: shown(score, scoreWords),
      reading: fr.recommendationReading,
    })),
    ...figures.rates.map((row) => ({
      ...rated(row),
      group: fr.rates,
      label: row.reverse ? reverseWords(row.label) : row.label,
      reading: fr.four(readingOf(row.scale)),
    })),
    ...figures.choices.flatMap(({ label: group, several, options }) =>
      options.map(({ label, people }) => ({
        group,
        label,
        answers: shown(people, String),
        ...(several && { reading: fr.several }),
      })),
    ),
    ...figures.words.flatMap(({ label: group, texts }) => (texts ?? [TOO_FEW]).map((label) => ({ group, label }))),
    { group: '', label: NO_GAIN },
  ];
}

function participation({ answers, invited }: EvaluationFigures): readonly Line[] {
  const people = invited.kind === 'known' ? String(invited.people) : HIDDEN;
  return [
    { group: fr.group, label: fr.invited, answers: people },
    { group: fr.group, label: fr.answers, answers: String(answers) },
    { group: fr.group, label: fr.rate, share: rateOfAnswers(invited) ?? HIDDEN },
  ];
}

const rated = ({ label, answers, mean, share }: EvaluationFigures['scales'][number]) => ({
  label,
  answers: shown(answers, String),
  mean: shown(mean, meanWords),
  share: shown(share, shareWords),
});
const shown = <T>(figure: T | null, words: (figure: T) => string): string => (figure === null ? HIDDEN : words(figure));
