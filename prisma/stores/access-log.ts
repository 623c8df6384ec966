// The log of accesses (R119): who read what, when. Append-only (a trigger) and chained: each row hashes the one before it, so a row
// changed or taken out shows. Rows cut off at the end do not: keep `head` elsewhere now and then, and compare.
import { createHash } from 'node:crypto';
import { type DossierId, type StaffId, staffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { PrismaClient } from '../generated/client.ts';

export interface Access {
  readonly staff: StaffId;
  /** `null`: not of one dossier (the list). */
  readonly dossier: DossierId | null;
  readonly action: 'read' | 'search' | 'export';
  /** What of it: `sheet`, `transcript:csv`, `answer:email`… Never what was searched for, never a content. */
  readonly resource: string;
  readonly at: Instant;
}

/** `broken`: the first row which is not what the rows before it say. */
export type Verified =
  | { readonly kind: 'whole'; readonly rows: number; readonly head: string }
  | { readonly kind: 'broken'; readonly ordinal: bigint };

export interface AccessLog {
  /** One statement; once it returns, the row is there. Throws when it cannot be written: then nothing may be shown. */
  append(access: Access): Promise<void>;
  verify(): Promise<Verified>;
}

/** The staff member that the server itself is (a row of the migration), for what is read on its command line. */
export const SERVER_STAFF = staffId('5e000000-0000-4000-8000-000000000000');

export function createAccessLog({ prisma }: { readonly prisma: PrismaClient }): AccessLog {
  return {
    append: async (access) => {
      await prisma.$queryRaw`select append_access(${canonical(access)})`;
    },
    verify: async () => {
      let last = { ordinal: 0n, hash: '' };
      for (;;) {
        const rows = await prisma.accessLog.findMany({
          where: { ordinal: { gt: last.ordinal } },
          orderBy: { ordinal: 'asc' },
          take: BATCH,
        });
        for (const row of rows) {
          const ordinal = last.ordinal + 1n;
          const access = { ...row, staff: row.staffId, dossier: row.dossierId, at: row.at.toISOString() };
          const hash = linkHash(last.hash, ordinal, canonical(access));
          if (row.ordinal !== ordinal || row.previousHash !== last.hash || row.hash !== hash)
            return { kind: 'broken', ordinal: row.ordinal };
          last = { ordinal, hash };
        }
        if (rows.length < BATCH) return { kind: 'whole', rows: Number(last.ordinal), head: last.hash };
      }
    },
  };
}

const BATCH = 1_000;

/** Always these fields in this order, so that the same access is always the same text. */
const canonical = ({ staff, dossier, action, resource, at }: { readonly [K in keyof Access]: string | null }): string =>
  JSON.stringify({ staff, dossier, action, resource, at });

const linkHash = (previous: string, ordinal: bigint, row: string): string =>
  createHash('sha256').update(`${previous}\n${ordinal}\n${row}`).digest('hex');
