// A database with what people told: turns written as the server writes them (load, commit), by hand.
import { randomUUID } from 'node:crypto';
import { conversationId, dossierId, personId, runId } from '../../domain/ids.ts';
import { START } from '../../domain/run.ts';
import type { Instant } from '../../domain/time.ts';
import type { TurnWrite, Where } from '../../domain/turn.ts';
import { type Database, openDatabase } from '../../prisma/client.ts';
import { type Keyring, keyring } from '../../prisma/crypto.ts';
import { TurnStore } from '../../prisma/turn-store.ts';

export interface Told extends Database {
  readonly keys: Keyring;
  readonly store: TurnStore;
}

/** PGlite makes its database from nothing: some 3 s, and far more on a machine busy with other tests. */
export const SLOW_START = 60_000;

/** In memory, unless the address of a PostgreSQL is given. */
export async function openTold({ url }: { readonly url?: string } = {}): Promise<Told> {
  const database = await openDatabase({ url, dataDir: null, migrations: 'prisma/migrations' });
  const keys = keyring(Buffer.alloc(32, 7));
  return { ...database, keys, store: new TurnStore(keys, database.pool) };
}

/** Somebody of the provider; a dossier opened afterwards goes to the consultant who follows the fewest. */
export async function hire({ prisma }: Told, subject: string, role = 'consultant'): Promise<string> {
  const { id } = await prisma.staff.create({
    data: { id: randomUUID(), subject, role, name: subject, email: `${subject}@exemple.fr` },
  });
  return id;
}

export type Turn = Partial<Omit<TurnWrite, 'at'>>;

export interface Person {
  readonly where: Where;
  readonly dossier: ReturnType<typeof dossierId>;
  readonly run: ReturnType<typeof runId>;
  /** One more turn of theirs. Throws when it is not written. */
  tell(at: Instant, turn: Turn): Promise<void>;
  /** Answers given in one turn, in words. */
  answer(
    at: Instant,
    words: string,
    answers: Readonly<Record<string, unknown>>,
    status?: 'open' | 'submitted',
  ): Promise<void>;
}

/** Opens a conversation, a person, a dossier and a run of `intake`, with the consent. */
export async function begin(told: Told, at: Instant, { agreed = true, zone = 'Europe/Paris' } = {}): Promise<Person> {
  const { prisma, pool, store } = told;
  const where: Where = {
    channel: 'webchat',
    externalId: randomUUID(),
    zone,
    sender: null,
    reference: null,
    push: false,
  };
  const [dossier, run] = [dossierId(randomUUID()), runId(randomUUID())];
  await store.open(prisma, where, conversationId(randomUUID()), at);
  const tell: Person['tell'] = async (now, turn) => {
    const activity = randomUUID();
    const loaded = await store.load(pool, where, activity);
    if (loaded.kind !== 'fresh') throw new Error(`a turn is ${loaded.kind}`);
    const write: TurnWrite = { heard: null, said: [], dialog: 'intake', expecting: null, ...turn, at: now };
    const outcome = await store.commit(where, activity, loaded.opened, write);
    if (outcome !== 'done') throw new Error(`a turn is a ${outcome}`);
  };
  const person: Person = {
    where,
    dossier,
    run,
    tell,
    answer: (now, words, answers, status = 'open') =>
      tell(now, {
        heard: { kind: 'text', text: words },
        said: [{ kind: 'text', text: 'C’est noté.' }],
        run: { position: START, status, answers },
        ...(status === 'submitted' && { dossier: { stage: 'submitted' as const }, events: ['submitted' as const] }),
      }),
  };
  await tell(at, {
    opens: { person: personId(randomUUID()), dossier, run, form: 'intake', formVersion: 1 },
    run: { position: START, status: 'open', answers: {} },
    events: ['opened'],
    consents: [
      { purpose: 'intake', decision: agreed ? 'given' : 'declined', textVersion: 'test-1', text: 'Acceptez-vous ?' },
    ],
    said: [{ kind: 'text', text: 'Bonjour.' }],
  });
  return person;
}
