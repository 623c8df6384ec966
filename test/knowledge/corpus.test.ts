import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus, readDocument } from '../../knowledge/read/ingest.ts';
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

test('a broken file is named and the others stay served', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  writeFileSync(join(folder, 'bon.md'), '# Cantine\n\nLa cantine ouvre à midi.\n');
  writeFileSync(join(folder, 'sans-titre.md'), '---\nsource: nous\n---\n\nTexte.\n');
  writeFileSync(join(folder, 'latin1.txt'), Buffer.from([0x4c, 0xe9, 0x21]));
  writeFileSync(join(folder, 'vide.txt'), '');
  const read = await readCorpus(folder);
  expect(read.passages.map((passage) => passage.text)).toEqual(['La cantine ouvre à midi.']);
  expect(read.passages[0]?.about.title).toBe('Cantine');
  expect(read.broken.map(({ file }) => file)).toEqual(['latin1.txt', 'sans-titre.md', 'vide.txt']);
  expect(read.broken[1]?.reason).toMatch(/title/);
});

test('a row carries its columns, an item its first line', async () => {
  const read = await readDocument(
    'a.md',
    '# A\n\n## Prix\n\n| Offre | Tarif |\n| --- | --- |\n| Courte | 10 € |\n\nIl faut :\n\n- un stylo ;\n',
  );
  expect(read[0]).toMatchObject({
    kind: 'row',
    path: ['Prix'],
    cells: [
      { column: 'Offre', text: 'Courte' },
      { column: 'Tarif', text: '10 €' },
    ],
  });
  expect(read[2]).toMatchObject({ kind: 'item', text: 'un stylo ;', lead: 'Il faut :' });
});

test('a plain text needs no structure of ours', async () => {
  const read = await readDocument(
    'b.txt',
    'LES TARIFS\n\nOffre\tTarif\nCourte\t10 €\n\tsur devis\n\nOn doit :\n\n- ✓ venir ;\n',
  );
  expect(read.map(({ kind, path, text: said }) => [kind, path.join(), said])).toEqual([
    ['row', '', 'Courte · 10 €'],
    ['row', '', 'Courte · sur devis'],
    ['sentence', '', 'On doit :'],
    ['item', '', 'venir ;'],
  ]);
  expect(read[0]?.about.title).toBe('LES TARIFS');
});

test('an abbreviation does not end a sentence', async () => {
  const read = await readDocument('c.md', 'L’article R. 6313-5 le dit. M. Martin et la V.A.E. aussi.\n');
  expect(read.map((passage) => passage.text)).toEqual(['L’article R. 6313-5 le dit.', 'M. Martin et la V.A.E. aussi.']);
});

test('HTML of a document is not kept', async () => {
  const read = await readDocument('d.md', 'Bonjour <img src=x onerror=alert(1)> à **tous**.\n\n<script>alert(1)</script>\n');
  expect(read.map((passage) => passage.text)).toEqual(['Bonjour à tous.']);
});
