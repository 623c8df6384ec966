import { expect, test } from 'vitest';
import { finderOf } from '../../../bot/consultant/find.ts';

/** What was found, as it is written in the text. */
const found = (query: string, text: string) => finderOf(query)(text).map(([from, to]) => text.slice(from, to));

test.each([
  ['case', 'PARIS', 'à Paris, Paris 09', ['Paris', 'Paris']],
  ['accents in the text', 'ecole', 'L’École, une école', ['École', 'école']],
  ['accents in the query', 'école', 'une ecole', ['ecole']],
  ['an accent typed after its letter', 'élan', 'un e\u0301lan', ['e\u0301lan']],
  ['an accent that ends what is found', 'cafe', 'au cafe\u0301.', ['cafe\u0301']],
  ['ligatures', 'coeur', 'un cœur, CŒUR', ['cœur', 'CŒUR']],
  ['half a ligature is the whole of it', 'co', 'cœur', ['cœ']],
  ['apostrophes', "l'été", 'l’été', ['l’été']],
  ['spaces that do not break', '2 400 €', '2\u202f400\u00a0€', ['2\u202f400\u00a0€']],
  ['spaces around the query', '  bilan  ', 'le bilan', ['bilan']],
  ['emoji before', 'oui', '👩🏽‍💻😀 oui', ['oui']],
  ['what could be a pattern', 'a.c', 'abc a.c', ['a.c']],
  ['a letter that grows when made small', 'i', 'İ i', ['İ', 'i']],
  ['found apart', 'aa', 'aaaaa', ['aa', 'aa']],
  ['not there', 'zèbre', 'un texte', []],
  ['a query of accents alone', '\u0301', 'été', []],
])('%s', (_, query, text, expected) => {
  expect(found(query, text)).toEqual(expected);
});

test('a long text without it, and one full of it, are searched to the end', () => {
  const text = 'Été comme hiver. '.repeat(20_000);
  expect(finderOf('printemps')(text)).toEqual([]);
  expect(finderOf('hiver')(text)).toHaveLength(20_000);
});
