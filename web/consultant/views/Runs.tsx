// The questionnaires of a dossier: which are open to the person, how far they are, what was sent (R28, R31).
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { DossierRuns } from '../../api.ts';
import type { Client } from '../client.ts';
import { RUNS_TEXTS as TEXTS } from '../profile.fr.ts';
import { useLoad } from '../useLoad.ts';
import { RunsCard } from './RunsCard.tsx';
import { Failed, Nothing, Waiting } from './States.tsx';

const useStyles = makeStyles({
  lead: { display: 'block', maxWidth: '46rem', marginBottom: tokens.spacingVerticalM },
  cards: {
    display: 'grid',
    alignItems: 'stretch',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 26rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  said: { display: 'block', minHeight: '1.25rem', marginTop: tokens.spacingVerticalS },
});

interface RunsProps {
  readonly client: Client;
  readonly dossier: DossierId;
}

export function Runs({ client, dossier }: RunsProps) {
  const load = useCallback((signal: AbortSignal) => client.runs(dossier, signal), [client, dossier]);
  const { state, retry } = useLoad(load);
  if (state.kind === 'loading') return <Waiting />;
  if (state.kind === 'failed') return <Failed problem={state.problem} retry={retry} />;
  if (state.value.questionnaires.length === 0) return <Nothing title={TEXTS.none} />;
  return <Cards client={client} dossier={dossier} first={state.value} />;
}

function Cards({ client, dossier, first }: RunsProps & { readonly first: DossierRuns }) {
  const styles = useStyles();
  const [runs, setRuns] = useState(first);
  const [said, setSaid] = useState('');
  const told = (words: string) => (changed: DossierRuns) => {
    setRuns(changed);
    setSaid(words);
  };
  return (
    <>
      <Body1 className={styles.lead}>{TEXTS.lead}</Body1>
      <div className={styles.cards}>
        {runs.questionnaires.map((questionnaire) => (
          <RunsCard
            key={questionnaire.id}
            {...{ client, dossier, questionnaire }}
            entitled={runs.entitled}
            released={told(TEXTS.opened(questionnaire.title))}
            resultsReleased={told(TEXTS.resultsOpened(questionnaire.title))}
          />
        ))}
      </div>
      <Caption1 role="status" className={styles.said}>
        {said}
      </Caption1>
    </>
  );
}
