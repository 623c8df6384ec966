import { Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DossierSummary } from '../../api.ts';
import { momentOf } from '../dates.fr.ts';
import { dossierHref } from '../route.ts';
import { LIST_TEXTS, nameOf } from '../texts.fr.ts';
import { NoteBadges, StageBadge } from './Badges.tsx';
import { Progress } from './Progress.tsx';

const useStyles = makeStyles({
  cards: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    ':hover': { boxShadow: tokens.shadow8 },
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  // The whole card opens it: the link's own area covers it.
  name: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusLarge },
  },
  unnamed: { fontWeight: tokens.fontWeightRegular, fontStyle: 'italic', fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function DossierCards({ dossiers }: { dossiers: readonly DossierSummary[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.cards} aria-label={LIST_TEXTS.title}>
      {dossiers.map((dossier) => (
        <li key={dossier.id} className={styles.card}>
          <div className={styles.head}>
            <Link
              href={dossierHref(dossier.id)}
              className={mergeClasses(styles.name, dossier.name === undefined && styles.unnamed)}
            >
              {nameOf(dossier)}
            </Link>
            <StageBadge dossier={dossier} />
          </div>
          <Caption1 className={styles.quiet}>
            {dossier.reference} · {momentOf(dossier.lastAt)}
          </Caption1>
          <Progress dossier={dossier} />
          <NoteBadges dossier={dossier} />
        </li>
      ))}
    </ul>
  );
}
