// What a client posts, and what it is shown: the only place where Direct Line's Activity is read or written.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Line } from '../../domain/lines.ts';
import type { Instant } from '../../domain/time.ts';
import type { Channel } from '../channels/channel.ts';
import type { Seat } from './token.ts';

/** 10,000 characters get a kind answer from the dialog, so more than that must come in; a body has 64 KB at most. */
export const LONGEST_TEXT = 20_000;
const word = z.string().max(200);
const ClientId = z.string().regex(/^[\w.:-]{1,100}$/);

export const Posted = z.object({
  type: z.enum(['message', 'event', 'typing']),
  text: z.string().max(LONGEST_TEXT).nullish(),
  name: word.nullish(),
  value: z.unknown().optional(),
  locale: word.nullish(),
  attachments: z
    .array(z.object({ contentType: word }))
    .max(10)
    .nullish(),
  channelData: z
    .object({
      clientActivityID: ClientId.nullish().catch(null),
      postBack: z.boolean().nullish().catch(null),
      messageBack: z
        .object({ displayText: z.string().max(LONGEST_TEXT).nullish() })
        .nullish()
        .catch(null),
    })
    .nullish(),
});
export type Posted = z.output<typeof Posted>;

const BOT = { id: 'assistant', name: 'Assistant', role: 'bot' } as const;
const userOf = ({ user }: Seat) => ({ id: user, name: '', role: 'user' }) as const;

/** An activity as the bot reads it. Who speaks and where come from the token, never from the body. */
export function incoming(
  posted: Posted,
  seat: Seat,
  { id, at }: { readonly id: string; readonly at: Instant },
): Partial<Activity> {
  const present = Object.entries(posted).filter(([, value]) => value !== null && value !== undefined);
  return { ...Object.fromEntries(present), ...envelope(seat, at), id };
}

/** Somebody opens the page: the first line of a conversation is the greeting. Its id makes it happen once. */
export const arrival = (seat: Seat, at: Instant): Partial<Activity> => ({
  ...envelope(seat, at),
  type: 'conversationUpdate',
  id: 'arrival',
  membersAdded: [BOT, userOf(seat)],
});

const envelope = (seat: Seat, at: Instant): Partial<Activity> => ({
  channelId: 'webchat',
  serviceUrl: 'urn:bilan:webchat',
  timestamp: new Date(at),
  conversation: { id: seat.conversation, name: '', isGroup: false, conversationType: 'personal' },
  from: userOf(seat),
  recipient: BOT,
});

/** What the POST of an activity answers, and the id under which it comes back: known before the line has a number. */
export const idOf = (conversation: string, activity: string): string => `${conversation}|${activity}`;

/** An activity as JSON; `timestamp` is an ISO text there. */
export type Shown = Omit<Partial<Activity>, 'timestamp'> & { readonly id: string; readonly timestamp?: Instant };

/** A line of the transcript as Web Chat shows it. */
export function shown(line: Line, seat: Seat, channel: Channel): Shown {
  const { timestamp: _, ...said } = line.direction === 'in' ? repeated(line) : channel.write(line.say);
  const own = line.direction === 'in';
  return {
    ...said,
    type: said.type ?? 'message',
    id: own ? idOf(seat.conversation, line.activity) : idOf(seat.conversation, String(line.seq).padStart(7, '0')),
    timestamp: line.at,
    from: own ? userOf(seat) : BOT,
    conversation: { id: seat.conversation } as Activity['conversation'], // `as`: Direct Line sends the id alone
    // Web Chat sorts by this number, or else by the clock, which may go back from one server to the next.
    channelData: { ...said.channelData, 'webchat:sequence-id': line.seq },
  };
}

/** Web Chat shows no bubble without a text, even with a `displayText`; and one with `postBack` never. */
function repeated({ activity, heard }: Line & { readonly direction: 'in' }): Partial<Activity> {
  const tapped = heard.kind === 'tap' || heard.kind === 'card' || heard.kind === 'confirm' || heard.kind === 'edit';
  const kept = heard.text === '' ? { postBack: true } : tapped ? { messageBack: { displayText: heard.text } } : {};
  return { text: heard.text, textFormat: 'plain', channelData: { clientActivityID: activity, ...kept } };
}
