// A consultant's agenda over HTTP: what they declare, what their week shows, and what nobody else sees of it (R106, R148).
import { beforeAll, describe, expect, test } from 'vitest';
import { seedPlaces } from '../../../prisma/seed.ts';
import { NewFeed, OwnAgenda, Week } from '../../../web/api-agenda.ts';
import { hire, type Person } from '../../prisma/told.ts';
import { booked } from './booked.ts';
import { clara, failure, followed, get, itIs, logOf, openDesk, post, send, submitted, told } from './desk.ts';

openDesk();
let paul: string;
beforeAll(async () => {
  itIs('2026-11-30T08:00:00.000Z');
  paul = await hire(told, 'paul');
  await seedPlaces(told.prisma);
});

const own = async (as = 'clara') => OwnAgenda.parse(await (await get('/api/agenda', as)).json());
const week = async (from = '2026-12-02', as = 'clara') =>
  Week.parse(await (await get(`/api/agenda/week?from=${from}`, as)).json());
const MORNING = { weekday: 1, from: 540, until: 720, places: ['vincennes', 'paris-08'], remote: true } as const;

const book = (person: Person, startsAt: string, place: string | null = 'vincennes') =>
  booked(person, { startsAt, place, staff: clara });

describe('what is declared', () => {
  test('weekly hours, whole, in place of those before', async () => {
    const afternoon = { weekday: 5, from: 840, until: 1_440, places: ['guadeloupe'], remote: false } as const;
    const reply = await send('PUT', '/api/agenda/hours', { hours: [afternoon, MORNING] });
    expect(OwnAgenda.parse(await reply.json()).hours).toEqual([MORNING, afternoon]);
    const stored = await told.prisma.workingHours.findMany({ where: { staffId: clara }, orderBy: { weekday: 'asc' } });
    expect(stored.map(({ zone }) => zone)).toEqual(['Europe/Paris', 'America/Guadeloupe']);
    await send('PUT', '/api/agenda/hours', { hours: [MORNING] });
    expect((await own()).hours).toEqual([MORNING]);
  });

  test.each([
    ['backwards', [{ ...MORNING, until: 540 }], 'La fin doit venir après le début.'],
    ['nowhere', [{ ...MORNING, places: [], remote: false }], 'Choisissez au moins un lieu, ou la visio.'],
    ['twice', [MORNING, MORNING], 'Deux plages du même jour se chevauchent.'],
    ['by two clocks', [{ ...MORNING, places: ['vincennes', 'guadeloupe'] }], 'Ces lieux ne sont pas à la même heure'],
    ['at an unknown place', [{ ...MORNING, places: ['lyon'] }], 'La demande n’est pas bien formée.'],
    ['on an eighth day', [{ ...MORNING, weekday: 8 }], 'La demande n’est pas bien formée.'],
  ] as const)('not %s: what there was stays', async (_, hours, words) => {
    const reply = await send('PUT', '/api/agenda/hours', { hours });
    expect([reply.status, await reply.text()]).toEqual([400, expect.stringContaining(words)]);
    expect((await own()).hours).toEqual([MORNING]);
  });

  test('absences and openings, by the clocks of the provider and of their places; taken back', async () => {
    const absence = { from: '2026-12-24T00:00', until: '2026-12-28T00:00' };
    await post('/api/agenda/absences', absence);
    const opening = { from: '2026-12-05T09:00', until: '2026-12-05T12:00', places: ['guadeloupe'], remote: false };
    const { absences, openings } = OwnAgenda.parse(await (await post('/api/agenda/openings', opening)).json());
    expect(absences).toMatchObject([{ from: '2026-12-23T23:00:00.000Z', until: '2026-12-27T23:00:00.000Z' }]);
    expect(openings).toMatchObject([{ from: '2026-12-05T13:00:00.000Z', until: '2026-12-05T16:00:00.000Z' }]);
    const [theirs, kept] = [absences[0]?.id, openings[0]?.id];
    expect(await failure(await send('DELETE', `/api/agenda/absences/${theirs}`, undefined, 'paul'))).toEqual([
      404,
      'NotFound',
    ]);
    expect((await own('paul')).absences).toEqual([]);
    await send('DELETE', `/api/agenda/absences/${theirs}`);
    await send('DELETE', `/api/agenda/openings/${kept}`);
    expect(await own()).toMatchObject({ absences: [], openings: [] });
    expect((await send('DELETE', `/api/agenda/absences/${theirs}`)).status).toBe(404);
  });

  test.each([
    ['/api/agenda/absences', { from: '2026-12-24T10:00', until: '2026-12-24T10:00' }],
    ['/api/agenda/absences', { from: 'demain', until: '2026-12-24T10:00' }],
    ['/api/agenda/absences', { from: '2026-02-30T10:00', until: '2026-12-24T10:00' }],
    ['/api/agenda/openings', { from: '2026-12-05T09:00', until: '2026-12-05T12:00', places: [], remote: false }],
  ])('%s: not %o', async (path, body) => expect(await failure(await post(path, body))).toEqual([400, 'BadRequest']));

  test.each([
    [{ buffer: 20, visioUrl: 'https://visio.exemple.fr/clara' }, 200],
    [{ buffer: 0, visioUrl: '' }, 200],
    [{ buffer: -1, visioUrl: '' }, 400],
    [{ buffer: 15, visioUrl: 'http://visio.exemple.fr' }, 400],
    [{ buffer: 15, visioUrl: 'javascript:alert(1)' }, 400],
  ])('settings %o: %i', async (settings, status) => {
    const reply = await send('PUT', '/api/agenda/settings', settings);
    expect(reply.status).toBe(status);
    if (status === 200) expect(await own()).toMatchObject(settings);
  });
});

describe('the week', () => {
  test('from Monday to Sunday: appointments with the name of who sent their intake, and what falls upon them', async () => {
    itIs('2026-11-30T08:00:00.000Z');
    const person = await submitted(9_000);
    const draft = await followed(9_010);
    await send('PUT', '/api/agenda/settings', { buffer: 15, visioUrl: 'https://visio.exemple.fr/clara' });
    await book(person, '2026-12-01T09:00:00.000Z');
    await book(draft, '2026-12-03T17:00:00.000Z', null);
    await book(await submitted(9_020), '2026-12-07T09:00:00.000Z');
    await post('/api/agenda/absences', { from: '2026-12-01T10:30', until: '2026-12-01T18:00' });
    await told.prisma.engagement.create({
      data: { staffId: clara, startsAt: '2026-12-04T09:00:00.000Z', endsAt: '2026-12-04T10:00:00.000Z' },
    });
    const seen = await week();
    expect([seen.days[0], seen.days.at(-1), seen.today]).toEqual(['2026-11-30', '2026-12-06', '2026-11-30']);
    expect(seen.appointments).toMatchObject([
      {
        appointment: {
          startsAt: '2026-12-01T09:00:00.000Z',
          minutes: 60,
          place: { label: 'Vincennes' },
          visioUrl: null,
        },
        dossier: { id: person.dossier, name: 'Élodie Durand' },
        conflicts: ['absence'],
      },
      {
        appointment: { place: null, visioUrl: 'https://visio.exemple.fr/clara', status: 'booked' },
        dossier: { id: draft.dossier, name: null },
        conflicts: [],
      },
    ]);
    expect(seen.hours).toEqual([{ from: '2026-11-30T08:00:00.000Z', until: '2026-11-30T11:00:00.000Z' }]);
    expect(seen.engagements).toHaveLength(1);
    expect(await logOf(() => week())).toEqual(['read agenda']);
  });

  test('somebody else’s shows nothing of it; a dossier given to another keeps its reference alone', async () => {
    expect((await week('2026-12-02', 'paul')).appointments).toEqual([]);
    const [first] = (await week()).appointments;
    const where = { dossier: { reference: first?.dossier.reference ?? '' } };
    await told.prisma.assignment.updateMany({ where, data: { staffId: paul } });
    expect((await week()).appointments[0]?.dossier).toEqual({
      id: null,
      reference: first?.dossier.reference,
      name: null,
    });
  });

  test.each(['hier', '2026-13-01', '0000-01-01'])('not from %s', async (from) =>
    expect(await failure(await get(`/api/agenda/week?from=${from}`))).toEqual([400, 'BadRequest']),
  );
});

describe('who else', () => {
  test.each([
    [null, 401],
    ['hr', 403],
    ['admin', 403],
    ['referent', 403],
    ['stranger', 403],
  ] as const)('%s: nothing (%i)', async (as, status) => {
    for (const path of ['/api/agenda', '/api/agenda/week']) expect((await get(path, as)).status).toBe(status);
    const writes = [
      ['PUT', '/api/agenda/hours', { hours: [] }],
      ['PUT', '/api/agenda/settings', { buffer: 1, visioUrl: '' }],
      ['POST', '/api/agenda/absences', { from: '2026-12-24T10:00', until: '2026-12-24T12:00' }],
      ['PUT', '/api/agenda/calendar', { address: 'https://agenda.exemple.fr/a.ics' }],
      ['POST', '/api/agenda/feed', {}],
      ['DELETE', '/api/agenda/feed', undefined],
    ] as const;
    for (const [method, path, body] of writes) expect((await send(method, path, body, as)).status).toBe(status);
  });
});

test('their own calendar as they typed it: a feed or a mailbox, of which only the host comes back', async () => {
  const link = async (address: string) => (await send('PUT', '/api/agenda/calendar', { address })).json();
  const secret = 'webcal://agenda.exemple.fr/secret-0042/basic.ics';
  expect(OwnAgenda.parse(await link(secret)).calendar).toMatchObject({ kind: 'ics', host: 'agenda.exemple.fr' });
  expect(JSON.stringify(await own())).not.toContain('secret-0042');
  expect(OwnAgenda.parse(await link('clara@exemple.fr')).calendar).toMatchObject({ kind: 'graph', host: 'exemple.fr' });
  expect(await failure(await send('PUT', '/api/agenda/calendar', { address: 'mon agenda' }))).toEqual([
    400,
    'BadRequest',
  ]);
  expect(OwnAgenda.parse(await (await send('DELETE', '/api/agenda/calendar')).json()).calendar).toBeNull();
});

test('the secret of a feed is shown once, its hash alone is kept, and a new one takes its place', async () => {
  const first = NewFeed.parse(await (await post('/api/agenda/feed', {})).json());
  expect(first.url).toMatch(/^https:\/\/bilan\.exemple\.fr\/agenda\/consultant\/[\w-]{43}\.ics$/);
  expect(first.agenda.hasFeed).toBe(true);
  const { feedHash } = await told.prisma.staff.findUniqueOrThrow({ where: { id: clara } });
  expect(feedHash).not.toBeNull();
  expect(first.url).not.toContain(feedHash ?? '');
  expect(JSON.stringify(await own())).not.toContain('.ics');
  const second = NewFeed.parse(await (await post('/api/agenda/feed', {})).json());
  expect(second.url).not.toBe(first.url);
  expect(OwnAgenda.parse(await (await send('DELETE', '/api/agenda/feed')).json()).hasFeed).toBe(false);
});
