// The only file that knows load_turn and commit_turn (migrations/*_turn). Everything else sees Situation and TurnWrite.
import type { ConversationId, PersonId } from '../domain/ids.ts';
import type { ChannelId } from '../domain/incoming.ts';
import type { Say } from '../domain/say.ts';
import type { Situation, TurnWrite } from '../domain/turn.ts';
import { type Keyring, Lru, places, seal, toHex } from './crypto.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { type Memo, type Opened, openStored, type StoredTurn } from './opened.ts';
import { sealWrite } from './sealed.ts';

export type Db = PrismaClient | Prisma.TransactionClient;

/** Where a message comes from: the conversation as its channel knows it, and how to write back. */
export interface Where {
  readonly channel: ChannelId;
  readonly externalId: string;
  readonly zone: string;
  /** Who speaks, as the channel authenticated them; `null` on web chat, where an e-mail proves it. */
  readonly sender: { readonly tenant: string; readonly external: string } | null;
  /** What a proactive message needs on a channel that pushes; `null` on our own web chat, which reads its lines. */
  readonly reference: unknown;
  /** Replies go out by the outbox; not when they travel in the HTTP response, nor on our own web chat. */
  readonly push: boolean;
}

export type Loaded =
  | { readonly kind: 'fresh'; readonly situation: Situation; readonly opened: Opened }
  /** This activity was processed: what was said then. */
  | { readonly kind: 'replied'; readonly conversation: ConversationId; readonly said: readonly Say[] }
  | { readonly kind: 'unknown' };
export type Outcome = 'done' | 'duplicate' | 'conflict';

export interface LoadOptions {
  readonly lock?: boolean;
  /** Somebody who has just proved who they are: the situation is theirs. */
  readonly as?: PersonId;
}

export class TurnStore {
  readonly #keys: Keyring;
  /** By conversation: the answers of its run at one revision, which never change. What is read is always the revision. */
  readonly #memos = new Lru<Memo>(2000);

  constructor(keys: Keyring) {
    this.#keys = keys;
  }

  /** One statement. Without `lock` it holds nothing: `commit` is guarded. */
  async load(db: Db, where: Where, activity: string, { lock = false, as }: LoadOptions = {}): Promise<Loaded> {
    const { channel, externalId } = where;
    const memo = this.#memos.get(`${channel}/${externalId}`);
    const known = memo ? `${memo.run}/${memo.revision}` : null;
    const [row] = await db.$queryRaw<{ turn: StoredTurn | null }[]>(
      lock
        ? Prisma.sql`select lock_and_load_turn(${channel}, ${externalId}, ${activity}, ${as ?? null}::uuid, ${known}) as turn`
        : Prisma.sql`select load_turn(${channel}, ${externalId}, ${activity}, ${as ?? null}::uuid, ${known}) as turn`,
    );
    if (!row?.turn) return { kind: 'unknown' };
    const loaded = openStored(this.#keys, channel, row.turn, memo);
    if (loaded.kind === 'fresh' && loaded.opened.memo) this.#memos.set(`${channel}/${externalId}`, loaded.opened.memo);
    return loaded;
  }

  /** A conversation nobody spoke in yet. Harmless when it exists. */
  async open(db: Db, { channel, externalId, zone, sender }: Where, id: ConversationId, at: string): Promise<void> {
    const { wrapped } = this.#keys.newKey(places.conversationKey(id));
    // Somebody the channel has authenticated before: a new conversation is theirs at once.
    const known =
      sender && (await db.identity.findFirst({ where: { kind: channel, ...sender }, select: { personId: true } }));
    await db.conversation.createMany({
      data: [
        {
          id,
          channel,
          externalId,
          zone,
          wrappedKey: Uint8Array.from(wrapped),
          openedAt: at,
          personId: known?.personId ?? null,
        },
      ],
      skipDuplicates: true,
    });
  }

  /** One statement, all or nothing. After `duplicate` or `conflict` nothing is written. */
  async commit(db: Db, where: Where, activity: string, opened: Opened, write: TurnWrite): Promise<Outcome> {
    const turn = sealWrite(this.#keys, where, activity, opened, write);
    const [row] = await db.$queryRaw<
      [{ outcome: Outcome }]
    >`select commit_turn(${JSON.stringify(turn)}::jsonb) as outcome`;
    return row.outcome;
  }

  /** Sealed with the conversation's key: where a proactive message goes. */
  static sealReference(key: Buffer, conversation: ConversationId, reference: unknown): string | null {
    return reference === null ? null : toHex(seal(key, places.reference(conversation), JSON.stringify(reference)));
  }
}
