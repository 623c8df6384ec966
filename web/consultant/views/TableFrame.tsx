import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RUN_TEXTS } from '../profile.fr.ts';

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '& table': { borderCollapse: 'collapse', width: '100%' },
    '& caption': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
      fontVariantNumeric: 'tabular-nums',
    },
    '& thead th': { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
});

/** Tables drawn without knowing Fluent (web/profile/Tables.tsx) look like the page they are in; wide ones are scrolled. */
export function TableFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a telephone is scrolled with the keyboard too.
    <section className={useStyles().frame} tabIndex={0} aria-label={RUN_TEXTS.tableOf(title)}>
      {children}
    </section>
  );
}
