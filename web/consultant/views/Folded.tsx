import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  folded: { marginTop: tokens.spacingVerticalS, '&[open] .chevron': { transform: 'rotate(90deg)' } },
  title: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '1.75rem',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&::-webkit-details-marker': { display: 'none' },
  },
});

/** The browser's own disclosure: it needs no script, and says by itself whether it is open. */
export function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.folded}>
      <summary className={styles.title}>
        <ChevronRightRegular className="chevron" aria-hidden />
        {title}
      </summary>
      {children}
    </details>
  );
}
