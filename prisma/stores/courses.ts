// The course of a dossier, for the consultant it is assigned to: its appointments, cancelled ones included, and its dates (R106).
import type { Opening } from '../../domain/agenda.ts';
import type { DossierId } from '../../domain/ids.ts';
import type { Clock } from '../../domain/time.ts';
import { type Keyring, places } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';
import { currentAnswers } from './answers.ts';
import { assignedTo, type StaffMember } from './assigned.ts';
import { contactOf } from './invitations.ts';
import { APPOINTMENT, type KeptAppointment, keptAppointment } from './kept-appointment.ts';

/** Days are YYYY-MM-DD. */
export interface CourseDates {
  readonly termOn: string | null;
  readonly conventionSentOn: string | null;
  readonly conventionAnsweredOn: string | null;
}
/** What the person gave to be received (R38): a name and a number only if a first appointment was taken without registering. */
export interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}
export interface KeptCourse {
  readonly contact: Contact;
  /** In time. */
  readonly appointments: readonly KeptAppointment[];
  readonly dates: CourseDates;
  /** What whoever reads it has opened for once: a session may stand there (R43). */
  readonly openings: readonly Opening[];
}

export type CourseStore = ReturnType<typeof createCourseStore>;

interface Services {
  readonly prisma: PrismaClient;
  readonly keys: Keyring;
  readonly clock: Clock;
}

export function createCourseStore({ prisma, keys, clock }: Services) {
  return {
    /** `null`: not there, or not theirs. */
    async course(staff: StaffMember, id: DossierId): Promise<KeptCourse | null> {
      const row = await prisma.dossier.findFirst({
        where: { id, ...assignedTo(staff, clock()) },
        include: {
          key: true,
          runs: { where: { formId: 'appointment' }, orderBy: { openedAt: 'desc' }, take: 1 },
          appointments: { orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], include: APPOINTMENT },
        },
      });
      if (!row?.key?.wrappedKey) return null;
      const key = keys.unwrap(places.dossierKey(id), row.key.wrappedKey);
      const answers = (
        await currentAnswers(
          prisma,
          row.runs.map((run) => ({ id: run.id, key })),
        )
      ).get(row.runs[0]?.id ?? '');
      const said = (name: string) => text(answers?.find((answer) => answer.key === name)?.value);
      const openings = await prisma.opening.findMany({ where: { staffId: staff.id } });
      return {
        contact: {
          name: said('RDV-2'),
          email: contactOf(keys, row),
          phone: said('RDV-4'),
        },
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

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;
