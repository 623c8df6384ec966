// The page of the chat and the two beside it: what they are before, without and around Web Chat.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { serveChat } from './directline/chat.ts';
import type { Served } from './directline/served.ts';
import { button, say, soon, visit } from './directline/visit.ts';

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
  const { page } = await visit(browser, served.url, { viewport: { width, height: 640 } });
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
  const { page } = await visit(browser, served.url, { colorScheme });
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
/** Once Web Chat has read the cards aloud: for a second it holds a copy of them, whose text inputs have no label (rule `label`). */
async function serious(page: Page): Promise<readonly string[]> {
  await expect.poll(() => page.locator('[role="log"] input').count(), soon).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`));
}
