// The mails of a session that is booked, moved or cancelled: to the person and to the consultant, each with their calendar file.
import { appointmentId } from '../../domain/ids.ts';
import type { SessionTold } from '../../domain/reminders/holds.ts';
import type { Clock, Instant } from '../../domain/time.ts';
import type { InvitationStore, Session } from '../../prisma/stores/invitations.ts';
import type { Job } from '../../prisma/stores/jobs.ts';
import type { Mail, Mailer } from '../mail.ts';
import { type CalendarEvent, calendarFile, type Party } from './calendar-file.ts';
import { invitationWords as fr } from './invitations.fr.ts';

interface Services {
  readonly store: InvitationStore;
  readonly mailer: Mailer;
  readonly clock: Clock;
  /** « Assistant <assistant@…> »: who mails, and so who invites; an answer comes back there. */
  readonly from: string;
  /** Where the person finds the assistant. */
  readonly url: string;
}

/** Payload: `appointment`, `sequence`. When it has changed since, nothing leaves: the job of that change tells it. */
export function sendInvitation({ store, mailer, clock, from, url }: Services) {
  return async ({ id, payload: { appointment = '', sequence = '' } }: Job): Promise<string> => {
    const session = await store.session(appointmentId(appointment));
    if (!session || String(session.appointment.sequence) !== sequence) return 'nothing: it has changed since';
    const { contact } = session.dossier;
    const make = { session, from, url, stamp: clock() };
    if (contact !== null) await mailer(toPerson(make, contact, `${id}-p`));
    await mailer(toStaff(make, `${id}-c`));
    return contact === null ? 'mailed to the consultant; no address of the person is known' : 'mailed to both';
  };
}

interface Make {
  readonly session: Session;
  readonly from: string;
  readonly url: string;
  readonly stamp: Instant;
}

export const toldOf = ({ appointment, toldZone, staff, place }: Session): SessionTold => ({
  ...{ startsAt: appointment.startsAt, zone: toldZone, name: staff.name, place },
  visio: place === null ? staff.visioUrl : null,
});

function toPerson(make: Make, to: string, key: string): Mail {
  const { session, url } = make;
  const { discreet } = session.dossier;
  const words = fr.person(toldOf(session), { ...shownOf(session), url: discreet ? null : url });
  return { to, key, ...words, invitation: carried(make, to, personEvent(session)) };
}

/** Without a name: mail is no place for them (R149). */
function toStaff(make: Make, key: string): Mail {
  const { session } = make;
  const { email } = session.staff;
  const { reference } = session.dossier;
  const event = { ...personEvent(session), title: fr.titleForStaff(reference), description: '' };
  const words = fr.staff(toldOf(session), reference, { ...shownOf(session), url: null });
  return { to: email, key, ...words, invitation: carried(make, email, event) };
}

const shownOf = ({ appointment: { status, sequence, minutes }, dossier }: Session) => ({
  ...{ discreet: dossier.discreet, isCancelled: status === 'cancelled', isMoved: sequence > 0, minutes },
});

/** As it is in the calendar of the person. */
export function personEvent(session: Session): CalendarEvent {
  const { appointment, zone, dossier } = session;
  const told = toldOf(session);
  return {
    ...{ uid: appointment.id, sequence: appointment.sequence, isCancelled: appointment.status === 'cancelled' },
    ...{ startsAt: appointment.startsAt, minutes: appointment.minutes, zone },
    title: fr.title(told, dossier.discreet),
    description: fr.description(told, dossier.discreet),
    where: fr.where(told),
    url: told.visio,
  };
}

function carried({ from, stamp, session }: Make, to: string, event: CalendarEvent): NonNullable<Mail['invitation']> {
  const method = event.isCancelled ? 'CANCEL' : 'REQUEST';
  const file = calendarFile({ method, organizer: partyOf(from), attendee: { name: null, email: to } }, [event], stamp);
  return { method, file, fileName: fr.fileName(session.dossier.discreet) };
}

/** « Assistant <assistant@exemple.fr> » */
function partyOf(from: string): Party {
  const [, name = '', email = ''] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? [];
  return email === '' ? { name: null, email: from.trim() } : { name: name === '' ? null : name, email };
}
