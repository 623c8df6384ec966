// The envelope of an activity, before it is authenticated: what the SDK and the channels rely on, within bounds. The rest is dropped.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { SERVED } from './index.ts';

const id = z.string().min(1).max(1_000);
const word = z.string().max(200);
const account = z.object({
  id,
  name: z.string().max(1_000).nullish(),
  aadObjectId: word.nullish(),
  role: word.nullish(),
});
const attachment = z.object({
  contentType: word,
  name: z.string().max(1_000).nullish(),
  content: z.unknown().optional(),
});
const date = z
  .string()
  .max(60)
  .transform((text) => new Date(text))
  .refine((at) => !Number.isNaN(at.valueOf())); // as the SDK does

const Envelope = z.object({
  type: word.min(1),
  id: id.optional(),
  channelId: z.enum(SERVED),
  // The SDK compares it with the token's claim only if it is there: without it, replies could be sent to anybody.
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1_000),
  conversation: z.object({
    id,
    name: z.string().max(1_000).nullish(),
    isGroup: z.boolean().nullish(),
    conversationType: word.nullish(),
    tenantId: word.nullish(),
  }),
  from: account,
  recipient: account,
  timestamp: date.optional(),
  localTimestamp: date.optional().catch(undefined),
  localTimezone: word.optional(),
  locale: word.nullish(),
  deliveryMode: z.enum(['normal', 'notification', 'expectReplies']).nullish().catch(undefined),
  name: word.nullish(),
  action: word.nullish(),
  replyToId: id.nullish(),
  text: z.string().max(100_000).nullish(),
  textFormat: word.nullish(),
  value: z.unknown().optional(),
  attachments: z.array(attachment).max(50).nullish(),
  entities: z
    .array(z.looseObject({ type: word }))
    .max(200)
    .nullish(),
  membersAdded: z.array(account).max(1_000).nullish(),
  membersRemoved: z.array(account).max(1_000).nullish(),
  channelData: z.looseObject({}).nullish().catch(null),
});

export type EnvelopeRead =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'refused'; readonly why: string };

/** `why` names the parts, never a value. */
export function readEnvelope(body: unknown): EnvelopeRead {
  const read = Envelope.safeParse(body);
  // `as`: the SDK's type calls mandatory what no channel sends (label, listenFor, …).
  if (read.success) return { kind: 'activity', activity: read.data as unknown as Activity };
  const parts = new Set(read.error.issues.map(({ path }) => path.slice(0, 2).join('.') || 'the body'));
  return { kind: 'refused', why: `not an activity this bot can read: ${[...parts].slice(0, 10).join(', ')}` };
}
