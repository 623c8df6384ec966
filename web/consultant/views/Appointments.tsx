// The appointments of a dossier: the course of the bilan, what came of each session, and the dates counted from it (R106).
import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { DossierId } from '../../../domain/ids.ts';
import type { Course } from '../../api-appointments.ts';
import type { Client } from '../client.ts';
import { useLoad } from '../useLoad.ts';
import type { Told } from '../useSaving.ts';
import { AppointmentsCard } from './AppointmentsCard.tsx';
import { ContactCard } from './ContactCard.tsx';
import { CourseCard } from './CourseCard.tsx';
import { DatesCard } from './DatesCard.tsx';
import { Failed, Waiting } from './States.tsx';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 60rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface AppointmentsProps {
  readonly client: Client;
  readonly dossier: DossierId;
}

export function Appointments({ client, dossier }: AppointmentsProps) {
  const load = useCallback((signal: AbortSignal) => client.course(dossier, signal), [client, dossier]);
  const { state, retry } = useLoad(load);
  if (state.kind === 'loading') return <Waiting />;
  if (state.kind === 'failed') return <Failed problem={state.problem} retry={retry} />;
  return <Cards client={client} dossier={dossier} first={state.value} />;
}

/** One of the cards: what there is, and what is told of a change. */
export interface CourseCardProps extends AppointmentsProps {
  readonly course: Course;
  readonly changed: (course: Course) => void;
}

function Cards({ client, dossier, first }: AppointmentsProps & { readonly first: Course }) {
  const styles = useStyles();
  const [course, changed] = useState(first);
  const [told, setTold] = useState<Told | null>(null);
  const card = { client, dossier, course, changed };
  return (
    <div className={styles.both}>
      <AppointmentsCard {...card} told={told} tell={(words) => setTold({ words, isFault: false })} />
      <div className={styles.column}>
        <ContactCard course={course} />
        <CourseCard course={course} />
        <DatesCard {...card} />
      </div>
    </div>
  );
}
