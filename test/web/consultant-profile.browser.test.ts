// The questionnaires of a dossier in a real browser: opened to the person, their profiles, what is behind a figure, a comment.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { type Demo, startDemo } from './consultant-demo.ts';
import { type Visit, visit } from './consultant-visit.ts';

const ANSWERED = '#/dossiers/7f3a2c00-0000-4000-8000-000000000001/questionnaires';
const NOTHING_OPEN = '#/dossiers/c4417a00-0000-4000-8000-000000000003/questionnaires';

let demo: Demo;
let browser: Browser;
let here: Visit;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  demo = await startDemo();
  here = await visit(browser, demo);
  return async () => {
    await here.close();
    await demo.close();
  };
});

/** Axe computes contrasts from the colours of the page, and not from those the system puts instead. */
async function expectAccessible(page: Page, { isForced = false } = {}): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (isForced ? axe.disableRules('color-contrast') : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

const expectNoSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

test('a questionnaire is opened to the person, in the name of somebody entitled to it', async () => {
  const { page, complaints, signIn } = here;
  await signIn(NOTHING_OPEN);
  const card = page.getByRole('region', { name: 'Ce qui compte pour vous' });
  await card.getByText('Pas encore ouvert à la personne.').waitFor();
  await card.getByRole('button', { name: 'Ouvrir à la personne' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ouvrir « Ce qui compte pour vous »' });
  const confirm = dialog.getByRole('button', { name: 'Ouvrir à la personne' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Personne habilitée').selectOption('Hélène Fabre, psychologue du travail');
  await here.shoot('release', true);
  await expectAccessible(page);
  await confirm.click();
  await card.getByText(/Ouvert le .* sous la responsabilité de Hélène Fabre/).waitFor();
  await page.getByText('« Ce qui compte pour vous » est ouvert à la personne.').waitFor();
  expect(complaints).toEqual([]);
});

test('results are opened to the person after a confirmation', async () => {
  const { page, complaints, signIn } = here;
  await signIn(ANSWERED);
  const card = page.getByRole('region', { name: 'Ce qui compte pour vous' });
  await card.getByText('La personne ne voit pas encore ses résultats.').waitFor();
  const button = card.getByRole('button', { name: 'Ouvrir les résultats à la personne' });
  await button.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
  expect(demo.asked.some((line) => line.startsWith('POST'))).toBe(false);
  await button.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir les résultats' }).click();
  await card.getByText(/^Résultats ouverts à la personne le/).waitFor();
  expect(await button.count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('from the list to what is behind a figure, and back; the comment stays after a reload', async () => {
  const { page, complaints, signIn } = here;
  await signIn(ANSWERED);
  await page.getByRole('link', { name: 'Voir le profil : Ce qui compte pour vous, 24 nov. 2026' }).click();
  await page.getByText('sous la responsabilité de Hélène Fabre').waitFor();
  await page.getByText('Ce profil est un point de départ pour votre échange, pas un verdict.').waitFor();
  const chart = page.getByRole('img', { name: 'Les dix valeurs, les unes par rapport aux autres' });
  expect(await chart.count()).toBe(1);
  await page.getByText('Voir les chiffres en tableau').first().click();
  const table = page.getByRole('table', { name: 'Les dix valeurs, les unes par rapport aux autres' });
  expect(await table.getByRole('row').count()).toBe(11);

  const lines = page.getByRole('region', { name: 'Valeur par valeur' });
  const line = lines.getByRole('listitem').filter({ hasText: 'Bienveillance' }).first();
  await line.locator('summary').click();
  await line.getByText('Rendre service sans attendre de retour').waitFor();
  await line.getByText('Très important (5)').first().waitFor();
  const save = line.getByRole('button', { name: 'Enregistrer le commentaire : Bienveillance' });
  expect(await save.isDisabled()).toBe(true);
  await line.getByLabel('Votre commentaire').fill('Très présent dans son récit.');
  await save.click();
  await line.getByText('Commentaire enregistré.').waitFor();
  await line.getByText('Claire Martin, le').waitFor();

  await page.reload();
  await line.locator('summary').click();
  expect(await line.getByLabel('Votre commentaire').inputValue()).toBe('Très présent dans son récit.');
  await page.getByRole('link', { name: 'Tous les questionnaires' }).click();
  await page.getByText('Voir le profil').first().waitFor();
  expect(complaints).toEqual([]);
});

test('what could not be saved is said, and stays written', async () => {
  const { page, signIn } = here;
  await signIn(`${ANSWERED}/run-motivation`);
  const line = page.getByRole('region', { name: 'Moteur par moteur' }).getByRole('listitem').first();
  await line.locator('summary').click();
  await line.getByLabel('Votre commentaire').fill('À reprendre.');
  demo.fail = 503;
  await line.getByRole('button', { name: /^Enregistrer/ }).click();
  await line.getByText('Un incident nous empêche de répondre').waitFor();
  expect(await line.getByLabel('Votre commentaire').inputValue()).toBe('À reprendre.');
});

test('with the keyboard alone: a line is opened, commented and saved', async () => {
  const { page, signIn } = here;
  await signIn(`${ANSWERED}/run-values-2`);
  const summary = page.getByRole('region', { name: 'Valeur par valeur' }).locator('summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(' Et la suite.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Commentaire enregistré.').waitFor();
});

const LOOKS = [[320, 'dark', 'none']] as const;
const EVERY_LOOK = [
  ...LOOKS,
  [900, 'light', 'active'],
  [1280, 'light', 'none'],
  [320, 'light', 'none'],
  [768, 'dark', 'none'],
  [1280, 'dark', 'none'],
] as const;

test.each(process.env.SHOTS ? EVERY_LOOK : LOOKS)(
  'every view holds, and is accessible, at %i px, %s, forced colours %s',
  async (width, colorScheme, forcedColors) => {
    const looks = { colorScheme, forcedColors, viewport: { width, height: 900 } };
    const { page, complaints, signIn, shoot, close } = await visit(browser, demo, looks);
    await signIn(ANSWERED);
    for (const [name, address, text] of [
      ['runs', ANSWERED, 'Voir le profil'],
      ['runs-closed', NOTHING_OPEN, 'Pas encore ouvert à la personne.'],
      ['values', `${ANSWERED}/run-values-2`, 'Valeur par valeur'],
      ['motivation', `${ANSWERED}/run-motivation`, 'Raison par raison'],
    ] as const) {
      await page.goto(`${demo.url}/consultant${address}`);
      await page.getByText(text).first().waitFor();
      for (const region of ['Valeur par valeur', 'Moteur par moteur', 'Raison par raison'])
        for (const summary of await page.getByRole('region', { name: region }).locator('summary').all())
          if ((await summary.textContent())?.match(/Autonomie|reconnaissance|Absence/)) await summary.click();
      await expectNoSideways(page);
      await shoot(`profile-${name}-${width}-${colorScheme}${forcedColors === 'active' ? '-forced' : ''}`);
      for (const folded of await page.getByText('Voir les chiffres en tableau').all()) await folded.click();
      await expectNoSideways(page);
      await expectAccessible(page, { isForced: forcedColors === 'active' });
    }
    expect(complaints).toEqual([]);
    await close();
  },
);
