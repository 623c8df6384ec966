// A reminder whose time has come. What it was ordered for is read again; it is said once, in one place, or not at all.
import type { StaffId } from '../../domain/ids.ts';
import { appointmentId } from '../../domain/ids.ts';
import { holds, type Reminder, readReminder, type SessionTold, wayOf } from '../../domain/reminders/holds.ts';
import { nextSpoken } from '../../domain/reminders/hours.ts';
import { NEWS, untilOf } from '../../domain/reminders/rows.ts';
import type { Clock, Instant } from '../../domain/time.ts';
import type { PrismaClient } from '../../prisma/generated/client.ts';
import type { InvitationStore } from '../../prisma/stores/invitations.ts';
import type { Job } from '../../prisma/stores/jobs.ts';
import type { QuestionnaireStore } from '../../prisma/stores/questionnaires.ts';
import type { Remembered, RemindingStore } from '../../prisma/stores/reminding.ts';
import { whereOf } from '../answer-job.ts';
import { toldOf } from '../invitations/invitation-job.ts';
import type { Outcome } from '../jobs.ts';
import type { Mailer } from '../mail.ts';
import type { Turns } from '../turn.ts';
import { mailSubject, mailText, reminderWords } from './reminders.fr.ts';

export interface ReminderServices {
  readonly prisma: PrismaClient;
  readonly store: RemindingStore;
  readonly sessions: InvitationStore;
  readonly questionnaires: QuestionnaireStore;
  readonly turns: Turns;
  readonly mailer: Mailer;
  readonly clock: Clock;
  /** Where the person finds the assistant. */
  readonly url: string;
  readonly committed: (left: { readonly messages: boolean; readonly jobs: boolean }) => void;
}

/** Payload: see domain/reminders/orders.ts. Answers what was done, or when to try again: it is not the hour to speak. */
export function tellReminder(services: ReminderServices) {
  const { store, sessions, clock } = services;
  return async (job: Job): Promise<Outcome> => {
    const reminder = readReminder(job.payload);
    if (reminder === null) return 'nothing: no such reminder any more';
    const now = clock();
    const activity = activityOf(reminder);
    const known = await store(reminder.dossier, activity);
    if (known === null || !holds(reminder, known, now)) return 'nothing: it does not hold any more';
    if (known.isSaid) return 'nothing: said already';
    const spoken = nextSpoken(now, known.zone);
    const isPressing = reminder.startsAt !== null && now < reminder.startsAt && reminder.startsAt <= spoken;
    if (spoken > now && !isPressing) return { again: spoken };
    const way = wayOf(known.course, known, now);
    if (reminder.what === 'evaluationCold') {
      const released = await releaseCold(services, known, reminder, way !== 'channel', now);
      if (released !== RELEASED || way === 'channel' || known.course.reminders === 'none') return released;
    }
    const session = reminder.startsAt === null ? null : await sessions.session(appointmentId(reminder.of));
    const told = session && reminder.what !== 'ownWork' ? toldOf(session) : null;
    if (way === 'channel') return inChannel(services, known, { reminder, session: told, activity });
    if (way === 'nowhere' || known.course.contact === null) return 'nothing: nowhere to tell it';
    await services.mailer({ to: known.course.contact, key: job.id, ...mailOf(services, known, reminder, told) });
    return 'mailed';
  };
}

/** Also the name of its order: unique for ever. */
const activityOf = ({ what, dossier, of, at }: Reminder): string => `reminder/${what}/${dossier}/${of}/${at}`;

async function inChannel(
  { prisma, turns, committed }: ReminderServices,
  { place }: Remembered,
  said: { readonly reminder: Reminder; readonly session: SessionTold | null; readonly activity: string },
): Promise<Outcome> {
  const { activity, ...about } = said;
  const where = place && (await whereOf(prisma, place.id));
  if (!where) return 'nothing: nowhere to tell it';
  const handled = await turns(where, { activity, content: { kind: 'reminded', ...about } });
  committed({ messages: where.push, jobs: handled.ordered });
  return handled.said.length > 0 ? `said on ${where.channel}` : 'nothing: it does not hold any more';
}

function mailOf({ url }: ReminderServices, known: Remembered, reminder: Reminder, session: SessionTold | null) {
  const { discreet, consultant } = known;
  const { what, of, at } = reminder;
  const name = discreet ? null : (session?.name ?? consultant?.name ?? null);
  const { text } = reminderWords[what]({ of, until: untilOf(what, at), session, consultant: name });
  return {
    subject: mailSubject(what, session, discreet),
    text: mailText(text, { url: discreet ? null : url, isNews: NEWS.has(what) }),
  };
}

const RELEASED = 'evaluation-cold: released';
/** By the consultant of the dossier, under the responsibility of somebody entitled that day; nobody is: it fails, and is shown. */
async function releaseCold(
  { questionnaires }: ReminderServices,
  { consultant }: Remembered,
  { dossier }: Reminder,
  quietly: boolean,
  now: Instant,
): Promise<string> {
  if (consultant === null) return 'nothing: nobody follows this dossier';
  const entitled = await questionnaires.entitled(now);
  const responsible: StaffId = (entitled.find(({ id }) => id === consultant.id) ?? entitled[0])?.id ?? consultant.id;
  const options = { anonymous: true, quietly };
  const outcome = await questionnaires.release(consultant, dossier, 'evaluation-cold', responsible, now, options);
  if (outcome === 'notEntitled') throw new Error('nobody is entitled to open the evaluation at six months');
  return outcome === 'done' ? RELEASED : `nothing: ${outcome}`;
}
