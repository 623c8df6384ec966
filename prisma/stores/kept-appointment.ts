// An appointment as a consultant reads it: of which dossier, and where.
import type { AppointmentKind, AppointmentStatus } from '../../domain/appointment.ts';
import { type AppointmentId, appointmentId, type DossierId, dossierId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { Prisma } from '../generated/client.ts';

export interface KeptAppointment {
  readonly id: AppointmentId;
  readonly dossier: { readonly id: DossierId; readonly reference: string };
  readonly kind: AppointmentKind;
  readonly rank: number | null;
  readonly status: AppointmentStatus;
  readonly sequence: number;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly actualMinutes: number | null;
  /** An id; `null` = visio, in the room of whoever receives. */
  readonly place: string | null;
  readonly visioUrl: string | null;
  readonly changedAt: Instant;
}
export const APPOINTMENT = {
  dossier: { select: { id: true, reference: true } },
  staff: { select: { visioUrl: true } },
} as const satisfies Prisma.AppointmentInclude;

export const keptAppointment = (
  row: Prisma.AppointmentGetPayload<{ include: typeof APPOINTMENT }>,
): KeptAppointment => ({
  id: appointmentId(row.id),
  dossier: { id: dossierId(row.dossier.id), reference: row.dossier.reference },
  // `as`: check constraints of the columns
  kind: row.kind as AppointmentKind,
  status: row.status as AppointmentStatus,
  rank: row.rank,
  sequence: row.sequence,
  startsAt: row.startsAt.toISOString(),
  minutes: Math.round((row.endsAt.getTime() - row.startsAt.getTime()) / 60_000),
  actualMinutes: row.actualMinutes,
  place: row.placeId,
  visioUrl: row.placeId === null ? row.staff.visioUrl : null,
  changedAt: row.changedAt.toISOString(),
});
