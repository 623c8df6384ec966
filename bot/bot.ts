// Where adapters and the turn meet: an activity in, a turn, replies out. The same for every channel.
import { type Activity, DeliveryModes, type TurnContext } from 'botbuilder';
import type { Where } from '../domain/turn.ts';
import type { Channel, Sender } from './channels/channel.ts';
import { channelOf } from './channels/index.ts';
import type { Turns } from './turn.ts';

/** What an adapter runs for each authenticated activity. It returns once everything is committed. */
export type BotLogic = (context: TurnContext) => Promise<void>;

interface BotServices {
  readonly turns: Turns;
  readonly zone: string;
  /** A turn has committed: what it left to do. */
  readonly committed: (left: { readonly messages: boolean; readonly jobs: boolean }) => void;
}

/** Behind the Bot Framework (Teams, Azure Direct Line): replies go out by the outbox, or in the response when it is asked for. */
export function createServiceBot({ turns, zone, committed }: BotServices): BotLogic {
  return async (context) => {
    const { activity } = context;
    const channel = channelOf(activity);
    const read = channel.read(activity);
    if (read.kind === 'ignored') return;
    if (read.kind === 'refused') {
      await context.sendActivity(channel.write(read.say));
      return;
    }
    const inBody = activity.deliveryMode === DeliveryModes.ExpectReplies;
    const reference = referenceOf(activity);
    const where = whereOf(channel, activity, read.sender, { zone, reference, push: !inBody });
    const handled = await turns(where, read.incoming);
    if (inBody && handled.said.length > 0) await context.sendActivities(handled.said.map((say) => channel.write(say)));
    committed({ messages: !inBody, jobs: handled.ordered });
  };
}

/** On our own web chat: the lines are the channel, and the adapter shows them once this returns. */
export function createWebChatBot({ turns, zone, committed }: BotServices): BotLogic {
  return async ({ activity }) => {
    const channel = channelOf(activity);
    const read = channel.read(activity);
    if (read.kind !== 'incoming') return;
    const externalId = activity.conversation.id;
    const handled = await turns(
      { channel: channel.id, externalId, zone, sender: null, reference: null, push: false },
      read.incoming,
    );
    committed({ messages: false, jobs: handled.ordered });
  };
}

type Way = Pick<Where, 'zone' | 'reference' | 'push'>;

/** Named after its service: no conversation of the Bot Framework can be taken for one of our own web chat. */
function whereOf(channel: Channel, activity: Activity, { tenant, person }: Sender, { zone, ...way }: Way): Where {
  return {
    channel: channel.id,
    externalId: `${activity.channelId}:${activity.conversation.id}`,
    zone: isZone(activity.localTimezone) ? activity.localTimezone : zone,
    // Only Teams signs people in; elsewhere an e-mail proves who speaks.
    sender: channel.id === 'teams' ? { tenant, external: person } : null,
    ...way,
  };
}

/** What a later message needs, and no more: no name, no text. */
function referenceOf({ channelId, serviceUrl, conversation, recipient, from, locale }: Activity) {
  return {
    channelId,
    serviceUrl,
    locale,
    conversation: {
      id: conversation.id,
      conversationType: conversation.conversationType,
      tenantId: conversation.tenantId,
    },
    bot: { id: recipient.id },
    user: { id: from.id },
  };
}

/** An IANA name this runtime knows. */
function isZone(name: string | undefined): name is string {
  if (name === undefined || name === '') return false;
  try {
    new Intl.DateTimeFormat('fr', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
