import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { LineNote, RunAnswer } from '../../api.ts';
import type { ShownLine } from '../profile-lines.ts';
import { Card } from './Card.tsx';
import { ProfileLine, type SaveComment } from './ProfileLine.tsx';

const useStyles = makeStyles({
  lead: { display: 'block', marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTop: 'none' } },
});

interface ProfileLinesProps {
  readonly title: string;
  readonly lead: string | null;
  readonly lines: readonly ShownLine[];
  readonly answers: readonly RunAnswer[];
  /** Without them, the lines are read and not commented. */
  readonly notes?: readonly LineNote[];
  readonly save?: SaveComment;
}

export function ProfileLines({ title, lead, lines, answers, notes, save }: ProfileLinesProps) {
  const styles = useStyles();
  return (
    <Card title={title}>
      {lead !== null && <Caption1 className={styles.lead}>{lead}</Caption1>}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <ProfileLine
              line={line}
              answers={answers}
              note={notes?.find((one) => one.line === line.id) ?? null}
              {...(save && { save })}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
