// What stands in place of a view: waiting, failed, nothing there.
import { Body1, Button, makeStyles, Spinner, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, DocumentSearchRegular, PlugDisconnectedRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Problem } from '../client.ts';
import { LOADING, PROBLEMS, RETRY } from '../texts.fr.ts';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
  },
  icon: { fontSize: '2.5rem', color: tokens.colorNeutralForeground3 },
  text: { maxWidth: '34rem', color: tokens.colorNeutralForeground2 },
});

export function Waiting() {
  return (
    <div className={useStyles().state}>
      <Spinner label={LOADING} labelPosition="below" />
    </div>
  );
}

/** Problems that trying again cannot solve are said without the button. */
export function Failed({ problem, retry }: { problem: Problem; retry: () => void }) {
  const styles = useStyles();
  const final = problem === 'forbidden' || problem === 'notFound' || problem === 'notSubmitted';
  return (
    <div className={styles.state} role="alert">
      <PlugDisconnectedRegular className={styles.icon} aria-hidden />
      <Body1 className={styles.text}>{PROBLEMS[problem]}</Body1>
      {!final && (
        <Button icon={<ArrowClockwiseRegular />} onClick={retry}>
          {RETRY}
        </Button>
      )}
    </div>
  );
}

export function Nothing({ title, children }: { title: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <DocumentSearchRegular className={styles.icon} aria-hidden />
      <Subtitle2 as="p" block>
        {title}
      </Subtitle2>
      {children}
    </div>
  );
}
