// What people thought of their bilan, for the provider (R118): a questionnaire, a year, figures of groups of at least five.
import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { EVALUATIONS, type EvaluationName } from '../../api-evaluations.ts';
import { EVALUATION_NAMES, TOO_FEW } from '../../evaluations.fr.ts';
import { type Client, evaluationsPath } from '../client.ts';
import { save } from '../exports.ts';
import { EXPORT_TEXTS, PROBLEMS, EVALUATION_TEXTS as TEXTS } from '../texts.fr.ts';
import { useLoad } from '../useLoad.ts';
import { EvaluationFiguresView } from './EvaluationFigures.tsx';
import { Heading } from './Heading.tsx';
import { Failed, Nothing, Waiting } from './States.tsx';

const useStyles = makeStyles({
  lead: { display: 'block', maxWidth: '44rem', margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
  choice: { flex: '1 1 12rem', maxWidth: '18rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  year: { flex: '0 1 8rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

const isName = (value: string): value is EvaluationName => EVALUATIONS.some((name) => name === value);

export function Evaluations({ client }: { readonly client: Client }) {
  const styles = useStyles();
  const [name, setName] = useState<EvaluationName>('evaluation-hot');
  const [year, setYear] = useState<number | null>(null);
  const load = useCallback((signal: AbortSignal) => client.evaluations(name, year, signal), [client, name, year]);
  const { state, retry } = useLoad(load);
  const [years, setYears] = useState<readonly number[]>([]);
  // Kept while another year is read: the choice stays where it is, and so does the focus.
  if (state.kind === 'ready' && state.value.years.join() !== years.join()) setYears(state.value.years);
  return (
    <>
      <Heading text={TEXTS.title} />
      <Body1 className={styles.lead}>{TEXTS.lead}</Body1>
      <div className={styles.tools}>
        <Field label={TEXTS.questionnaire} className={styles.choice}>
          <Select value={name} onChange={(_, { value }) => isName(value) && setName(value)}>
            {EVALUATIONS.map((one) => (
              <option key={one} value={one}>
                {EVALUATION_NAMES[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={TEXTS.year} className={styles.year}>
          <Select value={String(year ?? years[0] ?? '')} onChange={(_, { value }) => setYear(Number(value))}>
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
        <Download client={client} name={name} year={year ?? years[0] ?? null} />
      </div>
      {state.kind === 'loading' && <Waiting />}
      {state.kind === 'failed' && <Failed problem={state.problem} retry={retry} />}
      {state.kind === 'ready' && state.value.figures.kind === 'tooFew' && (
        <Nothing title={TOO_FEW}>
          <Body1>{TEXTS.whenMore}</Body1>
        </Nothing>
      )}
      {state.kind === 'ready' && state.value.figures.kind === 'statistics' && (
        <EvaluationFiguresView figures={state.value.figures} />
      )}
    </>
  );
}

interface DownloadProps {
  readonly client: Client;
  readonly name: EvaluationName;
  readonly year: number | null;
}

function Download({ client, name, year }: DownloadProps) {
  const [said, setSaid] = useState('');
  const download = async () => {
    const read = await client.file(evaluationsPath('.csv', name, year));
    if (read.kind === 'failed') return setSaid(PROBLEMS[read.problem]);
    const file = `${name}-${year}.csv`;
    save({ name: file, content: read.value });
    return setSaid(EXPORT_TEXTS.done(file));
  };
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} disabled={year === null} onClick={() => void download()}>
        {TEXTS.csv}
      </Button>
      <Caption1 role="status">{said}</Caption1>
    </>
  );
}
