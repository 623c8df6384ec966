// The whole journey, as its users live it: the published Web Chat before the real server, killed in the middle; then the consultant reads.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierList, DossierView, TranscriptLine, TranscriptPage } from '../web/api.ts';
import { type Assistant, codeOf, startAssistant } from './assistant.ts';
import { launchChromium } from './browser.ts';
import { Walker } from './walker.ts';

let browser: Browser;
let assistant: Assistant;
const typedEverywhere: string[] = [];
beforeAll(async () => {
  [browser, assistant] = await Promise.all([launchChromium(), startAssistant()]);
});
afterAll(async () => {
  await browser.close();
  await assistant.remove();
});

async function arrive(): Promise<Walker> {
  const page = await (await browser.newContext({ viewport: { width: 900, height: 900 } })).newPage();
  await page.goto(`${assistant.url}/`);
  await page.getByText('une machine, pas une personne').first().waitFor();
  return new Walker(page);
}

/** What the consultant reads of the dossier sent last. */
async function read(): Promise<{ view: DossierView; lines: readonly TranscriptLine[] }> {
  const { dossiers } = (await assistant.get('/api/dossiers')) as DossierList; // `as`: the API's own types; its zod is the page's business
  const latest = dossiers
    .filter(({ stage }) => stage === 'submitted')
    .sort((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''))
    .at(-1);
  if (!latest) throw new Error('nothing was submitted');
  const view = (await assistant.get(`/api/dossiers/${latest.id}`)) as DossierView;
  const lines: TranscriptLine[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = (await assistant.get(
      `/api/dossiers/${latest.id}/transcript?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    )) as TranscriptPage;
    lines.push(...page.lines);
    cursor = page.next;
  }
  return { view, lines };
}

const times = (texts: readonly string[], wanted: string): number =>
  texts.filter((text) => text.includes(wanted)).length;

/** Every text given is in the sheet, once, and among the person's lines, once. */
function everythingOnce({ view, lines }: Awaited<ReturnType<typeof read>>, given: readonly string[]): void {
  const rows = (view.sheet?.sections ?? []).flatMap(({ rows }) => rows.map(({ words }) => words ?? ''));
  const heard = lines.filter(({ direction }) => direction === 'in').map(({ text }) => text);
  for (const text of given) expect([text, times(rows, text), times(heard, text)]).toEqual([text, 1, 1]);
  expect(view.missing).toEqual([]);
  const places = lines.map(({ conversation, seq }) => `${conversation}/${seq}`);
  expect(new Set(places).size).toBe(places.length);
}

describe('the intake', () => {
  test('by tapping, with the server killed in the middle; every answer and every line is there, once', async () => {
    const person = await arrive();
    await person.tap('Préparer mon entretien');
    for (let step = 0; step < 4; step += 1) await person.goOn();
    await assistant.kill();
    await assistant.again();
    for (let step = 0; step < 60 && (await person.goOn()); step += 1);
    await person.page.reload();
    await person.page.getByRole('button', { name: 'Je transmets à mon consultant' }).last().waitFor();
    await person.tap('Je transmets à mon consultant');
    expect(await person.said).toContain('Merci. Votre consultant lira ces réponses');
    typedEverywhere.push(...person.given);
    everythingOnce(await read(), person.given);
  }, 180_000);

  test('by typing only, then a week later from another device with the code of a mail', async () => {
    const person = await arrive();
    const said = (text: string) => person.say(text);
    for (const text of ['je veux faire un bilan', 'oui', 'c’est mon choix', 'oui']) await said(text);
    for (const text of ['Zélie', 'Quatremère']) await said(person.note(text));
    for (const text of ['par courriel', person.note('zelie.quatremere@exemple.fr'), 'passer', 'passer'])
      await said(text);
    await expect.poll(() => assistant.mails().some((mail) => mail.includes('zelie.quatremere'))).toBe(true);
    const mail = assistant.mails().findLast((one) => one.includes('zelie.quatremere')) ?? '';
    await said(codeOf(mail));
    expect(await person.said).toContain('votre adresse est confirmée');

    const phone = await arrive();
    for (const text of ['j’ai déjà un dossier', 'zelie.quatremere@exemple.fr']) await phone.say(text);
    await expect.poll(() => assistant.mails().filter((one) => one.includes('zelie.quatremere')).length).toBe(2);
    await phone.say(codeOf(assistant.mails().findLast((one) => one.includes('zelie.quatremere')) ?? ''));
    expect(await phone.said).toContain('c’est bien vous');
    const rest = [
      ...[
        'Salarié en CDI',
        person.note('Chroniqueuse'),
        'passer',
        '4 à 9 ans',
        'b',
        person.note('Beaucoup d’écrans, peu d’échos.'),
      ],
      ...[
        'Combien de temps dure le bilan ?',
        'c’est une question',
        person.note('Huit ans de chroniques, trois de radio.'),
        'Bac+5',
        'passer',
        'passer',
        'passer',
        'passer',
      ],
      ...[
        '1 et 3',
        'passer',
        'plutôt la 2',
        'Changer de métier',
        'passer',
        person.note('Retrouver du souffle.'),
        'passer',
      ],
      ...[
        person.note('Quand je dormirai le dimanche soir.'),
        'passer',
        '2',
        'passer',
        '3',
        'passer',
        '4',
        'passer',
        'rien de particulier',
        'passer',
        'Oui, avant une date',
        'le 3 mars',
      ],
      ...[
        'hors temps de travail',
        'je ne sais pas encore',
        'passer',
        'visio',
        'mardi soir et jeudi matin',
        'passer',
        'non',
        'passer',
      ],
    ];
    for (const text of rest) await phone.say(text);
    expect(await phone.said).toContain('Voici votre résumé');
    await phone.say('ouais');
    expect(await phone.said).toContain('Merci. Votre consultant lira ces réponses');
    typedEverywhere.push(...person.given);
    const seen = await read();
    everythingOnce(
      seen,
      person.given.filter((text) => !text.includes('@')),
    );
    expect(seen.view.dossier).toMatchObject({ name: 'Zélie Quatremère', discreet: true });
    expect(seen.view.questionsAsked.map(({ text }) => text)).toContain('Combien de temps dure le bilan ?');
  }, 180_000);
});

describe('the consultant', () => {
  async function signIn(): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(`${assistant.url}/consultant`);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('button', { name: /Claire Martin/ }).click();
    await page.getByText('Zélie Quatremère').first().waitFor();
    return page;
  }

  test('finds the dossier, reads the sheet, searches what was said', async () => {
    const page = await signIn();
    await page.getByText('Zélie Quatremère').first().click();
    await page.getByText('Retrouver du souffle.').first().waitFor();
    await page.getByRole('link', { name: 'Échanges' }).click();
    await page.getByRole('searchbox').first().fill('chroniques');
    await page.getByText('Huit ans de chroniques').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  });

  test('nobody reads without a token, and a token of nobody opens nothing', async () => {
    for (const authorization of [undefined, 'Bearer x.y.z']) {
      const response = await fetch(
        `${assistant.url}/api/dossiers`,
        authorization ? { headers: { authorization } } : {},
      );
      expect(response.status).toBe(401);
    }
  });
});

test('nothing that was typed in this whole run is in the log (R149)', () => {
  const log = assistant.log();
  expect(typedEverywhere.length).toBeGreaterThan(20);
  for (const text of [...typedEverywhere, 'Zélie', 'Claire Martin']) expect(log).not.toContain(text);
  // Alone: six figures in a row may well be a part of an identifier.
  const codes = assistant
    .mails()
    .map(codeOf)
    .filter((code) => code !== '');
  expect(codes.length).toBeGreaterThan(1);
  for (const code of codes) expect(log).not.toMatch(new RegExp(`(?<![\\w-])${code}(?![\\w-])`));
});
