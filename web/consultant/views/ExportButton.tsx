import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DossierSummary } from '../../api.ts';
import type { Client } from '../client.ts';
import { EXPORTS, type Export, make, save } from '../exports.ts';
import { dossierHref } from '../route.ts';
import { EXPORT_TEXTS, PROBLEMS } from '../texts.fr.ts';
import { Modal } from './Modal.tsx';

export interface Exported {
  readonly kind: 'done' | 'failed';
  readonly words: string;
}

const useStyles = makeStyles({
  trigger: { '@media print': { display: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  choice: { width: '100%', justifyContent: 'start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  logged: { display: 'block', marginTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

interface ExportButtonProps {
  readonly client: Client;
  readonly dossier: DossierSummary;
  readonly told: (exported: Exported | null) => void;
}

export function ExportButton({ client, dossier, told }: ExportButtonProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async (wanted: Export) => {
    setOpen(false);
    setBusy(true);
    told(null);
    const made = await make(wanted, client, dossier);
    setBusy(false);
    if (made.kind === 'failed') return told({ kind: 'failed', words: PROBLEMS[made.problem] });
    if (wanted === 'print') return print(dossier);
    save(made.value);
    return told({ kind: 'done', words: EXPORT_TEXTS.done(made.value.name) });
  };
  return (
    <>
      <Button
        className={styles.trigger}
        icon={<ArrowDownloadRegular />}
        aria-haspopup="dialog"
        disabledFocusable={busy}
        onClick={() => setOpen(true)}
      >
        {EXPORT_TEXTS.button}
      </Button>
      {open && (
        <Modal title={EXPORT_TEXTS.button} close={() => setOpen(false)}>
          <Choices run={(wanted) => void run(wanted)} />
        </Modal>
      )}
    </>
  );
}

function Choices({ run }: { run: (wanted: Export) => void }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {EXPORTS.map((name) => (
          <li key={name}>
            <Button
              className={styles.choice}
              icon={name === 'print' ? <PrintRegular /> : <ArrowDownloadRegular />}
              onClick={() => run(name)}
            >
              {EXPORT_TEXTS[name]}
            </Button>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.logged}>{EXPORT_TEXTS.logged}</Caption1>
    </>
  );
}

/** The sheet must be on screen, and the dialog gone, before the page prints itself. */
function print({ id }: DossierSummary): void {
  location.replace(dossierHref(id, 'fiche'));
  setTimeout(() => window.print(), 300);
}
