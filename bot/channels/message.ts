// The part of an activity the channels read, checked once. An activity that does not fit is not ours.
import { z } from 'zod';
import type { Content } from '../../domain/incoming.ts';
import { contentOf } from './card.ts';

const account = z.object({ id: z.string().min(1), aadObjectId: z.string().optional() });
const attachment = z.object({ contentType: z.string(), name: z.string().nullish(), content: z.unknown().optional() });
const mention = z.object({ type: z.literal('mention'), text: z.string(), mentioned: account });

export const Received = z.object({
  type: z.string(),
  id: z.string().min(1).optional(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  channelId: z.string().min(1),
  from: account,
  recipient: account.optional(),
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().nullish(),
  }),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(attachment).nullish(),
  entities: z
    .array(z.unknown())
    .nullish()
    .transform((all) => (all ?? []).flatMap((one) => mention.safeParse(one).data ?? [])),
  membersAdded: z.array(account).nullish(),
  channelData: z
    .looseObject({
      tenant: z.object({ id: z.string() }).optional().catch(undefined),
      eventType: z.string().optional().catch(undefined),
    })
    .nullish()
    .catch(null),
});
export type Received = z.output<typeof Received>;

/** Whatever a client sends when somebody comes, it is one arrival: the greeting is said once per conversation. */
export const ARRIVAL = { activity: 'arrival', content: { kind: 'arrival' } } as const;

export const somebodyCame = ({ type, membersAdded, recipient }: Received): boolean =>
  type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id !== recipient?.id);

/** `text`: as cleaned by the channel. A card goes before words, words before an attachment without any. */
export function contentOfMessage({ value, attachments }: Received, text: string): Content {
  if (value !== undefined && value !== null) {
    const content = contentOf(value);
    if (content.kind !== 'empty' || text === '') return content;
  }
  const [first] = (attachments ?? []).filter(({ contentType }) => !NOT_SENT.test(contentType));
  if (first) return { kind: 'attachment', what: whatIs(first.contentType, first.name ?? ''), text };
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

/** Teams repeats the message as HTML, and joins the message replied to, or the preview of a link. */
const NOT_SENT = /^(text\/html$|messageReference$|application\/vnd\.microsoft\.(card|teams\.card)\b)/;

const whatIs = (contentType: string, name: string): 'image' | 'sound' | 'file' => {
  if (/^image\//.test(contentType) || /\.(png|jpe?g|gif|webp|heic)$/i.test(name)) return 'image';
  if (/^audio\//.test(contentType) || /\.(mp3|m4a|ogg|oga|opus|wav|aac)$/i.test(name)) return 'sound';
  return 'file';
};
