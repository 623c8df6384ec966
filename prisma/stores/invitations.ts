// Sessions as mails and calendar files tell them: with whom, where, and to whom it is sent.
import type { Appointment } from '../../domain/appointment.ts';
import type { Calendar } from '../../domain/holidays.ts';
import type { AppointmentId, DossierId } from '../../domain/ids.ts';
import { ZONES } from '../../domain/zones.ts';
import { type Keyring, places, unseal } from '../crypto.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { appointmentOf, BENEFICIARY, ownerOf } from './appointment-rows.ts';
import { READABLE } from './assigned.ts';

export interface Session {
  readonly appointment: Appointment;
  /** Whose clocks its file is written by: those of its place, of mainland France for a visio. */
  readonly zone: string;
  /** Whose clocks it is told by: those of its place, of the person for a visio. */
  readonly toldZone: string;
  readonly staff: { readonly name: string; readonly email: string; readonly visioUrl: string | null };
  /** `null`: by visio. */
  readonly place: { readonly label: string; readonly address: string | null } | null;
  readonly dossier: {
    readonly reference: string;
    readonly discreet: boolean;
    /** Where the person's mails go; `null`: no address is known. */
    readonly contact: string | null;
  };
}

export type InvitationStore = ReturnType<typeof createInvitationStore>;

export function createInvitationStore({ prisma, keys }: { readonly prisma: PrismaClient; readonly keys: Keyring }) {
  const open = { stage: { not: 'closed' }, ...READABLE } as const satisfies Prisma.DossierWhereInput;
  return {
    /** Whatever its status. `null`: there is none, or its dossier is closed. */
    async session(id: AppointmentId): Promise<Session | null> {
      const row = await prisma.appointment.findFirst({ where: { id, dossier: open }, include: INCLUDED });
      return row && sessionOf(keys, row);
    },

    /** Those booked, in the order of time. `null`: there is no such dossier, or it is closed. */
    async agenda(dossier: DossierId): Promise<readonly Session[] | null> {
      const found = await prisma.dossier.findFirst({ where: { id: dossier, ...open }, select: { id: true } });
      if (!found) return null;
      const rows = await prisma.appointment.findMany({
        where: { dossierId: dossier, status: 'booked' },
        orderBy: { startsAt: 'asc' },
        include: INCLUDED,
      });
      return rows.map((row) => sessionOf(keys, row));
    },
  };
}

const INCLUDED = {
  staff: true,
  place: true,
  dossier: { include: { key: true, beneficiary: BENEFICIARY } },
} as const satisfies Prisma.AppointmentInclude;

function sessionOf(keys: Keyring, row: Prisma.AppointmentGetPayload<{ include: typeof INCLUDED }>): Session {
  const { staff, place, dossier } = row;
  const zone = ZONES[row.calendar as Calendar]; // `as`: a check constraint of the column
  return {
    appointment: appointmentOf(row),
    zone,
    toldZone: place === null ? ownerOf(dossier).zone : zone,
    staff: { name: staff.name, email: staff.email, visioUrl: staff.visioUrl },
    place: place && { label: place.label, address: place.address },
    dossier: {
      reference: dossier.reference,
      discreet: dossier.discreet,
      contact: contactOf(keys, dossier),
    },
  };
}

/** Sealed with the dossier's key: it goes with it. */
export function contactOf(
  keys: Keyring,
  dossier: {
    readonly id: string;
    readonly contactSealed: Uint8Array | null;
    readonly key: { readonly wrappedKey: Uint8Array | null } | null;
  },
): string | null {
  const { id, contactSealed, key } = dossier;
  if (contactSealed === null || !key?.wrappedKey) return null;
  return unseal(keys.unwrap(places.dossierKey(id), key.wrappedKey), places.contact(id), contactSealed).toString();
}
