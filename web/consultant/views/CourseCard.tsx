import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Course } from '../../api-appointments.ts';
import { COURSE_TEXTS as TEXTS } from '../appointments.fr.ts';
import { Card } from './Card.tsx';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(5rem, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  figure: { display: 'flex', flexDirection: 'column-reverse' },
  words: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '1.25rem', color: tokens.colorBrandForeground1 },
  limit: { flexShrink: 0, fontSize: '1.25rem', color: tokens.colorStatusWarningForeground3 },
});

/** The hours of its interviews (R45), and the rules that what is booked breaks. */
export function CourseCard({ course: { hours, broken } }: { readonly course: Course }) {
  const styles = useStyles();
  return (
    <Card title={TEXTS.hours}>
      <dl className={styles.figures}>
        {TEXTS.figures(hours).map(({ name, words }) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.quiet}>
              <Caption1>{name}</Caption1>
            </dt>
            <dd className={styles.words}>{words}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.list}>
        {broken.length === 0 && (
          <li className={styles.line}>
            <CheckmarkCircleRegular className={styles.icon} aria-hidden />
            <Body1>{TEXTS.sound}</Body1>
          </li>
        )}
        {broken.map(({ severity, text }) => (
          <li key={text} className={styles.line}>
            {severity === 'limit' ? (
              <WarningRegular className={styles.limit} aria-hidden />
            ) : (
              <InfoRegular className={styles.icon} aria-hidden />
            )}
            <Body1>
              <b>{TEXTS[severity]}.</b> {text}
            </Body1>
          </li>
        ))}
      </ul>
    </Card>
  );
}
