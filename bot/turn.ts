// The transaction of one message: read, decide, write. Exactly one effect per activity, the same reply to every copy of it.
import { proves } from '../domain/identity.ts';
import type { ConversationId, RunId } from '../domain/ids.ts';
import type { Content, Incoming } from '../domain/incoming.ts';
import type { Say } from '../domain/say.ts';
import type { Clock, Instant } from '../domain/time.ts';
import type { Situation, TurnWrite, Where } from '../domain/turn.ts';
import { type Database, inTransaction } from '../prisma/client.ts';
import type { Opened } from '../prisma/opened.ts';
import type { Db, TurnStore } from '../prisma/turn-store.ts';

/** Pure, and not async on purpose: a call to a model or to the network in a turn does not compile. */
export type Decide = (situation: Situation, incoming: Incoming, now: Instant) => TurnWrite | Needs;
/** It cannot be decided without the times that are free, which few turns look at: they are read, and it is decided again. */
export interface Needs {
  readonly needs: 'times';
}

/** `repeated`: this activity had been processed, nothing changed. */
export interface Handled {
  readonly conversation: ConversationId;
  readonly said: readonly Say[];
  readonly repeated: boolean;
  /** There is work for the queue. */
  readonly ordered: boolean;
}
export type Turns = (where: Where, incoming: Incoming) => Promise<Handled>;

export interface TurnServices {
  readonly database: Pick<Database, 'prisma' | 'pool'>;
  readonly store: TurnStore;
  readonly decide: Decide;
  readonly clock: Clock;
  readonly newConversation: () => ConversationId;
}

/** Another process is busy in this conversation: optimism alone took up to 31 tries (measured), the lock settles it. */
const OPTIMISTIC_TRIES = 2;

/** Throws when the database fails; nothing is written then, and the same activity can be sent again. */
export function createTurns({
  database: { prisma, pool },
  store,
  decide,
  clock,
  newConversation,
}: TurnServices): Turns {
  /** With the lock, or without; each is read afresh. */
  async function attempt(db: Db, where: Where, incoming: Incoming, lock: boolean): Promise<Handled | 'conflict'> {
    const now = clock();
    const run = runOf(incoming.content);
    let loaded = await store.load(db, where, incoming.activity, { lock, run });
    // Not under the lock: there, the only connection of the embedded database is taken, and the conversation was opened before.
    if (loaded.kind === 'unknown' && !lock) {
      await store.open(prisma, where, newConversation(), now);
      loaded = await store.load(db, where, incoming.activity, { run });
    }
    if (loaded.kind === 'fresh') {
      const person = proves(loaded.opened.situation.challenge, incoming.content, now);
      if (person !== null) loaded = await store.load(db, where, incoming.activity, { lock, as: person, run });
    }
    if (loaded.kind === 'unknown') throw new Error('a conversation opened just now is not there');
    if (loaded.kind === 'replied')
      return { conversation: loaded.conversation, said: loaded.said, repeated: true, ordered: false };
    return settle(where, incoming, loaded.opened, now, lock ? db : undefined);
  }

  async function settle(
    where: Where,
    incoming: Incoming,
    opened: Opened,
    now: Instant,
    db?: Db,
  ): Promise<Handled | 'conflict'> {
    const { situation } = opened;
    const write = await decideOn(opened, incoming, now, db);
    const outcome = await store.commit(where, incoming.activity, opened, write, db);
    // A duplicate too: the next load finds what was said.
    if (outcome !== 'done') return 'conflict';
    const ordered = (write.jobs ?? []).length > 0;
    return { conversation: situation.conversation.id, said: write.said, repeated: false, ordered };
  }

  async function decideOn(opened: Opened, incoming: Incoming, now: Instant, db: Db = pool): Promise<TurnWrite> {
    const decided = decide(opened.situation, incoming, now);
    if (!('needs' in decided)) return decided;
    const times = await store.times(db, opened, now);
    const again = decide({ ...opened.situation, times }, incoming, now);
    if ('needs' in again) throw new Error('a decision asks for what it was given');
    return again;
  }

  /** Most messages follow one that this process has just answered: nothing needs to be read, the commit tells if that is wrong. */
  async function withoutReading(where: Where, incoming: Incoming): Promise<Handled | 'conflict'> {
    const now = clock();
    const opened = store.recall(where, now);
    if (opened === null || isElsewhere(opened, incoming.content)) return 'conflict';
    if (proves(opened.situation.challenge, incoming.content, now) !== null) return 'conflict';
    return settle(where, incoming, opened, now);
  }

  return inOrder(async (where, incoming) => {
    const quick = await withoutReading(where, incoming);
    if (quick !== 'conflict') return quick;
    for (let tries = 0; tries < OPTIMISTIC_TRIES; tries += 1) {
      const handled = await attempt(pool, where, incoming, false);
      if (handled !== 'conflict') return handled;
    }
    const handled = await inTransaction(pool, (client) => attempt(client, where, incoming, true));
    if (handled === 'conflict') throw new Error('a conflict under the lock');
    return handled;
  });
}

/** A card belongs to the run it was drawn from. One forged with anything else than an id has none, and is then of another run. */
const runOf = (content: Content): RunId | undefined =>
  'run' in content && UUID.test(content.run) ? content.run : undefined;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const isElsewhere = ({ situation }: Opened, content: Content): boolean => {
  const run = runOf(content);
  return run !== undefined && run !== situation.run?.id;
};

/** One at a time per conversation in this process. A comfort: the guard in commit_turn is the guarantee. */
function inOrder(handle: Turns): Turns {
  const tails = new Map<string, Promise<unknown>>();
  return (where, incoming) => {
    const name = `${where.channel}/${where.externalId}`;
    const handled = (tails.get(name) ?? Promise.resolve()).then(() => handle(where, incoming));
    const tail = handled
      .catch(() => undefined) // the caller hears of it; the next message must not
      .then(() => {
        if (tails.get(name) === tail) tails.delete(name);
      });
    tails.set(name, tail);
    return handled;
  };
}
