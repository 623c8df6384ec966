// The week as a calendar: a column a day, its hours from top to bottom. What it draws, the list says in words.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Week } from '../../api-agenda.ts';
import {
  clockWords,
  conflictWords,
  ENTRY_WORDS,
  entryTime,
  kindWords,
  placeWords,
  STATUS_WORDS,
  shortDay,
  AGENDA_TEXTS as TEXTS,
} from '../agenda.fr.ts';
import { dossierHref } from '../route.ts';
import { type DayLayout, type Entry, hoursShown, layoutOf } from '../week-layout.ts';

/** Of an hour, in rem. */
const HOUR = 4.25;

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateColumns: '3rem repeat(7, minmax(0, 1fr))',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
    // Seven columns do not fit a telephone: they keep their width, and the frame scrolls inside of itself.
    '@media (max-width: 639px)': { gridTemplateColumns: '3rem repeat(7, 7rem)', overflowX: 'auto' },
  },
  gutter: { position: 'relative', paddingTop: '2.5rem' },
  hour: {
    position: 'absolute',
    right: tokens.spacingHorizontalXS,
    transform: 'translateY(-50%)',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  day: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  name: {
    boxSizing: 'border-box',
    height: '2.5rem',
    margin: 0,
    padding: tokens.spacingVerticalS,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  today: { borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`, color: tokens.colorBrandForeground1 },
  hours: {
    position: 'relative',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    backgroundImage: `repeating-linear-gradient(to bottom, ${tokens.colorNeutralStroke3} 0 1px, transparent 1px ${HOUR}rem)`,
  },
  entry: {
    position: 'absolute',
    insetInline: '2px',
    boxSizing: 'border-box',
    overflow: 'hidden',
    padding: '2px 4px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  open: { insetInline: 0, borderRadius: 0, backgroundColor: tokens.colorBrandBackground2, opacity: 0.6 },
  opening: {
    insetInline: 0,
    borderRadius: 0,
    backgroundColor: tokens.colorBrandBackground2,
    borderLeft: `4px dotted ${tokens.colorBrandStroke1}`,
  },
  busy: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground4,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  held: {
    display: 'block',
    zIndex: 1,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
  },
  past: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
  },
  link: {
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    // The whole block answers to the pointer.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid currentColor`, outlineOffset: '-3px' },
  },
  line: { display: 'block' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export function AgendaGrid({ week }: { readonly week: Week }) {
  const styles = useStyles();
  const days = layoutOf(week);
  const shown = hoursShown(days);
  const marks = Array.from({ length: shown.until - shown.from - 1 }, (_, at) => shown.from + at + 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a telephone it scrolls, by the keyboard too.
    <section className={styles.frame} aria-label={TEXTS.grid} tabIndex={0}>
      <div className={styles.gutter} aria-hidden>
        {marks.map((hour) => (
          <span key={hour} className={styles.hour} style={{ top: `${2.5 + (hour - shown.from) * HOUR}rem` }}>
            {clockWords(hour * 60)}
          </span>
        ))}
      </div>
      {days.map((day) => (
        <Day key={day.day} layout={day} shown={shown} />
      ))}
    </section>
  );
}

interface Shown {
  readonly shown: ReturnType<typeof hoursShown>;
}

function Day({ layout: { day, isToday, entries }, shown }: Shown & { readonly layout: DayLayout }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.day} aria-labelledby={id}>
      <h3
        id={id}
        className={mergeClasses(styles.name, isToday && styles.today)}
        {...(isToday && { 'aria-current': 'date' })}
      >
        {shortDay(day)}
      </h3>
      <ul className={styles.hours} style={{ height: `${(shown.until - shown.from) * HOUR}rem` }}>
        {entries.map((entry) => (
          <Block key={`${entry.kind} ${entry.from} ${entry.of?.appointment.id ?? ''}`} entry={entry} shown={shown} />
        ))}
      </ul>
    </section>
  );
}

function Block({ entry, shown }: Shown & { readonly entry: Entry }) {
  const styles = useStyles();
  const [first, last] = [Math.max(entry.from, shown.from * 60), Math.min(entry.until, shown.until * 60)];
  if (last <= first) return null;
  const style = { top: `${(first / 60 - shown.from) * HOUR}rem`, height: `${((last - first) / 60) * HOUR}rem` };
  const { kind, of } = entry;
  if (of === null) {
    const isOpen = kind === 'hours' || kind === 'opening';
    const look = kind === 'hours' ? styles.open : kind === 'opening' ? styles.opening : styles.busy;
    return (
      <li className={mergeClasses(styles.entry, look)} style={style}>
        <span className={isOpen ? styles.hidden : undefined}>
          {kind === 'engagement' ? TEXTS.busy : ENTRY_WORDS[kind]}{' '}
          <span className={styles.hidden}>{entryTime(entry)}</span>
        </span>
      </li>
    );
  }
  const { appointment, dossier, conflicts } = of;
  const words = TEXTS.dossier(dossier.name, dossier.reference);
  return (
    <li
      className={mergeClasses(styles.entry, styles.held, appointment.status !== 'booked' && styles.past)}
      style={style}
    >
      {conflicts.length > 0 && <WarningRegular aria-label={conflictWords(conflicts)} />}
      {dossier.id === null ? (
        words
      ) : (
        <a href={dossierHref(dossier.id, 'rendezvous')} className={styles.link}>
          {words}
        </a>
      )}
      <span className={styles.line}>{entryTime(entry)}</span>
      <span className={styles.line}>
        {kindWords(appointment)} ·{' '}
        {appointment.status === 'booked' ? placeWords(appointment) : STATUS_WORDS[appointment.status]}
      </span>
    </li>
  );
}
