import { Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { DossierSummary } from '../../api.ts';
import { share } from '../order.ts';
import { SHEET_TEXTS } from '../texts.fr.ts';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: '7rem',
    maxWidth: '16rem',
  },
  words: { color: tokens.colorNeutralForeground2 },
});

export function Progress({ dossier }: { dossier: DossierSummary }) {
  const styles = useStyles();
  const words = SHEET_TEXTS.progress(dossier.progress.done, dossier.progress.total);
  return (
    <span className={styles.progress}>
      <ProgressBar value={share(dossier)} thickness="large" aria-label={words} />
      <Caption1 className={styles.words} aria-hidden>
        {words}
      </Caption1>
    </span>
  );
}
