// The course of a dossier, for the consultant it is assigned to: its appointments, cancelled ones included, and its dates (R106).
import type { Opening } from '../../domain/agenda.ts';
import type { DossierId } from '../../domain/ids.ts';
import type { Clock } from '../../domain/time.ts';
import type { PrismaClient } from '../generated/client.ts';
import { assignedTo, type StaffMember } from './assigned.ts';
import { APPOINTMENT, type KeptAppointment, keptAppointment } from './kept-appointment.ts';

/** Days are YYYY-MM-DD. */
export interface CourseDates {
  readonly termOn: string | null;
  readonly conventionSentOn: string | null;
  readonly conventionAnsweredOn: string | null;
}
export interface KeptCourse {
  /** In time. */
  readonly appointments: readonly KeptAppointment[];
  readonly dates: CourseDates;
  /** What whoever reads it has opened for once: a session may stand there (R43). */
  readonly openings: readonly Opening[];
}

export type CourseStore = ReturnType<typeof createCourseStore>;

export function createCourseStore({ prisma, clock }: { readonly prisma: PrismaClient; readonly clock: Clock }) {
  return {
    /** `null`: not there, or not theirs. */
    async course(staff: StaffMember, id: DossierId): Promise<KeptCourse | null> {
      const row = await prisma.dossier.findFirst({
        where: { id, ...assignedTo(staff, clock()) },
        include: { appointments: { orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], include: APPOINTMENT } },
      });
      if (!row) return null;
      const openings = await prisma.opening.findMany({ where: { staffId: staff.id } });
      return {
        appointments: row.appointments.map(keptAppointment),
        dates: {
          termOn: dayOf(row.termOn),
          conventionSentOn: dayOf(row.conventionSentOn),
          conventionAnsweredOn: dayOf(row.conventionAnsweredOn),
        },
        openings: openings.map(({ startsAt, endsAt, placeIds, remote }) => ({
          from: startsAt.toISOString(),
          until: endsAt.toISOString(),
          places: placeIds,
          remote,
        })),
      };
    },
  };
}

const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;
