// What is announced with the consent is what is done: six months for an intake, thirty days for loose questions
// (R145), two years for those left to the provider (R115).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, shifted } from '../../domain/time.ts';
import { purge } from '../../prisma/purge.ts';
import { type Office, openOffice, Person } from '../bot/talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('each at its time, and not a day before', async () => {
  const { prisma } = office.database;
  const person = new Person(office);
  await person.arrive();
  for (const text of ['combien ça coûte ?', 'commencer', 'oui', 'a', 'oui', 'Marie']) await person.say(text);
  const begun = office.clock.now;
  const after = (days: number) => purge(prisma, shifted(begun, days * DAY), () => `P-${days}`);

  const remembered = () => prisma.conversation.count({ where: { exchangesSealed: { not: null } } });

  expect(await after(29)).toMatchObject({ dossiers: 0, lines: 0 });
  expect(await remembered()).toBe(1);
  const loose = await after(31);
  expect(loose.dossiers).toBe(0);
  expect(loose.lines).toBeGreaterThan(0);
  expect(await remembered(), 'what was asked last goes with its lines').toBe(0);
  expect(await prisma.transcriptEntry.count({ where: { dossierId: { not: null } } })).toBeGreaterThan(0);

  expect(await after(182)).toMatchObject({ dossiers: 0 });
  expect(await after(184)).toMatchObject({ dossiers: 1 });
  expect(await prisma.answer.count()).toBe(0);
  expect(await prisma.transcriptEntry.count()).toBe(0);
  expect(await prisma.destruction.findMany()).toMatchObject([{ receipt: 'P-184', ground: 'expired' }]);
  expect(await after(185), 'once').toMatchObject({ dossiers: 0, lines: 0 });

  expect(await prisma.askedQuestion.count(), 'a question belongs to nobody').toBe(1);
  await after(729);
  expect(await prisma.askedQuestion.count()).toBe(1);
  await after(732);
  expect(await prisma.askedQuestion.count()).toBe(0);
});
