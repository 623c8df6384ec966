// Sends what a turn said on a channel that pushes, after the commit, in order. What certainly did not leave waits; the rest is never said twice.
import type { Activity } from 'botbuilder';
import type { Logger } from 'pino';
import type { ChannelId } from '../domain/incoming.ts';
import type { Say } from '../domain/say.ts';
import type { Clock } from '../domain/time.ts';
import type { Letter, Outbox } from '../prisma/stores/outbox.ts';
import { type JobLoop, startLoop } from './jobs.ts';

/** `refused`: it did not leave. `unsure`: it may have: not sent again. */
export type Sent = 'sent' | 'refused' | 'unsure';

export interface DeliveryServices {
  readonly outbox: Outbox;
  readonly send: (reference: unknown, activity: Partial<Activity>) => Promise<Sent>;
  readonly write: (channel: ChannelId, say: Say) => Partial<Activity>;
  readonly clock: Clock;
  readonly log: Logger;
}

const ROUND = 10_000;

/** `wake()` after each turn of a pushing channel; what was left by a stop or a fault goes at the next round. */
export function startDelivery({ outbox, send, write, clock, log }: DeliveryServices): JobLoop {
  async function deliver(letters: readonly Letter[]): Promise<void> {
    for (const [place, letter] of letters.entries()) {
      const outcome = await send(letter.reference, write(letter.channel, letter.say));
      if (outcome === 'sent') await outbox.sent(letter);
      if (outcome === 'unsure')
        log.warn({ conversation: letter.conversation, seq: letter.seq }, 'a message may not have left');
      if (outcome === 'refused') return outbox.putBack(letters.slice(place), clock());
    }
  }

  const round = async () => {
    const letters = await outbox.claim(clock(), null);
    const byConversation = new Map<string, Letter[]>();
    for (const letter of letters)
      byConversation.set(letter.conversation, [...(byConversation.get(letter.conversation) ?? []), letter]);
    await Promise.all([...byConversation.values()].map(deliver));
  };
  return startLoop(round, ROUND, (error) => log.error({ err: error }, 'the outbox cannot be sent'));
}
