// What the server could not send, for somebody to look at and try again.
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StuckJob, StuckJobs } from '../../api-jobs.ts';
import type { Client } from '../client.ts';
import { JOB_WORDS, JOBS_TEXTS as TEXTS } from '../jobs.fr.ts';
import { useLoad } from '../useLoad.ts';
import { useSaving } from '../useSaving.ts';
import { Heading } from './Heading.tsx';
import { Said } from './Said.tsx';
import { Failed, Nothing, Waiting } from './States.tsx';

const useStyles = makeStyles({
  lead: { display: 'block', maxWidth: '44rem', margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  facts: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function Jobs({ client }: { readonly client: Client }) {
  const styles = useStyles();
  const { state, retry } = useLoad(client.jobs);
  return (
    <>
      <Heading text={TEXTS.title} />
      <Body1 className={styles.lead}>{TEXTS.lead}</Body1>
      {state.kind === 'loading' && <Waiting />}
      {state.kind === 'failed' && <Failed problem={state.problem} retry={retry} />}
      {state.kind === 'ready' && <List client={client} first={state.value} />}
    </>
  );
}

function List({ client, first }: { readonly client: Client; readonly first: StuckJobs }) {
  const styles = useStyles();
  const [{ jobs }, changed] = useState(first);
  const saving = useSaving(changed);
  return (
    <>
      <Said told={saving.told} />
      {jobs.length === 0 && <Nothing title={TEXTS.none} />}
      {jobs.length > 0 && (
        <ul className={styles.list}>
          {jobs.map((job) => (
            <Line key={job.id} job={job} again={() => void saving.save(() => client.retryJob(job.id), TEXTS.again)} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ job, again }: { readonly job: StuckJob; readonly again: () => void }) {
  const styles = useStyles();
  const words = JOB_WORDS[job.kind];
  return (
    <li className={styles.line}>
      <div className={styles.facts}>
        <Body1Strong>{words}</Body1Strong>
        <Caption1 className={styles.quiet}>
          {job.deadAt === null ? TEXTS.late(job) : TEXTS.dead(job)}
          {job.reference !== null && ` · ${TEXTS.dossier(job.reference)}`}
        </Caption1>
      </div>
      {job.deadAt !== null && (
        <Button aria-label={TEXTS.retryOf(words)} onClick={again}>
          {TEXTS.retry}
        </Button>
      )}
    </li>
  );
}
