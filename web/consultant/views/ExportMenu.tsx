import {
  Button,
  Caption1,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DossierSummary } from '../../api.ts';
import type { Client } from '../client.ts';
import { EXPORTS, type Export, make, save } from '../exports.ts';
import { dossierHref } from '../route.ts';
import { EXPORT_TEXTS, PROBLEMS } from '../texts.fr.ts';

export interface Exported {
  readonly kind: 'done' | 'failed';
  readonly words: string;
}

const useStyles = makeStyles({
  trigger: { '@media print': { display: 'none' } },
  logged: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface ExportMenuProps {
  readonly client: Client;
  readonly dossier: DossierSummary;
  readonly told: (exported: Exported | null) => void;
}

export function ExportMenu({ client, dossier, told }: ExportMenuProps) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const run = async (wanted: Export) => {
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
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.trigger} icon={<ArrowDownloadRegular />} disabledFocusable={busy}>
          {EXPORT_TEXTS.button}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {EXPORTS.map((name) => (
            <MenuItem key={name} onClick={() => void run(name)}>
              {EXPORT_TEXTS[name]}
            </MenuItem>
          ))}
          <MenuDivider />
          <Caption1 role="note" className={styles.logged}>
            {EXPORT_TEXTS.logged}
          </Caption1>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The sheet must be on screen, and the menu gone, before the page prints itself. */
function print({ id }: DossierSummary): void {
  location.replace(dossierHref(id, 'fiche'));
  setTimeout(() => window.print(), 300);
}
