import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentNames } from '../../../knowledge/read/folder.ts';
import { readCorpus } from '../../../knowledge/read/ingest.ts';
import { pdf } from './drawn.ts';
import { text, word } from './word.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'documents-'));

test('every broken file is named with its reason, nothing of it is said, and the others stay served', async () => {
  const at = folder();
  writeFileSync(join(at, 'bon.md'), '# Cantine\n\nLa cantine ouvre à midi.\n');
  writeFileSync(join(at, 'bon.docx'), await word([text('Le parc ouvre à dix heures.')]));
  writeFileSync(join(at, 'bon.pdf'), pdf([[{ x: 60, y: 100, text: 'La salle ouvre à neuf heures.' }]]));
  const secret = 'ne pas montrer';
  writeFileSync(join(at, 'avant-propos.md'), `---\nsource: ${secret}\n---\n\nTexte.\n`);
  writeFileSync(join(at, 'avant-propos-2.md'), `---\ntitle: a\n${secret}\n---\n\nTexte.\n`);
  writeFileSync(join(at, 'coupe.pdf'), pdf([[]]).subarray(0, 200));
  writeFileSync(join(at, 'faux.docx'), secret);
  writeFileSync(join(at, 'latin1.txt'), Buffer.from('Été', 'latin1'));
  writeFileSync(join(at, 'vide.txt'), '');
  writeFileSync(join(at, 'gros.txt'), Buffer.alloc(6 * 2 ** 20, 'a '));
  writeFileSync(join(at, 'ancien.doc'), secret);
  symlinkSync(join(at, 'nulle-part.md'), join(at, 'lien.md'));
  const { passages, broken } = await readCorpus(at);
  expect(passages.map((passage) => passage.text)).toEqual([
    'Texte.',
    'Texte.',
    'Le parc ouvre à dix heures.',
    'La cantine ouvre à midi.',
    'La salle ouvre à neuf heures.',
  ]);
  expect(broken).toEqual([
    { file: 'ancien.doc', reason: 'this format is not read: save it as .docx or .pdf' },
    { file: 'coupe.pdf', reason: 'not a PDF, or damaged' },
    { file: 'faux.docx', reason: 'not a zip, or cut short' },
    { file: 'gros.txt', reason: 'larger than the 2 MB a document may be' },
    { file: 'latin1.txt', reason: 'not UTF-8: save it in UTF-8' },
    { file: 'vide.txt', reason: expect.stringMatching(/^nothing to read/) },
  ]);
  expect(JSON.stringify(broken)).not.toContain(secret);
});

test('subfolders are read; what an office program leaves beside its documents is not', async () => {
  const at = folder();
  mkdirSync(join(at, 'lyon', '.git'), { recursive: true });
  writeFileSync(join(at, 'lyon', 'tarifs.md'), 'À Lyon, 10 €.');
  writeFileSync(join(at, 'lyon', '.git', 'a.md'), 'Non.');
  writeFileSync(join(at, '~$tarifs.docx'), 'Non.');
  writeFileSync(join(at, '.~lock.tarifs.odt#'), 'Non.');
  writeFileSync(join(at, 'tarifs.TXT'), '20 €.');
  writeFileSync(join(at, 'notes.jpg'), 'Non.');
  const { passages, broken } = await readCorpus(at);
  expect(broken).toEqual([]);
  expect(passages.map((passage) => [passage.document, passage.text])).toEqual([
    ['lyon-tarifs', 'À Lyon, 10 €.'],
    ['tarifs', '20 €.'],
  ]);
});

test('no two documents have one address', () => {
  expect([...documentNames(['a/b.md', 'a-b.md', 'a-b.pdf', 'c.html']).values()]).toEqual([
    'a-b',
    'a-b.md',
    'a-b.pdf',
    'c',
  ]);
});

test('a folder that is not there is a wrong configuration', async () => {
  await expect(readCorpus(join(folder(), 'nulle-part'))).rejects.toThrow('ENOENT');
});
