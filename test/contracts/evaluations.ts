// Evaluations, on whichever database: nobody's, sealed, and counted five at a time at least (R118).
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { evaluationHot } from '../../dialogs/questionnaires/evaluation-hot.v1.data.ts';
import { load } from '../../dialogs/questionnaires/file.ts';
import { type Evaluation, impersonal, monthOf } from '../../domain/evaluation.ts';
import { evaluationId } from '../../domain/ids.ts';
import { purge } from '../../prisma/purge.ts';
import { createEvaluationStore } from '../../prisma/stores/evaluations.ts';
import { openTold, SLOW_START, type Told } from '../prisma/told.ts';

const hot = load(evaluationHot);

const evaluation = (more: Partial<Evaluation> = {}): Evaluation => ({
  id: evaluationId(randomUUID()),
  questionnaire: 'evaluation-hot',
  version: 1,
  month: '2026-11-01',
  answers: { 'EVC-R1': 4 },
  ...more,
});

/** `url`: as in turn.ts. */
export function evaluationContract(url: () => string | undefined): void {
  let told: Told;
  const store = () => createEvaluationStore(told);
  const keep = async (count: number, more: Partial<Evaluation> = {}) => {
    for (let n = 0; n < count; n += 1) await store().keep(evaluation(more));
  };
  const shown = async (year = 2026, questionnaire = 'evaluation-hot') =>
    (await store().ofYear(questionnaire, year)).answers.length;

  describe('evaluations', () => {
    beforeAll(async () => {
      const address = url();
      told = await openTold(address === undefined ? {} : { url: address });
    }, SLOW_START);
    afterAll(() => told.close());
    beforeEach(async () => {
      await told.prisma.evaluation.deleteMany();
      await told.prisma.evaluationInvited.deleteMany();
    });

    test('sealed, with a month for a date; neither a person nor what calls for one', async () => {
      const one = evaluation({
        month: monthOf('2026-10-31T23:30:00.000Z', 'Europe/Paris'),
        answers: impersonal(hot, {
          'EVC-R1': 4,
          'EVC-O1': 'un secret',
          'EVC-O3': 'b',
          'EVC-O4': true,
          'EVC-S7': null,
        }),
      });
      await store().keep(one);
      await store().keep(one);
      const [row, ...others] = await told.prisma.evaluation.findMany();
      expect(others).toEqual([]);
      expect(Object.keys(row ?? {}).sort()).toEqual(
        ['answersSealed', 'id', 'month', 'questionnaire', 'shown', 'version'].sort(),
      );
      expect(row?.month.toISOString()).toBe('2026-11-01T00:00:00.000Z');
      expect(Buffer.from(row?.answersSealed ?? []).toString('latin1')).not.toContain('secret');
      await keep(4);
      const { answers } = await store().ofYear('evaluation-hot', 2026);
      expect(answers).toContainEqual({ 'EVC-R1': 4, 'EVC-O1': 'un secret' });
    });

    test('answers moved to another row are refused; a day is no month', async () => {
      await keep(5);
      const [one, other] = await told.prisma.evaluation.findMany();
      await told.prisma.evaluation.update({
        where: { id: other?.id ?? '' },
        data: { answersSealed: one?.answersSealed ?? new Uint8Array() },
      });
      await expect(shown()).rejects.toThrow(/authenticate/);
      await expect(store().keep(evaluation({ month: '2026-11-17' }))).rejects.toThrow();
    });

    test('whoever looks after each answer never sees fewer than five come in', async () => {
      const seen: number[] = [];
      for (let n = 0; n < 12; n += 1) {
        await keep(1);
        seen.push(await shown());
      }
      expect(seen).toEqual([0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10]);
      await keep(4);
      expect(await shown(), 'two that waited, and four').toBe(16);
    });

    test('several who look at once do not share out the same five', async () => {
      await keep(4);
      const all = Array.from({ length: 8 }, (_, n) => (n % 2 === 0 ? keep(1).then(() => 0) : shown()));
      for (const count of await Promise.all(all)) expect([0, 5, 6, 7, 8]).toContain(count);
      await shown();
      const left = await told.prisma.evaluation.count({ where: { shown: false } });
      expect(left).toBeLessThan(5);
    });

    test('each questionnaire and each year by itself; invitations are a number', async () => {
      await keep(3, { month: '2025-12-01' });
      await keep(4);
      await keep(5, { questionnaire: 'evaluation-cold' });
      for (const month of ['2025-12-01', '2026-01-01', '2026-12-01', '2026-12-01', '2027-01-01'])
        await store().invited('evaluation-hot', month);
      expect([await shown(2025), await shown(2026), await shown(2026, 'evaluation-cold')]).toEqual([0, 0, 5]);
      expect((await store().ofYear('evaluation-hot', 2026)).invited).toBe(3);
      expect((await store().ofYear('evaluation-cold', 2026)).invited).toBe(0);
    });

    test('a year leaves whole, three years after its end', async () => {
      await keep(5, { month: '2026-01-01' });
      await keep(5, { month: '2026-12-01' });
      await store().invited('evaluation-hot', '2026-01-01');
      await purge(told.prisma, '2029-12-30T12:00:00.000Z', randomUUID);
      expect(await shown()).toBe(10);
      await purge(told.prisma, '2030-01-03T12:00:00.000Z', randomUUID);
      expect(await shown()).toBe(0);
      expect(await told.prisma.evaluationInvited.count()).toBe(0);
    });
  });
}
