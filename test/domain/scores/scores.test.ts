// Scores equal an independent computation, and keep to their rules whatever is answered (R32).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionnaireCalled } from '../../../dialogs/questionnaires/index.ts';
import type { CentredScores } from '../../../domain/scores/centred.ts';
import type { MeansScores } from '../../../domain/scores/means.ts';
import { scoresOf } from '../../../domain/scores/score.ts';
import { motivationAnswers, numbered, valuesAnswers } from './given.ts';
import { motivationSheet, SCALES, VALUES, valuesSheet } from './sheet.data.ts';

const named = (id: string) => {
  const questionnaire = questionnaireCalled(id);
  if (!questionnaire) throw new Error(id);
  return questionnaire;
};
const motivation = named('motivation');
const values = named('values');
// `as`: their scoring methods are known.
const motivationOf = (answers: Readonly<Record<string, unknown>>) => scoresOf(motivation, answers) as MeansScores;
const valuesOf = (answers: Readonly<Record<string, unknown>>) => scoresOf(values, answers) as CentredScores;

const two = (n: number) => String(n).padStart(2, '0');

/** Numbers within 1e-9 of each other, `null` exactly. */
function close(ours: unknown, theirs: unknown, path = ''): void {
  if (typeof theirs === 'number') {
    expect(typeof ours, path).toBe('number');
    expect(Math.abs(Number(ours) - theirs), path).toBeLessThanOrEqual(1e-9);
  } else if (theirs !== null && typeof theirs === 'object') {
    for (const [key, value] of Object.entries(theirs))
      close((ours as Record<string, unknown>)[key], value, `${path}.${key}`);
  } else expect(ours, path).toBe(theirs);
}

describe('worked examples', () => {
  test('motivation: INTR 5.75, RAI 6.5', () => {
    const said = [6, 5, 4, 3, 1, 2, 5, 4, 3, 1, 5, 3, 4, 3, 7, 6, 5, 1];
    const answers = Object.fromEntries(said.map((figure, at) => [`MOT-A${two(at + 1)}`, figure]));
    const { scales, indices } = motivationOf(answers);
    expect(scales.INTR).toEqual({ score: 5.75, answered: 4, of: 4 });
    expect(Object.values(scales).map(({ score }) => score)).toEqual([5.75, 5, 4, 3, 1]);
    expect(indices).toEqual({ AUTONOMOUS: 5.375, CONTROLLED: 3.5, RAI: 6.5 });
  });

  test('values: all 4, those of AUD 6: 1.8 above the mean of 4.2', () => {
    const answers = Object.fromEntries(numbered('VAL-', 30).map((id) => [id, 4]));
    const scores = valuesOf({ ...answers, 'VAL-01': 6, 'VAL-12': 6, 'VAL-23': 6 });
    close(scores.mean, 4.2);
    close(scores.centred.AUD, 1.8);
    for (const id of Object.keys(VALUES)) if (id !== 'AUD') close(scores.centred[id], -0.2, id);
    expect(scores.ranks).toEqual({ AUD: 1, STI: 2, HED: 2, REU: 2, POU: 2, SEC: 2, CON: 2, TRA: 2, BIE: 2, UNI: 2 });
  });

  test('a motive: important and missing, or important and there', () => {
    const { motives } = motivationOf({
      'MOT-B01': { importance: 5, presence: 2 },
      'MOT-B11': { importance: 4, presence: 3 },
      'MOT-B02': { importance: 4, presence: 4 },
      'MOT-B12': { importance: 4, presence: 'NA' },
      'MOT-B03': { importance: 3, presence: 1 },
      'MOT-B13': { importance: 3, presence: 1 },
    });
    expect(motives?.AUT).toEqual({ importance: 4.5, presence: 2.5, gap: 2, rank: 1, reading: 'priority' });
    expect(motives?.APP).toEqual({ importance: 4, presence: 4, gap: 0, rank: 2, partial: true, reading: 'support' });
    expect(motives?.LIE).toEqual({ importance: 3, presence: 1, gap: 2, rank: 3 });
    expect(motives?.REC).toEqual({ importance: null, presence: null, gap: null, rank: null });
  });

  test('ties share a rank, and are told in the order of the three, then of the table', () => {
    const answers = Object.fromEntries(numbered('VAL-', 30).map((id) => [id, 4]));
    const { ranks } = valuesOf({ ...answers, 'VAL-01': 5, 'VAL-02': 5, 'VAL-TOP': ['UNI', 'BIE'] });
    expect(Object.entries(ranks).slice(0, 4)).toEqual([
      ['BIE', 1],
      ['AUD', 1],
      ['UNI', 3],
      ['STI', 3],
    ]);
  });
});

describe('whatever is answered', () => {
  test('motivation equals the sheet', () => {
    fc.assert(
      fc.property(motivationAnswers, (answers) => {
        const { scales, indices, motives } = motivationOf(answers);
        const sheet = motivationSheet(answers);
        for (const id of Object.keys(SCALES)) close(scales[id]?.score, sheet.scales[id as 'INTR'], id);
        close(indices, sheet.indices);
        close(motives, sheet.motives);
      }),
      { numRuns: 500 },
    );
  });

  test('values equal the sheet, and what is centred sums to nothing when nothing is missing', () => {
    fc.assert(
      fc.property(valuesAnswers, (answers) => {
        const scores = valuesOf(answers);
        close(scores, valuesSheet(answers));
        if (numbered('VAL-', 30).every((id) => typeof answers[id] === 'number')) {
          const sum = Object.values(scores.centred).reduce<number>((total, score) => total + (score ?? 0), 0);
          expect(Math.abs(sum)).toBeLessThanOrEqual(1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which the answers were given changes nothing', () => {
    fc.assert(
      fc.property(motivationAnswers, valuesAnswers, fc.infiniteStream(fc.nat()), (m, v, keys) => {
        const shuffled = (answers: Record<string, unknown>) =>
          Object.fromEntries(
            Object.entries(answers)
              .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
              .sort((a, b) => a.key - b.key)
              .map(({ entry }) => entry),
          );
        expect(scoresOf(motivation, shuffled(m))).toEqual(scoresOf(motivation, m));
        expect(scoresOf(values, shuffled(v))).toEqual(scoresOf(values, v));
      }),
    );
  });

  test('scores stay within their bounds', () => {
    fc.assert(
      fc.property(motivationAnswers, valuesAnswers, (m, v) => {
        const { scales, indices, motives } = motivationOf(m);
        const within = (score: number | null | undefined, from: number, to: number) => {
          if (typeof score === 'number') expect(score >= from && score <= to).toBe(true);
        };
        for (const { score } of Object.values(scales)) within(score, 1, 7);
        within(indices.RAI, -18, 18);
        for (const { gap, importance } of Object.values(motives ?? {})) {
          within(gap, -4, 4);
          within(importance, 1, 5);
        }
        for (const score of Object.values(valuesOf(v).centred)) within(score, -5, 5);
      }),
    );
  });

  test('a higher answer never lowers its scale, nor one the other way round raises it', () => {
    const items = Object.entries(SCALES).flatMap(([scale, [cells]]) =>
      cells.split(' ').map((name) => ({ scale, id: `MOT-A${name.replace('R', '')}`, isReverse: name.endsWith('R') })),
    );
    fc.assert(
      fc.property(
        motivationAnswers,
        fc.constantFrom(...items),
        fc.integer({ min: 1, max: 6 }),
        (answers, item, figure) => {
          const at = (said: number) => motivationOf({ ...answers, [item.id]: said }).scales[item.scale]?.score ?? null;
          const [low, high] = [at(figure), at(figure + 1)];
          expect(low === null).toBe(high === null);
          if (low !== null && high !== null) expect(item.isReverse ? high < low : high > low).toBe(true);
        },
      ),
    );
  });

  test('everything answered the other way round mirrors every scale', () => {
    const whole = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(whole, (figures) => {
        const of = (all: readonly number[]) =>
          motivationOf(Object.fromEntries(all.map((figure, at) => [`MOT-A${two(at + 1)}`, figure]))).scales;
        const [there, back] = [of(figures), of(figures.map((figure) => 8 - figure))];
        for (const id of Object.keys(SCALES)) close((there[id]?.score ?? 0) + (back[id]?.score ?? 0), 8, id);
      }),
    );
  });
});
