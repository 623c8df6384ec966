import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { Told } from '../useSaving.ts';

const useStyles = makeStyles({
  said: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '1.5rem' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  fault: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, fontSize: '1.125rem' },
});

/** What became of a form: always there, so that it is read aloud when it changes. */
export function Said({ told }: { readonly told: Told | null }) {
  const styles = useStyles();
  const Icon = told?.isFault ? ErrorCircleRegular : CheckmarkCircleRegular;
  return (
    <span role="status" className={mergeClasses(styles.said, told?.isFault ? styles.fault : styles.done)}>
      {told !== null && <Icon className={styles.icon} aria-hidden />}
      {told !== null && <Body1>{told.words}</Body1>}
    </span>
  );
}
