import {
  Body1,
  Button,
  Caption1,
  LargeTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { PROBLEMS, PRODUCT, SIGN_IN, SPACE } from '../texts.fr.ts';
import { Mark } from './Mark.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    placeItems: 'center',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
  },
  card: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '30rem',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0, fontSize: 'clamp(1.75rem, 7vw, 2.5rem)', lineHeight: 1.15 },
  lead: { color: tokens.colorNeutralForeground2 },
  secret: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    color: tokens.colorNeutralForeground2,
  },
  lock: { flexShrink: 0, fontSize: '1rem', marginTop: '1px' },
});

interface SignInProps {
  readonly why: keyof typeof SIGN_IN.why;
  readonly signIn: () => Promise<void>;
}

export function SignIn({ why, signIn }: SignInProps) {
  const styles = useStyles();
  const [leaving, setLeaving] = useState(false);
  const [said, setSaid] = useState<string | null>(SIGN_IN.why[why]);
  useEffect(() => {
    document.title = `${SPACE} · ${PRODUCT}`;
  }, []);
  const go = () => {
    setLeaving(true);
    signIn().catch(() => {
      setSaid(PROBLEMS.offline);
      setLeaving(false);
    });
  };
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <Mark />
        <LargeTitle as="h1" className={styles.title}>
          {SIGN_IN.title}
        </LargeTitle>
        <Body1 className={styles.lead}>{SIGN_IN.lead}</Body1>
        {said !== null && (
          <MessageBar intent={why === 'left' ? 'info' : 'warning'} layout="multiline">
            <MessageBarBody>{said}</MessageBarBody>
          </MessageBar>
        )}
        <Button appearance="primary" size="large" disabledFocusable={leaving} onClick={go}>
          {SIGN_IN.button}
        </Button>
        <Caption1 className={styles.secret}>
          <LockClosedRegular className={styles.lock} aria-hidden />
          {SIGN_IN.secret}
        </Caption1>
      </div>
    </main>
  );
}
