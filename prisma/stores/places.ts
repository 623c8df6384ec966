// The provider's places, in the order in which they are offered.
import type { Place } from '../../domain/place.ts';
import type { PrismaClient } from '../generated/client.ts';

export async function readPlaces(prisma: PrismaClient): Promise<readonly Place[]> {
  const rows = await prisma.place.findMany({ orderBy: { rank: 'asc' } });
  // `as`: a check constraint of the table knows these calendars and no other.
  return rows.map(({ rank: _rank, calendar, ...place }) => ({ ...place, calendar: calendar as Place['calendar'] }));
}
