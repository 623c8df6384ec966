// A very small assistant over a very small transcript: what Direct Line needs of the rest of the house, and no more.
import type { TurnContext } from 'botbuilder';
import type { Channel } from '../../../bot/channels/channel.ts';
import type { Line, Lines } from '../../../domain/lines.ts';
import type { Say } from '../../../domain/say.ts';
import type { HeardKind } from '../../../domain/turn.ts';

/** `out` of this channel: texts as they are; the cards of the browser test by their name. */
export const channelOf = (cards: Readonly<Record<string, object>> = {}): Channel => ({
  id: 'webchat',
  read: () => ({ kind: 'ignored' }),
  write: (say: Say) => {
    const text = 'text' in say ? say.text : '';
    const card = cards[text];
    if (card)
      return {
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      };
    const actions = say.kind === 'text' ? (say.actions ?? []) : [];
    return {
      type: 'message',
      text,
      ...(actions.length > 0
        ? {
            suggestedActions: {
              to: [],
              actions: actions.map(({ title, says }) => ({ type: 'imBack', title, value: says })),
            },
          }
        : {}),
    };
  },
});

type Heard = { readonly kind: HeardKind; readonly text: string };

/** Keeps lines; a known activity changes nothing; `break` makes the next turns fail before anything is written. */
export class Transcript implements Lines {
  readonly lines = new Map<string, Line[]>();
  broken: 'turns' | 'reads' | null = null;
  at = '2026-11-24T09:00:00.000Z';

  async after(_channel: string, conversation: string, seq: number): Promise<readonly Line[]> {
    if (this.broken === 'reads') throw new Error('the database is away: « Aline »');
    return (this.lines.get(conversation) ?? []).filter((line) => line.seq > seq);
  }

  commit(conversation: string, activity: string, heard: Heard | null, said: readonly Say[]): void {
    if (this.broken === 'turns') throw new Error('the database is away: « Aline »');
    const lines = this.lines.get(conversation) ?? [];
    if (lines.some((line) => line.activity === activity)) return;
    this.lines.set(conversation, lines);
    const next = () => ({ seq: (lines.at(-1)?.seq ?? 0) + 1, at: this.at, activity });
    if (heard) lines.push({ ...next(), direction: 'in', heard });
    for (const say of said) lines.push({ ...next(), direction: 'out', say });
  }
}

export const GREETING = 'Bonjour, je suis un assistant automatique.';

export const echo = (transcript: Transcript) =>
  async function echoLogic({ activity }: TurnContext): Promise<void> {
    const { id = '', conversation, type, text = '', value, channelData } = activity;
    const say = (words: string, ...titles: string[]): Say => ({
      kind: 'text',
      text: words,
      actions: titles.map((title) => ({ title, says: title })),
    });
    if (type === 'conversationUpdate')
      return transcript.commit(conversation.id, id, null, [say(GREETING, 'Commencer', 'Ma fiche')]);
    if (type !== 'message') return;
    const tapped = String(channelData?.messageBack?.displayText ?? '');
    const heard: Heard = tapped
      ? { kind: 'tap', text: tapped }
      : value
        ? { kind: 'card', text: '' }
        : { kind: 'text', text };
    const said =
      heard.text === 'Ma fiche' ? [say('fiche')] : [say(`Bien reçu : ${heard.text || JSON.stringify(value)}`)];
    transcript.commit(conversation.id, id, heard, said);
  };
