// One run of a questionnaire, opened.
import { Body1, Link, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { RunView } from '../../api.ts';
import type { Client } from '../client.ts';
import { runWords, RUN_TEXTS as TEXTS } from '../profile.fr.ts';
import { dossierHref } from '../route.ts';
import { useLoad } from '../useLoad.ts';
import { ProfileView } from './ProfileView.tsx';
import { Failed, Waiting } from './States.tsx';

const useStyles = makeStyles({
  back: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '1.5rem' },
  head: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}` },
  title: { margin: 0 },
  facts: { color: tokens.colorNeutralForeground2 },
});

interface RunPageProps {
  readonly client: Client;
  readonly dossier: DossierId;
  readonly run: string;
}

export function RunPage({ client, dossier, run }: RunPageProps) {
  const styles = useStyles();
  const load = useCallback((signal: AbortSignal) => client.run(dossier, run, signal), [client, dossier, run]);
  const { state, retry } = useLoad(load);
  return (
    <>
      <Link href={dossierHref(dossier, 'questionnaires')} className={styles.back}>
        <ArrowLeftRegular aria-hidden />
        {TEXTS.back}
      </Link>
      {state.kind === 'loading' && <Waiting />}
      {state.kind === 'failed' && <Failed problem={state.problem} retry={retry} />}
      {state.kind === 'ready' && (
        <>
          <RunHead view={state.value} />
          <ProfileView client={client} dossier={dossier} view={state.value} />
        </>
      )}
    </>
  );
}

function RunHead({ view }: { readonly view: RunView }) {
  const styles = useStyles();
  const { questionnaire, entitled, answers } = view;
  const answered = answers.filter(({ words }) => words !== null).length;
  const facts = [
    runWords({ ...view, version: questionnaire.version, answered, total: answers.length }),
    TEXTS.version(questionnaire.version),
    ...(entitled === null ? [] : [TEXTS.under(entitled)]),
  ];
  return (
    <div className={styles.head}>
      <Subtitle1 as="h2" block className={styles.title}>
        {questionnaire.title}
      </Subtitle1>
      <Body1 className={styles.facts}>{facts.join(' · ')}</Body1>
    </div>
  );
}
