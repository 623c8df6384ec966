import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { DossierView } from '../../api.ts';
import type { Client } from '../client.ts';
import { dossierHref, LIST, TABS, type Tab } from '../route.ts';
import { LIST_TEXTS, TAB_TITLES, TABS_LABEL } from '../texts.fr.ts';
import { useLoad } from '../useLoad.ts';
import { Appointments } from './Appointments.tsx';
import { DossierHead } from './DossierHead.tsx';
import { Draft } from './Draft.tsx';
import { FollowUp } from './FollowUp.tsx';
import { RunPage } from './RunPage.tsx';
import { Runs } from './Runs.tsx';
import { SheetView } from './SheetView.tsx';
import { Failed, Waiting } from './States.tsx';
import { Tabs } from './Tabs.tsx';
import { Transcript } from './Transcript.tsx';

const useStyles = makeStyles({
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalM,
    minHeight: '1.5rem',
    '@media print': { display: 'none' },
  },
});

interface DossierPageProps {
  readonly client: Client;
  readonly id: DossierId;
  readonly tab: Tab;
  /** The one opened, of the questionnaires. */
  readonly run: string | null;
}

export function DossierPage({ client, id, tab, run }: DossierPageProps) {
  const styles = useStyles();
  const { state, retry } = useLoad(useCallback((signal: AbortSignal) => client.dossier(id, signal), [client, id]));
  return (
    <>
      <Link href={LIST} className={styles.back}>
        <ArrowLeftRegular aria-hidden />
        {LIST_TEXTS.title}
      </Link>
      {state.kind === 'loading' && <Waiting />}
      {state.kind === 'failed' && <Failed problem={state.problem} retry={retry} />}
      {state.kind === 'ready' && <Opened client={client} view={state.value} tab={tab} run={run} />}
    </>
  );
}

interface OpenedProps extends Pick<DossierPageProps, 'client' | 'tab' | 'run'> {
  readonly view: DossierView;
}

function Opened({ client, view, tab, run }: OpenedProps) {
  return (
    <>
      <DossierHead client={client} view={view} />
      <Tabs label={TABS_LABEL} tabs={tabsOf(view.dossier.id, tab)} />
      {tab === 'fiche' &&
        (view.sheet === null ? <Draft view={view} /> : <SheetView client={client} view={view} sheet={view.sheet} />)}
      {tab === 'questionnaires' &&
        (run === null ? (
          <Runs client={client} dossier={view.dossier.id} />
        ) : (
          <RunPage key={run} client={client} dossier={view.dossier.id} run={run} />
        ))}
      {tab === 'rendezvous' && <Appointments client={client} dossier={view.dossier.id} />}
      {tab === 'echanges' && <Transcript client={client} view={view} />}
      {tab === 'suivi' && <FollowUp view={view} />}
    </>
  );
}

const tabsOf = (id: DossierId, at: Tab) =>
  TABS.map((tab) => ({ href: dossierHref(id, tab), title: TAB_TITLES[tab], isHere: tab === at }));
