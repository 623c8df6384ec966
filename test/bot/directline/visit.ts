// A person's visit: what is seen and done on the page of the chat, in a real browser.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { GREETING } from './chat.ts';

/** Opens the page and waits for the greeting; whatever the browser complains of is in `complaints`. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = async () => {},
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  await before(page);
  await page.goto(`${url}/`);
  await greeted(page);
  return { page, complaints };
}

export const greeted = (page: Page) => bubbles(page).getByText(GREETING).first().waitFor();
/** What is seen in the transcript; Web Chat says everything a second time to screen readers. */
export const bubbles = (page: Page) => page.locator('.webchat__bubble__content');
/** The latest button of a card under this name. */
export const button = (page: Page, name: string) => page.getByRole('feed').getByRole('button', { name }).last();
export const box = (page: Page) => page.getByRole('textbox', { name: 'Votre message' });
export const heard = (page: Page, words: string) => bubbles(page).getByText(`Bien reçu : ${words}`, { exact: true });
export async function say(page: Page, words: string) {
  await box(page).fill(words);
  await box(page).press('Enter');
}
/** The machine may be busy. */
export const soon = { timeout: 20_000 };
