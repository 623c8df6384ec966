// When the time of a reminder has come: is what it was ordered for still so, and where is it said?
import type { Appointment } from '../appointment.ts';
import { type DossierId, dossierId } from '../ids.ts';
import type { ChannelId } from '../incoming.ts';
import type { Release } from '../questionnaire.ts';
import type { RunHead } from '../run.ts';
import { between, type Instant, MINUTE } from '../time.ts';
import type { Course, DossierStage } from '../turn.ts';
import { NEWS, ROWS, type What } from './rows.ts';

/** The payload of its job, read. */
export interface Reminder {
  readonly dossier: DossierId;
  readonly what: What;
  /** An appointment, a questionnaire, an own work. */
  readonly of: string;
  /** The state it was ordered for: a sequence, the instant of a release, a day. */
  readonly at: string;
  /** Of the session it is about. */
  readonly startsAt: Instant | null;
}

/** The session it is about, with what only the provider knows of it. */
export interface SessionTold {
  readonly startsAt: Instant;
  /** By whose clocks it is told. */
  readonly zone: string;
  /** The consultant. */
  readonly name: string;
  /** `null`: by visio. */
  readonly place: { readonly label: string; readonly address: string | null } | null;
  /** Where to join. */
  readonly visio: string | null;
}

/** What is known of a dossier at that moment. */
export interface Known {
  readonly stage: DossierStage;
  readonly course: Course;
  readonly appointments: readonly Appointment[];
  readonly runs: readonly RunHead[];
  readonly releases: readonly Release[];
  /** They have said where, or whether, they want to be reminded: own work is reminded to nobody else (R164). */
  readonly chose: boolean;
}

const WHATS: ReadonlySet<string> = new Set<What>([
  ...ROWS.map(({ what }) => what),
  ...(['missed', 'moved', 'cancelled', 'ownWork'] as const),
]);
const isWhat = (text: string): text is What => WHATS.has(text);

/** `null`: not one of ours (a row that a later release has taken out). */
export function readReminder(payload: Readonly<Record<string, string>>): Reminder | null {
  const { dossier = '', what = '', of = '', at = '', startsAt = null } = payload;
  return isWhat(what) ? { dossier: dossierId(dossier), what, of, at, startsAt } : null;
}

/** Also asked by the turn that says it, of what it has read itself: a session moved a second before is not announced. */
export function holds({ what, of, at, startsAt }: Reminder, known: Known, now: Instant): boolean {
  const { stage, course, appointments, releases, runs } = known;
  if (stage === 'closed' || (course.reminders === 'none' && !NEWS.has(what) && what !== 'evaluationCold')) return false;
  const [id, sequence] = what === 'ownWork' ? at.split('/') : [of, at];
  const session = appointments.find((one) => one.id === id && String(one.sequence) === sequence);
  switch (what) {
    case 'weekBefore':
    case 'dayBefore':
    case 'moved':
      return session?.status === 'booked' && session.startsAt > now;
    case 'cancelled':
      return appointments.every((one) => one.id !== of || one.status === 'cancelled') && (startsAt ?? now) >= now;
    case 'missed':
      return session?.status === 'missed' && !isTakenAgain(session, appointments);
    case 'ownWork':
      return known.chose && session !== undefined && session.status !== 'cancelled' && !course.ownWork.includes(of);
    case 'toFillWeek':
    case 'toFillFortnight':
      return (
        releases.findLast(({ questionnaire }) => questionnaire === of)?.at === at &&
        runs.every(({ form, status, openedAt }) => form !== of || status === 'open' || openedAt < at)
      );
    case 'conventionCloses':
    case 'conventionOver':
      return course.conventionSentOn === at && course.conventionAnsweredOn === null;
    case 'followUp':
      return course.termOn === at && !appointments.some(({ kind, status }) => kind === 'followUp' && isKept(status));
    case 'evaluationCold':
      return course.termOn === at && releases.every(({ questionnaire }) => questionnaire !== 'evaluation-cold');
    case 'yearEnds':
    case 'yearOver':
      return course.termOn === at;
  }
}

const isKept = (status: Appointment['status']): boolean => status === 'booked' || status === 'attended';
const isTakenAgain = (missed: Appointment, all: readonly Appointment[]): boolean =>
  all.some(({ kind, rank, status }) => kind === missed.kind && rank === missed.rank && isKept(status));

export type Way = 'channel' | 'email' | 'nowhere';
/** Where they last spoke; `null`: no conversation of theirs is left. */
export interface LastPlace {
  readonly channel: ChannelId;
  readonly lastAt: Instant | null;
}
/** Somebody who wrote this lately is before the page. */
const THERE = 10 * MINUTE;

/**
 * One way, never two (R139). Teams notifies by itself; a page that nobody looks at does not, so web chat has it only while they are
 * there, or when no address is known. A discreet dossier is not spoken of in Teams (R159).
 */
export function wayOf(
  { reminders, contact }: Course,
  { discreet, place }: { readonly discreet: boolean; readonly place: LastPlace | null },
  now: Instant,
): Way {
  const otherwise = contact === null ? 'nowhere' : 'email';
  if (place === null || (discreet && place.channel === 'teams')) return otherwise;
  if (contact === null) return 'channel';
  if (reminders === 'email') return 'email';
  const isThere = place.lastAt !== null && between(place.lastAt, now) < THERE;
  return place.channel === 'teams' || isThere ? 'channel' : 'email';
}
