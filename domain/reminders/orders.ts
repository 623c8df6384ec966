// What has to be said and sent because something has changed: pure, so that whoever writes the change writes its orders with it.
import type { Appointment } from '../appointment.ts';
import { plusDays } from '../calendar/days.ts';
import { valueOn } from '../calendar/figures.ts';
import type { DossierId } from '../ids.ts';
import { OWN_WORK } from '../programme.data.ts';
import { type Instant, localDay } from '../time.ts';
import type { JobOrder } from '../turn.ts';
import { morningOf, nextSpoken } from './hours.ts';
import { ROWS, type Row, type What } from './rows.ts';

/** `zone`: by whose clocks the person lives (their last conversation's). */
export type Change = { readonly dossier: DossierId; readonly zone: string } & (
  | {
      /** As it is once changed: booked, moved (booked, of a higher sequence), cancelled, missed. */
      readonly kind: 'appointment';
      readonly appointment: Pick<Appointment, 'id' | 'kind' | 'rank' | 'status' | 'startsAt' | 'sequence'>;
      /** What the person did themselves is not told to them again. */
      readonly by: 'person' | 'consultant';
    }
  | { readonly kind: 'release'; readonly questionnaire: string; readonly at: Instant }
  /** YYYY-MM-DD: transmitted to the employee; the day of transmission is not counted. */
  | { readonly kind: 'convention'; readonly sentOn: string }
  | { readonly kind: 'term'; readonly termOn: string }
);

/**
 * The jobs (`reminder`, `invitation`) of a change made `now`. None is for a moment that is past, and none that announces a session
 * comes after its beginning. The same change gives the same `dedupe`: ordered twice, it is done once.
 */
export function ordersFor(change: Change, now: Instant): readonly JobOrder[] {
  switch (change.kind) {
    case 'appointment':
      return ofAppointment(change, now);
    case 'release':
      return ofRows(change, now, localDay(change.at, change.zone), { of: change.questionnaire, at: change.at });
    case 'convention':
      return ofRows(change, now, change.sentOn, { of: 'convention', at: change.sentOn });
    case 'term':
      return ofRows(change, now, change.termOn, { of: 'term', at: change.termOn });
  }
}

type AppointmentChange = Extract<Change, { kind: 'appointment' }>;
/** What a reminder is about (an id), and the state it was ordered for: it is said only if that is still so. */
interface About {
  readonly of: string;
  readonly at: string;
}

function ofAppointment(change: AppointmentChange, now: Instant): readonly JobOrder[] {
  const { appointment, by, zone } = change;
  const { id, status, sequence, startsAt } = appointment;
  const about = { of: id, at: String(sequence) };
  const soon = nextSpoken(now, zone);
  // Whoever would have come tomorrow at eight is told tonight.
  const news = (what: What) => (by === 'person' ? [] : [order(change, what, soon < startsAt ? soon : now, about)]);
  switch (status) {
    case 'booked': {
      const ahead = ofRows(change, now, localDay(startsAt, zone), about);
      const before = ahead.filter(({ runAt }) => runAt < startsAt);
      return [invitation(change), ...(sequence > 0 ? news('moved') : []), ...before, ...ofOwnWork(change, now)];
    }
    case 'cancelled':
      return [invitation(change), ...news('cancelled')];
    case 'missed':
      return [order(change, 'missed', soon, about)];
    case 'attended':
      return [];
  }
}

/** Each with the last of its weeks (R164), which are counted from the first interview (A7). */
function ofOwnWork(change: AppointmentChange, now: Instant): readonly Dated[] {
  const { appointment, zone } = change;
  if (appointment.rank !== 1) return [];
  const first = localDay(appointment.startsAt, zone);
  return valueOn(OWN_WORK, first)
    .map(({ id, weeks }) => {
      const runAt = morningOf(plusDays(first, 7 * (weeks.last - 1)), zone, 'later');
      return order(change, 'ownWork', runAt, { of: id, at: `${appointment.id}/${appointment.sequence}` });
    })
    .filter(({ runAt }) => runAt > now);
}

function ofRows(change: Change, now: Instant, from: string, about: About): readonly Dated[] {
  const rows: readonly (Row & { readonly what: What })[] = ROWS;
  return rows
    .filter(({ of }) => of === change.kind)
    .map(({ what, day, dayOff }) => order(change, what, morningOf(day(from), change.zone, dayOff), about))
    .filter(({ runAt }) => runAt > now);
}

type Dated = JobOrder & { readonly runAt: Instant };

const order = (change: Change, what: What, runAt: Instant, { of, at }: About): Dated => ({
  kind: 'reminder',
  payload: {
    ...{ dossier: change.dossier, what, of, at },
    // What is cancelled is not among the sessions any more: its time is told all the same.
    ...(change.kind === 'appointment' && { startsAt: change.appointment.startsAt }),
  },
  dedupe: `reminder/${what}/${change.dossier}/${of}/${at}`,
  runAt,
});

const invitation = ({ dossier, appointment: { id, sequence } }: AppointmentChange): JobOrder => ({
  kind: 'invitation',
  payload: { dossier, appointment: id, sequence: String(sequence) },
  dedupe: `invitation/${id}/${sequence}`,
});
