// Which dossiers somebody of the provider reads: those assigned to them today, whose key is not destroyed (R96).
import type { Role } from '../../domain/access.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { Prisma } from '../generated/client.ts';

export interface StaffMember {
  readonly id: StaffId;
  readonly role: Role;
  readonly name: string;
}

export const READABLE = { key: { wrappedKey: { not: null } } } as const satisfies Prisma.DossierWhereInput;

export const assignedTo = ({ id }: StaffMember, now: Instant): Prisma.DossierWhereInput => ({
  ...READABLE,
  assignments: { some: { staffId: id, from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] } },
});
