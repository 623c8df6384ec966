// The published Web Chat on our page and our Direct Line, in a real browser: an independent client of the protocol.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, shifted } from '../../domain/time.ts';
import { launchChromium } from '../browser.ts';
import { GREETING, serveChat } from './directline/chat.ts';
import type { Transcript } from './directline/echo.ts';
import { now, type Served, type ServeOptions } from './directline/served.ts';

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

/** Opens the page; whatever the browser complains of is in `complaints`. */
async function open(options: BrowserContextOptions = {}, before: (page: Page) => Promise<void> = async () => {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  await before(page);
  await page.goto(`${served.url}/`);
  await greeted(page);
  return { page, complaints };
}
const greeted = (page: Page) => bubbles(page).getByText(GREETING).first().waitFor();
/** What is seen in the transcript; Web Chat says everything a second time to screen readers. */
const bubbles = (page: Page) => page.locator('.webchat__bubble__content');
/** A button of a card. */
const button = (page: Page, name: string) => page.getByRole('feed').getByRole('button', { name }).last();
const box = (page: Page) => page.getByRole('textbox', { name: 'Votre message' });
const heard = (page: Page, words: string) => bubbles(page).getByText(`Bien reçu : ${words}`, { exact: true });
async function say(page: Page, words: string) {
  await box(page).fill(words);
  await box(page).press('Enter');
}
/** The machine may be busy. */
const soon = { timeout: 20_000 };
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
    const { page, complaints } = await open();
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
    const { page } = await open();
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
    const { page } = await open();
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
    const { page } = await open();
    await page.getByRole('button', { name: 'Parler à une personne' }).click();
    const dialog = page.getByRole('dialog', { name: 'Parler à une personne' });
    expect(await dialog.getByRole('link').allInnerTexts()).toEqual(['01 47 23 84 20', 'katia.catillon@interactif.eu']);
    await dialog.getByRole('button', { name: 'Le demander' }).click();
    await heard(page, 'Parler à une personne').waitFor();
  });
});

describe('cuts', () => {
  test('the server restarts: what was written meanwhile leaves by itself, once; what was being filled in stays', async () => {
    const { page } = await open();
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
    const { page } = await open();
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
    const { page } = await open();
    await say(page, 'un');
    await settled(page, 'un');
    expect(cut).toBe(false);
  });

  test('a turn fails for a moment: the message is sent again by itself', async () => {
    const { page } = await open();
    served.transcript.broken = 'turns';
    await say(page, 'un');
    await expect.poll(() => served.logged.length, soon).toBeGreaterThan(1);
    served.transcript.broken = null;
    await settled(page, 'un');
  });

  test('no WebSocket gets through: the page asks again and again instead', async () => {
    const { page } = await open({}, (page) =>
      page
        .addInitScript(() => {
          window.WebSocket = class extends WebSocket {
            constructor(url: string | URL) {
              super(String(url).replace(/stream\?.*/, 'nowhere'));
            }
          };
        })
        .then(() => {}),
    );
    await say(page, 'un');
    await settled(page, 'un');
  });
});

describe('the page', () => {
  test('it has something to read before Web Chat is there, and a word when it never comes', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let bundle = (_: 'abort'): void => {};
    await page.route('**/webchat.js*', (route) => {
      bundle = () => void route.abort();
    });
    await page.goto(`${served.url}/`, { waitUntil: 'commit' });
    await page.getByText('Préparez votre entretien préalable').waitFor();
    const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await expect.poll(painted, soon).toBe(1);
    await page.getByRole('button', { name: 'Parler à une personne' }).click();
    await page.keyboard.press('Escape');
    bundle('abort');
    await page.getByRole('status').getByText('n’a pas pu s’ouvrir').waitFor();
  });

  test('without JavaScript it says so, and whom to call', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}/`);
    expect(await page.locator('noscript').textContent()).toContain('désactivé dans votre navigateur');
    expect(await page.getByRole('link', { name: '01 47 23 84 20' }).isVisible()).toBe(true);
  });

  test.each([320, 768, 1280])('at %i pixels nothing sticks out', async (width) => {
    const { page } = await open({ viewport: { width, height: 640 } });
    await say(page, 'Ma fiche');
    await button(page, 'Valider').waitFor();
    const sticksOut = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sticksOut()).toBe(0);
    for (const path of ['/confidentialite', '/accessibilite']) {
      await page.goto(served.url + path);
      expect(await sticksOut()).toBe(0);
    }
  });

  test.each(['light', 'dark'] as const)('axe finds nothing serious (%s)', async (colorScheme) => {
    const { page } = await open({ colorScheme });
    await say(page, 'Ma situation');
    await button(page, 'Demandeur d’emploi').waitFor();
    await say(page, 'Ma fiche');
    await button(page, 'Valider').waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Quitter' }).click();
    expect(await serious(page)).toEqual([]);
    for (const path of ['/confidentialite', '/accessibilite']) {
      await page.goto(served.url + path);
      expect(await serious(page)).toEqual([]);
    }
  });
});

/** Once Web Chat has read the cards aloud: for a second it holds a copy of them, whose text inputs have no label (rule `label`). */
async function serious(page: Page): Promise<readonly string[]> {
  await expect.poll(() => page.locator('[role="log"] input').count(), soon).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`));
}
