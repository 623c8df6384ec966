import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../../bot/dev/people.ts';
import { DEMO_CONSULTANT, PLACES, seedDemonstration } from '../../prisma/seed.ts';
import { begin, openTold, SLOW_START, type Told } from './told.ts';

const AT = '2026-11-25T09:00:00.000Z';
let told: Told;
beforeAll(async () => {
  told = await openTold();
}, SLOW_START);
afterAll(() => told.close());

test('a second start changes nothing, and a dossier opened before the first has a reader', async () => {
  const before = await begin(told, AT); // nobody to give it to
  await seedDemonstration(told.prisma, AT);
  const after = await begin(told, AT);
  const once = await everything();
  expect(once.assignments.map(({ staffId, dossierId }) => [staffId, dossierId]).sort()).toEqual(
    [before, after].map(({ dossier }) => [DEMO_CONSULTANT.id, dossier]).sort(),
  );
  await seedDemonstration(told.prisma, '2026-12-01T09:00:00.000Z');
  expect(await everything()).toEqual(once);
  expect(once.places).toHaveLength(PLACES.length);
});

async function everything() {
  const { prisma } = told;
  return {
    places: await prisma.place.findMany({ orderBy: { rank: 'asc' } }),
    staff: await prisma.staff.findMany({ orderBy: { id: 'asc' } }),
    assignments: await prisma.assignment.findMany({ orderBy: { dossierId: 'asc' } }),
  };
}

test('the consultant of the demonstration is the one who can sign in', () => {
  const { subject, name, email, role } = DEMO_CONSULTANT;
  expect(DEMO_PEOPLE).toEqual([{ subject, name, email, roles: [role] }]);
});

test('requirements §0: thirty places; seven in Paris are not accessible; two have a calendar of their own', () => {
  expect(PLACES).toHaveLength(30);
  expect(new Set(PLACES.map(({ id }) => id)).size).toBe(30);
  expect(PLACES.filter(({ accessible }) => !accessible).map(({ label }) => label.slice(-2))).toEqual([
    '09',
    '11',
    '13',
    '14',
    '18',
    '19',
    '20',
  ]);
  expect(PLACES.filter(({ calendar }) => calendar !== 'france').map(({ id, calendar }) => [id, calendar])).toEqual([
    ['guadeloupe', 'guadeloupe'],
    ['monaco', 'monaco'],
  ]);
});
