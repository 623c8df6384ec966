// Somebody who types the intake through POST /api/messages and reads the replies in its response. Whatever happens to the
// server, each message keeps its id, and is sent until it is answered.
import { createHash } from 'node:crypto';
import { z } from 'zod';

export interface Told extends Replies {
  readonly activity: string;
  readonly text: string;
}
export interface Replies {
  /** What the person read. */
  readonly said: readonly string[];
  /** The digest of the cards below it: two that differ are enough to know. */
  readonly cards: string;
}

const Answered = z.object({
  activities: z.array(z.object({ text: z.string().default(''), attachments: z.unknown().optional() })),
});

const PATIENCE = 30_000;

/** The server could not: nothing was written, the message may be sent again. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/** Throws when there is no answer within `patience` milliseconds, or another one than 200. */
export async function post(
  url: string,
  conversation: string,
  { activity, text }: Pick<Told, 'activity' | 'text'>,
  patience = PATIENCE,
): Promise<Replies> {
  const response = await fetch(`${url}/api/messages`, {
    signal: AbortSignal.timeout(patience),
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: activity,
      text,
      channelId: 'test',
      serviceUrl: 'http://127.0.0.1:9',
      conversation: { id: conversation },
      from: { id: `user-of-${conversation}` },
      recipient: { id: 'bot' },
      deliveryMode: 'expectReplies',
    }),
  });
  const body = await response.text();
  if (response.status >= 500) throw new NotTaken(body);
  if (response.status !== 200) throw new Error(`${response.status} ${body}`);
  const { activities } = Answered.parse(JSON.parse(body));
  const cards = JSON.stringify(activities.map(({ attachments }) => attachments));
  return {
    said: activities.map((said) => said.text),
    cards: createHash('sha256').update(cards).digest('hex').slice(0, 12),
  };
}

export interface Teller {
  readonly conversation: string;
  readonly script: readonly string[];
  /** Those answered so far, in order. */
  readonly told: readonly Told[];
  /** Types the rest of the script; `server` answers its address once there is one. Answers how often a message had to be sent again. */
  goOn(server: () => Promise<string>): Promise<number>;
  /** Sends what was answered from the `from`th on once more, under the same ids: the replies. */
  repeat(url: string, from: number): Promise<readonly Told[]>;
}

export interface Network {
  /** How many milliseconds each message waits before it is sent again; the answer is then lost, not the message. */
  readonly patience?: () => number;
  /** Whether the server may answer that it cannot, as it does without its database. */
  readonly mayRefuse?: boolean;
}

export function teller(
  conversation: string,
  script: readonly string[],
  { patience = () => PATIENCE, mayRefuse = false }: Network = {},
): Teller {
  /** `fetch` fails so when the connection is cut or refused, or patience is over; anything else is an answer, and a wrong one. */
  function cut(error: unknown): null {
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return null;
    if (mayRefuse && error instanceof NotTaken) return null;
    throw error;
  }
  const told: Told[] = [];
  const again = async (url: string, { activity, text }: Told): Promise<Told> => ({
    activity,
    text,
    ...(await post(url, conversation, { activity, text })),
  });
  return {
    conversation,
    script,
    told,
    async goOn(server) {
      let unanswered = 0;
      for (const text of script.slice(told.length)) {
        const message = { activity: `${conversation}-${told.length}`, text };
        let replies: Replies | null = null;
        while (replies === null) {
          replies = await post(await server(), conversation, message, patience()).catch(cut);
          if (replies === null) unanswered += 1;
          else told.push({ ...message, ...replies });
        }
      }
      return unanswered;
    },
    repeat: (url, from) => Promise.all(told.slice(from).map((one) => again(url, one))),
  };
}
