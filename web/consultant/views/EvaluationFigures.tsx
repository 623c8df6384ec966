// The figures of a year: participation, indicators, rated questions, choices, and what people wrote.
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { EvaluationFigures } from '../../api-evaluations.ts';
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
} from '../../evaluations.fr.ts';
import { EVALUATION_TEXTS as TEXTS } from '../texts.fr.ts';
import { Card } from './Card.tsx';
import { FigureTable } from './FigureTable.tsx';

const useStyles = makeStyles({
  cards: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  line: { display: 'block', marginTop: tokens.spacingVerticalXS },
  note: { display: 'block', maxWidth: '44rem', color: tokens.colorNeutralForeground2 },
  words: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: '1.25rem',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
});

const shown = <T,>(figure: T | null, words: (figure: T) => string): string | null =>
  figure === null ? null : words(figure);

export function EvaluationFiguresView({ figures }: { readonly figures: EvaluationFigures }) {
  const styles = useStyles();
  const { scales, recommendations, rates, choices, words } = figures;
  const { columns } = TEXTS;
  const heads = [columns.label, columns.answers, columns.mean, columns.share];
  const rated = ({ label, answers, mean, share }: (typeof scales)[number], reading: string) => ({
    label,
    cells: [shown(answers, String), shown(mean, meanWords), shown(share, (of) => `${shareWords(of)} ${reading}`)],
  });
  const indicators = [
    ...scales.map((row) => rated(row, SCALE_READINGS[row.id] ?? '')),
    ...recommendations.map(({ answers, score }) => ({
      label: TEXTS.recommendation,
      note: TEXTS.recommendationWhy,
      cells: [shown(answers, String), '', shown(score, scoreWords)],
    })),
  ];
  return (
    <div className={styles.cards}>
      <Participation figures={figures} />
      <FigureTable title={TEXTS.indicators} heads={heads} rows={indicators} />
      {[...new Set(rates.map(({ scale }) => scale))].map((scale) => (
        <FigureTable
          key={scale}
          title={TEXTS.rates[scale as keyof typeof TEXTS.rates] ?? TEXTS.otherRates /* `as`: or none of them */}
          heads={heads}
          rows={rates
            .filter((row) => row.scale === scale)
            .map((row) => ({
              ...rated(row, readingOf(scale)),
              label: row.reverse ? reverseWords(row.label) : row.label,
            }))}
        />
      ))}
      {choices.map(({ id, label, several, options }) => (
        <FigureTable
          key={id}
          title={label}
          heads={[TEXTS.option, TEXTS.people]}
          rows={options.map((option) => ({ label: option.label, cells: [shown(option.people, String)] }))}
          {...(several && { note: TEXTS.several })}
        />
      ))}
      {words.map((one) => (
        <Words key={one.id} {...one} />
      ))}
      <Caption1 className={styles.note}>{TEXTS.hiddenNote}</Caption1>
      <Caption1 className={styles.note}>{NO_GAIN}</Caption1>
    </div>
  );
}

function Participation({ figures: { answers, invited } }: { readonly figures: EvaluationFigures }) {
  const styles = useStyles();
  return (
    <Card title={TEXTS.participation}>
      <Body1 className={styles.line}>{TEXTS.answers(answers)}</Body1>
      {invited.kind === 'known' && <Body1 className={styles.line}>{TEXTS.invited(invited.people)}</Body1>}
      <Body1 className={styles.line}>{TEXTS.rate(rateOfAnswers(invited) ?? HIDDEN)}</Body1>
      <Caption1 className={styles.line}>{TEXTS.waiting}</Caption1>
    </Card>
  );
}

function Words({ label, texts }: EvaluationFigures['words'][number]) {
  const styles = useStyles();
  if (texts === null)
    return (
      <Card title={label}>
        <Body1>{TOO_FEW}</Body1>
      </Card>
    );
  return (
    <Card title={label}>
      <Caption1>{TEXTS.texts}</Caption1>
      <ul className={styles.words}>
        {texts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same; the list never changes.
          <li key={at}>{TEXTS.quoted(text)}</li>
        ))}
      </ul>
    </Card>
  );
}
