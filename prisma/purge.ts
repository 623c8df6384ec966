// Destroys what its time has come for (domain/retention.ts). Safe to run at any moment, as often as wanted, by several processes.
import { limitOf, oldestTerm } from '../domain/retention.ts';
import type { Instant } from '../domain/time.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';

export interface Purged {
  readonly dossiers: number;
  readonly lines: number;
  readonly challenges: number;
}

/** @param newReceipt the number of the certificate of each destruction (R143) */
export async function purge(prisma: PrismaClient, now: Instant, newReceipt: () => string): Promise<Purged> {
  const neverBegun: Prisma.DossierWhereInput = {
    lastAt: { lt: limitOf('draftDossier', now) },
    appointments: { none: { kind: { not: 'prealable' }, status: { not: 'cancelled' } } },
  };
  const over: Prisma.DossierWhereInput = { termOn: { lt: new Date(oldestTerm(now)) } };
  const old = await prisma.dossier.findMany({
    where: { stage: { not: 'closed' }, OR: [neverBegun, over] },
    select: { id: true },
  });
  for (const { id } of old) {
    await prisma.$executeRaw`select erase_dossier(${id}::uuid, ${newReceipt()}, 'expired', ${now}::timestamptz)`;
  }
  const before = limitOf('looseLines', now);
  const lines = await prisma.$executeRaw`
    delete from transcript_entry where dossier_id is null and at < ${before}::timestamptz
      and not exists (select from outbox o where o.conversation_id = transcript_entry.conversation_id and o.seq = transcript_entry.seq and o.state = 'pending')`;
  // « et en entreprise ? » follows nothing any more. Without moving the guard: what a process remembers of a turn is minutes old.
  await prisma.conversation.updateMany({
    where: { lastAt: { lt: before }, exchangesSealed: { not: null } },
    data: { exchangesSealed: null },
  });
  await prisma.processedActivity.deleteMany({ where: { at: { lt: before } } });
  await prisma.outbox.deleteMany({ where: { state: { in: ['sent', 'unsure', 'dead'] }, dueAt: { lt: before } } });
  await prisma.askedQuestion.deleteMany({ where: { day: { lt: limitOf('askedQuestion', now) } } });
  // Whole years: the figures of a year from which some people go would tell, by difference, of those who went.
  const year = { month: { lt: new Date(`${limitOf('evaluation', now).slice(0, 4)}-01-01T00:00:00.000Z`) } };
  await prisma.evaluation.deleteMany({ where: year });
  await prisma.evaluationInvited.deleteMany({ where: year });
  const { count: challenges } = await prisma.challenge.deleteMany({
    where: { expiresAt: { lt: limitOf('challenge', now) } },
  });
  return { dossiers: old.length, lines, challenges };
}
