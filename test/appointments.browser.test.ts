// An appointment in the published Web Chat before the real server: from « je voudrais un rendez-vous » to the invitation in the mailbox,
// then moved, then cancelled; the file for one's own calendar; a second device sees the same.
import { AxeBuilder } from '@axe-core/playwright';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const shoot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SHOTS;
  if (folder) await page.waitForTimeout(700); // what scrolls has come to rest
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
};
/** Asked again for a while: Web Chat's live region keeps a copy of the inputs, without a label, for about a second (theirs). */
async function expectAccessible(page: Page): Promise<void> {
  const bad = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  };
  await expect.poll(bad, { timeout: 10_000 }).toEqual([]);
}

const EMAIL = 'camille@exemple.fr';
/** The calendar files this person was sent, the oldest first, as their calendar reads them. */
function invitations() {
  return assistant
    .mails()
    .filter((mail) => mail.includes(`To: ${EMAIL}`))
    .flatMap((mail) => {
      const encoded = /Content-Type: text\/calendar[\s\S]*?base64[\s\S]*?\r?\n\r?\n([A-Za-z0-9+/=\s]+?)\r?\n--/.exec(
        mail,
      )?.[1];
      if (encoded === undefined) return [];
      const calendar = new ICAL.Component(ICAL.parse(Buffer.from(encoded, 'base64').toString('utf8')));
      const event = calendar.getFirstSubcomponent('vevent');
      return event
        ? [{ method: calendar.getFirstPropertyValue('method'), event: new ICAL.Event(event), component: event }]
        : [];
    })
    .sort(
      (one, other) =>
        Number(one.component.getFirstPropertyValue('sequence')) -
        Number(other.component.getFirstPropertyValue('sequence')),
    );
}
const sent = (count: number) => expect.poll(() => invitations().length, { timeout: 20_000 }).toBe(count);

test('asked, booked, moved and cancelled, each time with its calendar file', async () => {
  const context = await browser.newContext({ viewport: { width: 420, height: 860 }, acceptDownloads: true });
  const page = await context.newPage();
  // A download in a window of its own is the browser's business: here, what would be opened is told.
  await page.addInitScript('window.open = (url) => { console.info("opened " + url); return null; };');
  await page.goto(`${assistant.url}/`);
  await page.getByText('une machine, pas une personne').first().waitFor();
  const person = new Walker(page);

  await person.say('je voudrais un rendez-vous');
  await shoot(page, 'times');
  await expectAccessible(page);
  await person.say('je préfère le mardi après 18 h à Vincennes');
  await shoot(page, 'times-wished');
  const first = page.locator('.ac-adaptiveCard').last().getByRole('button').first();
  const time = ((await first.textContent()) ?? '').replace(/[\u00a0\u202f]/g, ' ');
  expect(time).toMatch(/^mardi .* à (18|19) h.*, Vincennes$/);
  await person.answered(() => first.click());
  await shoot(page, 'contact');
  await expectAccessible(page);
  await page.getByLabel('Votre prénom et votre nom ?').fill('Camille Durand');
  await page.getByLabel('À quelle adresse envoyer l’invitation ?').fill(EMAIL);
  await person.answered(() => page.getByRole('button', { name: 'Valider' }).last().click());
  await shoot(page, 'recap');
  await person.answered(() => page.getByRole('button', { name: 'Réserver ce rendez-vous' }).last().click());
  await page.getByText('C’est réservé').last().waitFor();
  await shoot(page, 'booked');
  await sent(1);
  const [booked] = invitations();
  expect(booked?.method).toBe('REQUEST');
  expect(booked?.event.location).toContain('Vincennes');
  expect(booked?.event.summary).not.toMatch(/bilan|compétences|préalable/i);

  const opened = page.waitForEvent('console', (line) => line.text().startsWith('opened '));
  await page.getByRole('button', { name: 'Ajouter à mon agenda' }).last().click();
  const file = await fetch((await opened).text().slice('opened '.length));
  expect(file.headers.get('content-type')).toContain('text/calendar');
  expect(await file.text()).toContain('METHOD:PUBLISH');

  await person.say('déplacer mon rendez-vous à jeudi 9 h');
  await shoot(page, 'sure');
  await person.answered(() => page.getByRole('button', { name: 'Oui, confirmer' }).last().click());
  await sent(2);
  await shoot(page, 'moved');
  await person.say('mes rendez-vous');
  await shoot(page, 'mine');
  await person.say('annuler mon rendez-vous');
  await shoot(page, 'cancel');
  await person.answered(() => page.getByRole('button', { name: 'Oui, annuler' }).last().click());
  await sent(3);
  const [one, two, three] = invitations();
  expect(new Set(invitations().map(({ event }) => event.uid)).size, 'an update replaces, never doubles').toBe(1);
  expect([one, two, three].map((each) => each?.component.getFirstPropertyValue('sequence'))).toEqual([0, 1, 2]);
  expect(two?.event.startDate.toJSDate().getTime()).not.toBe(one?.event.startDate.toJSDate().getTime());
  expect(three?.method).toBe('CANCEL');
  await shoot(page, 'cancelled');
  await page.setViewportSize({ width: 320, height: 700 });
  await person.say('prendre rendez-vous');
  await shoot(page, 'narrow');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
