// The feed of a consultant's appointments, as another agenda reads it: two parsers, no name, revocable (R106, R159).
import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { seedPlaces } from '../../../prisma/seed.ts';
import { NewFeed } from '../../../web/api-agenda.ts';
import { booked } from './booked.ts';
import { clara, failure, itIs, logOf, openDesk, origin, post, send, submitted, told } from './desk.ts';

openDesk();
beforeAll(() => seedPlaces(told.prisma));

const address = async () => {
  const { url } = NewFeed.parse(await (await post('/api/agenda/feed', {})).json());
  return `${origin}${new URL(url).pathname}`;
};
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('appointments by their reference, at their place’s own clocks; the same file has the same mark', async () => {
  itIs('2026-11-30T08:00:00.000Z');
  const person = await submitted(9_000);
  const { reference } = await told.prisma.dossier.findUniqueOrThrow({ where: { id: person.dossier } });
  await booked(person, { startsAt: '2026-12-07T17:00:00.000Z', staff: clara, place: 'guadeloupe' });
  const feed = await address();
  const reply = await fetch(feed);
  const text = await reply.text();
  expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(reply.headers.get('cache-control')).toBe('private, no-cache');
  const [event, ...others] = eventsIn(text);
  expect(others).toEqual([]);
  expect(event?.summary).toBe(`Rendez-vous ${reference}`);
  expect(event?.location).toBe('Guadeloupe');
  expect([event?.startDate.toString(), event?.startDate.zone?.tzid]).toEqual([
    '2026-12-07T13:00:00',
    'America/Guadeloupe',
  ]);
  expect(text).not.toMatch(/Élodie|Durand|bilan de/i);
  const etag = reply.headers.get('etag') ?? '';
  const again = await fetch(feed, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(await logOf(() => fetch(feed))).toEqual(['export agenda:feed']);
});

test('a new address takes the place of the one before; revoked, or unknown, or malformed: the same nothing', async () => {
  itIs('2026-12-01T08:00:00.000Z');
  const first = await address();
  const second = await address();
  expect((await fetch(second)).status).toBe(200);
  await send('DELETE', '/api/agenda/feed');
  const replies = [first, second, `${origin}/agenda/consultant/${'A'.repeat(43)}.ics`, `${origin}/agenda/consultant/x`];
  for (const one of replies) expect(await failure(await fetch(one))).toEqual([404, 'NotFound']);
});

test('nobody who follows no dossier any more', async () => {
  itIs('2026-12-02T08:00:00.000Z');
  const feed = await address();
  await told.prisma.staff.update({ where: { id: clara }, data: { role: 'admin' } });
  expect((await fetch(feed)).status).toBe(404);
  await told.prisma.staff.update({ where: { id: clara }, data: { role: 'consultant' } });
});

test('thirty in a row, then a pause', async () => {
  itIs('2026-12-03T08:00:00.000Z');
  const all = await Promise.all(Array.from({ length: 31 }, () => fetch(`${origin}/agenda/consultant/x`)));
  expect(all.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1);
});
