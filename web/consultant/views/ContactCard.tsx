import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Course } from '../../api-appointments.ts';
import { COURSE_TEXTS as TEXTS } from '../appointments.fr.ts';
import { Card } from './Card.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0, overflowWrap: 'anywhere' },
});

/** What was given to be received, when an appointment was taken without registering (R38). */
export function ContactCard({ course: { contact } }: { readonly course: Course }) {
  const styles = useStyles();
  const rows = TEXTS.reach(contact);
  if (rows.length === 0) return null;
  return (
    <Card title={TEXTS.contact}>
      <dl className={styles.list}>
        {rows.map(({ name, words }) => (
          <div key={name}>
            <dt className={styles.quiet}>
              <Caption1>{name}</Caption1>
            </dt>
            <dd className={styles.words}>
              <Body1>{words}</Body1>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
