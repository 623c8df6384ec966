// The published Web Chat on our page and our Direct Line, in a real browser: an independent client of the protocol.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, shifted } from '../../domain/time.ts';
import { launchChromium } from '../browser.ts';
import { GREETING, serveChat } from './directline/chat.ts';
import type { Transcript } from './directline/echo.ts';
import { now, type Served, type ServeOptions } from './directline/served.ts';
import { box, bubbles, button, greeted, heard, say, soon, visit } from './directline/visit.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  served = await serveChat();
});
afterEach(async () => {
  await served.stop();
  for (const context of browser.contexts()) await context.close();
});

/** Every line said, once, whatever happened in between; nothing still on its way. */
async function settled(page: Page, ...words: readonly string[]) {
  for (const each of words) {
    await heard(page, each).waitFor();
    expect([await bubbles(page).getByText(each, { exact: true }).count(), await heard(page, each).count()]).toEqual([
      1, 1,
    ]);
  }
  await expect.poll(() => page.getByText(/Envoi en cours|n’est pas parti/).count(), soon).toBe(0);
  const lines = [...served.transcript.lines.values()].flat();
  expect(lines.filter(({ direction }) => direction === 'in')).toHaveLength(words.length);
}
/** Another process on the same port, with the same database. */
async function restart(transcript: Transcript, options: ServeOptions = {}) {
  const port = Number(new URL(served.url).port);
  await served.stop();
  served = await serveChat({ transcript, port, ...options });
}

describe('a conversation', () => {
  test('one greeting; typed, tapped, filled in; after a reload it is all there', async () => {
    const { page, complaints } = await visit(browser, served.url);
    expect(await bubbles(page).getByText(GREETING).count()).toBe(1);
    await say(page, 'bonjour');
    await heard(page, 'bonjour').waitFor();
    await button(page, 'Ma fiche').click();
    await page.getByRole('textbox', { name: 'Quel est votre prénom' }).fill('Aline');
    await page.getByRole('radio', { name: 'Par courriel' }).check();
    await page.getByRole('checkbox', { name: 'Midi', exact: true }).check();
    await button(page, 'Valider').click();
    await heard(page, 'Aline, b, Mi').waitFor();
    const before = await bubbles(page).allInnerTexts();
    await page.reload();
    await heard(page, 'Aline, b, Mi').waitFor();
    expect(await bubbles(page).allInnerTexts()).toEqual(before);
    expect(before.filter((text) => text.trim() === 'Ma fiche')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('a second tab shows the same one, live; « Quitter » empties both', async () => {
    const { page } = await visit(browser, served.url);
    const other = await page.context().newPage();
    await other.goto(`${served.url}/`);
    await greeted(other);
    await say(page, 'un');
    await heard(other, 'un').waitFor();
    await page.getByRole('button', { name: 'Quitter' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Quitter' }).click();
    for (const each of [page, other]) {
      await expect.poll(() => heard(each, 'un').count(), soon).toBe(0);
      await greeted(each);
    }
    expect(served.transcript.lines.size).toBe(2);
  });

  test('it can be had with the keyboard alone', async () => {
    const { page } = await visit(browser, served.url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // « Aller à la conversation »
    await expect.poll(() => box(page).evaluate((element) => element === document.activeElement), soon).toBe(true);
    await page.keyboard.type('au clavier');
    await page.keyboard.press('Enter');
    await heard(page, 'au clavier').waitFor();
    await page.keyboard.press('Shift+Tab'); // the transcript, its last message
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key); // into the greeting
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (let tabs = 0; tabs < 5 && (await focused()) !== 'Commencer'; tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heard(page, 'Commencer').waitFor();
  });

  test('« Parler à une personne » gives the ways, and asks in the conversation', async () => {
    const { page } = await visit(browser, served.url);
    await page.getByRole('button', { name: 'Parler à une personne' }).click();
    const dialog = page.getByRole('dialog', { name: 'Parler à une personne' });
    expect(await dialog.getByRole('link').allInnerTexts()).toEqual(['01 47 23 84 20', 'katia.catillon@interactif.eu']);
    await dialog.getByRole('button', { name: 'Le demander' }).click();
    await heard(page, 'Parler à une personne').waitFor();
  });
});

describe('cuts', () => {
  test('the server restarts: what was written meanwhile leaves by itself, once; what was being filled in stays', async () => {
    const { page } = await visit(browser, served.url);
    await say(page, 'avant');
    await button(page, 'Ma fiche').click();
    const name = page.getByRole('textbox', { name: 'Quel est votre prénom' });
    await name.fill('Aline');
    const { transcript } = served;
    const port = Number(new URL(served.url).port);
    await served.stop();
    await page.getByRole('status').getByText('La connexion est interrompue').waitFor();
    await say(page, 'pendant');
    await say(page, 'encore');
    served = await serveChat({ transcript, port });
    await page.getByText('La connexion est rétablie').waitFor();
    await say(page, 'après');
    await heard(page, 'après').waitFor();
    expect(await name.inputValue()).toBe('Aline');
    await button(page, 'Valider').click();
    await heard(page, 'Aline').waitFor();
    const said = [...transcript.lines.values()]
      .flat()
      .flatMap((line) => (line.direction === 'in' ? line.heard.text : []));
    expect(said).toEqual(['avant', 'Ma fiche', 'pendant', 'encore', 'après', 'Aline']);
    expect(await bubbles(page).getByText(GREETING).count()).toBe(1);
  });

  test('the token expired meanwhile: the cookie finds the same conversation again', async () => {
    const { page } = await visit(browser, served.url);
    await say(page, 'avant');
    await heard(page, 'avant').waitFor();
    await restart(served.transcript, { clock: () => shifted(now(), 2 * HOUR) });
    await say(page, 'après');
    await settled(page, 'avant', 'après');
  });

  test('the answer to a message is lost on the way: it is sent again, and kept once', async () => {
    const { transcript } = served;
    let cut = true;
    await restart(transcript, {
      also: (server) => {
        server.pre((request, _, next) => {
          if (cut && request.method === 'POST' && request.url?.endsWith('/activities')) {
            cut = false;
            const commit = transcript.commit.bind(transcript);
            transcript.commit = (...line) => {
              transcript.commit = commit;
              commit(...line);
              request.socket.destroy();
            };
          }
          next();
        });
      },
    });
    const { page } = await visit(browser, served.url);
    await say(page, 'un');
    await settled(page, 'un');
    expect(cut).toBe(false);
  });

  test('a turn fails for a moment: the message is sent again by itself', async () => {
    const { page } = await visit(browser, served.url);
    served.transcript.broken = 'turns';
    await say(page, 'un');
    await expect.poll(() => served.logged.length, soon).toBeGreaterThan(0);
    served.transcript.broken = null;
    await settled(page, 'un');
  });

  test('no WebSocket gets through: the page asks again and again instead', async () => {
    const { page } = await visit(browser, served.url, {}, (page) =>
      page.addInitScript(() => {
        window.WebSocket = class extends WebSocket {
          constructor(url: string | URL) {
            super(String(url).replace(/stream\?.*/, 'nowhere'));
          }
        };
      }),
    );
    await say(page, 'un');
    await settled(page, 'un');
  });
});
