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
} as const;

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
  const orphans = await prisma.dossier.findMany({
    where: { stage: { not: 'closed' }, assignments: { none: {} } },
    select: { id: true },
  });
  await prisma.assignment.createMany({
    data: orphans.map(({ id: dossierId }) => ({ staffId: id, dossierId, from: at })),
    skipDuplicates: true,
  });
}
