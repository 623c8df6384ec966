// Microsoft Teams: personal chats only. A group gets one sentence, and nothing of it is kept (R134).
import type { Dressing } from '../render/card.ts';
import { render } from '../render.ts';
import type { Channel, Read } from './channel.ts';
import { fr } from './channels.fr.ts';
import { ARRIVAL, contentOfMessage, Received, somebodyCame } from './message.ts';

const dressing: Dressing = {
  /** Teams refuses a message above about 28 KB. */
  limit: 28_000,
  card: { msteams: { width: 'Full' } },
  // A messageBack would show the title as a message of the person; the Agents Playground drops it silently (measured), and a button
  // that works everywhere matters more.
  button: (_title, bilan) => ({ bilan }),
};

export const teams: Channel = {
  id: 'teams',
  write: (say) => render(say, dressing),
  read(activity): Read {
    const received = Received.safeParse(activity);
    if (!received.success) return refused(fr.unreadable);
    const { type, action, channelData } = received.data;
    const installed = type === 'installationUpdate' && (action ?? 'add').startsWith('add');
    if (isGroup(received.data)) return type === 'message' || installed ? refused(fr.privateOnly) : { kind: 'ignored' };
    if (installed || somebodyCame(received.data))
      return { kind: 'incoming', incoming: ARRIVAL, sender: senderOf(received.data) };
    if (type === 'messageUpdate' && channelData?.eventType === 'editMessage') return refused(fr.edited);
    if (type !== 'message' || received.data.id === undefined) return { kind: 'ignored' };
    const content = contentOfMessage(received.data, wordsOf(received.data));
    return { kind: 'incoming', incoming: { activity: received.data.id, content }, sender: senderOf(received.data) };
  },
};

const refused = (text: string): Read => ({ kind: 'refused', say: { kind: 'text', text } });

const isGroup = ({ conversation: { conversationType, isGroup } }: Received): boolean =>
  isGroup === true || (typeof conversationType === 'string' && conversationType !== 'personal');

/** The object id of the directory outlives a reinstallation; the id of the account does not name the person elsewhere. */
const senderOf = ({ from, conversation, channelData }: Received) => ({
  tenant: conversation.tenantId ?? channelData?.tenant?.id ?? 'teams',
  person: from.aadObjectId ?? from.id,
});

/** The words alone: without the name of the bot, nor what is left of the HTML of the client. */
function wordsOf({ text, entities, recipient }: Received): string {
  const ofBot = entities.filter(({ mentioned }) => mentioned.id === recipient?.id);
  const withoutBot = ofBot.reduce((words, mention) => words.replaceAll(mention.text, ' '), text ?? '');
  return decoded(
    withoutBot
      .replace(/<at\b[^<>]{0,200}>([^<]*)<\/at>/gi, '$1')
      .replace(/<\/?(p|div|br|li)\b[^<>]{0,200}>/gi, '\n')
      .replace(TAGS, ''),
  )
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}

/** Only the tags its editor makes: « <3 » and « a < b » are words. */
const TAGS =
  /<\/?(span|b|i|u|s|em|strong|a|ul|ol|blockquote|code|pre|img|attachment|readonly|h[1-6])\b[^<>]{0,2000}>/gi;

const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string): string =>
  text.replace(
    /&(?:(nbsp|amp|lt|gt|quot|apos)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
