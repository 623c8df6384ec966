import { describe, expect, test } from 'vitest';
import { teams } from '../../../bot/channels/teams.ts';
import { channelContract } from '../../contracts/channel.ts';

const activity = (change: object = {}) => ({
  type: 'message',
  id: 'm1',
  channelId: 'msteams',
  text: 'Bonjour',
  from: { id: '29:abc', name: 'Zoé', aadObjectId: 'oid-1' },
  recipient: { id: 'bot', name: 'Bilan' },
  conversation: { id: 'a:1', isGroup: false, conversationType: 'personal', name: '', tenantId: 'tenant-1' },
  channelData: { tenant: { id: 'tenant-1' } },
  ...change,
});
channelContract(teams, { activity, sender: { tenant: 'tenant-1', person: 'oid-1' }, limit: 28_000 });

const group = { conversation: { id: '19:x', conversationType: 'groupChat', isGroup: true, tenantId: 'tenant-1' } };
const mention = { type: 'mention', text: '<at>Bilan</at>', mentioned: { id: 'bot', name: 'Bilan' } };

describe.each([
  ['a group chat', group],
  ['a channel', { conversation: { id: '19:y', conversationType: 'channel' } }],
])('in %s', (_title, where) => {
  test('a message gets the private-chat notice, and nothing is read (R134)', () =>
    expect(teams.read(activity({ ...where, text: '<at>Bilan</at> je suis épuisé' }))).toMatchObject({
      kind: 'refused',
      say: { text: expect.stringContaining('privée') },
    }));
  test('an installation too', () =>
    expect(teams.read(activity({ ...where, type: 'installationUpdate', action: 'add' }))).toMatchObject({
      kind: 'refused',
    }));
  test('somebody who comes gets nothing', () =>
    expect(teams.read(activity({ ...where, type: 'conversationUpdate', membersAdded: [{ id: '29:abc' }] }))).toEqual({
      kind: 'ignored',
    }));
});

test.each([
  ['the installation', { type: 'installationUpdate', action: 'add' }, 'incoming'],
  ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }, 'incoming'],
  ['the removal', { type: 'installationUpdate', action: 'remove' }, 'ignored'],
  ['an edit', { type: 'messageUpdate', channelData: { eventType: 'editMessage' } }, 'refused'],
  ['a message brought back', { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } }, 'ignored'],
  ['a deleted message', { type: 'messageDelete' }, 'ignored'],
  ['an invoke', { type: 'invoke', name: 'task/fetch' }, 'ignored'],
])('%s is %s', (_title, change, kind) =>
  expect(teams.read(activity(change))).toMatchObject({
    kind,
    ...(kind === 'incoming' && { incoming: { activity: 'arrival' } }),
  }),
);

test.each([
  ['<at>Bilan</at> bonjour', [mention], 'bonjour'],
  ['<at>Bilan</at>', [mention], ''],
  ['bonjour <at>Paul</at>', [{ ...mention, text: '<at>Paul</at>', mentioned: { id: '29:paul' } }], 'bonjour Paul'],
  ['<p>oui&nbsp;&amp; non</p><p>l&#39;autre</p>', [], "oui & non\nl'autre"],
  ['1 &lt; 2 &#x1F642;', [], '1 < 2 🙂'],
  ['&amp;lt;b&amp;gt;', [], '&lt;b&gt;'],
  ['<b>gras</b> et <3', [], 'gras et <3'],
  ['fin&#99999999; &#0;', [], 'fin&#99999999; &#0;'],
])('%s', (text, entities, words) => {
  const content = words === '' ? { kind: 'empty' } : { kind: 'text', text: words };
  expect(teams.read(activity({ text, entities }))).toMatchObject({ incoming: { content } });
});

test('mentions without an end are read: a reader that tries every way never ends', () => {
  const text = '<at '.repeat(50_000) + '<at>'.repeat(50_000);
  expect(teams.read(activity({ text })).kind).toBe('incoming');
});

test('a sticker is a message without words', () =>
  expect(
    teams.read(activity({ text: '', attachments: [{ contentType: 'text/html', content: '<img alt="bravo">' }] })),
  ).toMatchObject({ incoming: { content: { kind: 'empty' } } }));

test('without a directory id, the account is the person', () =>
  expect(teams.read(activity({ from: { id: '29:abc' } }))).toMatchObject({
    sender: { tenant: 'tenant-1', person: '29:abc' },
  }));
