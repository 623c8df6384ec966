// Both questionnaires in the published Web Chat before the real server, once by cards and once by typing, with a reload, a kill, an old
// card and a correction; then the consultant reads the profile, and the person their results.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { QUESTIONNAIRES } from '../dialogs/questionnaires/index.ts';
import { isRated } from '../domain/questionnaire.ts';
import { scoresOf } from '../domain/scores/score.ts';
import { type DossierList, DossierRuns, RunView } from '../web/api.ts';
import { type Assistant, codeOf, startAssistant } from './assistant.ts';
import { SCRIPT } from './bench/script.ts';
import { launchChromium } from './browser.ts';
import { teller, post as type } from './teller.ts';
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

/** With pictures, all of it is typed, to its end: two minutes more. */
const TYPED = process.env.SHOTS ? 58 : 3;

const shoot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(bad.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

async function post(path: string, body: unknown): Promise<unknown> {
  const headers = { authorization: `Bearer ${await assistant.token()}`, 'content-type': 'application/json' };
  const response = await fetch(`${assistant.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Somebody whose intake is sent, who comes back on another device. */
async function client(): Promise<{ person: Walker; dossier: string }> {
  const before = teller('intake', SCRIPT);
  await before.goOn(async () => assistant.url);
  await expect.poll(() => assistant.mails().filter((mail) => mail.includes('marie.durand')).length).toBe(1);
  await type(assistant.url, 'intake', { activity: 'code', text: codeIn() });
  const page = await (await browser.newContext({ viewport: { width: 420, height: 860 } })).newPage();
  await page.goto(`${assistant.url}/`);
  await page.getByText('une machine, pas une personne').first().waitFor();
  const person = new Walker(page);
  for (const text of ['j’ai déjà un dossier', 'marie.durand@exemple.fr']) await person.say(text);
  await expect.poll(() => assistant.mails().filter((mail) => mail.includes('marie.durand')).length).toBe(2);
  await person.say(codeIn());
  const { dossiers } = (await assistant.get('/api/dossiers')) as DossierList; // `as`: the API's own types
  return { person, dossier: dossiers[0]?.id ?? '' };
}
const codeIn = (): string => codeOf(assistant.mails().findLast((mail) => mail.includes('marie.durand')) ?? '');

async function release(dossier: string, questionnaire: string, person: Walker): Promise<void> {
  const { entitled } = DossierRuns.parse(await assistant.get(`/api/dossiers/${dossier}/runs`));
  await post(`/api/dossiers/${dossier}/releases`, { questionnaire, entitled: entitled[0]?.id });
  await person.page.getByText('vous propose un questionnaire').last().waitFor();
}
const runOf = async (dossier: string, questionnaire: string): Promise<RunView> => {
  const { questionnaires } = DossierRuns.parse(await assistant.get(`/api/dossiers/${dossier}/runs`));
  const run = questionnaires.find(({ id }) => id === questionnaire)?.runs[0];
  return RunView.parse(await assistant.get(`/api/dossiers/${dossier}/runs/${run?.id}`));
};

/** The card before their eyes, one figure for each of its ratings. */
async function fillCard(person: Walker, figures: readonly number[]): Promise<void> {
  const card = person.page.locator('.ac-adaptiveCard').last();
  const groups = new Map<string, ReturnType<typeof card.locator>[]>();
  for (const radio of await card.locator('input[type=radio]').all()) {
    const name = (await radio.getAttribute('name')) ?? '';
    groups.set(name, [...(groups.get(name) ?? []), radio]);
  }
  expect(groups.size).toBe(figures.length);
  for (const [at, radios] of [...groups.values()].entries()) await radios[(figures[at] ?? 1) - 1]?.check();
  await person.answered(() => card.getByRole('button', { name: 'Valider' }).click());
}

test('motivation by typing, values by cards; what is stored is what was said last; then the profile, and the results', async () => {
  const { person, dossier } = await client();
  const { page } = person;
  const [motivation, values] = QUESTIONNAIRES;
  if (!motivation || !values) throw new Error('no questionnaires');

  await release(dossier, 'values', person);
  await shoot(page, 'proposed');
  await person.tap('Ce qui compte pour vous');
  await shoot(page, 'consent');
  await person.say('oui');
  const given = values.items.filter(isRated).map((_, at) => ((at * 5) % 6) + 1);
  await shoot(page, 'values-card');
  await expectAccessible(page);
  await fillCard(person, given.slice(0, 6));
  await page.reload();
  await page.getByRole('button', { name: 'Valider' }).last().waitFor();
  await fillCard(person, given.slice(6, 12));
  await assistant.kill();
  await assistant.again();
  for (const from of [12, 18, 24]) await fillCard(person, given.slice(from, from + 6));
  // An old card, sent again from further up the page: it changes nothing.
  const old = page.locator('.ac-adaptiveCard').filter({ hasText: 'Décider par moi-même' }).first();
  const send = old.getByRole('button', { name: 'Valider' });
  if (await send.isEnabled()) await person.answered(() => send.click());
  await person.say('1, 2 et 3');
  for (let n = 0; n < 3; n += 1) await person.say('passer');
  await person.say('corriger décider par moi-même de ma manière de faire');
  await person.say('essentiel');
  await shoot(page, 'values-recap');
  await person.tap('Je transmets à mon consultant');
  const kept = await runOf(dossier, 'values');
  const expected = {
    ...Object.fromEntries(values.items.filter(isRated).map(({ id }, at) => [id, given[at]])),
    'VAL-01': 6,
  };
  for (const { item, value } of kept.answers.filter(({ item }) => item in expected))
    expect([item, value]).toEqual([item, expected[item as keyof typeof expected]]);
  const top = { 'VAL-TOP': ['AUD', 'STI', 'HED'] };
  expect(kept.scores).toMatchObject(JSON.parse(JSON.stringify(without(scoresOf(values, { ...expected, ...top })))));

  await release(dossier, 'motivation', person);
  await person.say('questionnaire motivation');
  await person.say('oui');
  await person.say('mon travail actuel');
  const ratings = Array.from({ length: 58 }, (_, at) => (at < 18 ? ((at * 3) % 7) + 1 : ((at * 2) % 5) + 1));
  for (const figure of ratings.slice(0, TYPED)) await person.say(String(figure));
  if (TYPED < ratings.length) await expectBegun(dossier, TYPED);
  else await sendsTyped(person, dossier, ratings);

  await looksAtProfile(dossier, kept.id);
  await seesResults(person, dossier);
}, 240_000);

/** Begun, and read by nobody else yet. */
async function expectBegun(dossier: string, typed: number): Promise<void> {
  const { questionnaires } = DossierRuns.parse(await assistant.get(`/api/dossiers/${dossier}/runs`));
  const [run] = questionnaires.find(({ id }) => id === 'motivation')?.runs ?? [];
  expect(run).toMatchObject({ status: 'open', answered: typed + 2 });
  await expect(assistant.get(`/api/dossiers/${dossier}/runs/${run?.id}`)).rejects.toThrow('403');
}

async function sendsTyped(person: Walker, dossier: string, ratings: readonly number[]): Promise<void> {
  await person.say('1, 3 et 5');
  for (let n = 0; n < 4; n += 1) await person.say('passer');
  await person.say('oui');
  const { answers } = await runOf(dossier, 'motivation');
  expect(answers.find(({ item }) => item === 'MOT-A18')?.value).toBe(ratings[17]);
  expect(answers.find(({ item }) => item === 'MOT-B20')?.value).toEqual({
    importance: ratings[56],
    presence: ratings[57],
  });
}

/** How it was filled hangs on the clock. */
const without = <T extends object>(scores: T): Omit<T, 'flags'> =>
  Object.fromEntries(Object.entries(scores).filter(([name]) => name !== 'flags')) as Omit<T, 'flags'>; // `as`: the same but for one

async function looksAtProfile(dossier: string, run: string): Promise<void> {
  const page = await (await browser.newContext({ viewport: { width: 1100, height: 900 } })).newPage();
  await page.goto(`${assistant.url}/consultant#/dossiers/${dossier}/questionnaires/${run}`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('button', { name: /Claire Martin/ }).click();
  await page.getByRole('img', { name: /Les dix valeurs/ }).waitFor();
  await shoot(page, 'profile-1100');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await page.getByRole('img', { name: /Les dix valeurs/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await shoot(page, 'profile-320');
}

async function seesResults(person: Walker, dossier: string): Promise<void> {
  await person.say('mes résultats');
  expect(await person.said).toContain('Vos résultats vous sont restitués par votre consultant');
  await post(`/api/dossiers/${dossier}/releases/results`, { questionnaire: 'values' });
  await person.say('mes résultats');
  const link = person.page
    .getByRole('link', { name: 'Voir mes résultats' })
    .or(person.page.getByRole('button', { name: 'Voir mes résultats' }));
  const [page] = await Promise.all([person.page.context().waitForEvent('page'), link.last().click()]);
  await page.getByRole('img', { name: /Les dix valeurs/ }).waitFor();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page
    .getByRole('group', { name: /Stimulation/i })
    .getByLabel('Cela me ressemble')
    .check();
  await shoot(page, 'results');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('C’est enregistré').waitFor();
  expect((await runOf(dossier, 'values')).notes).toMatchObject([{ line: 'STI', opinion: 'like' }]);
}
