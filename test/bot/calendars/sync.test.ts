// The loop, the stores and the database, with calendars served on this machine.
import { randomBytes, randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createOutside } from '../../../bot/calendars/outside.ts';
import { createReaders } from '../../../bot/calendars/readers.ts';
import { createSync, startSync } from '../../../bot/calendars/sync.ts';
import { conflictsOf } from '../../../bot/consultant/week-view.ts';
import { staffId } from '../../../domain/ids.ts';
import { MINUTE, shifted } from '../../../domain/time.ts';
import { type Database, openDatabase } from '../../../prisma/client.ts';
import { keyring } from '../../../prisma/crypto.ts';
import { DEMO_CONSULTANT, seedDemonstration } from '../../../prisma/seed.ts';
import { createAgendaStore } from '../../../prisma/stores/agenda.ts';
import { createCalendarStore } from '../../../prisma/stores/calendars.ts';
import { type Answer, type CalendarServer, calendarOf, reply, serveCalendars } from './calendar-server.ts';

const CLAIRE = staffId(DEMO_CONSULTANT.id);
const DOSSIER = 'd0551e12-0000-4000-8000-000000000001';
const APPOINTMENT = 'a0000000-0000-4000-8000-000000000001';
const clock = { now: '' };
const log = pino({ level: 'silent' });

let database: Database;
let server: CalendarServer;
let answer: Answer;
const serves = (text: string): void => {
  answer = (_, response) => response.end(text);
};
const event = (day: string, from: string, until: string, ...more: readonly string[]) => [
  `DTSTART:202603${day}T${from}00Z`,
  `DTEND:202603${day}T${until}00Z`,
  ...more,
];
const store = () => createCalendarStore({ prisma: database.prisma, keys });
const keys = keyring(randomBytes(32));
const services = () => ({
  store: store(),
  readerOf: createReaders({
    ask: createOutside({ allowsThisMachine: true, time: 2_000 }),
    graph: null,
    clock: () => clock.now,
  }),
  zone: 'Europe/Paris',
  clock: () => clock.now,
  log,
});
/** A round of the loop, five minutes later. */
const round = async (sync = createSync(services())) => {
  clock.now = shifted(clock.now, 5 * MINUTE);
  await sync();
};
const engagements = async () =>
  (await database.prisma.engagement.findMany({ orderBy: { startsAt: 'asc' } })).map(
    ({ startsAt, endsAt }) => `${startsAt.toISOString().slice(8, 16)}/${endsAt.toISOString().slice(11, 16)}`,
  );

beforeAll(async () => {
  database = await openDatabase({ dataDir: null, migrations: 'prisma/migrations' });
  server = await serveCalendars((request, response, body) => answer(request, response, body));
});
afterAll(async () => {
  await server.close();
  await database.close();
});
beforeEach(async () => {
  clock.now = '2026-03-02T06:00:00.000Z';
  const { prisma } = database;
  await seedDemonstration(prisma, clock.now);
  await prisma.appointment.deleteMany();
  await store().clear(CLAIRE);
  await store().set(CLAIRE, { kind: 'feed', address: `${server.url}/secret.ics` });
  const beneficiary = await prisma.person.upsert({
    where: { id: DOSSIER },
    create: { id: DOSSIER, createdAt: clock.now },
    update: {},
  });
  await prisma.dossier.upsert({
    where: { id: DOSSIER },
    create: {
      id: DOSSIER,
      reference: 'D-ESSAI',
      beneficiaryId: beneficiary.id,
      stage: 'submitted',
      openedAt: clock.now,
      lastAt: clock.now,
    },
    update: {},
  });
});
const book = (startsAt: string, endsAt: string) =>
  database.prisma.appointment.create({
    data: {
      id: APPOINTMENT,
      dossierId: DOSSIER,
      staffId: CLAIRE,
      kind: 'interview',
      rank: 1,
      status: 'booked',
      startsAt,
      endsAt,
      calendar: 'france',
      bookedAt: clock.now,
      changedAt: clock.now,
    },
  });

describe('each round', () => {
  test('what the calendar says replaces what it said; times, and nothing else, are stored', async () => {
    serves(calendarOf(event('03', '0800', '0900'), event('04', '0800', '0900')));
    await round();
    expect(await engagements()).toEqual(['03T08:00/09:00', '04T08:00/09:00']);
    serves(calendarOf(event('04', '0800', '0900'), event('05', '1000', '1130')));
    await round();
    expect(await engagements()).toEqual(['04T08:00/09:00', '05T10:00/11:30']);
    expect(await store().of(CLAIRE)).toMatchObject({ syncedAt: clock.now, fault: null });
  });

  test('an empty calendar empties it', async () => {
    serves(calendarOf(event('03', '0800', '0900')));
    await round();
    serves(calendarOf());
    await round();
    expect(await engagements()).toEqual([]);
  });

  test('one that cannot be read says so, and loses nothing', async () => {
    serves(calendarOf(event('03', '0800', '0900')));
    await round();
    const read = clock.now;
    answer = (_, response) => reply(response, 500);
    await round();
    expect(await engagements()).toEqual(['03T08:00/09:00']);
    expect(await store().of(CLAIRE)).toMatchObject({
      syncedAt: read,
      fault: expect.stringContaining('a répondu par une erreur'),
    });
    serves('<!doctype html>');
    await round();
    expect(await store().of(CLAIRE)).toMatchObject({
      syncedAt: read,
      fault: expect.stringContaining('n’est pas un agenda lisible'),
    });
    expect(await engagements()).toEqual(['03T08:00/09:00']);
    serves(calendarOf());
    await round();
    expect(await store().of(CLAIRE)).toMatchObject({ syncedAt: clock.now, fault: null });
  });

  test('a server that asks us to wait is left alone for that long', async () => {
    answer = (_, response) => reply(response, 429, { headers: { 'retry-after': '720' } });
    const sync = createSync(services());
    const asked = server.asked.length;
    for (let rounds = 0; rounds < 4; rounds += 1) await round(sync);
    expect(server.asked.length - asked).toBe(2);
  });

  test('a second process does not read again what the first has just read', async () => {
    serves(calendarOf(event('03', '0800', '0900')));
    const asked = server.asked.length;
    await round();
    await createSync(services())();
    expect(server.asked.length - asked).toBe(1);
  });

  test('a mailbox, on a server without access to Microsoft 365, says whom to ask', async () => {
    await store().set(CLAIRE, { kind: 'mailbox', address: 'claire@exemple.fr' });
    await round();
    expect((await store().of(CLAIRE))?.fault).toContain('Microsoft 365');
  });

  test('the loop itself', async () => {
    serves(calendarOf(event('03', '0800', '0900')));
    const loop = startSync(services());
    loop.wake();
    await loop.stop();
    expect(await engagements()).toEqual(['03T08:00/09:00']);
  });
});

describe('the consultant’s choice', () => {
  test('the address is sealed', async () => {
    const [row] = await database.prisma.staff.findMany({ where: { id: CLAIRE } });
    expect(Buffer.from(row?.calendarSealed ?? []).toString('latin1')).not.toContain('secret');
    expect((await store().of(CLAIRE))?.source).toEqual({ kind: 'feed', address: `${server.url}/secret.ics` });
  });

  test('another calendar forgets the first; none forgets all', async () => {
    serves(calendarOf(event('03', '0800', '0900')));
    await round();
    await store().set(CLAIRE, { kind: 'feed', address: `${server.url}/other.ics` });
    expect(await engagements()).toEqual([]);
    await round();
    await store().clear(CLAIRE);
    expect([await engagements(), await store().of(CLAIRE), await store().due(clock.now)]).toEqual([[], null, []]);
  });

  test('one that was changed while it was read is not written', async () => {
    const [calendar] = await store().due(clock.now);
    if (!calendar) throw new Error('no calendar is due');
    await store().set(CLAIRE, { kind: 'feed', address: `${server.url}/other.ics` });
    expect(
      await store().replace(
        calendar,
        [{ from: '2026-03-03T08:00:00.000Z', until: '2026-03-03T09:00:00.000Z' }],
        clock.now,
      ),
    ).toBe('changed');
    expect(await engagements()).toEqual([]);
  });
});

describe('beside appointments', () => {
  const conflicts = async () => {
    const agenda = createAgendaStore({ prisma: database.prisma, clock: () => clock.now, newId: randomUUID });
    const week = await agenda.week(CLAIRE, { from: clock.now, until: '2026-04-01T00:00:00.000Z' });
    return week.appointments.flatMap((one) =>
      conflictsOf(one, week).map((what) => [one.dossier.reference, one.startsAt.slice(8, 16), what]),
    );
  };

  test('what comes over a booked appointment is a conflict, until it goes (R106)', async () => {
    await book('2026-03-10T08:00:00.000Z', '2026-03-10T10:00:00.000Z');
    serves(calendarOf(event('10', '0930', '1030'), event('10', '1000', '1100'), event('11', '0800', '0900')));
    await round();
    expect(await conflicts()).toEqual([['D-ESSAI', '10T08:00', 'engagement']]);
    serves(calendarOf(event('10', '1000', '1100')));
    await round();
    expect(await conflicts()).toEqual([]);
  });

  test('the appointment itself, which our invitation brought there, is none, and takes no time of its own', async () => {
    await book('2026-03-10T08:00:00.000Z', '2026-03-10T10:00:00.000Z');
    serves(calendarOf(event('10', '0800', '1000', `UID:${APPOINTMENT}@bilan.exemple.fr`)));
    await round();
    expect([await engagements(), await conflicts()]).toEqual([[], []]);
    // Copied by a calendar that gives its own name to everything.
    serves(calendarOf(event('10', '0800', '1000', 'UID:copie')));
    await round();
    expect([await engagements(), await conflicts()]).toEqual([['10T08:00/10:00'], []]);
  });

  test('a time that the calendar has taken is not booked any more', async () => {
    serves(calendarOf(event('10', '0930', '1030')));
    await round();
    await expect(book('2026-03-10T08:00:00.000Z', '2026-03-10T10:00:00.000Z')).rejects.toThrow();
    await book('2026-03-10T10:30:00.000Z', '2026-03-10T12:00:00.000Z');
  });
});
