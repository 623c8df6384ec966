// The questions without an answer in a real browser: what to do about them, the filter, the file, dealt with and put back.
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

test('from the list of dossiers to the file; what is to be done, how often it was asked, in which words', async () => {
  const { page, complaints, heading, signIn } = here;
  await signIn();
  await page.getByRole('link', { name: 'Questions' }).click();
  await heading('Questions sans réponse').waitFor();
  expect(await page.title()).toBe('Questions sans réponse · INTERACTIF');
  expect(await page.getByRole('link', { name: 'Questions' }).getAttribute('aria-current')).toBe('page');

  const parking = page.getByRole('region', { name: 'Y a-t-il un parking ?' });
  await parking.getByText('À ajouter aux documents').waitFor();
  await parking.getByText('7 questions, dernière le 23 nov. 2026').waitFor();
  expect(await parking.getByRole('listitem').allTextContents()).toEqual([
    'où est-ce que je peux me garer',
    'un parking gratuit à proximité ?',
    'je viens en voiture, je suis [nom], [téléphone]',
    'parkng',
    'place de stationnement pour mon fauteuil',
    '1 autre',
  ]);
  const price = page.getByRole('region', { name: 'combien coûte le bilan' });
  await price.getByText('À revoir dans les documents').waitFor();
  await price.getByText('2 réponses jugées peu utiles').waitFor();
  await price.getByText('Ce qui manquait : « Je voulais le prix hors taxes. »').waitFor();
  await price.getByText('Montré en réponse : Les tarifs, Le financement').waitFor();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('questions-sans-reponse.csv');
  expect(await readFile(await file.path(), 'utf8')).toContain('parking');
  expect(complaints).toEqual([]);
});

test('the filter, and a page at a time', async () => {
  const { page, signIn } = here;
  await signIn('#/questions');
  const cards = page.getByRole('main').getByRole('heading', { level: 2 });
  await page.getByText('30 sujets, les plus demandés d’abord').waitFor();
  expect(await cards.count()).toBe(25);
  await page.getByRole('button', { name: 'Afficher la suite' }).click();
  await page.getByRole('heading', { name: 'Question rare 26' }).waitFor();
  await page.getByLabel('Afficher').selectOption('rated');
  await page.getByText('1 sujet', { exact: true }).waitFor();
  expect(await cards.allTextContents()).toEqual(['combien coûte le bilan']);
  await page.getByLabel('Afficher').selectOption('unanswered');
  await page.getByText('29 sujets').waitFor();
});

test('dealt with, by the keyboard; a slip is taken back where one is; a fault is said there', async () => {
  const { page, signIn } = here;
  await signIn('#/questions');
  const price = page.getByRole('region', { name: 'combien coûte le bilan' });
  const handle = price.getByRole('button', { name: 'Marquer comme traitée : combien coûte le bilan' });
  await handle.focus();
  demo.fail = 503;
  await page.keyboard.press('Enter');
  await price.getByText('Un incident nous empêche de répondre').waitFor();
  demo.fail = null;
  await page.keyboard.press('Enter');
  await price.getByText('Posée à nouveau, elle y reviendra').waitFor();
  expect(await price.getByText('Je voulais le prix hors taxes').count()).toBe(0);
  // The focus has not moved: the same key takes it back.
  await page.keyboard.press('Enter');
  await price.getByText('Remise dans la liste').waitFor();
  await price.getByText('Je voulais le prix hors taxes').waitFor();
  expect(demo.asked.filter((line) => line.startsWith('POST'))).toHaveLength(3);
});

test('an administrator has these, and no dossier (R117)', async () => {
  const { page, complaints, heading, signIn } = here;
  demo.role = 'admin';
  const before = demo.asked.length;
  await signIn();
  await heading('Questions sans réponse').waitFor();
  expect(await page.getByRole('link', { name: 'Dossiers' }).count()).toBe(0);
  expect(demo.asked.slice(before)).not.toContain('GET /api/dossiers');
  expect(complaints).toEqual([]);
});

test('nothing to complete', async () => {
  const { page, signIn } = here;
  demo.empty = true;
  await signIn('#/questions');
  await page.getByText('Rien à compléter pour l’instant.').waitFor();
});
