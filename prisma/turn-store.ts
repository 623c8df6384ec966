// The only file that knows load_turn and commit_turn (migrations/*_turn). Everything else sees Situation and TurnWrite.
import type pg from 'pg';
import { after } from '../domain/after.ts';
import type { ConversationId, PersonId, RunId } from '../domain/ids.ts';
import { between, type Instant, MINUTE } from '../domain/time.ts';
import type { Times, TurnWrite, Where } from '../domain/turn.ts';
import { type Keyring, Lru, places } from './crypto.ts';
import type { PrismaClient } from './generated/client.ts';
import { type Loaded, type Opened, openStored, type StoredTurn } from './opened.ts';
import { lastOf, type Sealer, sealWrite, versionsAfter } from './sealed.ts';
import { readTimes } from './times.ts';
import { together } from './together.ts';

/** A pool, or one of its clients inside a transaction. */
export type Db = Pick<pg.ClientBase, 'query'>;

export type Outcome = 'done' | 'duplicate' | 'conflict';

export interface LoadOptions {
  readonly lock?: boolean;
  /** Somebody who has just proved who they are: the situation is theirs. */
  readonly as?: PersonId;
  /** The run a card was drawn from: the situation is about that one. */
  readonly run?: RunId | undefined;
}

/** `isShared`: other processes serve the same database; they are told of what is said. */
export class TurnStore {
  readonly #sealer: Sealer;
  readonly #commit: (turn: object) => Promise<Outcome>;
  /** By conversation, as last read or written. What was opened of it at one revision never changes; the rest is guarded. */
  readonly #last = new Lru<Opened>(2000);

  constructor(keys: Keyring, pool: Db, { isShared = false }: { readonly isShared?: boolean } = {}) {
    this.#sealer = { keys, notifies: isShared };
    this.#commit = together((turns: readonly object[]) => commitAll(pool, turns), {
      lanes: isShared ? 4 : 1,
      most: 16,
    });
  }

  /**
   * The situation as this process left it, without any read. It may be behind: whatever moved it since moved seq or revision
   * too, and `commit` answers `conflict`. `null` when it must be read.
   */
  recall(where: Where, now: Instant): Opened | null {
    const opened = this.#last.get(nameOf(where));
    const at = opened?.situation.conversation.lastAt;
    return opened && at && between(at, now) < RECALLED ? opened : null;
  }

  /** One statement. Without `lock` it holds nothing: `commit` is guarded. */
  async load(db: Db, where: Where, activity: string, { lock = false, as, run }: LoadOptions = {}): Promise<Loaded> {
    const { channel, externalId } = where;
    const before = this.#last.get(nameOf(where))?.situation.run ?? null;
    const known = before && `${before.id}/${before.revision}`;
    // Named: parsed and planned once for each connection.
    const name = lock ? 'lock_and_load_turn' : 'load_turn';
    const { rows } = await db.query<{ turn: StoredTurn | null }>({
      name,
      text: `select ${name}($1, $2, $3, $4::uuid, $5, $6::uuid) as turn`,
      values: [channel, externalId, activity, as ?? null, known, run ?? null],
    });
    const [row] = rows;
    return row?.turn ? openStored(this.#sealer.keys, channel, row.turn, before) : { kind: 'unknown' };
  }

  /** A conversation nobody spoke in yet. Harmless when it exists. */
  async open(
    prisma: PrismaClient,
    { channel, externalId, zone, sender }: Where,
    id: ConversationId,
    at: string,
  ): Promise<void> {
    const { wrapped } = this.#sealer.keys.newKey(places.conversationKey(id));
    // Somebody the channel has authenticated before: a new conversation is theirs at once.
    const known =
      sender && (await prisma.identity.findFirst({ where: { kind: channel, ...sender }, select: { personId: true } }));
    await prisma.conversation.createMany({
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

  /** What times are offered from, for this dossier or for somebody who has none. One statement. */
  times(db: Db, { situation, dossierKey }: Opened, now: Instant): Promise<Times> {
    return readTimes(db, situation.dossier?.id ?? null, dossierKey, now);
  }

  /** All or nothing. After `duplicate` or `conflict` nothing is written. Without `db`, with others that come at the same time. */
  async commit(where: Where, activity: string, opened: Opened, write: TurnWrite, db?: Db): Promise<Outcome> {
    const turn = sealWrite(this.#sealer, where, activity, opened, write);
    const outcome = db ? (await commitAll(db, [turn]))[0] : await this.#commit(turn);
    const next = outcome === 'done' ? after(opened.situation, write, lastOf(opened, write)) : null;
    if (next) this.#last.set(nameOf(where), { ...opened, situation: next, versions: versionsAfter(opened, write) });
    else this.#last.delete(nameOf(where));
    return outcome ?? 'conflict';
  }
}

async function commitAll(db: Db, turns: readonly object[]): Promise<readonly Outcome[]> {
  const { rows } = await db.query<{ outcomes: Outcome[] }>({
    name: 'commit_turns',
    text: 'select commit_turns($1::jsonb) as outcomes',
    values: [JSON.stringify(turns)],
  });
  return rows[0]?.outcomes ?? [];
}

const nameOf = ({ channel, externalId }: Where): string => `${channel}/${externalId}`;
/** Long enough for somebody who types; short enough for what no guard tells (a consultant's name). */
const RECALLED = 10 * MINUTE;
