import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { PRODUCT } from '../texts.fr.ts';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  tile: {
    display: 'grid',
    placeItems: 'center',
    width: '1.75rem',
    height: '1.75rem',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  name: { letterSpacing: '0.04em' },
});

/** The provider's name, with the lines of a conversation. */
export function Mark() {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <span className={styles.tile} aria-hidden>
        <svg
          width="18"
          height="18"
          viewBox="0 0 18 18"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        >
          <title>{PRODUCT}</title>
          <path d="M3 5h12M3 9h12M3 13h7" />
        </svg>
      </span>
      <Text weight="semibold" className={styles.name}>
        {PRODUCT}
      </Text>
    </span>
  );
}
