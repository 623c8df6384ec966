// The whole intake in Teams, as the published Agents Playground plays it, before the real server; then the consultant reads.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Assistant, startAssistant } from './assistant.ts';
import { launchChromium } from './browser.ts';
import { misplaced, readSubmitted } from './consultant.ts';
import { type Playground, startPlayground } from './playground.ts';
import { PlaygroundWalker } from './playground-walker.ts';

let assistant: Assistant;
let playground: Playground;
let browser: Browser;
beforeAll(async () => {
  [assistant, browser] = await Promise.all([startAssistant(), launchChromium()]);
  playground = await startPlayground(assistant.url);
});
afterAll(async () => {
  await browser?.close();
  await playground?.stop();
  await assistant?.remove();
});

test('welcomed once, tapping, filling, correcting, confirming; the consultant reads every word, once', async () => {
  const page = await browser.newPage({ viewport: { width: 1_400, height: 1_000 } });
  await page.goto(playground.url);
  // A paragraph: the Playground's own log repeats the beginnings of messages.
  const said = (words: string) => page.getByRole('paragraph').filter({ hasText: words });
  const welcome = said('une machine, pas une personne');
  await welcome.first().waitFor();
  const person = new PlaygroundWalker(page);
  await person.tap('Préparer mon entretien');
  for (let step = 0; step < 60 && (await person.goOn()); step += 1);

  const recap = person.card;
  for (const text of person.given) expect(await recap.getByText(text, { exact: true }).count(), text).toBe(1);
  await recap.getByRole('button', { name: 'Corriger une réponse' }).click();
  await person.choose(page.getByRole('combobox').last(), 'Prénom');
  await person.tap('Corriger cette réponse');
  const [wrong = ''] = person.given;
  await person.say(person.note('Zélie-Corrigée'));
  expect(await person.card.getByText('Zélie-Corrigée').count()).toBe(1);
  expect(await person.card.getByText(wrong, { exact: true }).count()).toBe(0);
  await person.tap('Je transmets à mon consultant');
  await said('Votre consultant lira ces réponses').waitFor();
  expect(await welcome.count()).toBe(1);

  const [dossier, ...others] = await readSubmitted(assistant);
  if (!dossier) throw new Error('nothing was submitted');
  expect(others).toEqual([]);
  expect(dossier.view.dossier).toMatchObject({ name: `Zélie-Corrigée ${person.given[1]}` });
  expect(dossier.view.missing).toEqual([]);
  expect(misplaced(dossier)).toEqual([]);
  const answers = (dossier.view.sheet?.sections ?? []).flatMap(({ rows }) => rows).filter(({ version }) => version > 0);
  expect(new Set([...answers, ...dossier.lines].map(({ channel }) => channel))).toEqual(new Set(['teams']));
  const times = (texts: readonly (string | null)[], wanted: string): number =>
    texts.filter((text) => text?.split(/\n| : /).includes(wanted)).length;
  for (const text of person.given) {
    const inSheet = times(
      answers.map(({ words }) => words),
      text,
    );
    expect([text, inSheet, times(dossier.heard, text)]).toEqual([text, text === wrong ? 0 : 1, 1]);
  }
  for (const text of person.given) expect(assistant.log()).not.toContain(text);
});
