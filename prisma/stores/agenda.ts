// A consultant's own agenda: when they receive, when they are away, their week. Every call takes whose it is, and reaches nobody else's.
import type { Agenda, Hours, Opening, Period } from '../../domain/agenda.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { Clock } from '../../domain/time.ts';
import { newSecret, secretHash } from '../crypto.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { APPOINTMENT, type KeptAppointment, keptAppointment } from './kept-appointment.ts';

/** As it is declared, without what others read of it. */
export interface Declared {
  readonly hours: readonly Hours[];
  readonly buffer: number;
  readonly visioUrl: string | null;
  readonly absences: readonly (Period & { readonly id: string })[];
  readonly openings: readonly (Opening & { readonly id: string })[];
  readonly hasFeed: boolean;
}
/** Everything that stands in a period; cancelled appointments do not. */
export interface KeptWeek extends Pick<Declared, 'hours' | 'absences' | 'openings'> {
  readonly appointments: readonly KeptAppointment[];
  readonly engagements: readonly Period[];
}

export type AgendaStore = ReturnType<typeof createAgendaStore>;

export function createAgendaStore({
  prisma,
  clock,
  newId,
}: {
  readonly prisma: PrismaClient;
  readonly clock: Clock;
  readonly newId: () => string;
}) {
  return {
    /** Absences and openings that are not over, the first ones first. Throws for somebody unknown. */
    async declared(staff: StaffId): Promise<Declared> {
      const coming = { where: { endsAt: { gt: clock() } }, orderBy: { startsAt: 'asc' } } as const;
      const row = await prisma.staff.findUniqueOrThrow({
        where: { id: staff },
        include: { hours: HOURS, absences: coming, openings: coming },
      });
      return {
        hours: row.hours.map(hoursOf),
        buffer: row.buffer,
        visioUrl: row.visioUrl,
        absences: row.absences.map(periodOf),
        openings: row.openings.map(openingOf),
        hasFeed: row.feedHash !== null,
      };
    },

    /** All of them, in place of those there were. */
    async setHours(staff: StaffId, hours: readonly Hours[]): Promise<void> {
      await prisma.$transaction([
        prisma.workingHours.deleteMany({ where: { staffId: staff } }),
        prisma.workingHours.createMany({
          data: hours.map(({ weekday, from, until, zone, places, remote }) => ({
            id: newId(),
            staffId: staff,
            weekday,
            fromMinute: from,
            untilMinute: until,
            zone,
            placeIds: [...places],
            remote,
          })),
        }),
      ]);
    },

    async setSettings(staff: StaffId, settings: Pick<Declared, 'buffer' | 'visioUrl'>): Promise<void> {
      await prisma.staff.update({ where: { id: staff }, data: settings });
    },

    async addAbsence(staff: StaffId, { from, until }: Period): Promise<void> {
      await prisma.absence.create({ data: { id: newId(), staffId: staff, startsAt: from, endsAt: until } });
    },
    /** `false`: not there, or somebody else's. */
    removeAbsence: async (staff: StaffId, id: string): Promise<boolean> =>
      (await prisma.absence.deleteMany({ where: { id, staffId: staff } })).count > 0,

    async addOpening(staff: StaffId, { from, until, places, remote }: Opening): Promise<void> {
      await prisma.opening.create({
        data: { id: newId(), staffId: staff, startsAt: from, endsAt: until, placeIds: [...places], remote },
      });
    },
    removeOpening: async (staff: StaffId, id: string): Promise<boolean> =>
      (await prisma.opening.deleteMany({ where: { id, staffId: staff } })).count > 0,

    /** The secret of a new address of their feed, given once: its hash alone is kept. The one before opens nothing any more. */
    async openFeed(staff: StaffId): Promise<string> {
      const secret = newSecret();
      await prisma.staff.update({ where: { id: staff }, data: { feedHash: secretHash(secret) } });
      return secret;
    },
    async closeFeed(staff: StaffId): Promise<void> {
      await prisma.staff.update({ where: { id: staff }, data: { feedHash: null } });
    },
    /** Whose feed a secret opens, as long as they follow dossiers; `null`: nobody's. */
    async ofFeed(secret: string): Promise<{ readonly id: StaffId; readonly name: string } | null> {
      const row = await prisma.staff.findUnique({ where: { feedHash: secretHash(secret), role: 'consultant' } });
      return row && { id: row.id as StaffId, name: row.name }; // `as`: the key of that table
    },

    /** What the times they can be booked at are made from (domain/availability.ts), from an instant up to another. */
    async agenda(staff: StaffId, { from, until }: Period): Promise<Agenda> {
      const standing = { where: { startsAt: { lt: until }, endsAt: { gt: from } } } as const;
      const held = { where: { ...standing.where, status: { in: ['booked', 'attended'] } } };
      const row = await prisma.staff.findUniqueOrThrow({
        where: { id: staff },
        include: { hours: HOURS, absences: standing, openings: standing, engagements: standing, appointments: held },
      });
      return {
        staff,
        name: row.name,
        buffer: row.buffer,
        hours: row.hours.map(hoursOf),
        openings: row.openings.map(openingOf),
        absences: row.absences.map(periodOf),
        busy: [...row.appointments, ...row.engagements].map(({ startsAt, endsAt }) => ({
          from: startsAt.toISOString(),
          until: endsAt.toISOString(),
        })),
      };
    },

    /** What stands from an instant up to another, in order. */
    async week(staff: StaffId, { from, until }: Period): Promise<KeptWeek> {
      const standing = {
        where: { startsAt: { lt: until }, endsAt: { gt: from } },
        orderBy: { startsAt: 'asc' },
      } as const;
      const row = await prisma.staff.findUniqueOrThrow({
        where: { id: staff },
        include: {
          hours: HOURS,
          absences: standing,
          openings: standing,
          engagements: standing,
          appointments: {
            where: { ...standing.where, status: { not: 'cancelled' } },
            orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
            include: APPOINTMENT,
          },
        },
      });
      return {
        hours: row.hours.map(hoursOf),
        absences: row.absences.map(periodOf),
        openings: row.openings.map(openingOf),
        engagements: row.engagements.map(({ startsAt, endsAt }) => ({
          from: startsAt.toISOString(),
          until: endsAt.toISOString(),
        })),
        appointments: row.appointments.map(keptAppointment),
      };
    },
  };
}

const HOURS = { orderBy: [{ weekday: 'asc' }, { fromMinute: 'asc' }] } as const satisfies Prisma.Staff$hoursArgs;
interface Stored {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}
const periodOf = ({ id, startsAt, endsAt }: Stored) => ({
  id,
  from: startsAt.toISOString(),
  until: endsAt.toISOString(),
});
const openingOf = (row: Stored & { readonly placeIds: readonly string[]; readonly remote: boolean }) => ({
  ...periodOf(row),
  places: row.placeIds,
  remote: row.remote,
});
const hoursOf = (row: Prisma.WorkingHoursGetPayload<object>): Hours => ({
  weekday: row.weekday as Hours['weekday'], // `as`: a check constraint of the column
  from: row.fromMinute,
  until: row.untilMinute,
  zone: row.zone,
  places: row.placeIds,
  remote: row.remote,
});
