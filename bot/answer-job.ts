// The answer a model writes, after the turn that asked for it: it is said in a turn of its own, once, whatever is repeated.
import { type QuestionId, questionId } from '../domain/ids.ts';
import type { ChannelId } from '../domain/incoming.ts';
import type { Writer } from '../domain/ports.ts';
import { type Clock, localDay } from '../domain/time.ts';
import type { Where } from '../domain/turn.ts';
import type { PrismaClient } from '../prisma/generated/client.ts';
import type { Job } from '../prisma/stores/jobs.ts';
import type { Db, TurnStore } from '../prisma/turn-store.ts';
import type { Turns } from './turn.ts';

interface Services {
  readonly prisma: PrismaClient;
  readonly pool: Db;
  readonly store: TurnStore;
  readonly turns: Turns;
  readonly writer: Writer;
  readonly clock: Clock;
  readonly committed: (left: { readonly messages: boolean; readonly jobs: boolean }) => void;
}

/** Payload: `conversation`, `question`. The question itself is read from what the conversation remembers, sealed. */
export function writeAnswer({ prisma, pool, store, turns, writer, clock, committed }: Services) {
  return async ({ payload }: Job): Promise<void> => {
    const question = questionId(payload.question ?? '');
    const where = await whereOf(prisma, payload.conversation ?? '');
    if (where === null) return;
    const activity = `answer/${question}`;
    const loaded = await store.load(pool, where, activity);
    // Said already, or nobody is there any more.
    if (loaded.kind !== 'fresh') return;
    const { exchanges = [], id, zone } = loaded.opened.situation.conversation;
    const asked = askedIn(exchanges, question);
    if (asked === null) return;
    const asking = { question: asked.question, before: asked.before, today: localDay(clock(), zone) };
    const answer = await writer.answer(asking, id);
    const handled = await turns(where, { activity, content: { kind: 'answered', question, answer } });
    committed({ messages: where.push, jobs: handled.ordered });
  };
}

type Exchanges = NonNullable<Parameters<Writer['answer']>[0]['before']>;
function askedIn(exchanges: Exchanges, question: QuestionId) {
  const at = exchanges.findIndex((exchange) => exchange.question === question && exchange.answered === '');
  const asked = exchanges[at]?.asked;
  return asked === undefined ? null : { question: asked, before: exchanges.slice(0, at) };
}

/** How to write back: the conversation has kept its reference, and our own web chat reads its lines. */
export async function whereOf(prisma: PrismaClient, id: string): Promise<Where | null> {
  const row = await prisma.conversation.findUnique({ where: { id } });
  if (row === null) return null;
  const { channel, externalId, zone, referenceSealed } = row;
  return {
    channel: channel as ChannelId, // `as`: a check constraint knows the channels
    externalId,
    zone,
    sender: null,
    reference: null,
    push: referenceSealed !== null,
  };
}
