// Web chat: our own Direct Line, or Azure's. Also what any other Direct Line client gets.

import type { Dressing } from '../render/card.ts';
import { render } from '../render.ts';
import type { Channel, Read } from './channel.ts';
import { fr } from './channels.fr.ts';
import { ARRIVAL, contentOfMessage, Received, somebodyCame } from './message.ts';

const dressing: Dressing = {
  limit: 200_000,
  card: {},
  // Web Chat shows no bubble for a plain submit; this shape (read in its bundle) makes it a message that shows `title`.
  button: (title, bilan) => ({
    __isBotFrameworkCardAction: true,
    cardAction: { type: 'messageBack', title, displayText: title, text: '', value: { bilan } },
  }),
};

export const webchat: Channel = {
  id: 'webchat',
  write: (say) => render(say, dressing),
  read(activity): Read {
    const received = Received.safeParse(activity);
    if (!received.success) return { kind: 'refused', say: { kind: 'text', text: fr.unreadable } };
    const { type, id, name, channelId, from, text } = received.data;
    const sender = { tenant: channelId, person: from.id };
    if (somebodyCame(received.data) || (type === 'event' && name === 'webchat/join'))
      return { kind: 'incoming', incoming: ARRIVAL, sender };
    if (type !== 'message' || id === undefined) return { kind: 'ignored' };
    const content = contentOfMessage(received.data, (text ?? '').trim());
    return { kind: 'incoming', incoming: { activity: id, content }, sender };
  },
};
