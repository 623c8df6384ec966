// What a consultant does with the sessions and the dates of a dossier that is assigned to them (R106). Each is one transaction: the
// change, its jobs (domain/reminders/orders.ts), and the conversations of the person, whose remembered situations are decided again.
import type { Appointment, AppointmentWrite, Meeting } from '../../domain/appointment.ts';
import type { Calendar } from '../../domain/holidays.ts';
import type { AppointmentId, DossierId } from '../../domain/ids.ts';
import { type Change, ordersFor } from '../../domain/reminders/orders.ts';
import { type Clock, type Instant, localDay } from '../../domain/time.ts';
import type { EventKind } from '../../domain/turn.ts';
import { ZONES } from '../../domain/zones.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import {
  appointmentOf,
  BENEFICIARY,
  dateEvent,
  moveConversations,
  type Owner,
  ownerOf,
  refusalOf,
  writeAppointment,
} from './appointment-rows.ts';
import { assignedTo, type StaffMember } from './assigned.ts';
import { orderJobs } from './jobs.ts';

/** `unknown`: not there, or of a dossier that is not theirs. `stale`: changed by somebody else meanwhile. `taken`: that time is not free. */
export type Changed = 'done' | 'unknown' | 'stale' | 'taken';
/** `early`: it has not begun. */
export type Marked = 'done' | 'unknown' | 'stale' | 'early';

export type AppointmentStore = ReturnType<typeof createAppointmentStore>;

export function createAppointmentStore({ prisma, clock }: { readonly prisma: PrismaClient; readonly clock: Clock }) {
  const theirs = (staff: StaffMember) => assignedTo(staff, clock());

  async function find(staff: StaffMember, id: AppointmentId) {
    const row = await prisma.appointment.findFirst({
      where: { id, dossier: theirs(staff) },
      include: { dossier: { include: { beneficiary: BENEFICIARY } } },
    });
    return row && { row, appointment: appointmentOf(row), owner: ownerOf(row.dossier) };
  }

  /** All or nothing: `statements`, then what a change takes with it. */
  async function commit(
    { person }: Owner,
    statements: readonly Prisma.PrismaPromise<unknown>[],
    changes: readonly Change[],
    at: Instant,
    event: Prisma.PrismaPromise<unknown> | null = null,
  ): Promise<'done' | 'stale' | 'taken'> {
    const orders = changes.flatMap((change) => ordersFor(change, at));
    try {
      await prisma.$transaction([
        ...statements,
        moveConversations(prisma, person),
        ...(event ? [event] : []),
        orderJobs(prisma, orders, at),
      ]);
      return 'done';
    } catch (fault) {
      const refusal = refusalOf(fault);
      if (refusal === null) throw fault;
      return refusal;
    }
  }

  const ofSession = ({ dossier, zone }: Owner, appointment: Appointment): Change => ({
    kind: 'appointment',
    ...{ dossier, zone, appointment, by: 'consultant' },
  });

  async function change(
    staff: StaffMember,
    write: Exclude<AppointmentWrite, { op: 'book' }>,
    becomes: Partial<Appointment>,
    event: EventKind,
    at: Instant,
  ): Promise<Changed> {
    const found = await find(staff, write.id);
    if (!found) return 'unknown';
    const { owner, appointment } = found;
    const after = { ...appointment, ...becomes, sequence: write.sequence + 1 };
    const statement = writeAppointment(prisma, owner, write, at);
    return commit(owner, [statement], [ofSession(owner, after)], at, dateEvent(prisma, owner, event, at));
  }

  async function setDays(
    staff: StaffMember,
    id: DossierId,
    data: Prisma.DossierUpdateInput,
    changes: (owner: Owner) => readonly Change[],
    at: Instant,
  ): Promise<'done' | 'unknown'> {
    const row = await prisma.dossier.findFirst({
      where: { id, ...theirs(staff) },
      include: { beneficiary: BENEFICIARY },
    });
    if (!row) return 'unknown';
    const owner = ownerOf(row);
    const outcome = await commit(owner, [prisma.dossier.update({ where: { id }, data })], changes(owner), at);
    return outcome === 'done' ? 'done' : 'unknown';
  }

  return {
    /**
     * It took place, or the person did not come (R106). `minutes`: as long as it really lasted; `null` when missed. It may be
     * corrected. The day of the eighth interview is the term, unless another was set.
     */
    async mark(
      staff: StaffMember,
      id: AppointmentId,
      as: 'attended' | 'missed',
      minutes: number | null,
      at: Instant,
    ): Promise<Marked> {
      const found = await find(staff, id);
      if (!found) return 'unknown';
      const { row, appointment, owner } = found;
      if (appointment.status === 'cancelled') return 'stale';
      if (appointment.startsAt > at) return 'early';
      const { dossier, zone } = owner;
      const isLast = as === 'attended' && appointment.rank === 8 && row.dossier.termOn === null;
      const termOn = localDay(appointment.startsAt, ZONES[row.calendar as Calendar]); // `as`: a check constraint of the column
      const outcome = await commit(
        owner,
        [
          prisma.appointment.update({
            where: { id, sequence: appointment.sequence, status: { not: 'cancelled' } },
            data: { status: as, actualMinutes: as === 'attended' ? minutes : null, changedAt: at },
          }),
          ...(isLast ? [prisma.dossier.update({ where: { id: dossier }, data: { termOn: dateOf(termOn) } })] : []),
        ],
        [
          ofSession(owner, { ...appointment, status: as }),
          ...(isLast ? [{ kind: 'term', dossier, zone, termOn } as const] : []),
        ],
        at,
      );
      // `taken`: one that was missed and taken again was not attended too.
      return outcome === 'done' ? 'done' : 'stale';
    },

    /** `sequence`: as it was read. The person is told, and their calendar changes. */
    move: (staff: StaffMember, id: AppointmentId, sequence: number, meeting: Meeting, at: Instant): Promise<Changed> =>
      change(staff, { op: 'move', id, sequence, meeting }, meeting, 'appointment-moved', at),

    cancel: (staff: StaffMember, id: AppointmentId, sequence: number, at: Instant): Promise<Changed> =>
      change(staff, { op: 'cancel', id, sequence }, { status: 'cancelled' }, 'appointment-cancelled', at),

    /** The day (YYYY-MM-DD) the synthesis is handed over; `null` takes it back: what was ordered for it says nothing then. */
    setTerm: (staff: StaffMember, dossier: DossierId, termOn: string | null, at: Instant) =>
      setDays(
        staff,
        dossier,
        { termOn: termOn === null ? null : dateOf(termOn) },
        ({ zone }) => (termOn === null ? [] : [{ kind: 'term', dossier, zone, termOn }]),
        at,
      ),

    /** Transmitted to the employee on that day: ten days to answer begin, and an earlier answer counts no more (R76). */
    setConventionSent: (staff: StaffMember, dossier: DossierId, sentOn: string | null, at: Instant) =>
      setDays(
        staff,
        dossier,
        { conventionSentOn: sentOn === null ? null : dateOf(sentOn), conventionAnsweredOn: null },
        ({ zone }) => (sentOn === null ? [] : [{ kind: 'convention', dossier, zone, sentOn }]),
        at,
      ),

    /** Signed or refused: nothing more is said about it. */
    setConventionAnswered: (staff: StaffMember, dossier: DossierId, answeredOn: string | null, at: Instant) =>
      setDays(staff, dossier, { conventionAnsweredOn: answeredOn === null ? null : dateOf(answeredOn) }, () => [], at),
  };
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
