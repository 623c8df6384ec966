// The lines of one dossier across its conversations, opened, in order: at most a page at a time.
import type { ChannelId } from '../../domain/incoming.ts';
import type { Line } from '../../domain/lines.ts';
import type { Instant } from '../../domain/time.ts';
import { places, unseal } from '../crypto.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';

/** A line with where it was said: of a dossier all the lines are read together, whatever the conversation. */
export type StoredLine = Line & {
  readonly conversation: string;
  readonly channel: ChannelId;
  readonly zone: string;
  readonly dialog: string | null;
  readonly edit: boolean;
};

/** The place of a line. It stays where it is: lines are only added. */
export interface Cursor {
  readonly at: Instant;
  readonly conversation: string;
  readonly seq: number;
}
export interface Wanted {
  /** From this instant on. */
  readonly from?: Instant | undefined;
  /** Before this instant. */
  readonly before?: Instant | undefined;
  readonly dialog?: string | undefined;
  readonly after?: Cursor | undefined;
  readonly limit: number;
}
export interface TranscriptPage {
  readonly lines: readonly StoredLine[];
  /** The last line here, when there are more. */
  readonly next: Cursor | null;
}
/** `until`: later lines were not sent. */
export interface Sent {
  readonly dossier: string;
  readonly until: Instant | null;
}

export async function transcriptPage(
  prisma: PrismaClient,
  key: Buffer,
  sent: Sent,
  wanted: Wanted,
): Promise<TranscriptPage> {
  const { from, before, dialog, after, limit } = wanted;
  const rows = await prisma.$queryRaw<readonly Row[]>`
    ${LINES} where ${ofDossier(sent)}
      ${from === undefined ? Prisma.empty : Prisma.sql`and t.at >= ${from}::timestamptz`}
      ${before === undefined ? Prisma.empty : Prisma.sql`and t.at < ${before}::timestamptz`}
      ${dialog === undefined ? Prisma.empty : Prisma.sql`and t.dialog = ${dialog}`}
      ${after === undefined ? Prisma.empty : Prisma.sql`and (t.at, t.conversation_id, t.seq) > (${after.at}::timestamptz, ${after.conversation}::uuid, ${after.seq}::int)`}
    order by t.at, t.conversation_id, t.seq limit ${limit + 1}`;
  const lines = rows.slice(0, limit).map((row) => opened(row, key));
  const last = lines.at(-1);
  return {
    lines,
    next: rows.length > limit && last ? { at: last.at, conversation: last.conversation, seq: last.seq } : null,
  };
}

/** What the person asked about the programme on the way, whether or not the documents had an answer (R27). */
export async function questionsAsked(prisma: PrismaClient, key: Buffer, sent: Sent): Promise<readonly AskedQuestion[]> {
  const rows = await prisma.$queryRaw<readonly Row[]>`
    ${LINES} where ${ofDossier(sent)} and t.kind = 'sources' order by t.at, t.conversation_id, t.seq`;
  return rows.flatMap((row) => {
    const line = opened(row, key);
    return line.direction === 'out' && line.say.kind === 'sources' ? [{ at: line.at, text: line.say.asked }] : [];
  });
}
export interface AskedQuestion {
  readonly at: Instant;
  readonly text: string;
}

export async function dialogsOf(prisma: PrismaClient, sent: Sent): Promise<readonly string[]> {
  const rows = await prisma.$queryRaw<readonly { dialog: string }[]>`
    select t.dialog from transcript_entry t where ${ofDossier(sent)} and t.dialog is not null group by t.dialog order by min(t.at), t.dialog`;
  return rows.map(({ dialog }) => dialog);
}

interface Row {
  readonly conversation: string;
  readonly seq: number;
  readonly direction: 'in' | 'out';
  readonly dialog: string | null;
  readonly edit: boolean;
  readonly line: Uint8Array;
  readonly activity: string;
  readonly at: Date;
  readonly channel: ChannelId;
  readonly zone: string;
}

const LINES = Prisma.sql`
  select t.conversation_id::text as conversation, t.seq, t.direction, t.dialog, t.edit, t.line_sealed as line, t.activity_id as activity, t.at, c.channel, c.zone
  from transcript_entry t join conversation c on c.id = t.conversation_id`;

/** A questionnaire that is not sent is read by nobody else; an evaluation is read without a name, and so not here (R23, R67). */
const SENT = Prisma.sql`(t.dialog is null or t.dialog not like 'evaluation-%' and not exists (select from run r
  where r.dossier_id = t.dossier_id and r.form_id = t.dialog and r.form_id <> 'intake' and r.status = 'open' and r.submitted_at is null))`;
const ofDossier = ({ dossier, until }: Sent) =>
  until === null
    ? Prisma.sql`t.dossier_id = ${dossier}::uuid and ${SENT}`
    : Prisma.sql`t.dossier_id = ${dossier}::uuid and t.at <= ${until}::timestamptz and ${SENT}`;

function opened({ line, at, direction, ...row }: Row, key: Buffer): StoredLine {
  const body = JSON.parse(unseal(key, places.line(row.conversation, row.seq), line).toString());
  const common = { ...row, at: at.toISOString() };
  return direction === 'in' ? { ...common, direction, heard: body } : { ...common, direction, say: body };
}
