import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { CANCEL, SHEET_TEXTS } from '../texts.fr.ts';

const useStyles = makeStyles({
  modal: {
    boxSizing: 'border-box',
    width: 'min(36rem, calc(100vw - 2rem))',
    maxHeight: 'calc(100vh - 2rem)',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.5)' },
  },
  title: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalM}` },
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
});

interface ModalProps {
  readonly title: string;
  readonly close: () => void;
  /** Beside the button that closes, which then cancels. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The browser's own modal dialog: it holds the focus, closes with Escape and gives the focus back. Fluent's leaves hidden
 * focusable elements in the page once it was open, which axe counts as serious.
 */
export function Modal({ title, close, action, children }: ModalProps) {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.modal} aria-labelledby={id} onClose={close} {...{ closedby: 'any' }}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
      <div className={styles.end}>
        <Button onClick={() => dialog.current?.close()}>{action === undefined ? SHEET_TEXTS.close : CANCEL}</Button>
        {action}
      </div>
    </dialog>
  );
}
