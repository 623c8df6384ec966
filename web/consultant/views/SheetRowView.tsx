import { Badge, Body1, Button, Caption1, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { SheetRow } from '../../api.ts';
import type { Client } from '../client.ts';
import { SHEET_TEXTS } from '../texts.fr.ts';
import { HistoryDialog } from './HistoryDialog.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, gridColumn: '1', minWidth: 0 },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quote: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  history: { margin: 0, gridColumn: '2', gridRow: '1 / span 2', '@media print': { display: 'none' } },
  clock: { color: tokens.colorNeutralForeground3 },
  changed: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface SheetRowViewProps {
  readonly client: Client;
  readonly dossier: DossierId;
  readonly row: SheetRow;
}

export function SheetRowView({ client, dossier, row }: SheetRowViewProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const label = SHEET_TEXTS.history(row.label);
  return (
    <div className={styles.row}>
      <Caption1 as={'dt' as 'span'} className={styles.label}>
        {row.label}
      </Caption1>
      <dd className={styles.value}>
        <Words row={row} />
        {row.version > 1 && <Caption1 className={styles.changed}>{SHEET_TEXTS.changed(row.version)}</Caption1>}
      </dd>
      {row.version > 0 && (
        <dd className={styles.history}>
          <Tooltip content={label} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<HistoryRegular />}
              className={styles.clock}
              onClick={() => setOpen(true)}
            />
          </Tooltip>
        </dd>
      )}
      {open && <HistoryDialog client={client} dossier={dossier} row={row} close={() => setOpen(false)} />}
    </div>
  );
}

function Words({ row: { words, verbatim, missing } }: { row: SheetRow }) {
  const styles = useStyles();
  if (words === null && missing)
    return (
      <Badge appearance="tint" color="warning">
        {SHEET_TEXTS.noAnswer}
      </Badge>
    );
  if (words === null) return <Body1 className={styles.quiet}>{SHEET_TEXTS.passed}</Body1>;
  if (verbatim)
    return (
      <blockquote className={styles.quote}>
        <Body1 className={styles.words}>{words}</Body1>
      </blockquote>
    );
  return <Body1 className={styles.words}>{words}</Body1>;
}
