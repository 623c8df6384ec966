import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DossierSummary } from '../../api.ts';
import type { Client } from '../client.ts';
import { listed, type Order, type StageChoice } from '../order.ts';
import { counted, LIST_TEXTS } from '../texts.fr.ts';
import { useLoad } from '../useLoad.ts';
import { useMedia } from '../useMedia.ts';
import { DossierCards } from './DossierCards.tsx';
import { DossierTable } from './DossierTable.tsx';
import { Heading } from './Heading.tsx';
import { ListTools } from './ListTools.tsx';
import { Failed, Nothing, Waiting } from './States.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    flexWrap: 'wrap',
    marginBottom: tokens.spacingVerticalL,
  },
  count: { color: tokens.colorNeutralForeground2 },
  more: { color: tokens.colorNeutralForeground2, maxWidth: '34rem' },
});

export function DossierList({ client }: { client: Client }) {
  const styles = useStyles();
  const { state, retry } = useLoad(client.dossiers);
  return (
    <>
      <div className={styles.head}>
        <Heading text={LIST_TEXTS.title} />
        {state.kind === 'ready' && (
          <Body1 className={styles.count}>{LIST_TEXTS.assigned(state.value.dossiers.length)}</Body1>
        )}
      </div>
      {state.kind === 'loading' && <Waiting />}
      {state.kind === 'failed' && <Failed problem={state.problem} retry={retry} />}
      {state.kind === 'ready' && state.value.dossiers.length === 0 && (
        <Nothing title={LIST_TEXTS.empty}>
          <Body1 className={styles.more}>{LIST_TEXTS.emptyMore}</Body1>
        </Nothing>
      )}
      {state.kind === 'ready' && state.value.dossiers.length > 0 && <Dossiers dossiers={state.value.dossiers} />}
    </>
  );
}

function Dossiers({ dossiers }: { dossiers: readonly DossierSummary[] }) {
  const [search, setSearch] = useState('');
  const [stage, setStage] = useState<StageChoice>('all');
  const [order, setOrder] = useState<Order>({ by: 'lastAt', way: 'descending' });
  const wide = useMedia('(min-width: 56rem)');
  const shown = listed(dossiers, { search, stage, order });
  const clear = () => {
    setSearch('');
    setStage('all');
  };
  const tools = { search, setSearch, stage, setStage, order, setOrder };
  return (
    <>
      <ListTools {...tools} sorting={!wide} />
      <div role="status">
        {(search !== '' || stage !== 'all') && (
          <Caption1>{counted(shown.length, 'dossier trouvé', 'dossiers trouvés', LIST_TEXTS.nothing)}</Caption1>
        )}
      </div>
      {shown.length === 0 && (
        <Nothing title={LIST_TEXTS.nothing}>
          <Button onClick={clear}>{LIST_TEXTS.clear}</Button>
        </Nothing>
      )}
      {shown.length > 0 &&
        (wide ? (
          <DossierTable dossiers={shown} order={order} setOrder={setOrder} />
        ) : (
          <DossierCards dossiers={shown} />
        ))}
    </>
  );
}
