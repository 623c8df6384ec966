// What the consultant's page looks like: every view, at three widths, light and dark; axe; on paper.
// SHOTS=folder goes through all of them and writes the pictures, to be looked at.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { type Demo, startDemo } from './consultant-demo.ts';
import { visit } from './consultant-visit.ts';

const SUBMITTED = '7f3a2c00-0000-4000-8000-000000000001';
const DRAFT = '1b90de00-0000-4000-8000-000000000002';
const LONG_NAME = 'c4417a00-0000-4000-8000-000000000003';

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(bad.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}
const expectNoSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

const LOOKS = [[320, 'dark']] as const;
const EVERY_LOOK = [320, 768, 1280].flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const]);

/** Somebody signed in, and how each view they come to is looked at. */
async function looker(width: number, colorScheme: 'light' | 'dark') {
  const viewport = { width, height: width < 700 ? 700 : 900 };
  const visited = await visit(browser, demo, { colorScheme, viewport });
  const look = async (name: string) => {
    await expectNoSideways(visited.page);
    await expectAccessible(visited.page);
    await visited.shoot(`${name}-${width}-${colorScheme}`, /transcript|long|export|history/.test(name));
  };
  return { ...visited, look };
}

describe.each(process.env.SHOTS ? EVERY_LOOK : LOOKS)(
  'holds, and is accessible, at %i px, %s:',
  (width, colorScheme) => {
    test('signing in, and every view of dossiers', async () => {
      const { page, complaints, heading, signIn, look, close } = await looker(width, colorScheme);
      await page.goto(`${demo.url}/consultant`);
      await page.getByRole('button', { name: 'Se connecter' }).waitFor();
      await look('1-sign-in');
      await signIn();
      await heading('Dossiers').waitFor();
      await look('2-list');
      for (const [rank, id, tab, text] of [
        ['3-sheet', SUBMITTED, 'fiche', 'Reprendre confiance.'],
        ['4-transcript', SUBMITTED, 'echanges', '50 lignes'],
        ['5-follow-up', SUBMITTED, 'suivi', 'Adresse électronique confirmée'],
        ['6-draft', DRAFT, 'fiche', 'Comment pensez-vous le financer ?'],
        ['7-long-name', LONG_NAME, 'echanges', '50 lignes'],
      ] as const) {
        await page.goto(`${demo.url}/consultant#/dossiers/${id}/${tab}`);
        await page.getByText(text).first().waitFor();
        await look(rank);
      }
      await page.goto(`${demo.url}/consultant#/dossiers/${SUBMITTED}/fiche`);
      for (const [rank, name] of [
        ['8-export', 'Exporter'],
        ['9-history', 'Historique de la réponse : Téléphone'],
      ] as const) {
        await page.getByRole('button', { name }).click();
        await page.getByRole('dialog').getByRole('listitem').first().waitFor();
        await look(rank);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      await look('10-after');
      expect(complaints).toEqual([]);
      await close();
    });

    test('questions without an answer, and evaluations', async () => {
      const { page, complaints, signIn, look, close } = await looker(width, colorScheme);
      await signIn('#/questions');
      await page.getByText('30 sujets').waitFor();
      await look('11-questions');
      await page.getByRole('button', { name: 'Marquer comme traitée : Y a-t-il un parking ?' }).click();
      await page.getByText('Retirée de la liste').waitFor();
      await look('12-questions-handled');
      await page.goto(`${demo.url}/consultant#/evaluations`);
      await page.getByText('24 réponses prises en compte').waitFor();
      await look('13-evaluations');
      await page.getByLabel('Questionnaire').selectOption('evaluation-cold');
      await page.getByText('Abandonné').waitFor();
      await look('14-evaluations-cold');
      await page.getByLabel('Année').selectOption('2025');
      await page.getByText('Moins de cinq réponses').waitFor();
      await look('15-evaluations-few');
      expect(complaints).toEqual([]);
      await close();
    });
  },
);

test('the sheet prints on one page, dark on white, without what only a screen needs', async () => {
  const { page, heading, signIn, shoot, close } = await visit(browser, demo, { colorScheme: 'dark' });
  await signIn(`#/dossiers/${SUBMITTED}/fiche`);
  await page.getByText('Reprendre confiance.').waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('link', { name: 'Fiche' }).isVisible()).toBe(false);
  await expect
    .poll(() => heading('Camille Durand').evaluate((element) => getComputedStyle(element).color))
    .toBe('rgb(36, 36, 36)');
  const margin = '12mm';
  const pdf = await page.pdf({ format: 'A4', margin: { top: margin, bottom: margin, left: margin, right: margin } });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  await page.setViewportSize({ width: 703, height: 1000 });
  await shoot('print');
  await close();
});
