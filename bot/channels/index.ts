// The channels we serve: the only list. A Bot Framework channel that is not in it is refused at the door (activity.ts).
import type { Channel } from './channel.ts';
import { teams } from './teams.ts';
import { webchat } from './webchat.ts';

/** By the `channelId` of an activity. `emulator` and `test`: the Bot Framework's own tools. */
export const CHANNELS = {
  msteams: teams,
  webchat,
  directline: webchat,
  emulator: webchat,
  test: webchat,
} as const satisfies Readonly<Record<string, Channel>>;

export type ServedChannelId = keyof typeof CHANNELS;
export const SERVED = [
  'msteams',
  'webchat',
  'directline',
  'emulator',
  'test',
] as const satisfies readonly ServedChannelId[];

/** The Playground says `msteams`, as Teams does. Anything unknown is treated as a web chat: the server let it in. */
export const channelOf = ({ channelId }: { readonly channelId?: string }): Channel =>
  channelId !== undefined && Object.hasOwn(CHANNELS, channelId) ? CHANNELS[channelId as ServedChannelId] : webchat; // `as`: just checked
