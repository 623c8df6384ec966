// The consultant's page in a real browser, on invented dossiers: sign-in, list, sheet, history, search, export; what goes wrong.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { type Demo, startDemo } from './consultant-demo.ts';
import { type Visit, visit } from './consultant-visit.ts';

const DRAFT = '1b90de00-0000-4000-8000-000000000002';

let demo: Demo;
let browser: Browser;
let here: Visit;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});
beforeEach(async () => {
  demo.fail = null;
  demo.empty = false;
  here = await visit(browser, demo);
  return () => here.close();
});

test('from the sign-in to the export, and a reload stays where one is', async () => {
  const { page, complaints, heading, signIn, shoot } = here;
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
  await shoot('9-history', true);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Échanges' }).click();
  await page.getByText('50 lignes, et d’autres à la suite').waitFor();
  await page.getByRole('button', { name: 'Afficher la suite' }).click();
  await page.getByText('72 lignes', { exact: true }).waitFor();
  expect(await page.getByText('modifié', { exact: true }).count()).toBe(1);
  await page.getByLabel('Chercher dans les échanges').fill('telephone');
  await page.getByText('2 lignes trouvées', { exact: true }).waitFor();
  expect(await page.locator('mark').allTextContents()).toEqual(['Téléphone', 'Téléphone']);
  await page.getByLabel('Dialogue').selectOption('programme');
  await page.getByText('1 ligne trouvée', { exact: true }).waitFor();

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
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: item }).click()]);
    expect(file.suggestedFilename()).toBe(name);
    expect(await readFile(await file.path(), 'utf8')).toContain(content);
    await page.getByText(`Fichier enregistré : ${name}`).waitFor();
  }
  expect(complaints).toEqual([]);
});

test('of a draft one sees where the person is, and not what they wrote', async () => {
  const { page, complaints, heading, signIn } = here;
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
    const { page, heading, signIn } = here;
    await signIn();
    demo.fail = 503;
    await page.reload();
    await page.getByText('Un incident nous empêche de répondre').waitFor();
    demo.fail = null;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await heading('Dossiers').waitFor();
  });

  test('a session that ended', async () => {
    const { page, heading, signIn } = here;
    await signIn();
    const dossier = page.getByRole('link', { name: 'Camille Durand' });
    await dossier.waitFor(); // the list is read before the session ends
    demo.fail = 401;
    await dossier.click();
    await page.getByText('Votre session est terminée').waitFor();
    demo.fail = null;
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('button', { name: /Claire Martin/ }).click();
    await heading('Camille Durand').waitFor();
  });

  test('an answer of the issuer that is not for us', async () => {
    const { page } = here;
    await page.goto(`${demo.url}/consultant?code=stolen&state=unknown`);
    await page.getByText('La connexion n’a pas abouti').waitFor();
    expect(page.url()).toBe(`${demo.url}/consultant`);
  });

  test('a dossier that is not theirs, an address that is none', async () => {
    const { page, signIn } = here;
    await signIn('#/dossiers/00000000-0000-4000-8000-000000000009');
    await page.getByText('ne vous est pas attribué').waitFor();
    await page.goto(`${demo.url}/consultant#/nowhere`);
    await page.getByText('n’existe pas').waitFor();
  });

  test('nothing yet', async () => {
    const { page, signIn } = here;
    demo.empty = true;
    await signIn();
    await page.getByText('Aucun dossier ne vous est attribué').waitFor();
  });

  test('signing out leaves nothing in the tab', async () => {
    const { page, signIn } = here;
    await signIn();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByText('Vous êtes déconnecté.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

test('with the keyboard alone', async () => {
  const { page, heading, signIn } = here;
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
