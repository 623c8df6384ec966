// What a consultant may read, opened. Every read takes who reads: a dossier not assigned to them today is unknown to them (R96),
// and what is not sent, or no longer agreed to, is withheld here already, whatever a route forgets.
import { type Role, type Withheld, withheld } from '../../domain/access.ts';
import type { ConsentDecision, ConsentPurpose, Consents } from '../../domain/consent.ts';
import { type DossierId, dossierId, staffId } from '../../domain/ids.ts';
import type { ChannelId } from '../../domain/incoming.ts';
import type { Clock, Instant } from '../../domain/time.ts';
import type { DossierStage, EventKind } from '../../domain/turn.ts';
import { type Keyring, places } from '../crypto.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { type AnswerRow, answerHistory, currentAnswers } from './answers.ts';
import { assignedTo, READABLE, type StaffMember } from './assigned.ts';
import {
  type AskedQuestion,
  dialogsOf,
  questionsAsked,
  type TranscriptPage,
  transcriptPage,
  type Wanted,
} from './transcripts.ts';

export type { StaffMember } from './assigned.ts';

/** Not an answer for the page: it holds a draft's answers, from which its progress is computed. */
export interface DossierRecord {
  readonly id: DossierId;
  readonly reference: string;
  readonly stage: DossierStage;
  readonly discreet: boolean;
  readonly openedAt: Instant;
  readonly submittedAt: Instant | null;
  readonly lastAt: Instant;
  /** The last time the person asked to talk to somebody (R110). */
  readonly wantsPersonAt: Instant | null;
  readonly consents: Consents;
  readonly withheld: Withheld | null;
  readonly run: RunRecord | null;
}
export interface RunRecord {
  readonly form: string;
  readonly formVersion: number;
  /** One for each question answered. While what was sent is open again, as it was sent (R23). */
  readonly answers: readonly AnswerRow[];
}
export interface DossierDetail extends DossierRecord {
  /** Newest first. */
  readonly ledger: readonly {
    readonly purpose: ConsentPurpose;
    readonly decision: ConsentDecision;
    readonly textVersion: string;
    readonly at: Instant;
    readonly channel: ChannelId;
  }[];
  /** Newest first. */
  readonly events: readonly { readonly kind: EventKind; readonly at: Instant }[];
  /** What the person asked about the programme meanwhile. Empty while withheld, as `dialogs`. */
  readonly asked: readonly AskedQuestion[];
  readonly dialogs: readonly string[];
}

/** `unknown`: not there, or not theirs: the same for whoever asks. */
export type Content<T, D = DossierHead> =
  | { readonly kind: 'found'; readonly value: T; readonly dossier: D }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'withheld'; readonly why: Withheld };
/** A dossier that may be read: what its content is opened with. */
export type DossierHead = Omit<DossierRecord, 'run'> & { readonly run: Omit<RunRecord, 'answers'> | null };

export type DossierStore = ReturnType<typeof createDossierStore>;

export interface DossierStoreOptions {
  readonly prisma: PrismaClient;
  readonly keys: Keyring;
  readonly clock: Clock;
  /** `all`: whoever has a shell on the server, master key included, needs no assignment (bot/tools/transcript.ts, and nothing else). */
  readonly reads?: 'assigned' | 'all';
}

export function createDossierStore({ prisma, keys, clock, reads = 'assigned' }: DossierStoreOptions) {
  const theirs = (staff: StaffMember): Prisma.DossierWhereInput =>
    reads === 'assigned' ? assignedTo(staff, clock()) : READABLE;
  const find = (where: Prisma.DossierWhereInput) =>
    prisma.dossier.findMany({ where, include: INCLUDED, orderBy: [{ lastAt: 'desc' }, { id: 'asc' }] });
  const one = async (staff: StaffMember, id: DossierId) => (await find({ id, ...theirs(staff) }))[0];

  /** All the answers of all these dossiers in one statement. */
  async function records(rows: readonly Row[]): Promise<readonly DossierRecord[]> {
    const runs = rows.flatMap((row) => row.runs.slice(0, 1).map(({ id }) => ({ id, key: keyOf(row) })));
    const answers = await currentAnswers(prisma, runs);
    return rows.map((row) => {
      const head = headOf(row);
      const answered = answers.get(row.runs[0]?.id ?? '') ?? [];
      return { ...head, run: head.run && { ...head.run, answers: answered } };
    });
  }

  async function content<T>(
    staff: StaffMember,
    id: DossierId,
    open: (row: Row, key: Buffer) => Promise<T>,
  ): Promise<Content<T>> {
    const row = await one(staff, id);
    if (!row) return { kind: 'unknown' };
    const dossier = headOf(row);
    if (dossier.withheld !== null) return { kind: 'withheld', why: dossier.withheld };
    return { kind: 'found', value: await open(row, keyOf(row)), dossier };
  }

  const keyOf = (row: Row): Buffer => {
    if (!row.key?.wrappedKey) throw new Error('a dossier without a key was read');
    return keys.unwrap(places.dossierKey(row.id), row.key.wrappedKey);
  };

  return {
    /** `subject`: as a verified token says. */
    async staffOf(subject: string): Promise<StaffMember | null> {
      const row = await prisma.staff.findUnique({ where: { subject } });
      return row && { id: staffId(row.id), role: row.role as Role, name: row.name }; // `as`: a check constraint of the column
    },

    /** A dossier by what is said on the telephone, whoever it belongs to: an id opens nothing. */
    async called(reference: string): Promise<DossierId | null> {
      const row = await prisma.dossier.findUnique({
        where: { reference: reference.toUpperCase() },
        select: { id: true },
      });
      return row && dossierId(row.id);
    },

    /** Last activity first. */
    assigned: async (staff: StaffMember): Promise<readonly DossierRecord[]> => records(await find(theirs(staff))),

    async dossier(staff: StaffMember, id: DossierId): Promise<DossierDetail | null> {
      const row = await one(staff, id);
      const [record] = row ? await records([row]) : [];
      if (!row || !record) return null;
      const where = { dossierId: id };
      const events = await prisma.event.findMany({
        where,
        orderBy: [{ at: 'desc' }, { seq: 'desc' }, { kind: 'asc' }],
      });
      const isOpen = record.withheld === null;
      return {
        ...record,
        ledger: row.consents.map(ledgerEntry),
        events: events.map(({ kind, at }) => ({ kind: kind as EventKind, at: at.toISOString() })), // `as`: written from a TurnWrite
        asked: isOpen ? await questionsAsked(prisma, keyOf(row), sentOf(row)) : [],
        dialogs: isOpen ? await dialogsOf(prisma, sentOf(row)) : [],
      };
    },

    /** Newest first; empty for a question never answered. */
    async history(
      staff: StaffMember,
      id: DossierId,
      question: string,
    ): Promise<Content<readonly AnswerRow[], DossierRecord>> {
      const found = await content(staff, id, async (row, key) => ({
        versions: row.runs[0] ? await answerHistory(prisma, row.runs[0], key, question) : [],
        records: await records([row]),
      }));
      if (found.kind !== 'found') return found;
      const [dossier] = found.value.records;
      return dossier ? { kind: 'found', value: found.value.versions, dossier } : { kind: 'unknown' };
    },

    /** One page, oldest first. */
    transcript: (staff: StaffMember, id: DossierId, wanted: Wanted): Promise<Content<TranscriptPage>> =>
      content(staff, id, (row, key) => transcriptPage(prisma, key, sentOf(row), wanted)),
  };
}

const INCLUDED = {
  key: { select: { wrappedKey: true } },
  runs: { where: { formId: 'intake', status: { not: 'ended' } }, orderBy: { openedAt: 'desc' }, take: 1 },
  consents: { orderBy: { ordinal: 'desc' } },
  events: { where: { kind: 'asked-person' }, orderBy: { at: 'desc' }, take: 1 },
} as const satisfies Prisma.DossierInclude;
type Row = Prisma.DossierGetPayload<{ include: typeof INCLUDED }>;

/** The lines of a dossier that were sent with it: none after `until`, while it is open again for a correction. */
const sentOf = ({ id, runs: [run] }: Row) => ({
  dossier: id,
  until: run?.status === 'open' && run.submittedAt ? run.submittedAt.toISOString() : null,
});

function headOf(row: Row): DossierHead {
  const { reference, discreet, runs, events } = row;
  const stage = row.stage as DossierStage; // `as`: a check constraint of the column
  const latest = row.consents.toReversed().map(({ purpose, decision }) => [purpose, decision] as const);
  const consents = Object.fromEntries(latest) as Consents; // `as`: written from a TurnWrite, whose words these are
  return {
    id: dossierId(row.id),
    reference,
    stage,
    discreet,
    openedAt: row.openedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    lastAt: row.lastAt.toISOString(),
    wantsPersonAt: events[0]?.at.toISOString() ?? null,
    consents,
    withheld: withheld(stage, consents),
    run: runs[0] ? { form: runs[0].formId, formVersion: runs[0].formVersion } : null,
  };
}

// `as`: written from a TurnWrite, whose words these are
const ledgerEntry = ({ purpose, decision, textVersion, at, channel }: Row['consents'][number]) => ({
  purpose: purpose as ConsentPurpose,
  decision: decision as ConsentDecision,
  textVersion,
  at: at.toISOString(),
  channel: channel as ChannelId,
});
