// The profile of values: figures computed by hand, places, ranks, sentences.
import { describe, expect, test } from 'vitest';
import { AUD, fours, POU, SEC, values } from './of.ts';

describe('values', () => {
  const profile = values(fours({ ...AUD, ...SEC, ...POU, 'VAL-TOP': ['SEC', 'BIE'], 'VAL-C2': ' Le calme. ' }));
  const line = (id: string) => profile.values.find((value) => value.id === id);

  // 36 + 3 + 21·4 = 123; 123 / 30 = 4.1.
  test.each([
    ['AUD', 1.9, '1,9', 'priority', 1, true],
    ['SEC', 1.9, '1,9', 'priority', 1, true],
    ['BIE', -0.1, '−0,1', 'present', 3, true],
    ['POU', -3.1, '−3,1', 'low', 10, false],
  ])('%s: %d', (id, score, text, place, rank, isTied) => {
    expect(line(id)?.score).toBeCloseTo(score, 9);
    expect(line(id)).toMatchObject({ shown: text, place, rank, isTied });
  });

  test('in circular order, each with what it says and the words of its items', () => {
    expect(profile.values.map(({ id }) => id).join(' ')).toBe('AUD STI HED REU POU SEC CON TRA BIE UNI');
    expect(line('AUD')).toMatchObject({ name: 'Autonomie de pensée et d’action', says: 'choisir, créer, explorer' });
    expect(line('POU')?.items).toEqual([
      { id: 'VAL-10', text: 'Occuper une place où mon avis pèse sur les autres', words: 'Pas important (1)' },
      { id: 'VAL-19', text: 'Disposer de moyens et de signes visibles de réussite', words: 'Pas important (1)' },
      {
        id: 'VAL-27',
        text: 'Avoir autorité pour que les choses se fassent comme je l’entends',
        words: 'Pas important (1)',
      },
    ]);
  });

  test('groups and axes', () => {
    // OUV = (1.9 − 0.1 − 0.1) / 3, CNT the same, AFF = (−0.1 − 3.1) / 2, DEP = −0.1.
    expect(profile.groups.map(({ id, shown: text }) => `${id} ${text}`)).toEqual([
      'OUV 0,6',
      'AFF −1,6',
      'CNT 0,6',
      'DEP −0,1',
    ]);
    expect(profile.axes.map(({ name, shown: text }) => `${name} ${text}`)).toEqual([
      'Ouverture au changement ou continuité 0,0',
      'Dépassement de soi ou affirmation de soi 1,5',
    ]);
    expect(profile.axes[0]?.items).toHaveLength(18);
  });

  test('priorities: those of the three first; opposites both high; the words of the person', () => {
    expect(profile.priorities).toEqual(['SEC', 'AUD']);
    expect(profile.opposites.map(({ values: both }) => both)).toEqual([['AUD', 'SEC']]);
    expect(profile.top?.chosen).toEqual([
      { id: 'SEC', name: 'Sécurité', rank: 1, isTied: true, isHigh: true },
      { id: 'BIE', name: 'Bienveillance', rank: 3, isTied: true, isHigh: true },
    ]);
    expect(profile.open).toEqual([
      { id: 'VAL-C2', text: 'Laquelle votre futur travail doit-il absolument respecter ?', words: 'Le calme.' },
    ]);
    expect(profile.summary).toBe(
      'Ce qui ressort le plus de vos réponses : sécurité et autonomie de pensée et d’action. Plus en retrait : pouvoir.',
    );
  });

  test('three statements: the strongest, the lowest, the first flag or else the second strongest', () => {
    const said = { ...AUD, ...SEC, ...POU, 'VAL-TOP': ['SEC'] };
    expect(values(fours(said)).toDiscuss.map(({ line: about }) => about)).toEqual(['SEC', 'POU', 'AUD']);
    const flagged = fours({ ...said, 'VAL-01': 1 }); // five apart from the others of AUD
    expect(values(flagged).toDiscuss.at(-1)?.text).toBe(
      'Deux réponses semblent se contredire : « Décider par moi-même de ma manière de faire » et « Me faire ma propre opinion, quitte à être seul à la défendre ». À éclaircir. Qu’en pensez-vous ?',
    );
    expect(values(flagged, 'person').toDiscuss.map(({ line: about }) => about)).toEqual(['SEC', 'POU', 'AUD']);
  });

  test('on the limit is a priority, whatever the arithmetic', () => {
    // AUD 13 / 3, the 30 together 115 / 30: 26 / 6 − 23 / 6. In decimals of a machine, a little less than a half.
    const six3 = Object.fromEntries(['02', '03', '04', '05', '06', '07'].map((n) => [`VAL-${n}`, 3]));
    const [line0] = values(fours({ 'VAL-01': 5, ...six3 })).values;
    expect(line0?.score).toBeLessThan(0.5);
    expect(line0?.place).toBe('priority');
  });

  test('nothing contrasts: no rank, no order told', () => {
    const flat = values(fours({ 'VAL-TOP': ['UNI'] }));
    expect(flat.isRanked).toBe(false);
    expect(flat.values.every(({ rank, place }) => rank === null && place === 'present')).toBe(true);
    expect(flat.toDiscuss.map(({ text }) => text)).toEqual([
      'Vos réponses donnent à ces valeurs des places très proches. Qu’en pensez-vous ?',
      'Parmi elles, vous avez choisi : universalisme. Qu’en pensez-vous ?',
      'Réponses très semblables d’une question à l’autre. Qu’en pensez-vous ?',
    ]);
  });

  test('too little for a profile: no figure, and it is said', () => {
    const few = values(Object.fromEntries(Object.entries(fours()).slice(0, 23)));
    expect(
      few.values.every(({ score, shown: text, place, rank }) => [score, text, place, rank].every((x) => x === null)),
    ).toBe(true);
    expect(few.summary).toMatch(/^Trop peu de réponses/);
    expect(few.toDiscuss).toEqual([]);
  });
});
