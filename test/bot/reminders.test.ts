// Reminders and invitations from their order to the person: the real queue, the real turn, the mails as they leave.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendInvitation } from '../../bot/invitations/invitation-job.ts';
import type { Outcome } from '../../bot/jobs.ts';
import type { Mail } from '../../bot/mail.ts';
import { tellReminder } from '../../bot/reminders/reminder-job.ts';
import type { Meeting } from '../../domain/appointment.ts';
import { appointmentId, type DossierId } from '../../domain/ids.ts';
import { ordersFor } from '../../domain/reminders/orders.ts';
import { DAY, type Instant, shifted } from '../../domain/time.ts';
import { places, seal } from '../../prisma/crypto.ts';
import { createAppointmentStore } from '../../prisma/stores/appointments.ts';
import { createInvitationStore } from '../../prisma/stores/invitations.ts';
import { createJobStore, orderJobs } from '../../prisma/stores/jobs.ts';
import { createQuestionnaireStore } from '../../prisma/stores/questionnaires.ts';
import { createRemindingStore } from '../../prisma/stores/reminding.ts';
import { CLAIRE, client } from './released.ts';
import { talk } from './scripted.ts';
import { type Office, openOffice } from './talk.ts';

let office: Office;
let mails: Mail[] = [];
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const clock = () => office.clock.now;
const mailer = async (mail: Mail) => {
  mails.push(mail);
};
const appointments = () => createAppointmentStore({ prisma: office.database.prisma, clock });

/** What is due until then, each at its own time; answers what became of it. */
async function until(to: Instant, of: DossierId | null = null): Promise<readonly string[]> {
  const { prisma } = office.database;
  const { keys, turns } = office;
  const queue = createJobStore(prisma);
  const sessions = createInvitationStore({ prisma, keys });
  const committed = () => undefined;
  const tell = tellReminder({
    ...{ prisma, sessions, turns, mailer, clock, committed, url: 'https://ici.test' },
    store: createRemindingStore({ prisma, keys }),
    questionnaires: createQuestionnaireStore({ prisma, keys, clock }),
  });
  const invite = sendInvitation({
    store: sessions,
    mailer,
    clock,
    from: 'Assistant <a@b.test>',
    url: 'https://ici.test',
  });
  const did: string[] = [];
  for (let due = await queue.next(); due !== null && due <= to; due = await queue.next()) {
    if (due > office.clock.now) office.clock.now = due;
    for (const job of await queue.claim(clock(), 10)) {
      const outcome: Outcome =
        job.kind === 'reminder' ? await tell(job) : job.kind === 'invitation' ? await invite(job) : '';
      if (typeof outcome === 'string') await queue.done(job, clock());
      else await queue.later(job, outcome.again);
      if (of === null || job.payload.dossier === of)
        did.push(
          `${clock().slice(0, 16)} ${job.payload.what ?? job.kind}: ${typeof outcome === 'string' ? outcome : 'later'}`,
        );
    }
  }
  if (to > office.clock.now) office.clock.now = to;
  return did;
}

async function booked(dossier: DossierId, startsAt: Instant, more: Partial<Meeting> = {}, rank: number | null = 2) {
  const { prisma } = office.database;
  const id = appointmentId(randomUUID());
  const meeting: Meeting = { startsAt, minutes: 120, staff: CLAIRE.id, place: 'vincennes', ...more };
  const write = { op: 'book', id, kind: 'interview', rank, meeting };
  await prisma.$executeRaw`select write_appointment(${JSON.stringify(write)}::jsonb, ${dossier}::uuid, ${clock()}::timestamptz)`;
  const appointment = { id, rank, startsAt, kind: 'interview', status: 'booked', sequence: 0 } as const;
  const orders = ordersFor({ kind: 'appointment', dossier, zone: 'Europe/Paris', appointment, by: 'person' }, clock());
  await orderJobs(prisma, orders, clock());
  return { id, meeting };
}
async function setContact(dossier: DossierId, email: string, more: { discreet?: boolean } = {}) {
  const { prisma } = office.database;
  const { wrappedKey } = await prisma.dossierKey.findUniqueOrThrow({ where: { dossierId: dossier } });
  const key = office.keys.unwrap(places.dossierKey(dossier), wrappedKey ?? new Uint8Array());
  const sealed = Uint8Array.from(seal(key, places.contact(dossier), email));
  await prisma.dossier.update({ where: { id: dossier }, data: { contactSealed: sealed, ...more } });
  await prisma.conversation.updateMany({ data: { seq: { increment: 1 } } });
}
/** A working day some weeks on, whatever the tests before have made of the clock. */
const weeksOn = (weeks: number, hour: string): Instant => {
  const day = shifted(clock(), weeks * 7 * DAY);
  const back = (new Date(day).getUTCDay() + 5) % 7; // to a Tuesday
  return `${shifted(day, -back * DAY).slice(0, 10)}T${hour}:00.000Z`;
};
const lastSaid = async (dossier: DossierId): Promise<number> =>
  office.database.prisma.processedActivity.count({
    where: {
      activityId: { startsWith: 'reminder/' },
      conversation: { person: { dossiers: { some: { id: dossier } } } },
    },
  });

describe('an invitation', () => {
  test('to both, each with the file; moved: the same event again; cancelled: withdrawn; nothing of a change that was overtaken', async () => {
    const { dossier } = await client(office);
    await setContact(dossier, 'marie@exemple.fr');
    const { id, meeting } = await booked(dossier, weeksOn(4, '09:00'));
    mails = [];
    expect((await until(clock(), dossier)).map((one) => one.slice(17))).toEqual(['invitation: mailed to both']);
    const [toPerson, toStaff] = mails;
    expect(toPerson).toMatchObject({
      to: 'marie@exemple.fr',
      invitation: { method: 'REQUEST', fileName: 'rendez-vous.ics' },
    });
    expect(toPerson?.text).toContain('Claire Martin');
    expect(toPerson?.text).toContain('À Vincennes');
    expect(`${toPerson?.subject}${toPerson?.text}${toPerson?.invitation?.file}`).not.toMatch(
      /bilan|comp[ée]tence|entretien/i,
    );
    expect(toStaff?.to).toBe('claire.martin@demo.invalid');
    expect(`${toStaff?.text}${toStaff?.invitation?.file}`).not.toContain('marie');

    mails = [];
    const later = { ...meeting, startsAt: shifted(meeting.startsAt, DAY) };
    expect(await appointments().move(CLAIRE, id, 0, later, clock())).toBe('done');
    expect(await appointments().move(CLAIRE, id, 0, meeting, clock()), 'decided on what is no more').toBe('stale');
    expect(await appointments().cancel(CLAIRE, id, 1, clock())).toBe('done');
    const did = await until(clock(), dossier);
    expect(did.flatMap((one) => (one.includes('invitation') ? [one.slice(17)] : [])).sort()).toEqual([
      'invitation: mailed to both',
      'invitation: nothing: it has changed since',
    ]);
    expect(mails[0]?.invitation?.method).toBe('CANCEL');
    expect(mails[0]?.invitation?.file).toContain(`UID:${id}`);
    expect(mails[0]?.invitation?.file).toContain('SEQUENCE:2');
  });

  test('of a discreet dossier: neutral to the last word (R159)', async () => {
    const { dossier } = await client(office);
    await setContact(dossier, 'paul@exemple.fr', { discreet: true });
    await booked(dossier, weeksOn(4, '14:00'), { place: null });
    mails = [];
    await until(clock());
    expect(mails[0]?.invitation?.fileName).toBe('agenda.ics');
    expect(`${mails[0]?.subject}${mails[0]?.text}`).not.toMatch(/INTERACTIF|Claire Martin|bilan/);
    expect(mails[0]?.text).toContain('https://visio.demo.invalid/claire-martin');
  });

  test('a time that is taken is refused, and of another consultant’s dossier nothing is known', async () => {
    const { dossier } = await client(office);
    const first = await booked(dossier, weeksOn(6, '09:00'));
    const second = await booked(dossier, weeksOn(6, '13:00'), {}, 3);
    const onto = { ...second.meeting, startsAt: first.meeting.startsAt };
    expect(await appointments().move(CLAIRE, second.id, 0, onto, clock())).toBe('taken');
    const stranger = { ...CLAIRE, id: CLAIRE.id.replace('1', '9') as typeof CLAIRE.id }; // `as`: nobody's
    expect(await appointments().cancel(stranger, first.id, 0, clock())).toBe('unknown');
    expect(await appointments().mark(CLAIRE, first.id, 'attended', 120, clock())).toBe('early');
  });
});

describe('a reminder', () => {
  test('a week and a day before, by mail to somebody who is away; then it was missed', async () => {
    const { dossier, person } = await client(office);
    await setContact(dossier, 'lea@exemple.fr');
    const { id, meeting } = await booked(dossier, weeksOn(8, '09:00'));
    await until(clock());
    mails = [];
    const did = await until(shifted(meeting.startsAt, 3 * 60 * 60_000), dossier);
    expect(did.filter((one) => one.includes('mailed')).map((one) => one.slice(17))).toEqual([
      'weekBefore: mailed',
      'dayBefore: mailed',
    ]);
    expect(mails.find(({ to }) => to === 'lea@exemple.fr')?.subject).toMatch(/^Rendez-vous : mardi/);
    expect(await appointments().mark(CLAIRE, id, 'missed', null, clock())).toBe('done');
    await person.say('bonjour');
    await until(clock());
    expect(await lastSaid(dossier), 'said where they are').toBe(1);
  });

  test('said in the conversation when no address is known, once; what was asked is kept', async () => {
    const { dossier, person } = await client(office);
    const { meeting } = await booked(dossier, weeksOn(4, '09:00'), {}, 4);
    await person.say('effacer');
    const did = await until(meeting.startsAt, dossier);
    expect(did.filter((one) => one.includes('Before')).map((one) => one.slice(17))).toEqual([
      'weekBefore: said on webchat',
      'dayBefore: said on webchat',
    ]);
    expect(await person.say('non')).toContain('rien n’est effacé');
  });

  test('« plus de rappels »: none; « rappels par courriel »: when an address is known', async () => {
    const { dossier, person } = await client(office);
    const { meeting } = await booked(dossier, weeksOn(4, '09:00'), {}, 5);
    await talk(
      person,
      `
      moi: rappels par courriel
      bot: Je ne connais pas encore votre adresse
      moi: plus de rappels
      bot: plus de rappels
    `,
    );
    const did = await until(meeting.startsAt, dossier);
    expect(did.filter((one) => /mailed|said on/.test(one) && /Before/.test(one))).toEqual([]);
    expect(await person.say('rappels ici')).toContain('vos rappels arrivent ici');
  });

  test('a worker that dies after it has said it does not say it twice', async () => {
    const { dossier } = await client(office);
    const { meeting } = await booked(dossier, weeksOn(4, '09:00'), {}, 6);
    await until(meeting.startsAt);
    const before = await lastSaid(dossier);
    await office.database.prisma.job.updateMany({
      where: { kind: 'reminder', payload: { path: ['dossier'], equals: dossier } },
      data: { doneAt: null },
    });
    office.clock.now = shifted(meeting.startsAt, -DAY);
    await until(clock());
    expect(await lastSaid(dossier)).toBe(before);
  });
});

test('the eighth interview makes the term; six months later the evaluation opens; the year ends', async () => {
  const { dossier } = await client(office);
  await setContact(dossier, 'zoe@exemple.fr');
  const { id, meeting } = await booked(dossier, weeksOn(4, '09:00'), {}, 8);
  await until(shifted(meeting.startsAt, 3 * 60 * 60_000));
  expect(await appointments().mark(CLAIRE, id, 'attended', 90, clock())).toBe('done');
  mails = [];
  const did = await until(shifted(meeting.startsAt, 370 * DAY), dossier);
  const of = (what: string) => did.filter((one) => one.includes(what)).map((one) => one.slice(17));
  expect(of('followUp')).toEqual(['followUp: mailed']);
  expect(of('evaluationCold')).toEqual(['evaluationCold: mailed']);
  expect(of('year')).toEqual(['yearEnds: mailed', 'yearOver: mailed']);
  expect(
    await office.database.prisma.release.count({ where: { dossierId: dossier, questionnaire: 'evaluation-cold' } }),
  ).toBe(1);
});
