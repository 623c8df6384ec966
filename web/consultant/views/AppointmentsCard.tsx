import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppointmentView } from '../../api-agenda.ts';
import { AGENDA_TEXTS, kindWords, lasting, STATUS_WORDS } from '../agenda.fr.ts';
import { appointmentWords, COURSE_TEXTS as TEXTS } from '../appointments.fr.ts';
import { type CourseLine, linesOf, pastOf } from '../course-lines.ts';
import { elsewhere } from '../dates.fr.ts';
import type { Told } from '../useSaving.ts';
import type { CourseCardProps } from './Appointments.tsx';
import { CancelDialog } from './CancelDialog.tsx';
import { Card } from './Card.tsx';
import { Folded } from './Folded.tsx';
import { MarkDialog } from './MarkDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { Said } from './Said.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { display: 'grid', gap: tokens.spacingVerticalXXS, flex: '1 1 16rem', minWidth: 0 },
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  end: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Asking = { readonly what: 'mark' | 'move' | 'cancel'; readonly appointment: AppointmentView };

interface AppointmentsCardProps extends CourseCardProps {
  readonly told: Told | null;
  readonly tell: (words: string) => void;
}

export function AppointmentsCard({ client, dossier, course, changed, told, tell }: AppointmentsCardProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState<Asking | null>(null);
  const past = pastOf(course);
  const done = (words: string) => (next: typeof course) => {
    changed(next);
    tell(words);
  };
  const dialog = asking && { client, dossier, appointment: asking.appointment, close: () => setAsking(null) };
  return (
    <Card title={TEXTS.title}>
      <Said told={told} />
      <ol className={styles.list}>
        {linesOf(course).map((line) => (
          <Line
            key={line.appointment?.id ?? `${line.step?.kind} ${line.step?.rank}`}
            line={line}
            now={course.now}
            ask={setAsking}
          />
        ))}
      </ol>
      {past.length > 0 && (
        <Folded title={TEXTS.past(past.length)}>
          <ul className={styles.list}>
            {past.map((one) => (
              <Line key={one.id} line={{ step: null, appointment: one }} now={course.now} ask={setAsking} />
            ))}
          </ul>
        </Folded>
      )}
      {dialog && asking?.what === 'mark' && <MarkDialog {...dialog} changed={done(TEXTS.marked)} />}
      {dialog && asking?.what === 'move' && <MoveDialog {...dialog} changed={done(TEXTS.moved)} />}
      {dialog && asking?.what === 'cancel' && <CancelDialog {...dialog} changed={done(TEXTS.cancelled)} />}
    </Card>
  );
}

interface LineProps {
  readonly line: CourseLine;
  readonly now: string;
  readonly ask: (asking: Asking) => void;
}

function Line({ line: { step, appointment }, now, ask }: LineProps) {
  const styles = useStyles();
  if (appointment === null) {
    return step === null ? null : (
      <li className={styles.line}>
        <div className={styles.facts}>
          <Body1>{kindWords(step)}</Body1>
          <Caption1 className={styles.quiet}>
            {step.suggested === null ? TEXTS.toBook : TEXTS.suggested(step.suggested)} · {lasting(step.minutes)}
          </Caption1>
        </div>
      </li>
    );
  }
  const { status, startsAt, actualMinutes, zone, place } = appointment;
  const local = elsewhere(startsAt, zone);
  const hasBegun = startsAt <= now;
  const button = (what: Asking['what'], words: string) => (
    <Button size="small" aria-label={TEXTS.of(words, appointment)} onClick={() => ask({ what, appointment })}>
      {words}
    </Button>
  );
  return (
    <li className={styles.line}>
      <div className={styles.facts}>
        <span className={styles.name}>
          <Body1Strong>{kindWords(appointment)}</Body1Strong>
          <Badge appearance="tint" color={status === 'booked' ? 'brand' : 'informative'}>
            {STATUS_WORDS[status]}
          </Badge>
        </span>
        <Body1>{appointmentWords(appointment)}</Body1>
        {local !== null && (
          <Caption1 className={styles.quiet}>{AGENDA_TEXTS.elsewhere(local, place?.label ?? '')}</Caption1>
        )}
        {actualMinutes !== null && <Caption1 className={styles.quiet}>{TEXTS.real(actualMinutes)}</Caption1>}
      </div>
      <div className={styles.end}>
        {status !== 'cancelled' && hasBegun && button('mark', status === 'booked' ? TEXTS.mark : TEXTS.correct)}
        {status === 'booked' && !hasBegun && button('move', TEXTS.move)}
        {status === 'booked' && !hasBegun && button('cancel', TEXTS.cancel)}
      </div>
    </li>
  );
}
