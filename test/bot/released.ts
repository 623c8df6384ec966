// Questionnaires opened to somebody, as the consultant and the queue do it, and what is then read of them.

import { expect } from 'vitest';
import { tellReleased } from '../../bot/released-job.ts';
import { type DossierId, dossierId, staffId } from '../../domain/ids.ts';
import type { Questions } from '../../domain/say.ts';
import { shifted } from '../../domain/time.ts';
import { DEMO_CONSULTANT } from '../../prisma/seed.ts';
import { createJobStore } from '../../prisma/stores/jobs.ts';
import { createQuestionnaireStore } from '../../prisma/stores/questionnaires.ts';
import { begun, dossierOf } from './scripted.ts';
import type { Office, Person } from './talk.ts';

export const CLAIRE = { id: staffId(DEMO_CONSULTANT.id), role: 'consultant', name: DEMO_CONSULTANT.name } as const;
export const store = (office: Office) =>
  createQuestionnaireStore({ prisma: office.database.prisma, keys: office.keys, clock: () => office.clock.now });

/** Somebody whose intake is sent. */
export async function client(office: Office): Promise<{ person: Person; dossier: DossierId }> {
  const person = await begun(office);
  const { id } = await dossierOf(office, person);
  const { prisma } = office.database;
  await prisma.dossier.update({ where: { id }, data: { stage: 'submitted', submittedAt: office.clock.now } });
  await prisma.run.updateMany({
    where: { dossierId: id },
    data: { status: 'submitted', submittedAt: office.clock.now, revision: { increment: 1 } },
  });
  await prisma.conversation.updateMany({
    where: { externalId: person.where.externalId },
    data: { seq: { increment: 1 } },
  });
  return { person, dossier: dossierId(id) };
}

/** Released, and the person told, as the queue does. */
export async function release(office: Office, dossier: DossierId, ...questionnaires: readonly string[]): Promise<void> {
  const { prisma } = office.database;
  const jobs = createJobStore(prisma);
  for (const questionnaire of questionnaires) {
    office.clock.now = shifted(office.clock.now, 1_000);
    expect(await store(office).release(CLAIRE, dossier, questionnaire, CLAIRE.id, office.clock.now)).toBe('done');
  }
  const tell = tellReleased({ prisma, turns: office.turns, committed: () => undefined });
  for (const job of await jobs.claim(office.clock.now, 10)) {
    if (job.kind === 'released') await tell(job);
    await jobs.done(job, office.clock.now);
  }
}
export async function valuesClient(office: Office) {
  const opened = await client(office);
  await release(office, opened.dossier, 'values');
  await opened.person.say('questionnaire valeurs');
  return opened;
}
export const said = async (office: Office, dossier: DossierId, form: string) => {
  const { runs } = (await store(office).of(CLAIRE, dossier)) ?? { runs: [] };
  const run = runs.find((one) => one.form === form);
  const read = run ? await store(office).run(CLAIRE, dossier, run.id) : null;
  if (read?.kind !== 'found') throw new Error(`no ${form} to read: ${read?.kind}`);
  const latest = new Map(read.run.answers.map(({ key, value }) => [key, value]));
  return Object.fromEntries(latest);
};
/** Every question of the card, by `value`. */
export const filled = (card: Questions, value: (key: string) => unknown) =>
  Object.fromEntries(card.questions.map(({ key }) => [key, value(key)]));
