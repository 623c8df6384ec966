import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    breakInside: 'avoid',
    minWidth: 0,
    '@media print': { boxShadow: 'none', padding: '0 0 .5rem', border: 'none', backgroundColor: 'transparent' },
  },
  title: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

export function Card({ title, className, children }: { title: string; className?: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.card, className)} aria-labelledby={id}>
      <Subtitle2 as="h2" block id={id} className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
