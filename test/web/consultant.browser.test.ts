// The consultant's page in a real browser, on invented dossiers: sign-in, list, sheet, search, export; axe; what the screen shows.
// SHOTS=folder also writes the pictures of every view, to be looked at.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { type Demo, startDemo } from './consultant-demo.ts';

const SUBMITTED = '7f3a2c00-0000-4000-8000-000000000001';
const DRAFT = '1b90de00-0000-4000-8000-000000000002';
const LONG_NAME = 'c4417a00-0000-4000-8000-000000000003';

let demo: Demo;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});
beforeEach(async () => {
  await context?.close();
  demo.fail = null;
  demo.empty = false;
  await open();
});

/** A new person at a new browser: nothing of the test before is left. */
async function open(looks: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'America/New_York',
    viewport: { width: 1280, height: 900 },
    ...looks,
  });
  page = await context.newPage();
  complaints = [];
  // A refusal of the Content-Security-Policy, an error of React: none is expected.
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
}

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
async function signIn(hash = ''): Promise<void> {
  await page.goto(`${demo.url}/consultant${hash}`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('button', { name: /Claire Martin/ }).click();
  await page.getByText('Claire Martin').waitFor();
}
async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(bad.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}
const expectNoSideways = async () =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
async function shoot(name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
}

test('from the sign-in to the export, and a reload stays where one is', async () => {
  await signIn();
  await heading('Dossiers').waitFor();
  expect(new URL(page.url()).search).toBe('');

  await page.getByLabel('Chercher un dossier').fill('duránd');
  await page.getByText('1 dossier trouvé').waitFor();
  await page.getByRole('link', { name: 'Camille Durand' }).click();
  await heading('Camille Durand').waitFor();
  expect(await page.title()).toBe('Camille Durand · INTERACTIF');
  await page.getByText('Qu’on me dise de patienter.').waitFor();

  await page.getByRole('button', { name: 'Historique de la réponse : Téléphone' }).click();
  const history = page.getByRole('dialog', { name: 'Téléphone' });
  await history.getByText('06 12 34 56 87').waitFor();
  expect(await history.getByRole('listitem').allTextContents()).toEqual([
    'Version actuelle · 23 nov. 2026, 18:30 · la personne, site web06 12 34 56 78',
    'Version 2 · 16 nov. 2026, 09:35 · la personne, TeamsRéponse retirée ou passée',
    'Version 1 · 16 nov. 2026, 09:21 · la personne, site web06 12 34 56 87',
  ]);
  await shoot('9-history');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Échanges' }).click();
  await page.getByText('50 lignes, et d’autres à la suite').waitFor();
  await page.getByRole('button', { name: 'Afficher la suite' }).click();
  await page.getByText('72 lignes').waitFor();
  expect(await page.getByText('modifié', { exact: true }).count()).toBe(1);
  await page.getByLabel('Chercher dans les échanges').fill('telephone');
  await page.getByText('2 lignes trouvées').waitFor();
  expect(await page.locator('mark').allTextContents()).toEqual(['Téléphone', 'Téléphone']);
  await page.getByLabel('Dialogue').selectOption('programme');
  await page.getByText('1 ligne trouvée').waitFor();

  await page.reload();
  await heading('Camille Durand').waitFor();
  expect(await page.getByRole('link', { name: 'Échanges' }).getAttribute('aria-current')).toBe('page');

  for (const [item, name, content] of [
    ['Fiche, page à imprimer (HTML)', 'D-7F3A2C-fiche.html', '<h1>Camille Durand</h1>'],
    ['Fiche, données (JSON)', 'D-7F3A2C-fiche.json', '"Lyon 3e"'],
    ['Échanges, à lire (Markdown)', 'D-7F3A2C-echanges.md', '- Combien coûte un bilan ?'],
    ['Échanges, tableur (CSV)', 'D-7F3A2C-echanges.csv', '72;"Oui, je le transmets à mon consultant"'],
    ['Échanges, données (JSON)', 'D-7F3A2C-echanges.json', '"seq": 72'],
  ] as const) {
    await page.getByRole('button', { name: 'Exporter' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(name);
    expect(await readFile(await file.path(), 'utf8')).toContain(content);
    await page.getByText(`Fichier enregistré : ${name}`).waitFor();
  }
  expect(complaints).toEqual([]);
});

test('of a draft one sees where the person is, and not what they wrote', async () => {
  await signIn(`#/dossiers/${DRAFT}/fiche`);
  await heading('Nom connu à la transmission').waitFor();
  await page.getByText('12 réponses sur 39').waitFor();
  await page.getByText('Comment pensez-vous le financer ?').waitFor();
  expect(await page.getByRole('button', { name: 'Exporter' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Échanges' }).click();
  await page.getByText('ses échanges restent à elle').waitFor();
  expect(demo.asked.some((line) => line.includes(`${DRAFT}/transcript`))).toBe(false);
  await page.getByRole('link', { name: 'Suivi' }).click();
  await page.getByText('Pause demandée').waitFor();
  expect(complaints).toEqual([]);
});

describe('what goes wrong is said, and can be tried again', () => {
  test('an incident', async () => {
    await signIn();
    demo.fail = 503;
    await page.reload();
    await page.getByText('Un incident nous empêche de répondre').waitFor();
    demo.fail = null;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await heading('Dossiers').waitFor();
  });

  test('a session that ended', async () => {
    await signIn();
    demo.fail = 401;
    await page.getByRole('link', { name: 'Camille Durand' }).click();
    await page.getByText('Votre session est terminée').waitFor();
    demo.fail = null;
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('button', { name: /Claire Martin/ }).click();
    await heading('Camille Durand').waitFor();
  });

  test('an answer of the issuer that is not for us', async () => {
    await page.goto(`${demo.url}/consultant?code=stolen&state=unknown`);
    await page.getByText('La connexion n’a pas abouti').waitFor();
    expect(page.url()).toBe(`${demo.url}/consultant`);
  });

  test('a dossier that is not theirs, an address that is none', async () => {
    await signIn('#/dossiers/00000000-0000-4000-8000-000000000009');
    await page.getByText('ne vous est pas attribué').waitFor();
    await page.goto(`${demo.url}/consultant#/nowhere`);
    await page.getByText('n’existe pas').waitFor();
  });

  test('nothing yet', async () => {
    demo.empty = true;
    await signIn();
    await page.getByText('Aucun dossier ne vous est attribué').waitFor();
  });

  test('signing out leaves nothing in the tab', async () => {
    await signIn();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByText('Vous êtes déconnecté.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

test('with the keyboard alone', async () => {
  await signIn();
  await heading('Dossiers').waitFor();
  const tabTo = async (name: string) => {
    for (let i = 0; i < 30; i += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (at.includes(name)) return;
    }
    throw new Error(`${name} is not reached with the Tab key`);
  };
  await tabTo('Aller au contenu');
  await page.keyboard.press('Enter');
  await tabTo('Camille Durand');
  await page.keyboard.press('Enter');
  await heading('Camille Durand').waitFor();
  // The focus is where the reader has come.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await tabTo('Échanges');
  await page.keyboard.press('Enter');
  await page.getByText('Les heures sont celles de Paris').waitFor();
});

const LOOKS = [
  [320, 'dark'],
  [768, 'light'],
  [1280, 'light'],
] as const;
const EVERY_LOOK = [320, 768, 1280].flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const]);

test.each(process.env.SHOTS ? EVERY_LOOK : LOOKS)(
  'every view holds, and is accessible, at %i px, %s',
  async (width, colorScheme) => {
    await context.close();
    await open({ colorScheme, viewport: { width, height: width < 700 ? 700 : 900 } });
    await page.goto(`${demo.url}/consultant`);
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    const look = async (name: string) => {
      await expectNoSideways();
      await expectAccessible();
      await shoot(`${name}-${width}-${colorScheme}`);
    };
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
    expect(complaints).toEqual([]);
  },
);

test('the sheet prints on two pages at most, without what only a screen needs', async () => {
  await signIn(`#/dossiers/${SUBMITTED}/fiche`);
  await page.getByText('Reprendre confiance.').waitFor();
  const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
  if (process.env.SHOTS) await (await import('node:fs/promises')).writeFile(`${process.env.SHOTS}/sheet.pdf`, pdf);
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('link', { name: 'Fiche' }).isVisible()).toBe(false);
  await page.setViewportSize({ width: 720, height: 1000 });
  await shoot('8-print');
});
