// A channel turns an Activity into what a person does, and what the bot says into an Activity. It decides nothing.
import type { Activity } from 'botbuilder';
import type { ChannelId, Incoming } from '../../domain/incoming.ts';
import type { Say } from '../../domain/say.ts';

export interface Channel {
  readonly id: ChannelId;
  read(activity: Partial<Activity>): Read;
  write(say: Say): Partial<Activity>;
}

export type Read =
  | { readonly kind: 'incoming'; readonly incoming: Incoming; readonly sender: Sender }
  /** A group chat, a shape that is not ours: answered at once, nothing is kept. */
  | { readonly kind: 'refused'; readonly say: Say }
  /** Typing indicators, reactions, the bot's own arrival. */
  | { readonly kind: 'ignored' };

/** Who speaks, as the channel authenticated them. `person`: stable in `tenant`; never a name, never an e-mail. */
export interface Sender {
  readonly tenant: string;
  readonly person: string;
}
