// A question in the middle of the intake, in the published Web Chat before the real server: the answer, its citation opened at its
// passage, the intake that goes on; and what was not answered, on the consultant's page.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Assistant, startAssistant } from './assistant.ts';
import { launchChromium } from './browser.ts';
import { Walker } from './walker.ts';

let browser: Browser;
let assistant: Assistant;
beforeAll(async () => {
  [browser, assistant] = await Promise.all([launchChromium(), startAssistant()]);
});
afterAll(async () => {
  await browser.close();
  await assistant.remove();
});

async function arrive(width: number): Promise<Walker> {
  const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  await page.goto(`${assistant.url}/`);
  await page.getByText('une machine, pas une personne').first().waitFor();
  return new Walker(page);
}
/** A picture, when SHOTS names a folder. */
const shoot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
};
const seriousIn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
};

describe('an answer', () => {
  test.each(process.env.SHOTS ? [320, 900] : [320])(
    'in the middle of the intake, %d pixels wide: read, checked at its source, and on with the intake',
    async (width) => {
      const person = await arrive(width);
      for (const text of ['je veux faire un bilan', 'oui', 'c’est mon choix', 'oui']) await person.say(text);
      const { page } = person;
      await person.say('combien coûte le bilan ?');
      await page.getByText('2 400 € TTC').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await shoot(page, `answer-${width}`);
      const [opened] = await Promise.all([
        page.context().waitForEvent('page'),
        page
          .getByRole('link', { name: /Les tarifs/ })
          .first()
          .click(),
      ]);
      await opened.locator(':target').waitFor();
      expect(new URL(opened.url()).pathname).toBe('/documents/tarifs');
      expect(await opened.locator(':target').textContent()).toContain('2 400 € TTC');
      await shoot(opened, `passage-${width}`);
      await opened.close();
      // The pending question again, and an answer to it.
      expect(await person.said).toMatch(/prénom|joint/i);
      await person.say('Marie');
      expect(await person.said).not.toContain('Je n’ai pas compris');
    },
    60_000,
  );

  test('what has no answer is on the consultant’s page, and leaves it once dealt with', async () => {
    const person = await arrive(900);
    await person.say('y a-t-il un parking près du centre ?');
    await person.page.getByText('Je n’ai pas trouvé la réponse').first().waitFor();
    await person.say('où puis-je me garer ?');
    const page = await (await browser.newContext({ viewport: { width: 320, height: 900 } })).newPage();
    await page.goto(`${assistant.url}/consultant#/questions`);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('button', { name: /Claire Martin/ }).click();
    await page.getByText('Claire Martin').waitFor();
    await shoot(page, 'dossiers-320');
    if (!page.url().endsWith('#/questions')) await page.getByRole('link', { name: 'Questions', exact: true }).click();
    await page
      .getByText(/garer|parking/)
      .first()
      .waitFor();
    await shoot(page, 'questions-320');
    expect(await seriousIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page
      .getByRole('button', { name: /Marquer comme traitée/ })
      .first()
      .click();
    await page.getByText('Retirée de la liste').waitFor();
  }, 60_000);
});
