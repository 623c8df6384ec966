// What people thought of the bilan: sealed, and nobody's. Read together only, a year at a time (R118).
import { FEWEST } from '../../domain/disclosure.ts';
import type { Evaluation, Month } from '../../domain/evaluation.ts';
import type { Answers } from '../../domain/questionnaire.ts';
import { type Keyring, places, seal, unseal } from '../crypto.ts';
import type { PrismaClient } from '../generated/client.ts';

export interface YearOfEvaluations {
  /** In no order that tells anything. */
  readonly answers: readonly Answers[];
  readonly invited: number;
}

export function createEvaluationStore({ prisma, keys }: { readonly prisma: PrismaClient; readonly keys: Keyring }) {
  const key = keys.derive('evaluations');
  const open = (id: string, sealed: Uint8Array): Answers =>
    JSON.parse(unseal(key, places.evaluation(id), sealed).toString());

  return {
    /** Once, however often it is told. What is about the person was left out before (domain/evaluation.ts). */
    async keep({ id, questionnaire, version, month, answers }: Evaluation): Promise<void> {
      const text = JSON.stringify(answers);
      const answersSealed = new Uint8Array(seal(key, places.evaluation(id), text));
      await prisma.evaluation.createMany({
        data: [{ id, questionnaire, version, month: day(month), answersSealed }],
        skipDuplicates: true,
      });
    },

    /** One more person was asked for an evaluation. */
    async invited(questionnaire: string, month: Month): Promise<void> {
      await prisma.evaluationInvited.upsert({
        where: { questionnaire_month: { questionnaire, month: day(month) } },
        create: { questionnaire, month: day(month), count: 1 },
        update: { count: { increment: 1 } },
      });
    },

    /**
     * Those of a year that may be counted. What came since the last reading waits until there are five of it: whoever compares
     * today's figures with yesterday's then sees a group, not the one person who answered in between.
     */
    async ofYear(questionnaire: string, year: number): Promise<YearOfEvaluations> {
      const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`];
      const of = { questionnaire, month: { gte: day(first), lt: day(next) } };
      const [, , rows, asked] = await prisma.$transaction([
        // One reader at a time: two at once could each let go of a part of the same five. It ends with the transaction.
        prisma.$executeRaw`select pg_advisory_xact_lock(hashtext('evaluation'))`,
        prisma.$executeRaw`
          with waiting as (select id from evaluation
            where questionnaire = ${questionnaire} and month >= ${first}::date and month < ${next}::date and not shown)
          update evaluation set shown = true
            where id in (select id from waiting) and (select count(*) from waiting) >= ${FEWEST}`,
        prisma.evaluation.findMany({
          where: { ...of, shown: true },
          orderBy: { id: 'asc' }, // random
        }),
        prisma.evaluationInvited.aggregate({ where: of, _sum: { count: true } }),
      ]);
      return { answers: rows.map(({ id, answersSealed }) => open(id, answersSealed)), invited: asked._sum.count ?? 0 };
    },
  };
}
export type EvaluationStore = ReturnType<typeof createEvaluationStore>;

const day = (text: string): Date => new Date(`${text}T00:00:00.000Z`);
