// What is true of every profile: who sees what, what leads back to its answers, what became of a line from one run to another.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from '../../../domain/profile/shown.ts';
import { type Audience, evolutionOf } from '../../../domain/profile.ts';
import { RunEvolution, RunProfile } from '../../../web/api.ts';
import { motivationAnswers, valuesAnswers } from '../scores/given.ts';
import { DRIVES, fours, motivation, of, reasons, values } from './of.ts';

test.each([
  [1.25, '1,3'],
  [-1.25, '−1,3'],
  [1.2499999999999998, '1,3'],
  [0.04, '0,0'],
  [-0.04, '0,0'],
  [-0.05, '−0,1'],
  [-0.3, '−0,3'],
  [6.5, '6,5'],
  [9.96, '10,0'],
])('%d is shown as « %s »', (figure, text) => {
  expect(shown(figure)).toBe(text);
});

describe('whatever is answered', () => {
  const given = fc.oneof(
    motivationAnswers.map((answers) => ['motivation', answers] as const),
    valuesAnswers.map((answers) => ['values', answers] as const),
  );

  test('the person’s profile never holds what is for the consultant', () => {
    fc.assert(
      fc.property(given, ([id, answers]) => {
        const profile = of(id, { ...answers, 'MOT-C1': 'Des mots.', 'VAL-C1': 'Des mots.' }, 'person');
        expect([profile.flags, profile.open, profile.top]).toEqual([[], [], null]);
        if (profile.method === 'centred') expect(profile.opposites).toEqual([]);
        else {
          expect(profile.indices).toEqual([]);
          expect(profile.motives.every(({ reading, readingWords }) => reading === null && readingWords === null)).toBe(
            true,
          );
        }
        expect(JSON.stringify(profile)).not.toMatch(/RAI|AUTONOMOUS|CONTROLLED|en entretien|prioritaire|semblent/);
      }),
    );
  });

  test('every figure names its items, no two lines share an id, and JSON changes nothing', () => {
    fc.assert(
      fc.property(given, fc.constantFrom<Audience>('consultant', 'person'), ([id, answers], audience) => {
        const profile = of(id, answers, audience);
        const lines =
          profile.method === 'centred'
            ? [...profile.values, ...profile.groups, ...profile.axes]
            : [...profile.scales, ...profile.indices, ...profile.motives];
        expect(lines.every(({ items }) => items.length > 0)).toBe(true);
        expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
        expect(RunProfile.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
      }),
    );
  });

  test('from a run to itself nothing has changed', () => {
    fc.assert(
      fc.property(given, ([id, answers]) => {
        const profile = of(id, answers);
        const evolution = evolutionOf(profile, profile);
        expect(evolution?.lines.every(({ difference }) => difference === 0 || difference === null)).toBe(true);
        expect(RunEvolution.parse(JSON.parse(JSON.stringify(evolution)))).toEqual(evolution);
      }),
    );
  });
});

describe('from one run to another', () => {
  test('the difference of each line', () => {
    const [before, after] = [
      reasons(DRIVES),
      reasons({ ...DRIVES, 'MOT-A06': 6, 'MOT-B11': { importance: 4, presence: 5 } }),
    ];
    const lines = evolutionOf(motivation(before), motivation(after))?.lines ?? [];
    expect(lines.filter(({ difference }) => difference !== 0)).toEqual([
      {
        id: 'INTR',
        name: 'Motivation intrinsèque',
        of: 'score',
        earlier: 5.75,
        later: 4.75,
        difference: -1,
        shown: { earlier: '5,8', later: '4,8', difference: '−1,0' },
      },
      {
        id: 'AUT',
        name: 'L’autonomie',
        of: 'presence',
        earlier: 2.5,
        later: 3.5,
        difference: 1,
        shown: { earlier: '2,5', later: '3,5', difference: '1,0' },
      },
    ]);
  });

  test('of the same version only', () => {
    const later = { ...values(fours()), questionnaire: { id: 'values', version: 2, title: '' } };
    expect(evolutionOf(values(fours()), later)).toBeNull();
    expect(evolutionOf(values(fours()), motivation(reasons()))).toBeNull();
  });
});
