// What is still to be sent on a channel that pushes. The line itself is the message; here is only whether it left.
import { type ConversationId, conversationId } from '../../domain/ids.ts';
import type { ChannelId } from '../../domain/incoming.ts';
import type { Say } from '../../domain/say.ts';
import { type Instant, shifted } from '../../domain/time.ts';
import { type Keyring, places, unseal } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';

export interface Letter {
  readonly conversation: ConversationId;
  readonly channel: ChannelId;
  readonly seq: number;
  readonly reference: unknown;
  readonly say: Say;
}

interface Row {
  readonly conversation: string;
  readonly channel: ChannelId;
  readonly seq: number;
  readonly reference: Uint8Array | null;
  readonly line: Uint8Array;
  readonly wrapped_key: Uint8Array;
  readonly dossier: string | null;
  readonly dossier_key: Uint8Array | null;
}

const RETRY_AFTER = 20_000;
/** About an hour: a service that refuses for longer refuses this message. */
const MAX_ATTEMPTS = 180;

export function createOutbox({ prisma, keys }: { readonly prisma: PrismaClient; readonly keys: Keyring }) {
  function open(row: Row): Letter {
    const conversationKey = keys.unwrap(places.conversationKey(row.conversation), row.wrapped_key);
    const isDossiers = row.dossier !== null && row.dossier_key !== null;
    const key = isDossiers ? keys.unwrap(places.dossierKey(row.dossier), row.dossier_key) : conversationKey;
    const text = (place: string, sealed: Uint8Array, by: Buffer) => JSON.parse(unseal(by, place, sealed).toString());
    return {
      conversation: conversationId(row.conversation),
      channel: row.channel,
      seq: row.seq,
      reference: row.reference && text(places.reference(row.conversation), row.reference, conversationKey),
      say: text(places.line(row.conversation, row.seq), row.line, key),
    };
  }

  return {
    /**
     * Takes what is due, of one conversation or of all, in order. It is `unsure` from here on: if this process dies in
     * the middle nobody knows whether it left, and a message is better missed than said twice (an operator sees it).
     */
    async claim(now: Instant, conversation: ConversationId | null): Promise<readonly Letter[]> {
      const rows = await prisma.$queryRaw<Row[]>`
        with taken as (
          update outbox set state = 'unsure', attempts = attempts + 1
          where (conversation_id, seq) in (
            select conversation_id, seq from outbox where state = 'pending' and due_at <= ${now}::timestamptz
              and (${conversation}::uuid is null or conversation_id = ${conversation}::uuid)
            order by conversation_id, seq limit 100 for update skip locked)
          returning conversation_id, seq)
        select c.id::text as conversation, c.channel, t.seq, c.reference_sealed as reference, t.line_sealed as line, c.wrapped_key,
          t.dossier_id::text as dossier, k.wrapped_key as dossier_key
        from taken join transcript_entry t using (conversation_id, seq) join conversation c on c.id = t.conversation_id
          left join dossier_key k on k.dossier_id = t.dossier_id
        order by c.id, t.seq`;
      return rows.map(open);
    },

    async sent({ conversation, seq }: Letter): Promise<void> {
      await prisma.outbox.updateMany({ where: { conversationId: conversation, seq }, data: { state: 'sent' } });
    },

    /** They certainly did not leave: they wait, and are given up (and shown to operators) after `MAX_ATTEMPTS`. */
    async putBack(letters: readonly Letter[], now: Instant): Promise<void> {
      for (const { conversation, seq } of letters) {
        await prisma.$executeRaw`
          update outbox set state = case when attempts < ${MAX_ATTEMPTS} then 'pending' else 'dead' end, due_at = ${shifted(now, RETRY_AFTER)}::timestamptz
          where conversation_id = ${conversation}::uuid and seq = ${seq} and state = 'unsure'`;
      }
    },
  };
}
export type Outbox = ReturnType<typeof createOutbox>;
