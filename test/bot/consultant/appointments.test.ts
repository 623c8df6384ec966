// The appointments of a dossier over HTTP: what came of them, moved to a free time, cancelled; the dates of the course; nobody else's (R106, R96).
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { seedPlaces } from '../../../prisma/seed.ts';
import { Course, Times } from '../../../web/api-appointments.ts';
import { hire, type Person } from '../../prisma/told.ts';
import { booked } from './booked.ts';
import { clara, failure, get, itIs, logOf, openDesk, post, send, submitted, told } from './desk.ts';

openDesk();
beforeAll(async () => {
  await seedPlaces(told.prisma);
  await hire(told, 'paul');
  const hours = { staffId: clara, fromMinute: 540, untilMinute: 720, zone: 'Europe/Paris', placeIds: ['vincennes'] };
  await told.prisma.workingHours.create({ data: { id: randomUUID(), weekday: 2, remote: true, ...hours } });
});

const path = ({ dossier }: Person, what = '') => `/api/dossiers/${dossier}/appointments${what}`;
const course = async (reply: Response | Promise<Response>) => Course.parse(await (await reply).json());

test('the course: its steps, its hours, the rules broken, and nothing for a day before it is held', async () => {
  itIs('2026-12-01T08:00:00.000Z');
  const person = await submitted(1_000);
  const prealable = await booked(person, { startsAt: '2026-12-01T09:00:00.000Z', staff: clara });
  // Less than eleven working days later: the first interview is too early (R40).
  await booked(person, {
    startsAt: '2026-12-08T09:00:00.000Z',
    staff: clara,
    kind: 'interview',
    rank: 1,
    minutes: 120,
  });
  const seen = await course(get(path(person)));
  expect(seen.steps.map(({ kind, rank }) => rank ?? kind)).toEqual(['prealable', 1, 2, 3, 4, 5, 6, 7, 8, 'followUp']);
  expect(seen.hours).toEqual({ planned: 1_020, booked: 120, done: 0 });
  expect(seen.broken[0]).toMatchObject({ severity: 'limit', text: expect.stringContaining('jour ouvré') });
  expect(await failure(await post(path(person, `/${prealable}/mark`), { as: 'attended', minutes: 60 }))).toEqual([
    400,
    'BadRequest',
  ]);
});

test('it took place, as long as it really lasted; or the person did not come; corrected afterwards, and logged', async () => {
  itIs('2026-12-02T08:00:00.000Z');
  const person = await submitted(1_100);
  const id = await booked(person, { startsAt: '2026-12-02T09:00:00.000Z', staff: clara, kind: 'interview', rank: 1 });
  itIs('2026-12-02T10:30:00.000Z');
  const lines = await logOf(() => post(path(person, `/${id}/mark`), { as: 'missed' }));
  expect(lines).toEqual(['read appointment:missed of it', 'read appointments of it']);
  const seen = await course(post(path(person, `/${id}/mark`), { as: 'attended', minutes: 75 }));
  expect(seen.appointments).toMatchObject([{ status: 'attended', minutes: 60, actualMinutes: 75 }]);
  expect(seen.hours.done).toBe(75);
  expect(await failure(await post(path(person, `/${id}/mark`), { as: 'attended', minutes: 0 }))).toEqual([
    400,
    'BadRequest',
  ]);
});

test('moved to a time that is free; not to one that is not, nor twice from the same reading', async () => {
  itIs('2026-12-03T08:00:00.000Z');
  const [person, other] = [await submitted(1_200), await submitted(1_210)];
  const id = await booked(person, { startsAt: '2026-12-15T08:00:00.000Z', staff: clara });
  await booked(other, { startsAt: '2026-12-15T09:30:00.000Z', staff: clara });
  const { times } = Times.parse(await (await get(path(person, `/${id}/times?from=2026-12-15`))).json());
  expect(times.map(({ startsAt, place }) => `${startsAt.slice(11, 16)} ${place?.label ?? 'visio'}`)).toEqual([
    '08:00 Vincennes',
    '08:00 visio',
  ]);
  const move = (startsAt: string, sequence = 0) =>
    post(path(person, `/${id}/move`), { sequence, startsAt, place: null });
  expect(await failure(await move('2026-12-15T09:00:00.000Z'))).toEqual([409, 'Taken']);
  expect(await failure(await move('2026-12-01T09:00:00.000Z'))).toEqual([400, 'BadRequest']);
  const seen = await course(move('2026-12-22T08:00:00.000Z'));
  expect(seen.appointments).toMatchObject([{ startsAt: '2026-12-22T08:00:00.000Z', place: null, sequence: 1 }]);
  expect(await failure(await move('2026-12-22T09:00:00.000Z'))).toEqual([409, 'Taken']);
});

test('cancelled: it stays to be read, and its time is free', async () => {
  itIs('2026-12-04T08:00:00.000Z');
  const person = await submitted(1_300);
  const id = await booked(person, { startsAt: '2027-01-05T08:00:00.000Z', staff: clara });
  const seen = await course(post(path(person, `/${id}/cancel`), { sequence: 0 }));
  expect(seen.appointments).toMatchObject([{ status: 'cancelled' }]);
  await booked(await submitted(1_310), { startsAt: '2027-01-05T08:00:00.000Z', staff: clara });
});

test('the dates of the course, each explained', async () => {
  itIs('2026-12-05T08:00:00.000Z');
  const person = await submitted(1_400);
  const dates = { termOn: '2027-03-01', conventionSentOn: '2026-12-04', conventionAnsweredOn: null };
  const seen = await course(send('PUT', `/api/dossiers/${person.dossier}/dates`, dates));
  expect(seen.dates).toMatchObject(dates);
  expect(seen.dates.explained.join('\n')).toMatch(/14 décembre 2026.*\n.*1er septembre 2027/);
  expect(seen.steps.at(-1)).toMatchObject({ kind: 'followUp', suggested: '2027-09-01' });
  const answered = { ...dates, conventionAnsweredOn: '2026-12-05' };
  expect((await course(send('PUT', `/api/dossiers/${person.dossier}/dates`, answered))).dates).toMatchObject(answered);
  const back = await course(
    send('PUT', `/api/dossiers/${person.dossier}/dates`, { ...answered, termOn: null, conventionSentOn: null }),
  );
  const none = { termOn: null, conventionSentOn: null, conventionAnsweredOn: null };
  expect(back.dates, 'an answer is to a convention').toMatchObject({ ...none, explained: [] });
  const bad = await send('PUT', `/api/dossiers/${person.dossier}/dates`, { ...none, termOn: 'hier' });
  expect(await failure(bad)).toEqual([400, 'BadRequest']);
});

describe('who else', () => {
  test.each([
    [null, 401],
    ['hr', 403],
    ['admin', 403],
    ['paul', 404],
  ] as const)('%s: nothing (%i)', async (as, status) => {
    itIs('2026-12-06T08:00:00.000Z');
    const person = await submitted(1_500);
    const startsAt = { null: '08', hr: '10', admin: '12', paul: '14' }[String(as) as 'hr'];
    const id = await booked(person, { startsAt: `2027-02-02T${startsAt}:00:00.000Z`, staff: clara });
    const move = { sequence: 0, startsAt: '2027-02-09T08:00:00.000Z', place: null };
    expect((await get(path(person), as)).status).toBe(status);
    expect((await get(path(person, `/${id}/times`), as)).status).toBe(status);
    expect((await post(path(person, `/${id}/mark`), { as: 'missed' }, as)).status).toBe(status);
    expect((await post(path(person, `/${id}/move`), move, as)).status).toBe(status);
    expect((await post(path(person, `/${id}/cancel`), { sequence: 0 }, as)).status).toBe(status);
    const dates = { termOn: '2027-03-01', conventionSentOn: null, conventionAnsweredOn: null };
    expect((await send('PUT', `/api/dossiers/${person.dossier}/dates`, dates, as)).status).toBe(status);
    const row = await told.prisma.appointment.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: 'booked', sequence: 0 });
  });
});
