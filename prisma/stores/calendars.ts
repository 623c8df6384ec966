// Consultants' own calendars: where each one is (sealed: whoever has the address reads it), and when it says they are busy.
import type { Period } from '../../domain/agenda.ts';
import { type StaffId, staffId } from '../../domain/ids.ts';
import type { CalendarSource } from '../../domain/ports.ts';
import type { Instant } from '../../domain/time.ts';
import { type Keyring, places, seal, unseal } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';

export interface Calendar {
  readonly staff: StaffId;
  readonly source: CalendarSource;
  /** `null`: never read yet. */
  readonly syncedAt: Instant | null;
  /** Words for the consultant; `null`: the last reading went well. */
  readonly fault: string | null;
}

export type CalendarStore = ReturnType<typeof createCalendarStore>;

export function createCalendarStore({ prisma, keys }: { readonly prisma: PrismaClient; readonly keys: Keyring }) {
  const key = keys.derive('calendars');
  const open = (staff: string, sealed: Uint8Array): CalendarSource =>
    JSON.parse(unseal(key, places.calendar(staff), sealed).toString());
  const change = (staff: StaffId, calendarSealed: Uint8Array<ArrayBuffer> | null) =>
    prisma.$transaction([
      prisma.staff.update({
        where: { id: staff },
        data: { calendarSealed, calendarSyncedAt: null, calendarFault: null },
      }),
      prisma.engagement.deleteMany({ where: { staffId: staff } }),
    ]);

  return {
    /** From now on this one is read; what another had said is forgotten. */
    async set(staff: StaffId, source: CalendarSource): Promise<void> {
      await change(staff, Uint8Array.from(seal(key, places.calendar(staff), JSON.stringify(source))));
    },

    /** None is read any more, and nothing is kept of it. */
    async clear(staff: StaffId): Promise<void> {
      await change(staff, null);
    },

    /** `null`: none is read. */
    async of(staff: StaffId): Promise<Calendar | null> {
      const row = await prisma.staff.findUnique({ where: { id: staff } });
      return row?.calendarSealed ? calendarOf(row, row.calendarSealed) : null;
    },

    /** Those never read, or last read well before `before`: two processes do not read the same one twice. */
    async due(before: Instant): Promise<readonly Calendar[]> {
      const rows = await prisma.staff.findMany({
        where: {
          calendarSealed: { not: null },
          OR: [{ calendarSyncedAt: null }, { calendarSyncedAt: { lt: before } }],
        },
        orderBy: { id: 'asc' },
      });
      return rows.flatMap((row) => (row.calendarSealed ? [calendarOf(row, row.calendarSealed)] : []));
    },

    /** The consultant's appointments to come: invitations bring them into their own calendar, where they do not count again. */
    async appointments(staff: StaffId, from: Instant): Promise<ReadonlySet<string>> {
      const rows = await prisma.appointment.findMany({
        where: { staffId: staff, endsAt: { gte: from } },
        select: { id: true },
      });
      return new Set(rows.map(({ id }) => id));
    },

    /**
     * What the calendar says now, in place of what it said: one statement, and the bookings of this consultant wait for it. Nothing is
     * written when they have chosen another calendar meanwhile.
     */
    async replace({ staff, source }: Calendar, busy: readonly Period[], at: Instant): Promise<'done' | 'changed'> {
      const row = await prisma.staff.findUnique({ where: { id: staff }, select: { calendarSealed: true } });
      const sealed = row?.calendarSealed;
      if (!sealed || JSON.stringify(open(staff, sealed)) !== JSON.stringify(source)) return 'changed';
      const [starts, ends] = [busy.map(({ from }) => from), busy.map(({ until }) => until)];
      const held = await prisma.$queryRaw<readonly unknown[]>`
        with held as (
          update staff set calendar_synced_at = ${at}::timestamptz, calendar_fault = null
            where id = ${staff}::uuid and calendar_sealed = ${sealed} returning id),
        said as (select distinct starts_at, ends_at from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) as said(starts_at, ends_at)),
        gone as (
          delete from engagement e using held where e.staff_id = held.id
            and not exists (select from said where said.starts_at = e.starts_at and said.ends_at = e.ends_at)),
        come as (
          insert into engagement (staff_id, starts_at, ends_at) select held.id, said.starts_at, said.ends_at from held cross join said
            on conflict do nothing)
        select id::text from held`;
      return held.length > 0 ? 'done' : 'changed';
    },

    /** It could not be read: what was known of it stays. */
    async failed({ staff }: Calendar, fault: string): Promise<void> {
      await prisma.staff.updateMany({
        where: { id: staff, calendarSealed: { not: null } },
        data: { calendarFault: fault },
      });
    },
  };

  function calendarOf(
    row: { readonly id: string; readonly calendarSyncedAt: Date | null; readonly calendarFault: string | null },
    sealed: Uint8Array,
  ): Calendar {
    return {
      staff: staffId(row.id),
      source: open(row.id, sealed),
      syncedAt: row.calendarSyncedAt?.toISOString() ?? null,
      fault: row.calendarFault,
    };
  }
}
