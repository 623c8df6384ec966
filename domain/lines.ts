// The lines of a conversation as they were said. For web chat they are the channel's own history: a reload replays them.
import type { ChannelId } from './incoming.ts';
import type { Say } from './say.ts';
import type { Instant } from './time.ts';
import type { HeardKind } from './turn.ts';

/** `seq` starts at 1 and only grows in its conversation, with gaps where something was destroyed. */
export type Line = { readonly seq: number; readonly at: Instant; readonly activity: string } & (
  | {
      readonly direction: 'in';
      readonly heard: { readonly kind: HeardKind; readonly text: string; readonly value?: unknown };
    }
  | { readonly direction: 'out'; readonly say: Say }
);

export interface Lines {
  /** In order, after `seq`; empty for a conversation nobody opened. */
  after(channel: ChannelId, externalId: string, seq: number): Promise<readonly Line[]>;
}
