// The week, day after day, in words: all that the calendar view draws.
import { Body1, Caption1, Link, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { Fragment, useId } from 'react';
import type { Week, WeekAppointment } from '../../api-agenda.ts';
import {
  conflictWords,
  ENTRY_WORDS,
  entryTime,
  kindWords,
  placeWords,
  STATUS_WORDS,
  AGENDA_TEXTS as TEXTS,
  weekdayWords,
} from '../agenda.fr.ts';
import { elsewhere } from '../dates.fr.ts';
import { dossierHref } from '../route.ts';
import { type DayLayout, layoutOf } from '../week-layout.ts';

const useStyles = makeStyles({
  day: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 11rem) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 40rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    ':first-child': { borderRadius: `${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge} 0 0` },
    ':last-child': {
      borderBottom: 'none',
      borderRadius: `0 0 ${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge}`,
    },
  },
  today: { boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}` },
  name: { margin: 0, '::first-letter': { textTransform: 'uppercase' } },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 9rem) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 40rem)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXS },
  },
  facts: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start', minWidth: 0 },
  conflict: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
  icon: { flexShrink: 0, fontSize: '1.125rem' },
});

export function AgendaList({ week }: { readonly week: Week }) {
  return (
    <div>
      {layoutOf(week).map((one) => (
        <Day key={one.day} {...one} />
      ))}
    </div>
  );
}

function Day({ day, isToday, entries }: DayLayout) {
  const styles = useStyles();
  const id = useId();
  const told = entries.filter(({ kind }) => kind !== 'hours');
  return (
    <section className={mergeClasses(styles.day, isToday && styles.today)} aria-labelledby={id}>
      <div>
        <Subtitle2 as="h3" block id={id} className={styles.name}>
          {weekdayWords(day)}
        </Subtitle2>
        {isToday && <Caption1 className={styles.quiet}>{TEXTS.isToday}</Caption1>}
      </div>
      {told.length === 0 ? (
        <Body1 className={styles.quiet}>{TEXTS.nothing}</Body1>
      ) : (
        <ul className={styles.list}>
          {told.map((entry) => (
            <li key={`${entry.kind} ${entry.from} ${entry.of?.appointment.id ?? ''}`} className={styles.entry}>
              <Body1>{entryTime(entry)}</Body1>
              {entry.of === null ? <Body1>{ENTRY_WORDS[entry.kind]}</Body1> : <Told of={entry.of} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Told({ of }: { readonly of: WeekAppointment }) {
  const styles = useStyles();
  const { appointment, dossier, conflicts } = of;
  const { status, startsAt, zone, place, visioUrl } = appointment;
  const local = elsewhere(startsAt, zone);
  const facts = [
    kindWords(appointment),
    placeWords(appointment),
    ...(local === null ? [] : [TEXTS.elsewhere(local, place?.label ?? '')]),
    ...(dossier.name === null ? [] : [dossier.reference]),
    ...(status === 'booked' ? [] : [STATUS_WORDS[status]]),
  ];
  return (
    <div className={styles.facts}>
      <DossierLink dossier={dossier} />
      <Caption1 className={styles.quiet}>
        {facts.map((fact, at) => (
          <Fragment key={fact}>
            {at > 0 && ' · '}
            {fact}
          </Fragment>
        ))}
      </Caption1>
      {visioUrl !== null && status === 'booked' && (
        <Link href={visioUrl} target="_blank" rel="noreferrer">
          {TEXTS.join}
        </Link>
      )}
      {conflicts.length > 0 && (
        <Caption1 className={styles.conflict}>
          <WarningRegular className={styles.icon} aria-hidden />
          {conflictWords(conflicts)}
        </Caption1>
      )}
    </div>
  );
}

export function DossierLink({ dossier }: { readonly dossier: WeekAppointment['dossier'] }) {
  const words = TEXTS.dossier(dossier.name, dossier.reference);
  if (dossier.id === null) return <Body1>{words}</Body1>;
  return <Link href={dossierHref(dossier.id, 'rendezvous')}>{words}</Link>;
}
