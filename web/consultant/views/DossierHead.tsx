import { Body1, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DossierView } from '../../api.ts';
import type { Client } from '../client.ts';
import { momentOf } from '../dates.fr.ts';
import { LIST_TEXTS, nameOf, WANTS_PERSON } from '../texts.fr.ts';
import { NoteBadges, StageBadge } from './Badges.tsx';
import { ExportButton, type Exported } from './ExportButton.tsx';
import { Heading } from './Heading.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  who: { flex: '1 1 18rem', minWidth: 0 },
  unnamed: { fontStyle: 'italic', fontWeight: tokens.fontWeightRegular },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  bars: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

export function DossierHead({ client, view }: { client: Client; view: DossierView }) {
  const styles = useStyles();
  const { dossier } = view;
  const { wantsPersonAt, ...others } = dossier;
  const [exported, setExported] = useState<Exported | null>(null);
  const warned = wantsPersonAt !== undefined || exported !== null;
  return (
    <>
      <div className={styles.head}>
        <div className={styles.who}>
          <Heading
            text={nameOf(dossier)}
            about={dossier.name ?? dossier.reference}
            className={dossier.name === undefined && styles.unnamed}
          />
          <div className={styles.facts}>
            <StageBadge dossier={dossier} />
            <NoteBadges dossier={others} />
            <Body1>{dossier.reference}</Body1>
            <Body1>
              {LIST_TEXTS.columns.lastAt}&nbsp;: <time dateTime={dossier.lastAt}>{momentOf(dossier.lastAt)}</time>
            </Body1>
          </div>
        </div>
        {view.sheet !== null && <ExportButton client={client} dossier={dossier} told={setExported} />}
      </div>
      <div role="status" className={warned ? styles.bars : undefined}>
        {exported !== null && (
          <MessageBar intent={exported.kind === 'done' ? 'success' : 'error'} layout="multiline">
            <MessageBarBody>{exported.words}</MessageBarBody>
          </MessageBar>
        )}
        {wantsPersonAt !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{WANTS_PERSON}</MessageBarTitle> Demandé le {momentOf(wantsPersonAt)}.
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
