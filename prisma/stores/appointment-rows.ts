// Sessions as rows: read as appointments, and the statements that change one and what goes with it.
import type { Appointment, AppointmentKind, AppointmentStatus, AppointmentWrite } from '../../domain/appointment.ts';
import { appointmentId, type DossierId, dossierId, staffId } from '../../domain/ids.ts';
import { between, type Instant, MINUTE } from '../../domain/time.ts';
import type { EventKind } from '../../domain/turn.ts';
import { ZONES } from '../../domain/zones.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';

export function appointmentOf(row: Prisma.AppointmentGetPayload<object>): Appointment {
  const startsAt = row.startsAt.toISOString();
  return {
    id: appointmentId(row.id),
    kind: row.kind as AppointmentKind, // `as`, twice: check constraints of the columns
    status: row.status as AppointmentStatus,
    rank: row.rank,
    startsAt,
    minutes: between(startsAt, row.endsAt.toISOString()) / MINUTE,
    staff: staffId(row.staffId),
    place: row.placeId,
    sequence: row.sequence,
  };
}

/** Whose dossier it is, and by whose clocks they live: those of the conversation they last spoke in. */
export interface Owner {
  readonly dossier: DossierId;
  readonly person: string;
  readonly zone: string;
}
export const BENEFICIARY = {
  select: {
    conversations: { orderBy: { lastAt: { sort: 'desc', nulls: 'last' } }, take: 1, select: { zone: true } },
  },
} as const satisfies Prisma.PersonDefaultArgs;
export const ownerOf = (
  dossier: Prisma.DossierGetPayload<{ include: { beneficiary: typeof BENEFICIARY } }>,
): Owner => ({
  dossier: dossierId(dossier.id),
  person: dossier.beneficiaryId,
  zone: dossier.beneficiary.conversations[0]?.zone ?? ZONES.france,
});

/** What a turn was decided on has changed: it is decided again (domain/after.ts). */
export const moveConversations = (prisma: PrismaClient, person: string) =>
  prisma.conversation.updateMany({ where: { personId: person }, data: { seq: { increment: 1 } } });

/** Dated where they last spoke; after `moveConversations`, whose number no line has. */
export const dateEvent = (prisma: PrismaClient, { dossier, person }: Owner, kind: EventKind, at: Instant) =>
  prisma.$executeRaw`
    insert into event (dossier_id, conversation_id, seq, kind, at)
      select ${dossier}::uuid, id, seq, ${kind}, ${at}::timestamptz from conversation
        where person_id = ${person}::uuid order by last_at desc nulls last limit 1`;

/** By the function that turns use: the same guards. */
export const writeAppointment = (prisma: PrismaClient, { dossier }: Owner, write: AppointmentWrite, at: Instant) =>
  prisma.$executeRaw`select write_appointment(${JSON.stringify(write)}::jsonb, ${dossier}::uuid, ${at}::timestamptz)`;

/** Why the database refused: somebody else changed it meanwhile, or that time is not free. Anything else is a fault. */
export function refusalOf(fault: unknown): 'stale' | 'taken' | null {
  if (!(fault instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const said = `${fault.message} ${JSON.stringify(fault.meta ?? {})}`;
  if (fault.code === 'P2025' || said.includes('TURN0')) return 'stale';
  return fault.code === 'P2002' || said.includes('TAKEN') ? 'taken' : null;
}
