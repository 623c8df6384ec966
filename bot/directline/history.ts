// The history of a conversation is its transcript: nothing else is kept, so a restart loses nothing and a reload finds everything.
import type { Lines } from '../../domain/lines.ts';
import type { Channel } from '../channels/channel.ts';
import { type Shown, shown } from './activity.ts';
import type { Seat } from './token.ts';

export interface ActivitySet {
  readonly activities: readonly Shown[];
  readonly watermark: string;
}

export interface History {
  /** What was said after line `seq`; its watermark is the last of these lines, or `seq`. */
  after(seat: Seat, seq: number): Promise<ActivitySet>;
}

export const createHistory = ({ lines, channel }: { readonly lines: Lines; readonly channel: Channel }): History => ({
  async after(seat, seq) {
    const said = await lines.after(channel.id, seat.conversation, seq);
    return {
      activities: said.map((line) => shown(line, seat, channel)),
      watermark: String(said.at(-1)?.seq ?? seq),
    };
  },
});

/** Line number of a watermark; anything odd means from the start. */
export const seqOf = (watermark: string | null): number => (/^\d{1,15}$/.test(watermark ?? '') ? Number(watermark) : 0);
