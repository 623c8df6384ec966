import { expect, test } from 'vitest';
import { webchat } from '../../../bot/channels/webchat.ts';
import { channelContract } from '../../contracts/channel.ts';

const activity = (change: object = {}) => ({
  type: 'message',
  id: 'm1',
  channelId: 'directline',
  text: 'Bonjour',
  from: { id: 'dl_1', name: '' },
  recipient: { id: 'bot', name: 'Bilan' },
  conversation: { id: 'c1', isGroup: false, conversationType: '', name: '' },
  ...change,
});
channelContract(webchat, { activity, sender: { tenant: 'directline', person: 'dl_1' }, limit: 200_000 });

test('the page may announce a person itself', () =>
  expect(webchat.read(activity({ type: 'event', name: 'webchat/join' }))).toMatchObject({
    incoming: { activity: 'arrival' },
  }));

test('a tapped button shows its title as a message of the person', () => {
  const [attachment] =
    webchat.write({ kind: 'text', text: 'On y va ?', actions: [{ title: 'Commencer', says: 'commencer' }] })
      .attachments ?? [];
  expect(attachment?.content.body[0].actions[0]).toMatchObject({
    title: 'Commencer',
    data: {
      __isBotFrameworkCardAction: true,
      cardAction: {
        type: 'messageBack',
        displayText: 'Commencer',
        value: { bilan: { kind: 'say', says: 'commencer' } },
      },
    },
  });
});
