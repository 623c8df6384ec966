import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCorpus } from '../../knowledge/read/ingest.ts';
import { CORPUS } from './eval.ts';

const { passages, broken } = await readCorpus(CORPUS);
const text = passages.map((passage) => passage.text).join('\n');

test('every document of the corpus is read, with its front matter', () => {
  expect(broken).toEqual([]);
  expect(new Set(passages.map(({ document }) => document)).size).toBe(readdirSync(CORPUS).length);
  for (const { about } of passages)
    expect(about).toMatchObject({ title: expect.any(String), date: expect.stringMatching(/^\d{4}-/) });
});

test('an anchor names one passage of its document', () => {
  const addresses = passages.map(({ document, anchor }) => `${document}#${anchor}`);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test.each([
  '2 400 € TTC',
  '250 € HT',
  '17 h à 24 h',
  '7 h et plus',
  '8 entretiens',
  '3 semaines',
  '4 mois',
  '11 jours ouvrés',
  '11e jour ouvré',
  '2 ou 3 fois',
  'règle à 30 jours',
  'dix jours',
  'pendant 1 an',
  '6 mois après',
  'limite maximum est de 24 h',
  'n° 2018-1330 du 28 décembre 2018',
  'katia.catillon@interactif.eu',
  'maei.catillon@interactif.eu',
  '01 47 23 84 20',
  'R. 6313-5',
  'L. 1233-71',
  'V.A.E.',
])('the corpus says « %s »', (figure) => expect(text).toContain(figure));

test.each([
  ...['01', '06', '08', '10', '15'].map((place) => [`Paris ${place}`, 'annoncé, à confirmer avec le centre']),
  ...['09', '11', '13', '14', '18', '19', '20'].map((place) => [
    `Paris ${place}`,
    'non : les locaux n’en bénéficient pas',
  ]),
])('%s: PMR %s', (place, access) => {
  const row = passages.find(({ cells }) => cells?.[0]?.text === place);
  expect(row?.cells?.[1]?.text).toBe(access);
});
