// A provider to try everything with: the places of INTERACTIF, and one consultant who does not exist.
import type { Place } from '../domain/place.ts';
import type { Instant } from '../domain/time.ts';
import type { PrismaClient } from './generated/client.ts';

/** `subject`: what the tokens of the local development issuer carry (bot/dev/people.ts; a test compares them). */
export const DEMO_CONSULTANT = {
  id: '5e000000-0000-4000-8000-000000000001',
  subject: 'd0000000-0000-4000-8000-000000000001',
  role: 'consultant',
  name: 'Claire Martin',
  email: 'claire.martin@demo.invalid',
  /** A psychologist, to try the questionnaires with (R112). */
  entitledFrom: '2026-01-01T00:00:00.000Z',
  visioUrl: 'https://visio.demo.invalid/claire-martin',
} as const;

/** Around Paris and by visio, from Monday to Friday, late enough for those who work. */
const DEMO_HOURS = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, fromMinute: 9 * 60, untilMinute: 12 * 60 + 30 },
  { weekday, fromMinute: 13 * 60 + 30, untilMinute: 20 * 60 + 30 },
]);

const place = (id: string, label: string, accessible = true, calendar: Place['calendar'] = 'france'): Place => ({
  id,
  label,
  accessible,
  calendar,
});

/** In the order in which they are offered. An id is for ever: answers hold it. */
export const PLACES: readonly Place[] = [
  place('paris-01', 'Paris 01'),
  place('paris-06', 'Paris 06'),
  place('paris-08', 'Paris 08'),
  place('paris-09', 'Paris 09', false),
  place('paris-10', 'Paris 10'),
  place('paris-11', 'Paris 11', false),
  place('paris-13', 'Paris 13', false),
  place('paris-14', 'Paris 14', false),
  place('paris-15', 'Paris 15'),
  place('paris-18', 'Paris 18', false),
  place('paris-19', 'Paris 19', false),
  place('paris-20', 'Paris 20', false),
  place('la-defense', 'La Défense'),
  place('vincennes', 'Vincennes'),
  place('choisy-le-roi', 'Choisy-le-Roi'),
  place('saint-denis', 'Saint-Denis'),
  place('montrouge', 'Montrouge'),
  place('vanves', 'Vanves'),
  place('bourg-la-reine', 'Bourg-la-Reine'),
  place('aigues-mortes', 'Aigues-Mortes'),
  place('nantes', 'Nantes'),
  place('angers', 'Angers'),
  place('merignac', 'Mérignac'),
  place('coeuvres-et-valsery', 'Cœuvres-et-Valsery'),
  place('beauvais', 'Beauvais'),
  place('treilles-en-gatinais', 'Treilles-en-Gâtinais'),
  place('hasparren', 'Hasparren'),
  place('nice', 'Nice'),
  place('guadeloupe', 'Guadeloupe', true, 'guadeloupe'),
  place('monaco', 'Monaco', true, 'monaco'),
];

const AROUND_PARIS = PLACES.map(({ id }) => id).filter((id) =>
  /^paris|defense|vincennes|choisy|denis|montrouge|vanves|bourg/.test(id),
);

export async function seedPlaces(prisma: PrismaClient): Promise<void> {
  await prisma.place.createMany({ data: PLACES.map((one, rank) => ({ ...one, rank })), skipDuplicates: true });
}

/**
 * Run at each start in development: what is there stays. Dossiers opened while the provider had no consultant are given to this one,
 * from `at`, so that none is without a reader.
 */
export async function seedDemonstration(prisma: PrismaClient, at: Instant): Promise<void> {
  const { id, ...consultant } = DEMO_CONSULTANT;
  await seedPlaces(prisma);
  await prisma.staff.upsert({ where: { id }, create: DEMO_CONSULTANT, update: consultant });
  if ((await prisma.workingHours.count({ where: { staffId: id } })) === 0)
    await prisma.workingHours.createMany({
      data: DEMO_HOURS.map((hours, rank) => ({
        ...hours,
        id: `5e000000-0000-4000-8000-0000000001${String(rank).padStart(2, '0')}`,
        staffId: id,
        zone: 'Europe/Paris',
        placeIds: AROUND_PARIS,
        remote: true,
      })),
      skipDuplicates: true,
    });
  const orphans = await prisma.dossier.findMany({
    where: { stage: { not: 'closed' }, assignments: { none: {} } },
    select: { id: true },
  });
  await prisma.assignment.createMany({
    data: orphans.map(({ id: dossierId }) => ({ staffId: id, dossierId, from: at })),
    skipDuplicates: true,
  });
}
