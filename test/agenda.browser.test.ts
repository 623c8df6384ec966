// A consultant's agenda in a real browser, before the real interface and database: the week in both views, hours, an absence, a
// session marked, one moved; by a telephone and by a wide screen, with axe. SHOTS=folder: pictures, to be looked at.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_CONSULTANT } from '../prisma/seed.ts';
import { launchChromium } from './browser.ts';
import { begin, type Person } from './prisma/told.ts';
import { type Office, openOffice } from './web/consultant-office.ts';
import { type Visit, visit } from './web/consultant-visit.ts';

/** A Wednesday, in Paris 11:30. */
const NOW = '2026-12-02T10:30:00.000Z';
let office: Office;
let browser: Browser;
let person: Person;

beforeAll(async () => {
  [office, browser] = await Promise.all([openOffice(NOW), launchChromium()]);
  const told = '2026-11-20T09:00:00.000Z';
  person = await begin(office.told, told);
  const answers = { 'INT-A1': true, 'INT-A2': 'a', 'INT-B1': 'Élodie', 'INT-B2': 'Durand' };
  await person.answer(told, 'Élodie Durand', answers, 'submitted');
  await book('2026-12-02T08:00:00.000Z', 'prealable', null, 60, 'vincennes');
  await book('2026-12-04T17:00:00.000Z', 'interview', 1, 120, null);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

async function book(startsAt: string, kind: string, rank: number | null, minutes: number, place: string | null) {
  const meeting = { startsAt, minutes, staff: DEMO_CONSULTANT.id, place };
  const write = { op: 'book', id: crypto.randomUUID(), kind, rank, meeting };
  await office.told.pool.query('select write_appointment($1::jsonb, $2::uuid, $3::timestamptz)', [
    JSON.stringify(write),
    person.dossier,
    '2026-12-01T08:00:00.000Z',
  ]);
}

async function look({ page, shoot }: Visit, name: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(bad.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
  await shoot(name);
}
const region = (page: Page, name: string) => page.getByRole('region', { name });

test('at 1,100 px: the calendar, hours and an absence declared, the conflict seen, a session marked and one moved', async () => {
  const here = await visit(browser, office, { viewport: { width: 1100, height: 900 } });
  const { page, complaints, heading, signIn } = here;
  await signIn();
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await heading('Agenda').waitFor();
  await page.getByRole('heading', { name: 'Semaine du 30 novembre au 6 décembre 2026' }).waitFor();
  await region(page, 'mer. 2').getByRole('link', { name: 'Élodie Durand' }).waitFor();
  await look(here, 'week-calendar-1100');

  await page.getByRole('link', { name: 'Mes disponibilités' }).click();
  const hours = region(page, 'Heures d’accueil, chaque semaine');
  await hours.getByRole('button', { name: 'Ajouter une plage le samedi' }).click();
  const saturday = hours.getByRole('group', { name: 'Samedi' });
  await saturday.getByLabel('De').fill('14:00');
  await saturday.getByLabel('à', { exact: true }).fill('12:00');
  await hours.getByRole('button', { name: 'Enregistrer les heures' }).click();
  await saturday.getByText('La fin doit venir après le début.').waitFor();
  // Nothing typed is lost: it is corrected where it stands.
  await saturday.getByLabel('à', { exact: true }).fill('17:00');
  await hours.getByRole('button', { name: 'Enregistrer les heures' }).click();
  await hours.getByText('Vos heures sont enregistrées.').waitFor();
  expect(
    await office.told.prisma.workingHours.count({ where: { weekday: 6, fromMinute: 840, untilMinute: 1_020 } }),
  ).toBe(1);

  const absences = region(page, 'Absences');
  await absences.getByRole('button', { name: 'Ajouter l’absence' }).click();
  await absences.getByText('Indiquez le premier et le dernier jour.').waitFor();
  await absences.getByLabel('Du', { exact: true }).fill('2026-12-04');
  await absences.getByRole('button', { name: 'Ajouter l’absence' }).click();
  await absences.getByText('Le 4 déc. 2026').waitFor();

  const feed = region(page, 'Vos rendez-vous dans un autre agenda');
  await feed.getByRole('button', { name: 'Créer une adresse' }).click();
  expect(await feed.getByLabel('Votre adresse, montrée cette fois seulement').inputValue()).toMatch(/\.ics$/);
  await look(here, 'availability-1100');

  await page.getByRole('link', { name: 'Liste', exact: true }).click();
  await region(page, 'vendredi 4 décembre').getByText('Tombe sur une absence déclarée').waitFor();
  await look(here, 'week-list-1100');

  await region(page, 'mercredi 2 décembre').getByRole('link', { name: 'Élodie Durand' }).click();
  const appointments = region(page, 'Parcours du bilan');
  await appointments.getByRole('button', { name: /^Noter : Entretien préalable/ }).click();
  await page.getByLabel('Durée réelle, en minutes').fill('75');
  await look(here, 'mark-1100');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await appointments.getByText('durée réelle : 1 h 15').waitFor();
  await region(page, 'Heures d’entretien')
    .getByText(/11e jour ouvré/)
    .waitFor();

  await appointments.getByRole('button', { name: /^Déplacer : Entretien 1/ }).click();
  await page.getByLabel('Créneaux libres à partir du').fill('2026-12-18');
  await page.getByLabel('Créneau', { exact: true }).selectOption({ label: 'vendredi 18 décembre 2026, 18:00' });
  await look(here, 'move-1100');
  await page.getByRole('button', { name: 'Déplacer', exact: true }).click();
  await appointments.getByText('vendredi 18 décembre 2026, 18:00 · 2 h · Visio').waitFor();

  const dates = region(page, 'Dates du dossier');
  await dates.getByLabel('Convention transmise à la personne le').fill('2026-12-02');
  await dates.getByRole('button', { name: 'Enregistrer les dates' }).click();
  await dates.getByText(/réponse jusqu’au samedi 12 décembre 2026/).waitFor();
  await look(here, 'appointments-1100');
  expect(complaints).toEqual([]);
  expect(office.reported).toEqual([]);
  await here.close();
});

test('at 320 px, dark: the list first; every view holds', async () => {
  const here = await visit(browser, office, { viewport: { width: 320, height: 720 }, colorScheme: 'dark' });
  const { page, complaints, heading, signIn } = here;
  await signIn('#/agenda');
  await heading('Agenda').waitFor();
  await region(page, 'mercredi 2 décembre').getByText('Entretien préalable').waitFor();
  await look(here, 'week-list-320');
  await page.getByRole('link', { name: 'Semaine suivante' }).click();
  await page.getByRole('heading', { name: 'Semaine du 7 au 13 décembre 2026' }).waitFor();
  await page.getByRole('link', { name: 'Calendrier', exact: true }).click();
  await region(page, 'lun. 7').waitFor();
  await look(here, 'week-calendar-320');
  await page.getByRole('link', { name: 'Mes disponibilités' }).click();
  await page.getByRole('button', { name: 'Enregistrer les heures' }).waitFor();
  await look(here, 'availability-320');
  await page.goto(`${office.url}/consultant#/dossiers/${person.dossier}/rendezvous`);
  await region(page, 'Dates du dossier').waitFor();
  await look(here, 'appointments-320');
  expect(complaints).toEqual([]);
  await here.close();
});
