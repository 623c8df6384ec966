// What a person does in a conversation, made plain by a channel (bot/channels): the turn knows no Activity.
import type { QuestionId, RunId } from './ids.ts';
import type { Answer } from './ports.ts';
import type { Reminder, SessionTold } from './reminders/holds.ts';

export type ChannelId = 'webchat' | 'teams';

export interface Incoming {
  /** Unique in its conversation: a redelivered activity has the same one. */
  readonly activity: string;
  readonly content: Content;
}

export type Content =
  /** The person opens the conversation, or installs the bot. */
  | { readonly kind: 'arrival' }
  | { readonly kind: 'text'; readonly text: string }
  /** Answers given on a card; the channel has split the multi-selects into lists. */
  | {
      readonly kind: 'card';
      readonly run: RunId;
      readonly round: number;
      readonly values: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'confirm'; readonly run: RunId; readonly digest: string }
  | { readonly kind: 'revise'; readonly run: RunId; readonly key: string }
  /** A button that says something in the person's place. `title` is what they saw. */
  | { readonly kind: 'tap'; readonly says: string; readonly title: string }
  | { readonly kind: 'attachment'; readonly what: 'image' | 'sound' | 'file'; readonly text: string }
  /** From ourselves: the answer a model has written to a question put before. No channel makes it. */
  | { readonly kind: 'answered'; readonly question: QuestionId; readonly answer: Answer }
  /** From ourselves: the consultant has opened a questionnaire to this person. */
  | { readonly kind: 'released'; readonly questionnaire: string }
  /** From ourselves: the time of a reminder has come. */
  | { readonly kind: 'reminded'; readonly reminder: Reminder; readonly session: SessionTold | null }
  /** A card of a shape we do not know, an empty message. */
  | { readonly kind: 'empty' };
