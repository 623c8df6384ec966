// What comes from a card, and what a number means: ids, and the list that was shown.
import { describe, expect, test } from 'vitest';
import { choice, many, rate } from '../../dialogs/choices.ts';
import { type Field, received } from '../../dialogs/field.ts';
import { date, optional, text, yesNo } from '../../dialogs/fields.ts';
import { UnfitOptions } from '../../dialogs/options.ts';

const prompt = { label: '?', text: '?', why: '', class: 'N' } as const;
const SITUATIONS = {
  permanent: 'Salarié en CDI',
  temporary: 'Salarié en CDD ou intérim',
  civil: 'Agent public',
  seeking: 'Demandeur d’emploi',
  other: 'Autre',
};
const TRUE7 = {
  from: 1,
  labels: [
    'Pas vraie du tout',
    'Très peu vraie',
    'Un peu vraie',
    'À moitié vraie',
    'Plutôt vraie',
    'Très vraie',
    'Entièrement vraie',
  ],
};

describe('a number belongs to the list that was shown', () => {
  const seen = ['civil', 'permanent', 'gone', 'other'];
  test.each([
    ['1', 'civil'],
    ['b', 'permanent'],
    ['4', 'other'],
    ['deux', 'permanent'],
  ])('« %s » is the one seen at this place', (typed, value) => {
    expect(choice(prompt, SITUATIONS).read(typed, seen)).toEqual({ kind: 'ok', value });
    expect(many(prompt, SITUATIONS).read(typed, seen)).toEqual({ kind: 'ok', value: [value] });
  });
  test('and when that option is withdrawn, no other one is taken for it', () => {
    expect(choice(prompt, SITUATIONS).read('3', seen).kind).toBe('bad');
    expect(
      choice(prompt, { onSite: 'Sur place', both: 'Les deux' }).read('deux', ['onSite', 'remote', 'both']).kind,
    ).toBe('bad');
  });
});

describe('a value from a card', () => {
  test.each<[Field<unknown>, unknown, 'ok' | 'bad']>([
    [choice(prompt, { a: 'Une', c: 'Deux' }), 'b', 'bad'], // as a letter, it would be « Deux »
    [choice(prompt, SITUATIONS), '2', 'bad'],
    [choice(prompt, SITUATIONS), 'toString', 'bad'],
    [choice(prompt, SITUATIONS), '', 'bad'],
    [optional(choice(prompt, SITUATIONS)), ' ', 'ok'],
    [many(prompt, SITUATIONS), ['civil', 'other'], 'ok'],
    [many(prompt, SITUATIONS), 'other,civil', 'ok'], // as Adaptive Cards write it
    [many(prompt, SITUATIONS), ['civil', 'civil'], 'bad'],
    [many(prompt, SITUATIONS), ['civil', 'gone'], 'bad'],
    [many(prompt, SITUATIONS), [['civil']], 'bad'],
    [many(prompt, SITUATIONS), 'a', 'bad'],
    [optional(many(prompt, SITUATIONS)), '', 'ok'],
    [text(prompt), ['a'], 'bad'],
    [rate(prompt, TRUE7), 5, 'ok'],
    [rate(prompt, TRUE7), '5', 'ok'],
    [rate(prompt, TRUE7), 5.5, 'bad'],
    [yesNo(prompt), 'true', 'ok'],
    [text(prompt), { toString: 1 }, 'bad'],
    [date(prompt, { now: '2026-03-02' }), '2026-02-30', 'bad'],
  ])('%#: %s %j is %s', (field, raw, kind) => expect(received(field, raw).kind).toBe(kind));
});

test('an option that stands alone, on a card with another: it is said, nothing is dropped', () => {
  const field = many(prompt, { income: 'Revenus', none: 'Rien de particulier' }, { alone: ['none'] });
  expect(received(field, ['none', 'income'])).toEqual({
    kind: 'bad',
    say: expect.stringMatching(/Rien de particulier/),
  });
  expect(received(field, 'none')).toEqual({ kind: 'ok', value: ['none'] });
  expect(field.accepts(['income', 'none'])).toBe(false);
});
test('several options from a card are kept in the order of the question', () => {
  expect(received(many(prompt, SITUATIONS), ['other', 'permanent'])).toEqual({
    kind: 'ok',
    value: ['permanent', 'other'],
  });
});

test('a list that could not be shown, or told apart, is refused when the form is written', () => {
  for (const labels of [{}, { '1': 'un' }, { 'a,b': 'x' }]) expect(() => choice(prompt, labels)).toThrow(UnfitOptions);
});
