import { describe, expect, test } from 'vitest';
import { verify } from '../../../knowledge/model/verify.ts';
import { itemOf, passageOf, rowOf } from './passages.ts';
import { BOUNDS, DELAY, FIGURES, FREE, LIMIT, OPTION, PRICE, SHARED, SUBJECTS } from './verify.data.ts';

/** `kept`, or the kinds of the reasons, each once. */
const verdict = (
  quote: Parameters<typeof verify>[1] extends ReadonlyMap<string, infer P> ? P : never,
  text: string,
) => {
  const given = verify({ text, from: ['s1'] }, new Map([['s1', quote]]), 'fr');
  return given.kind === 'kept' ? 'kept' : [...new Set(given.reasons.map(({ kind }) => kind))].join(' ');
};

describe.each(FIGURES)('figures and words: %s', (_title, quote, text, expected) => {
  test(text, () => expect(verdict(passageOf(quote), text)).toBe(expected));
});

describe.each(BOUNDS)('what bounds: %s', (_title, quote, text, expected) => {
  test(text, () => expect(verdict(passageOf(quote), text)).toBe(expected));
});

const ROW = rowOf(
  'Offre',
  'Bilan professionnel',
  'Durée totale',
  '17 h à 24 h',
  'Travail personnel',
  '7 h et plus',
  'Tarif en € TTC',
  '2 400',
);
describe.each([
  ['the figure of a cell with its column', 'Le travail personnel représente 7 h et plus.', 'kept'],
  ['with another column', 'La durée totale est de 7 h et plus.', 'mixed up'],
  ['a limit in a cell', 'Le travail personnel est de 7 h.', 'lost'],
  ['the unit of a column', 'Le bilan professionnel coûte 2 400 € TTC.', 'kept'],
  ['another tax than the column', 'Le bilan professionnel coûte 2 400 € HT.', 'figure'],
  ['a cell alone does not say whose it is', 'La durée totale est de 17 h à 24 h.', 'subject'],
  ['a range in a cell, in its words', 'La durée totale du bilan professionnel est de 17 h à 24 h.', 'kept'],
])('a row: %s', (_title, text, expected) => {
  test(text, () => expect(verdict(ROW, text)).toBe(expected));
});

describe.each(SUBJECTS)('what it is about: %s', (_title, quote, text, expected) => {
  test(text, () => expect(verdict(passageOf(quote, { path: ['Le bilan'] }), text)).toBe(expected));
});

describe('where it stands', () => {
  const [one, two] = [passageOf(PRICE), passageOf(OPTION)];
  const sent = new Map([
    ['s1', one],
    ['s2', two],
  ]);
  test('an id that was not sent', () => {
    expect(verify({ text: PRICE, from: ['s9'] }, sent, 'fr')).toMatchObject({ reasons: [{ kind: 'unknown source' }] });
    expect(verify({ text: PRICE, from: ['s1', 's9'] }, sent, 'fr').kind).toBe('dropped');
  });
  test('no id', () => expect(verify({ text: PRICE, from: [] }, sent, 'fr').kind).toBe('dropped'));
  test('in another sentence than the one it names', () => {
    expect(verify({ text: PRICE, from: ['s2'] }, sent, 'fr').kind).toBe('dropped');
  });
  test('each sentence in one of its quotations, and the text of the documents printed', () => {
    const given = verify({ text: `${PRICE} ${OPTION}`, from: ['s1', 's2'] }, sent, 'fr');
    expect(given).toMatchObject({ kind: 'kept', statement: { from: [{ quote: PRICE }, { quote: OPTION }] } });
  });
  test('two documents joined into what neither says', () => {
    const text = 'Le bilan professionnel avec la restitution tripartite coûte 2 400 € TTC.';
    expect(verify({ text, from: ['s1', 's2'] }, sent, 'fr').kind).toBe('dropped');
  });
  test('items of one list are said together', () => {
    const items = ['le livret d’accueil', 'la charte', 'le règlement intérieur'].map((text, at) =>
      itemOf(text, 'Les documents remis sont :', at),
    );
    const list = new Map(items.map((item, at) => [`s${at + 1}`, item] as const));
    const text = 'Les documents remis sont le livret d’accueil, la charte et le règlement intérieur.';
    expect(verify({ text, from: ['s1', 's2', 's3'] }, list, 'fr')).toMatchObject({ kind: 'kept' });
    expect(verify({ text, from: ['s1', 's2'] }, list, 'fr').kind).toBe('dropped');
  });
  test('a condition of the heading is one of the passage', () => {
    const under = passageOf('Le bilan est pris en charge en totalité.', { path: ['Si vous êtes en congé'] });
    expect(verdict(under, 'Le bilan est pris en charge en totalité.')).toBe('lost');
    expect(verdict(under, 'Si vous êtes en congé, le bilan est pris en charge en totalité.')).toBe('kept');
  });
  test('a page is no sentence', () => {
    expect(verdict(passageOf(`${PRICE} `.repeat(20)), `${PRICE} `.repeat(20))).toBe('too long');
  });
  test('our ids are not printed', () => {
    const given = verify({ text: 'Oui, le bilan coûte 2 400 € TTC (s1).', from: ['S1'] }, sent, 'fr');
    expect(given).toMatchObject({ statement: { text: 'Le bilan coûte 2 400 € TTC.' } });
  });
});

describe.each([
  [PRICE, 'The assessment costs €2,400 including VAT.', 'kept'],
  [PRICE, 'The assessment costs €2,400 excluding VAT.', 'figure'],
  [PRICE, 'The assessment costs €2,400.', 'figure'],
  [DELAY, 'There is a period of eleven working days between the quote and the first meeting.', 'kept'],
  [LIMIT, 'The assessment is 24 hours at most.', 'kept'],
  [LIMIT, 'The assessment is 24 hours.', 'lost'],
  [FREE, 'The preliminary interview is free.', 'kept'],
  [FREE, 'The preliminary interview is mandatory.', 'added'],
  [SHARED, 'The report is given to the employer with the written agreement of the beneficiary.', 'kept'],
  [SHARED, 'The report is given to the employer.', 'lost'],
])('in English, of « %s »', (quote, text, expected) => {
  const given = (spoken: 'fr' | 'en') => verify({ text, from: ['s1'] }, new Map([['s1', passageOf(quote)]]), spoken);
  test(text, () => {
    const verdict = given('en');
    expect(verdict.kind === 'kept' ? 'kept' : [...new Set(verdict.reasons.map(({ kind }) => kind))].join(' ')).toBe(
      expected,
    );
    expect(given('fr')).toMatchObject({ reasons: [{ kind: 'language' }] });
  });
});
