// What every channel does, whatever its client is. A channel's own test is one call of this.
import { createRequire } from 'node:module';
import type { Activity } from 'botbuilder';
import { describe, expect, test } from 'vitest';
import type { Channel, Read } from '../../bot/channels/channel.ts';
import { asking, grid, list, long, many, one, SAYS, text } from './says.ts';

// Its ES modules do not load in Node (imports without an extension); its bundle does.
const AC: typeof import('adaptivecards') = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

export interface ChannelCase {
  /** An activity as this channel sends it; `change` makes the situation. */
  activity(change?: object): Partial<Activity>;
  readonly sender: { readonly tenant: string; readonly person: string };
  readonly limit: number;
}

export function channelContract(channel: Channel, { activity, sender, limit }: ChannelCase): void {
  const contentOf = (read: Read) => (read.kind === 'incoming' ? read.incoming.content : read);
  const came = { type: 'conversationUpdate', id: 'u1', text: undefined };
  const bilan = (value: object) => ({ text: undefined, value: { bilan: value } });

  describe(`${channel.id} reads`, () => {
    test.each([
      ['words', { text: ' Bonjour ' }, { kind: 'text', text: 'Bonjour' }],
      ['10,000 characters', { text: 'é'.repeat(10_000) }, { kind: 'text', text: 'é'.repeat(10_000) }],
      ['< and emoji as they are', { text: 'a < b <3 🙂' }, { kind: 'text', text: 'a < b <3 🙂' }],
      ['nothing', { text: '   ' }, { kind: 'empty' }],
      ['no text at all', { text: undefined }, { kind: 'empty' }],
      [
        'an image',
        { text: '', attachments: [{ contentType: 'image/png', name: 'photo.png' }] },
        { kind: 'attachment', what: 'image', text: '' },
      ],
      [
        'a voice note with words',
        { text: 'écoutez', attachments: [{ contentType: 'audio/ogg' }] },
        { kind: 'attachment', what: 'sound', text: 'écoutez' },
      ],
      [
        'a file',
        { text: '', attachments: [{ contentType: 'application/pdf', name: 'cv.pdf' }] },
        { kind: 'attachment', what: 'file', text: '' },
      ],
      [
        'its own HTML copy is no file',
        { text: 'oui', attachments: [{ contentType: 'text/html', content: '<p>oui</p>' }] },
        { kind: 'text', text: 'oui' },
      ],
      [
        'a button of answer',
        bilan({ kind: 'answer', run: 'r', round: 1, values: { b3: 'a' } }),
        { kind: 'card', run: 'r', round: 1, values: { b3: 'a' } },
      ],
      [
        'a button that says',
        bilan({ kind: 'say', says: 'passer', title: 'Passer' }),
        { kind: 'tap', says: 'passer', title: 'Passer' },
      ],
      ['an agreement', bilan({ kind: 'confirm', run: 'r', digest: 'd' }), { kind: 'confirm', run: 'r', digest: 'd' }],
      [
        'a correction',
        { value: { bilan: { kind: 'revise', run: 'r' }, key: 'b1' } },
        { kind: 'revise', run: 'r', key: 'b1' },
      ],
      ['a correction of nothing', bilan({ kind: 'revise', run: 'r' }), { kind: 'empty' }],
      ['a card of another bot', { text: undefined, value: { action: 'buy' } }, { kind: 'empty' }],
      ['a card of a shape we no longer know', bilan({ kind: 'answer', run: 7 }), { kind: 'empty' }],
      ['a value that is no object', { text: undefined, value: 'oui' }, { kind: 'empty' }],
      ['words beside a value that is not ours', { text: 'oui', value: { a: 1 } }, { kind: 'text', text: 'oui' }],
      ['somebody who comes', { ...came, membersAdded: [{ id: 'bot' }, { id: sender.person }] }, { kind: 'arrival' }],
    ])('%s', (_title, change, content) => expect(contentOf(channel.read(activity(change)))).toEqual(content));

    test.each([
      ['the arrival of the bot itself', { ...came, membersAdded: [{ id: 'bot' }] }],
      ['somebody who leaves', { ...came, membersRemoved: [{ id: sender.person }] }],
      ['typing', { type: 'typing', text: undefined }],
      ['a reaction', { type: 'messageReaction', text: undefined, reactionsAdded: [{ type: 'like' }] }],
      ['the end of the conversation', { type: 'endOfConversation', text: undefined }],
    ])('nothing of %s', (_title, change) => expect(channel.read(activity(change))).toEqual({ kind: 'ignored' }));

    test.each([null, undefined, 'x', 7, [], {}, { type: 'message' }, { type: 'message', from: null, conversation: 3 }])(
      '%j is refused, kindly',
      (wrong) =>
        expect(channel.read(wrong as Partial<Activity>)).toMatchObject({ kind: 'refused', say: { kind: 'text' } }),
    );

    test('who speaks, and the activity they sent', () =>
      expect(channel.read(activity())).toMatchObject({ kind: 'incoming', sender, incoming: { activity: 'm1' } }));

    test('every arrival is the same one, whatever announces it', () => {
      const update = channel.read(activity({ ...came, id: 'u2', membersAdded: [{ id: sender.person }] }));
      expect(update).toMatchObject({ incoming: { activity: 'arrival' } });
    });
  });

  describe(`${channel.id} writes`, () => {
    test.each(Object.entries(SAYS))('%s', (_title, say) => {
      const written = channel.write(say);
      expect(written).toMatchObject({
        type: 'message',
        locale: 'fr-FR',
        summary: expect.stringContaining('assistant'),
      });
      expect(written.text).toMatch(/\p{L}{3}/u);
      expect(Buffer.byteLength(JSON.stringify(written))).toBeLessThanOrEqual(limit);
      for (const { content } of written.attachments ?? []) expect(faultsOf(content)).toEqual([]);
    });

    test('what is tapped or filled comes back as it was asked', () => {
      const say = asking(text, long, one, list, many, grid);
      const [submit] = actionsOf(channel.write(say).attachments?.[0]?.content);
      const inputs = { b1: 'Zoé', d1: '', b3: 'b', b6: 'a,c', 'h6.lundi': 'matin,midi', 'h6.mardi': '' };
      expect(contentOf(channel.read(activity({ text: undefined, value: { ...submit?.data, ...inputs } })))).toEqual({
        kind: 'card',
        run: 'run-1',
        round: 2,
        values: { b1: 'Zoé', d1: null, b3: 'b', h5: null, b6: ['a', 'c'], h6: ['lundi-matin', 'lundi-midi'] },
      });
    });

    test('each button, tapped, is read', () => {
      for (const say of Object.values(SAYS))
        for (const { data, title } of actionsOf(channel.write(say).attachments?.[0]?.content)) {
          const value = data.cardAction?.value ?? data;
          expect(
            contentOf(channel.read(activity({ text: undefined, value: { ...value, key: 'k1' } }))),
            title,
          ).toMatchObject({ kind: expect.stringMatching(/^(card|tap|confirm|revise)$/) });
        }
    });
  });
}

/** What the official renderer says of a card: unknown elements, invalid values, missing properties. */
function faultsOf(card: unknown): readonly string[] {
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  const parsed = new AC.AdaptiveCard();
  parsed.parse(card, context);
  const read = Array.from({ length: context.eventCount }, (_, place) => context.getEventAt(place).message);
  return [...read, ...parsed.validateProperties().validationEvents.map(({ message }: { message: string }) => message)];
}

interface Submit {
  readonly title: string;
  readonly data: { readonly cardAction?: { readonly value: object }; readonly bilan?: object };
}
/** Every Action.Submit of a card, in order, wherever it is. */
function actionsOf(card: unknown): readonly Submit[] {
  if (Array.isArray(card)) return card.flatMap(actionsOf);
  if (typeof card !== 'object' || card === null) return [];
  return 'type' in card && card.type === 'Action.Submit'
    ? [card as unknown as Submit]
    : Object.values(card).flatMap(actionsOf);
}
