// Sends by conversation reference, whenever: replies after the commit, reminders, what a stop left behind. One attempt each time.
import type { Activity, ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { BotAdapter } from './authentication.ts';
import type { Sent } from './deliver.ts';

export interface PusherOptions {
  readonly adapter: BotAdapter;
  /** `null` in development: the Playground asks for no token. */
  readonly appId: string | null;
  /** Milliseconds for one attempt. */
  readonly patience?: number;
}
export interface Pusher {
  /** Never rejects. `reference`: as TurnContext.getConversationReference made it, before it was stored. */
  send(reference: unknown, activity: Partial<Activity>): Promise<Sent>;
}

export function createPusher({ adapter, appId, patience = 10_000 }: PusherOptions): Pusher {
  return {
    async send(reference, activity) {
      const to = Reference.safeParse(reference);
      if (!to.success) return 'refused';
      const attempt = { left: false };
      try {
        await adapter.continueConversationAsync(appId ?? '', to.data, async (context) => {
          tryOnce(context.turnState.get(adapter.ConnectorClientKey), patience, attempt);
          Object.assign(context.activity, { id: undefined }); // the SDK invents one, and would reply to it
          await context.sendActivity(activity);
        });
        return 'sent';
      } catch (cause) {
        return outcomeOf(cause, attempt.left);
      }
    },
  };
}

const account = z.looseObject({ id: z.string().min(1) });
const Reference = z
  .looseObject({
    conversation: account,
    serviceUrl: z.url({ protocol: /^https?$/ }),
    channelId: z.string().min(1),
    bot: account,
    user: account.optional(),
  })
  .transform((reference) => reference as unknown as Partial<ConversationReference>); // `as`: checked for what names a conversation

type Policy = {
  readonly name: string;
  sendRequest(request: { timeout: number }, next: (request: object) => Promise<unknown>): Promise<unknown>;
};
interface Pipeline {
  removePolicy(which: { readonly name: string }): void;
  addPolicy(policy: Policy): void;
}
/** A private field of the SDK (4.23.3): it has no option for its retries, and ignores those it declares (measured: four posts). */
const Connector = z.object({
  client: z.object({ pipeline: z.custom<Pipeline>((value) => typeof value === 'object') }),
});

/** The SDK waits for ever, and sends again on a 5xx: a message would be read twice. */
function tryOnce(connector: unknown, patience: number, attempt: { left: boolean }): void {
  const { pipeline } = Connector.parse(connector).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'bilanOneAttempt', // after the SDK's own, which fetches the token: before this point nothing has left
    sendRequest: (request, next) => {
      attempt.left = true;
      return next(Object.assign(request, { timeout: patience }));
    },
  });
}

const Failure = z.object({ statusCode: z.number().optional(), code: z.string().optional() });
/** Before any byte of it was sent. */
const NOT_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_\w+|\w+_CERT\w*|ERR_TLS\w*)$/;

/** A status that says « not done » is one, except 408 and 5xx: there, the message may be on the screen. */
function outcomeOf(cause: unknown, left: boolean): Sent {
  if (!left) return 'refused';
  const { statusCode, code = '' } = Failure.safeParse(cause).data ?? {};
  if (statusCode !== undefined)
    return statusCode === 408 || statusCode >= 500 || statusCode < 400 ? 'unsure' : 'refused';
  return NOT_CONNECTED.test(code) ? 'refused' : 'unsure';
}
