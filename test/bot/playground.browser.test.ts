// Teams as the published Playground plays it: typing, tapping, filling a card; replies pushed by conversation reference.

import { type ConversationReference, TurnContext } from 'botbuilder';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BotLogic } from '../../bot/bot.ts';
import { channelOf } from '../../bot/channels/index.ts';
import { createPusher, type Pusher } from '../../bot/push.ts';
import type { Content } from '../../domain/incoming.ts';
import type { Say } from '../../domain/say.ts';
import { launchChromium } from '../browser.ts';
import { asking, grid, many, one, SAYS, text } from '../contracts/says.ts';
import { type Playground, startPlayground } from '../playground.ts';
import { type Serving, serve } from './serving.ts';

let serving: Serving;
let playground: Playground;
let browser: Browser;
let page: Page;
let pusher: Pusher;
const heard: Content[] = [];
const senders = new Set<string>();

/** Answers by the push, after the turn, as the product does. */
const logic: BotLogic = async (context) => {
  const channel = channelOf(context.activity);
  const read = channel.read(context.activity);
  if (read.kind !== 'incoming') return;
  const { content } = read.incoming;
  if (content.kind === 'arrival' && heard.some(({ kind }) => kind === 'arrival')) return;
  heard.push(content);
  senders.add(`${read.sender.tenant} ${read.sender.person}`);
  const reference: Partial<ConversationReference> = TurnContext.getConversationReference(context.activity);
  setImmediate(() => void pusher.send(reference, channel.write(replyTo(content))));
};

function replyTo(content: Content): Say {
  if (content.kind === 'arrival')
    return { kind: 'text', text: 'Bienvenue !', actions: [{ title: 'Commencer', says: 'commencer' }] };
  if (content.kind === 'tap') return asking(one);
  if (content.kind === 'text' && content.text === 'page') return asking(text, many, grid);
  if (content.kind === 'text' && content.text === 'résumé') return SAYS['a recap'] ?? { kind: 'text', text: '' };
  return { kind: 'text', text: `Reçu : ${JSON.stringify(content)}` };
}

beforeAll(async () => {
  serving = await serve({ logic });
  pusher = createPusher({ adapter: serving.adapter, appId: null });
  playground = await startPlayground(serving.url);
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1_400, height: 900 } });
  await page.goto(playground.url);
});
afterAll(async () => {
  await browser?.close();
  await playground?.stop();
  await serving?.server.stop();
});

const seen = (words: string | RegExp) => page.getByText(words).last().waitFor();
const tap = (name: string) => page.getByRole('button', { name }).last().click();
const type = async (words: string) => {
  await page.locator('[contenteditable=true]').first().click();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};

test('a person is welcomed once, taps, types, and fills a card', async () => {
  await seen('Bienvenue');
  await tap('Commencer');
  await seen('Quelle est la question b3');
  await tap('Choix b');
  await seen(/"values":\{"b3":"b"\}/);
  await type('Zoé');
  await seen(/"text":"Zoé"/);

  await type('page');
  await seen('3 à 5 sur 41');
  await page.getByLabel('Quelle est la question b1').last().fill('Zoé Martin');
  await page.getByText('Midi').nth(-2).click();
  await tap('Valider');
  await seen(/"b1":"Zoé Martin"/);
  expect(heard.at(-1)).toEqual({
    kind: 'card',
    run: 'run-1',
    round: 2,
    values: { b1: 'Zoé Martin', b6: ['a', 'c'], h6: ['lundi-matin', 'lundi-midi', 'mardi-midi'] },
  });
});

test('a recap is corrected by a list, and confirmed by a button', async () => {
  await type('résumé');
  await seen('relisez-les');
  await tap('Corriger une réponse');
  await page.getByRole('combobox').last().click();
  await page.getByRole('option', { name: 'Question 1' }).first().click();
  await tap('Corriger cette réponse');
  await seen(/"kind":"revise"/);
  expect(heard.at(-1)).toEqual({ kind: 'revise', run: 'run-1', key: 'k1' });
  await tap('Je transmets à mon consultant');
  await seen(/"kind":"confirm"/);
  expect(heard.at(-1)).toEqual({ kind: 'confirm', run: 'run-1', digest: 'abc' });
  expect([...senders]).toHaveLength(1);
});
