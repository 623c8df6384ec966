// The profile of motivation: figures computed by hand, reading aids, gaps, sentences.
import { describe, expect, test } from 'vitest';
import type { Audience } from '../../../domain/profile.ts';
import { DRIVES, motivation, reasons } from './of.ts';

describe('motivation', () => {
  const profile = motivation(reasons({ ...DRIVES, 'MOT-00': 'b', 'MOT-TOP': ['UTI', 'AUT'] }));

  test('five scales along the continuum, each with its reading aid', () => {
    expect(profile.scales.map(({ id, shown: text, reading }) => [id, text, reading])).toEqual([
      ['INTR', '5,8', 'très présent'],
      ['IDEN', '5,0', 'très présent'],
      ['INTJ', '4,0', 'présent par moments'],
      ['EXTR', '3,0', 'présent par moments'],
      ['AMOT', '1,0', 'peu présent'],
    ]);
    expect(profile.scales[0]?.sentence).toBe('Ce que vous faites vous plaît pour lui-même.');
    expect(profile.scales[0]?.items[1]).toEqual({
      id: 'MOT-A06',
      text: 'La plupart de mes tâches m’ennuient.',
      words: 'Très peu vraie (2)',
      isReverse: true,
    });
    expect(profile.context.map(({ words }) => words)).toEqual(['Mon dernier travail']);
  });

  test('indices, for the consultant only', () => {
    const indices = profile.indices.map(({ id, score, items }) => [id, score, items.length]);
    expect(indices).toEqual([
      ['AUTONOMOUS', 5.375, 8],
      ['CONTROLLED', 3.5, 6],
      ['RAI', 6.5, 14],
    ]);
  });

  test('motives: importance, presence, what is missing, what is there', () => {
    const line = (id: string) => profile.motives.find((motive) => motive.id === id);
    expect(line('AUT')).toMatchObject({
      importance: 4.5,
      presence: 2.5,
      gap: 2,
      shown: { importance: '4,5', presence: '2,5', gap: '2,0' },
      rank: 1,
      isTied: false,
      readingWords: 'écart prioritaire',
      isPartial: false,
    });
    expect(line('UTI')).toMatchObject({
      importance: 4,
      gap: 0,
      rank: 2,
      readingWords: 'point d’appui',
      isPartial: true,
    });
    expect(line('UTI')?.items[1]?.words).toBe('Importance : Très important (4) · Présence : Ne me concerne pas');
    expect(line('LIE')).toMatchObject({ rank: 3, isTied: true, reading: null });
    expect(profile.order.slice(0, 3)).toEqual(['AUT', 'UTI', 'APP']);
    expect(profile.summary).toBe(
      'Ce qui ressort le plus de vos réponses : ce que vous faites vous plaît pour lui-même.',
    );
  });

  test('three statements: the strongest scale, the largest gap, the second strongest', () => {
    expect(profile.toDiscuss.map(({ text }) => text)).toEqual([
      'Ce que vous faites vous plaît pour lui-même : très présent. Qu’en pensez-vous ?',
      'L’écart le plus grand entre ce qui compte et ce que votre travail vous apporte porte sur l’autonomie : importance 4,5, présence 2,5. Qu’en pensez-vous ?',
      'Ce que vous faites a du sens pour vous : très présent. Qu’en pensez-vous ?',
    ]);
    expect(motivation(reasons()).toDiscuss[1]?.text).toMatch(/^D’après vos réponses, ce qui compte .* est présent/);
  });

  test('no reason left is never told as a diagnosis', () => {
    const tired = reasons({ 'MOT-A05': 7, 'MOT-A10': 6, 'MOT-A15': 3, 'MOT-A18': 6 }); // (7 + 6 + 5 + 6) / 4 = 6
    const seen = (audience: Audience) => motivation(tired, audience).scales.at(-1);
    expect(seen('consultant')).toMatchObject({ shown: '6,0', sentence: 'À aborder en entretien.', isInPerson: true });
    const words =
      'Vous dites ne plus trouver beaucoup de raisons de continuer : votre consultant en parlera avec vous.';
    expect(seen('person')).toMatchObject({ sentence: words, reading: null });
    expect(motivation(tired, 'person').toDiscuss[0]?.text).toBe(words);
    expect(motivation(tired).toDiscuss[0]?.text).toBe('Absence de motivation : à aborder en entretien.');
    expect(JSON.stringify(motivation(tired))).not.toContain('vous échappent');
  });
});
