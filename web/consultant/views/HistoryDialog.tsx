import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { AnswerHistory, SheetRow } from '../../api.ts';
import { AUTHOR_WORDS, CHANNEL_WORDS } from '../../words.fr.ts';
import type { Client } from '../client.ts';
import { momentOf } from '../dates.fr.ts';
import { SHEET_TEXTS } from '../texts.fr.ts';
import { useLoad } from '../useLoad.ts';
import { Modal } from './Modal.tsx';
import { Failed, Waiting } from './States.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  version: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  current: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  when: { display: 'block', color: tokens.colorNeutralForeground2 },
  words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  cleared: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
});

interface HistoryDialogProps {
  readonly client: Client;
  readonly dossier: DossierId;
  readonly row: SheetRow;
  readonly close: () => void;
}

/** Every version of one answer: what, when, by whom, through which channel. */
export function HistoryDialog({ client, dossier, row, close }: HistoryDialogProps) {
  const load = useCallback(
    (signal: AbortSignal) => client.history(dossier, row.key, signal),
    [client, dossier, row.key],
  );
  const { state, retry } = useLoad(load);
  return (
    <Modal title={row.label} close={close}>
      {state.kind === 'loading' && <Waiting />}
      {state.kind === 'failed' && <Failed problem={state.problem} retry={retry} />}
      {state.kind === 'ready' && <Versions versions={state.value.versions} />}
    </Modal>
  );
}

function Versions({ versions }: { versions: AnswerHistory['versions'] }) {
  const styles = useStyles();
  return (
    <ol className={styles.list} reversed>
      {versions.map(({ version, words, at, channel, by }, rank) => (
        <li key={version} className={mergeClasses(styles.version, rank === 0 && styles.current)}>
          <Caption1 className={styles.when}>
            {rank === 0 ? SHEET_TEXTS.current : SHEET_TEXTS.version(version)} · {momentOf(at)} · {AUTHOR_WORDS[by]},{' '}
            {CHANNEL_WORDS[channel]}
          </Caption1>
          <Body1 className={words === null ? styles.cleared : styles.words}>{words ?? SHEET_TEXTS.cleared}</Body1>
        </li>
      ))}
    </ol>
  );
}
