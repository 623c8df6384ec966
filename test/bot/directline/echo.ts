// A very small assistant over a very small transcript: what Direct Line needs of the rest of the house, and no more.
import type { TurnContext } from 'botbuilder';
import type { Channel } from '../../../bot/channels/channel.ts';
import type { Line, Lines } from '../../../domain/lines.ts';
import type { Say } from '../../../domain/say.ts';
import type { HeardKind } from '../../../domain/turn.ts';

/** A channel that says texts, and nothing else. */
export const plain: Channel = {
  id: 'webchat',
  read: () => ({ kind: 'ignored' }),
  write: (say: Say) => ({ type: 'message', text: 'text' in say ? say.text : '' }),
};

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

/** Says back what it hears. */
export const echo = (transcript: Transcript) =>
  async function echoLogic({ activity }: TurnContext): Promise<void> {
    const { id = '', conversation, type, text = '', value, channelData } = activity;
    const say = (words: string): Say => ({ kind: 'text', text: words });
    if (type === 'conversationUpdate') return transcript.commit(conversation.id, id, null, [say(GREETING)]);
    if (type !== 'message') return;
    const tapped = String(channelData?.messageBack?.displayText ?? '');
    const words = tapped || text;
    const heard: Heard = { kind: tapped ? 'tap' : value ? 'card' : 'text', text: words };
    transcript.commit(conversation.id, id, heard, [say(`Bien reçu : ${words || JSON.stringify(value)}`)]);
  };
