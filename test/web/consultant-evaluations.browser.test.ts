// The evaluations in a real browser: figures of groups, another year, the file, the keyboard alone, an administrator.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { type Demo, startDemo } from './consultant-demo.ts';
import { type Visit, visit } from './consultant-visit.ts';

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
  Object.assign(demo, { fail: null, empty: false, role: 'consultant' });
  here = await visit(browser, demo);
  return () => here.close();
});

test('from the list of dossiers to the figures, and to the file', async () => {
  const { page, complaints, heading, signIn } = here;
  await signIn();
  await page.getByRole('link', { name: 'Évaluations' }).click();
  await heading('Évaluations').waitFor();
  expect(await page.title()).toBe('Évaluations · INTERACTIF');
  expect(await page.getByRole('link', { name: 'Évaluations' }).getAttribute('aria-current')).toBe('page');

  await page.getByText('24 réponses prises en compte').waitFor();
  await page.getByText('30 personnes invitées').waitFor();
  await page.getByText('Taux de réponse : 80 %').waitFor();
  const indicators = page.getByRole('table', { name: 'Indicateurs' });
  const satisfaction = indicators.getByRole('row', { name: /Satisfaction/ });
  expect(await satisfaction.getByRole('cell').allInnerTexts()).toEqual([
    '24',
    expect.stringMatching(/^\d,\d$/),
    expect.stringMatching(/\d+ % satisfaits$/),
  ]);
  const places = page.getByRole('row', { name: /Les lieux ou la visio/ });
  expect(await places.getByRole('cell').first().textContent(), 'two it does not concern').toMatch(/non affiché$/);
  await page.getByText('« L’écoute de ma consultante, sans jugement. »').waitFor();
  const improve = page.getByRole('region', { name: 'Que devrions-nous améliorer ?' });
  await improve.getByText('Moins de cinq réponses').waitFor();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('evaluation-hot-2026.csv');
  expect(await readFile(await file.path(), 'utf8')).toContain('Satisfaction');
  expect(demo.asked).toContain('GET /api/evaluations.csv?questionnaire=evaluation-hot&year=2026');
  expect(complaints).toEqual([]);
});

test('another questionnaire, another year, by the keyboard: too few answers are said, and the focus stays', async () => {
  const { page, signIn } = here;
  await signIn('#/evaluations');
  await page.getByText('24 réponses prises en compte').waitFor();
  await page.getByLabel('Questionnaire').focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('region', { name: 'Où en est votre projet ?' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.getByText('Moins de cinq réponses : rien n’est affiché.').waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await page.keyboard.press('ArrowUp');
  await page.getByText('18 réponses prises en compte').waitFor();
});

test('on a telephone each figure says its name', async () => {
  const { page, signIn } = here;
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn('#/evaluations');
  const row = page.getByRole('row', { name: /Satisfaction/ });
  await row.getByText('Moyenne sur 5').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a fault is said, and tried again; an administrator has these too (R118)', async () => {
  const { page, heading, signIn } = here;
  demo.role = 'admin';
  await signIn();
  await heading('Questions sans réponse').waitFor();
  demo.fail = 503;
  await page.getByRole('link', { name: 'Évaluations' }).click();
  await page.getByText('Un incident nous empêche de répondre').waitFor();
  demo.fail = null;
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByText('24 réponses prises en compte').waitFor();
});
