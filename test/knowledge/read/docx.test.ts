import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { read } from './said.ts';
import { heading, item, noted, raisedText, table, text, title, word } from './word.ts';

test('a Word document: styles, lists, tables, footnotes', async () => {
  const document = await word(
    [
      title('Le cours de bois'),
      heading(1, 'Formules'),
      table([
        [
          { text: 'Formule', bold: true },
          { text: 'Durée', bold: true },
          { text: 'Tarif', bold: true },
        ],
        [{ text: 'Courte', rows: 2 }, '2 h', '20 €'],
        ['3 h', '30 €'],
        [{ text: 'À distance', columns: 3 }],
        ['Visio', '1 h', '10 €'],
      ]),
      heading(1, 'Lieux'),
      item('Lyon'),
      item('Part-Dieu', 1),
      item('Grenoble*'),
      text('* Sur rendez-vous.'),
      raisedText('Annecy le 2', 'e', ' mardi'),
      noted('Valence', 1),
      heading(2, 'Contact'),
      text('Léa Morin\nTél. 04 11 22 33 44'),
      text('Horaires', { bold: true }),
      text('Du lundi au vendredi'),
      table([
        ['Public', { text: [text('Adultes'), text('Enfants')] }],
        ['Durée', '24 h'],
      ]),
    ],
    ['Le matin seulement.'],
  );
  expect(await read('cours.docx', document)).toEqual([
    '[Formules] Formule=Courte | Durée=2 h | Tarif=20 €',
    '[Formules] Formule=Courte | Durée=3 h | Tarif=30 €',
    '[Formules] À distance',
    '[Formules] {À distance} Formule=Visio | Durée=1 h | Tarif=10 €',
    '[Lieux] Lyon',
    '  [Lieux] {Lyon} Part-Dieu',
    '[Lieux] Grenoble*',
    '[Lieux] (note *) * Sur rendez-vous.',
    '[Lieux] Annecy le 2e mardi',
    '[Lieux] Valence¹',
    '[Lieux > Contact] Léa Morin',
    '[Lieux > Contact] Tél. 04 11 22 33 44',
    '[Lieux > Contact > Horaires] Du lundi au vendredi',
    '[Lieux > Contact > Horaires > Public] Adultes',
    '[Lieux > Contact > Horaires > Public] Enfants',
    '[Lieux > Contact > Horaires > Durée] 24 h',
    '[Lieux > Contact > Horaires] (note ¹) ¹ Le matin seulement.',
  ]);
});

test('without a style of heading, lines are read as those of a text', async () => {
  const document = await word([
    text('ATELIER'),
    text('LES PRIX'),
    table([
      ['Bilan', 'Durée', 'Prix'],
      ['Court', '2 h', '90 €'],
    ]),
    text('Sortie en forêt'),
    text('On part un samedi.'),
    text('DUREE'),
    text('03 heures'),
    text('• du bois'),
    text('• des gants'),
  ]);
  expect(await read('atelier.docx', document)).toEqual([
    '[LES PRIX] Bilan=Court | Durée=2 h | Prix=90 €',
    '[Sortie en forêt] On part un samedi.',
    '[Sortie en forêt > DUREE] 03 heures',
    '[Sortie en forêt > DUREE] du bois',
    '[Sortie en forêt > DUREE] des gants',
  ]);
});

test('what is no Word document is said so, whatever is wrong with it', async () => {
  const good = await word([text('Bonjour.')]);
  await expect(read('a.docx', 'Bonjour.')).rejects.toThrow('not a zip');
  await expect(read('a.docx', good.subarray(0, good.length / 2))).rejects.toThrow('not a zip');
  await expect(read('a.docx', zipOf('autre.txt', Buffer.from('Bonjour.')))).rejects.toThrow('no Word document');
  await expect(read('a.docx', Buffer.concat([Buffer.alloc(0), damaged(good)]))).rejects.toThrow();
});

test('a small file of gigabytes is refused before it is opened', async () => {
  const bomb = zipOf('word/document.xml', Buffer.alloc(150 * 2 ** 20, 'a'));
  expect(bomb.length).toBeLessThan(300_000);
  await expect(read('bombe.docx', bomb)).rejects.toThrow('too large once opened');
});

/** Bytes in the middle are others. */
const damaged = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  copy.fill(0x20, 60, 160);
  return copy;
};

/** One deflated entry. What it claims to hold is a lie: nothing. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const start = local.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
