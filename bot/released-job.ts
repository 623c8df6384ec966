// The consultant has opened a questionnaire: the person is told where they last spoke, in a turn of its own, once.
import type { Where } from '../domain/turn.ts';
import type { PrismaClient } from '../prisma/generated/client.ts';
import type { Job } from '../prisma/stores/jobs.ts';
import { whereOf } from './answer-job.ts';
import type { Turns } from './turn.ts';

interface Services {
  readonly prisma: PrismaClient;
  readonly turns: Turns;
  readonly committed: (left: { readonly messages: boolean; readonly jobs: boolean }) => void;
}

/** Payload: `dossier`, `questionnaire`, `at`. Nobody to tell: the questionnaire waits, and is offered when they come back. */
export function tellReleased({ prisma, turns, committed }: Services) {
  return async ({ payload: { dossier = '', questionnaire = '', at = '' } }: Job): Promise<void> => {
    const where = await lastPlace(prisma, dossier);
    if (where === null) return;
    const activity = `released/${questionnaire}/${at}`;
    const handled = await turns(where, { activity, content: { kind: 'released', questionnaire } });
    committed({ messages: where.push, jobs: handled.ordered });
  };
}

async function lastPlace(prisma: PrismaClient, dossier: string): Promise<Where | null> {
  const last = await prisma.conversation.findFirst({
    where: { person: { dossiers: { some: { id: dossier, stage: { not: 'closed' } } } } },
    orderBy: { lastAt: { sort: 'desc', nulls: 'last' } },
    select: { id: true },
  });
  return last && whereOf(prisma, last.id);
}
