// Somebody at a new browser, in front of the consultant's page.
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Demo } from './consultant-demo.ts';

export interface Visit {
  readonly page: Page;
  /** What the console complained of: a refusal of the Content-Security-Policy, an error of React. None is expected. */
  readonly complaints: readonly string[];
  heading(name: string): Locator;
  /** Through the sign-in page and the local issuer, to the view of `hash`. */
  signIn(hash?: string): Promise<void>;
  /** A picture, when SHOTS names a folder; `screen`: of the window alone, not of the whole page. */
  shoot(name: string, screen?: boolean): Promise<void>;
  close(): Promise<void>;
}

export async function visit(
  browser: Browser,
  { url }: Pick<Demo, 'url'>,
  looks: BrowserContextOptions = {},
): Promise<Visit> {
  const viewport = { width: 1280, height: 900 };
  // Another time zone than that of Paris: the page must not care.
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'America/New_York', viewport, ...looks });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    page,
    complaints,
    heading: (name) => page.getByRole('heading', { level: 1, name }),
    async signIn(hash = '') {
      await page.goto(`${url}/consultant${hash}`);
      await page.getByRole('button', { name: 'Se connecter' }).click();
      await page.getByRole('button', { name: /Claire Martin/ }).click();
      await page.getByText('Claire Martin', { exact: true }).waitFor();
    },
    async shoot(name, screen = false) {
      const folder = process.env.SHOTS;
      if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: !screen });
    },
    close: () => context.close(),
  };
}
