// One questionnaire of a dossier: open or not, what became of it, and the two decisions that are the consultant's.
import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ClockRegular, LockClosedRegular, LockOpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { DossierRuns, QuestionnaireRuns, RunSummary } from '../../api.ts';
import type { Client } from '../client.ts';
import { dayOf } from '../dates.fr.ts';
import { runWords, RUNS_TEXTS as TEXTS } from '../profile.fr.ts';
import { runHref } from '../route.ts';
import { Card } from './Card.tsx';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { ResultsDialog } from './ResultsDialog.tsx';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column' },
  facts: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  fact: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: { flexShrink: 0, fontSize: '1.25rem', color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  run: { display: 'grid', gap: tokens.spacingVerticalXXS },
  end: { marginTop: 'auto', paddingTop: tokens.spacingVerticalL },
});

interface RunsCardProps {
  readonly client: Client;
  readonly dossier: DossierId;
  readonly questionnaire: QuestionnaireRuns;
  readonly entitled: DossierRuns['entitled'];
  readonly released: (runs: DossierRuns) => void;
  readonly resultsReleased: (runs: DossierRuns) => void;
}

export function RunsCard(props: RunsCardProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { client, dossier, questionnaire, entitled, released, resultsReleased } = props;
  const { title, minutes, release, runs } = questionnaire;
  const isSent = runs.some(({ submittedAt }) => submittedAt !== null);
  const canOpenResults = isSent && release?.resultsOpenedAt === null;
  const close = () => setAsking(false);
  return (
    <Card title={title} className={styles.card}>
      <ul className={styles.facts}>
        <Fact Icon={release ? LockOpenRegular : LockClosedRegular}>
          {release ? TEXTS.released(release) : `${TEXTS.closed} ${upper(TEXTS.minutes(minutes))}.`}
        </Fact>
        {release && runs.length === 0 && <Fact Icon={ClockRegular}>{TEXTS.notBegun}</Fact>}
        {runs.map((run) => (
          <RunFact key={run.id} {...{ dossier, title, run }} />
        ))}
        {release && isSent && (
          <li className={styles.quiet}>
            <Caption1>
              {release.resultsOpenedAt ? TEXTS.resultsOpen(release.resultsOpenedAt) : TEXTS.resultsClosed}
            </Caption1>
          </li>
        )}
      </ul>
      {(release === null || canOpenResults) && (
        <div className={styles.end}>
          <Button appearance={release ? 'secondary' : 'primary'} onClick={() => setAsking(true)}>
            {release ? TEXTS.openResults : TEXTS.open}
          </Button>
        </div>
      )}
      {asking && !release && <ReleaseDialog {...{ client, dossier, questionnaire, entitled, released, close }} />}
      {asking && canOpenResults && (
        <ResultsDialog {...{ client, dossier, questionnaire, released: resultsReleased, close }} />
      )}
    </Card>
  );
}

const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function Fact({ Icon, children }: { readonly Icon: typeof ClockRegular; readonly children: string }) {
  const styles = useStyles();
  return (
    <li className={styles.fact}>
      <Icon className={styles.icon} aria-hidden />
      <Body1>{children}</Body1>
    </li>
  );
}

interface RunFactProps {
  readonly dossier: DossierId;
  readonly title: string;
  readonly run: RunSummary;
}

/** What is not sent is the person's: how far they are is seen, not what they said (R23). */
function RunFact({ dossier, title, run }: RunFactProps) {
  const styles = useStyles();
  const { id, version, submittedAt } = run;
  const Icon = submittedAt === null ? ClockRegular : CheckmarkCircleRegular;
  return (
    <li className={styles.fact}>
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.run}>
        <Body1>
          {runWords(run)} <span className={styles.quiet}>· {TEXTS.version(version)}</span>
        </Body1>
        {submittedAt !== null && (
          <Link href={runHref(dossier, id)} aria-label={TEXTS.seeOf(title, dayOf(submittedAt))}>
            {TEXTS.see}
          </Link>
        )}
      </span>
    </li>
  );
}
