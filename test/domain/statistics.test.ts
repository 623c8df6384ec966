// Statistics of an evaluation: the published formulas, and never one to four people (R68, R118).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionnaireCalled } from '../../dialogs/questionnaires/index.ts';
import { isShowable } from '../../domain/disclosure.ts';
import { impersonal } from '../../domain/evaluation.ts';
import type { Answers, Item } from '../../domain/questionnaire.ts';
import { type Rates, type Statistics, statisticsOf } from '../../domain/statistics.ts';

const named = (id: string) => {
  const questionnaire = questionnaireCalled(id);
  if (!questionnaire) throw new Error(id);
  return questionnaire;
};
const hot = named('evaluation-hot');
const cold = named('evaluation-cold');
const figures = (...given: Parameters<typeof statisticsOf>): Statistics => {
  const statistics = statisticsOf(...given);
  if (statistics.kind !== 'statistics') throw new Error(statistics.kind);
  return statistics;
};
const people = (count: number, answers: (person: number) => Answers) =>
  Array.from({ length: count }, (_, person) => answers(person));
const row = (rows: readonly Rates[], id: string) => rows.find((one) => one.id === id);

describe('the formulas', () => {
  test('satisfaction: the mean of S1…S9 and 6 − S10, of eight at least; satisfied from 4 on', () => {
    const ids = Array.from({ length: 10 }, (_, n) => `EVC-S${n + 1}`);
    const all = (figure: number, but: readonly string[] = []): Answers =>
      Object.fromEntries(ids.map((id) => [id, but.includes(id) ? 'NA' : id === 'EVC-S10' ? 6 - figure : figure]));
    const answers = people(20, (person) => {
      if (person < 10) return all(4, ['EVC-S7', 'EVC-S8']);
      return person < 15 ? all(3) : all(5, ['EVC-S1', 'EVC-S2', 'EVC-S3']);
    });
    const { scales } = figures(hot, answers, 20);
    // The last five rated seven of ten: they have no score. (10 × 4 + 5 × 3) / 15 = 3.67, ten of fifteen satisfied.
    expect(row(scales, 'SATISFACTION')).toMatchObject({
      answers: 15,
      mean: 3.7,
      share: { kind: 'exactly', percent: 67 },
    });
  });

  test('results, recommendation, benefit, choices', () => {
    const answers = people(15, (person) => ({
      'EVF-R1': person < 9 ? 5 : 3,
      'EVF-N': person < 7 ? 10 : person < 10 ? 7 : 6,
      'EVF-B1': 4,
      'EVF-B3': person < 10 ? 2 : 5,
      'EVF-P1': person < 8 ? 'a' : person < 13 ? 'b' : 'e',
      'EVF-P2': person < 6 ? ['b', 'd'] : person < 10 ? ['d', 'f'] : ['f'],
      'EVF-O2': 'a',
    }));
    const { rates, recommendations, scales, choices } = figures(cold, answers, 15);
    expect(row(rates, 'EVF-R1')).toMatchObject({ answers: 15, mean: 4.2, share: { kind: 'exactly', percent: 60 } });
    expect(recommendations).toMatchObject([{ answers: 15, score: 13 }]);
    expect(row(scales, 'BENEFIT')).toMatchObject({ mean: 3.5, share: { kind: 'exactly', percent: 67 } });
    expect(
      choices.map(({ id }) => id),
      'an appointment is somebody’s',
    ).not.toContain('EVF-O2');
    const [project, done] = choices.map(({ options }) => options.map((one) => one.people));
    expect(project, 'two gave up: who goes on is hidden with them').toEqual([8, null, null, null, null]);
    expect(done).toEqual([null, 6, null, 10, null, 9, null, null]);
  });

  test('invited, answers and rate; those who did not answer are not counted when they are so few', () => {
    const ten = people(10, () => ({ 'EVC-R1': 3 }));
    expect(figures(hot, ten, 16).invited).toEqual({ kind: 'known', people: 16, percent: 63 });
    expect(figures(hot, ten, 10).invited).toEqual({ kind: 'known', people: 10, percent: 100 });
    expect(figures(hot, ten, 12).invited).toEqual({ kind: 'close', percentAtLeast: 71 });
    expect(figures(hot, ten, 11).invited).toEqual({ kind: 'close', percentAtLeast: 71 });
    expect(figures(hot, ten, 3).invited).toEqual({ kind: 'unknown' });
  });

  test('four people: nothing, and not that they are four', () => {
    expect(
      statisticsOf(
        hot,
        people(4, () => ({ 'EVC-R1': 5 })),
        9,
      ),
    ).toEqual({ kind: 'tooFew' });
  });

  test('words: five of them or none, without names, in an order that tells nothing', () => {
    const said = ['Tout', 'Merci à Paul Durand', 'écouter', 'Le rythme', ' '];
    const five = figures(
      hot,
      people(6, (n) => ({ 'EVC-O1': said[n] ?? 'Bien', 'EVC-O2': said[n] })),
      6,
    );
    expect(five.words.map(({ texts }) => texts)).toEqual([
      ['Bien', 'écouter', 'Le rythme', 'Merci à [nom]', 'Tout'],
      null,
    ]);
  });
});

const answer = (item: Item): fc.Arbitrary<unknown> => {
  if (item.type === 'rate') return fc.constantFrom(1, 2, 3, 4, 5, 5, 4, 'NA', null);
  if (item.type === 'number') return fc.integer({ min: 0, max: 10 });
  if (item.type === 'one') return fc.constantFrom(...item.options.map(({ id }) => id));
  if (item.type === 'many') return fc.subarray(item.options.map(({ id }) => id));
  return fc.constant(null);
};
const group = fc.constantFrom(hot, cold).chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    invited: fc.integer({ min: 0, max: 60 }),
    answers: fc.array(fc.record(Object.fromEntries(questionnaire.items.map((item) => [item.id, answer(item)]))), {
      minLength: 5,
      maxLength: 40,
    }),
  }),
);

describe('whatever is answered', () => {
  test('no published count, nor the difference of two of a question, is one to four people', () => {
    fc.assert(
      fc.property(group, ({ questionnaire, answers, invited }) => {
        const said = figures(questionnaire, answers, invited);
        const rows = [...said.scales, ...said.rates, ...said.recommendations, ...said.choices];
        for (const { id, answers: of } of rows) {
          expect(of === null || of >= 5, id).toBe(true);
          expect(of === null || isShowable(said.answers - of), id).toBe(true);
        }
        if (said.invited.kind === 'known') expect(isShowable(said.invited.people - said.answers)).toBe(true);
        for (const { id, answers: of, share } of [...said.scales, ...said.rates])
          if (of !== null && share?.kind === 'exactly') {
            const count = Math.round((share.percent * of) / 100);
            expect([count, of - count].every(isShowable), `${id}: ${count} of ${of}`).toBe(true);
          }
        for (const { id, several, options, answers: of } of said.choices) {
          const shown = options.flatMap((option) => option.people ?? []);
          expect(
            shown.every((count) => count >= 5),
            id,
          ).toBe(true);
          expect(of !== null || shown.length === 0, id).toBe(true);
          if (of === null) continue;
          const rests = several ? shown.map((count) => of - count) : [shown.reduce((rest, count) => rest - count, of)];
          expect(rests.every(isShowable), id).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the order of people tells nothing', () => {
    fc.assert(
      fc.property(group, fc.infiniteStream(fc.nat()), ({ questionnaire, answers, invited }, chance) => {
        const keyed = answers.map((one) => [chance.next().value, one] as const);
        const shuffled = keyed.sort(([a], [b]) => a - b).map(([, one]) => one);
        expect(statisticsOf(questionnaire, shuffled, invited)).toEqual(statisticsOf(questionnaire, answers, invited));
      }),
    );
  });

  test('within bounds; what calls for a person changes nothing', () => {
    fc.assert(
      fc.property(group, ({ questionnaire, answers, invited }) => {
        const said = figures(questionnaire, answers, invited);
        for (const { mean, share } of [...said.scales, ...said.rates]) {
          expect(mean === null || (mean >= 1 && mean <= 5)).toBe(true);
          expect(share === null || (share.percent >= 0 && share.percent <= 100)).toBe(true);
        }
        for (const { score } of said.recommendations) expect(Math.abs(score ?? 0)).toBeLessThanOrEqual(100);
        expect(
          figures(
            questionnaire,
            answers.map((one) => impersonal(questionnaire, one)),
            invited,
          ),
        ).toEqual(said);
      }),
    );
  });
});
