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

const place = (
  id: string,
  label: string,
  [latitude, longitude]: readonly [number, number],
  accessible = true,
  calendar: Place['calendar'] = 'france',
): Place => ({ id, label, accessible, calendar, address: null, latitude, longitude });

/** In the order in which they are offered. An id is for ever: answers hold it. */
export const PLACES: readonly Place[] = [
  place('paris-01', 'Paris 01', [48.8626, 2.3363]),
  place('paris-06', 'Paris 06', [48.8491, 2.3329]),
  place('paris-08', 'Paris 08', [48.8727, 2.3126]),
  place('paris-09', 'Paris 09', [48.8772, 2.3374], false),
  place('paris-10', 'Paris 10', [48.8761, 2.3607]),
  place('paris-11', 'Paris 11', [48.8591, 2.3801], false),
  place('paris-13', 'Paris 13', [48.8283, 2.3623], false),
  place('paris-14', 'Paris 14', [48.8331, 2.3266], false),
  place('paris-15', 'Paris 15', [48.8401, 2.2928]),
  place('paris-18', 'Paris 18', [48.8925, 2.3484], false),
  place('paris-19', 'Paris 19', [48.8871, 2.3848], false),
  place('paris-20', 'Paris 20', [48.8634, 2.4012], false),
  place('la-defense', 'La Défense', [48.892, 2.238]),
  place('vincennes', 'Vincennes', [48.8474, 2.4391]),
  place('choisy-le-roi', 'Choisy-le-Roi', [48.7633, 2.4097]),
  place('saint-denis', 'Saint-Denis', [48.9362, 2.3574]),
  place('montrouge', 'Montrouge', [48.8188, 2.3196]),
  place('vanves', 'Vanves', [48.8211, 2.2894]),
  place('bourg-la-reine', 'Bourg-la-Reine', [48.7798, 2.3156]),
  place('aigues-mortes', 'Aigues-Mortes', [43.5672, 4.191]),
  place('nantes', 'Nantes', [47.2184, -1.5536]),
  place('angers', 'Angers', [47.4784, -0.5632]),
  place('merignac', 'Mérignac', [44.8424, -0.6445]),
  place('coeuvres-et-valsery', 'Cœuvres-et-Valsery', [49.3406, 3.1517]),
  place('beauvais', 'Beauvais', [49.4295, 2.0807]),
  place('treilles-en-gatinais', 'Treilles-en-Gâtinais', [48.05, 2.66]),
  place('hasparren', 'Hasparren', [43.3833, -1.3047]),
  place('nice', 'Nice', [43.7102, 7.262]),
  place('guadeloupe', 'Guadeloupe', [16.2411, -61.5331], true, 'guadeloupe'),
  place('monaco', 'Monaco', [43.7384, 7.4246], true, 'monaco'),
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
