// When a consultant receives: what the times offered to people are made from (R106).
import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OwnAgenda } from '../../api-agenda.ts';
import { AVAILABILITY_TEXTS as TEXTS } from '../agenda.fr.ts';
import type { Client } from '../client.ts';
import { useLoad } from '../useLoad.ts';
import { AbsencesCard } from './AbsencesCard.tsx';
import { AgendaSettingsCard } from './AgendaSettingsCard.tsx';
import { CalendarCard } from './CalendarCard.tsx';
import { FeedCard } from './FeedCard.tsx';
import { HoursCard } from './HoursCard.tsx';
import { OpeningsCard } from './OpeningsCard.tsx';
import { Failed, Waiting } from './States.tsx';

const useStyles = makeStyles({
  lead: { display: 'block', maxWidth: '46rem', marginBottom: tokens.spacingVerticalM },
  both: {
    display: 'grid',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 26rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  column: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** One of the forms: what there is, and what is told of a change. */
export interface AgendaCardProps {
  readonly client: Client;
  readonly agenda: OwnAgenda;
  readonly changed: (agenda: OwnAgenda) => void;
}

export function Availability({ client }: { readonly client: Client }) {
  const { state, retry } = useLoad(client.agenda);
  if (state.kind === 'loading') return <Waiting />;
  if (state.kind === 'failed') return <Failed problem={state.problem} retry={retry} />;
  return <Cards client={client} first={state.value} />;
}

function Cards({ client, first }: { readonly client: Client; readonly first: OwnAgenda }) {
  const styles = useStyles();
  const [agenda, changed] = useState(first);
  const card = { client, agenda, changed };
  return (
    <>
      <Body1 className={styles.lead}>{TEXTS.lead}</Body1>
      <div className={styles.both}>
        <HoursCard {...card} />
        <div className={styles.column}>
          <AbsencesCard {...card} />
          <OpeningsCard {...card} />
          <AgendaSettingsCard {...card} />
          <CalendarCard {...card} />
          <FeedCard {...card} />
        </div>
      </div>
    </>
  );
}
