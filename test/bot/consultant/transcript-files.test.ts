import { expect, test } from 'vitest';
import { moment, transcriptCsv, transcriptMarkdown } from '../../../bot/consultant/transcript-files.ts';
import type { TranscriptLine } from '../../../web/api.ts';

const line = (text: string, changes: Partial<TranscriptLine> = {}): TranscriptLine => ({
  conversation: '00000000-0000-4000-8000-000000000001',
  seq: 1,
  at: '2026-03-29T00:59:59.000Z',
  zone: 'Europe/Paris',
  channel: 'webchat',
  direction: 'in',
  dialog: 'intake',
  kind: 'text',
  text,
  edit: false,
  ...changes,
});
const file = (...lines: TranscriptLine[]) => ({
  reference: 'D-00000001',
  exportedAt: '2026-11-24T09:42:00.000Z',
  zone: 'Europe/Paris',
  lines,
  titleOf: (dialog: string) => `Dialogue *${dialog}*`,
});

test('Markdown, whole', () => {
  const text = transcriptMarkdown(
    file(
      line('Bonjour\n\nÀ vous', { direction: 'out', kind: 'questions' }),
      line('Camille', { at: '2026-03-29T01:00:00.000Z' }),
      line('Et après ?', {
        at: '2026-03-30T10:00:00.000Z',
        dialog: null,
        edit: true,
        channel: 'teams',
        zone: 'America/Guadeloupe',
      }),
    ),
  );
  expect(text).toBe(`# Transcription du dossier D-00000001

Exporté le 24 novembre 2026 à 10:42. Document confidentiel, couvert par le secret professionnel.

## dimanche 29 mars 2026

### Dialogue \\*intake\\*

**L’assistant** · 01:59:59 (Europe/Paris) · site web · questions

> Bonjour${'  '}
>
> À vous${'  '}

**La personne** · 03:00:00 (Europe/Paris) · site web · message

> Camille${'  '}

## lundi 30 mars 2026

**La personne** · 06:00:00 (America/Guadeloupe) · Teams · message, correction

> Et après ?${'  '}
`);
});

test.each([
  ['a heading', '# titre', '> \\# titre'],
  ['a list', '- un\n+ deux\n3. trois', '> \\- un  \n> \\+ deux  \n> 3\\. trois'],
  ['a link', '[ici](javascript:alert(1))', '> \\[ici\\](javascript:alert(1))'],
  ['HTML', '<img src=x onerror=alert(1)>', '> \\<img src=x onerror=alert(1)\\>'],
  ['an entity', '&lt;', '> \\&lt;'],
  ['emphasis and code', '*a* _b_ `c` ~~d~~ \\', '> \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\\\'],
  ['a block of code', '    code', '> \u00a0\u00a0\u00a0\u00a0code'],
  ['a quotation', '> moi', '> \\> moi'],
  ['a line under a title', 'a\n===', '> a  \n> \\==='],
  ['line ends of other systems', 'a\r\nb\rc\u2028d', '> a  \n> b  \n> c  \n> d'],
  ['a terminal', 'a\u001b[2Jb\u0007\u009b31m', '> a\\[2Jb31m'],
  ['a text turned around', 'a\u202eb', '> ab'],
])('the text of a person formats nothing: %s', (_, said, expected) => {
  expect(transcriptMarkdown(file(line(said)))).toContain(`\n${expected}  \n`);
});

const cells = (said: string) => transcriptCsv(file(line(said)));
test.each([
  ['=1+1', `"'=1+1"`],
  ['+33 6 12 34 56 78', `"'+33 6 12 34 56 78"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\n=1"`],
  ['  =1', `"'  =1"`],
  ['\u0000=1', `"'=1"`],
  ['＝1', `"'＝1"`],
  ['a=1', '"a=1"'],
  ['1-2', '"1-2"'],
  ['dit « oui », "non"\nci', '"dit « oui », ""non""\nci"'],
  ['";=1', '""";=1"'],
  ['', '""'],
])('CSV: %j', (said, cell) => {
  expect(cells(said)).toContain(`,"non",${cell},"00000000-0000-4000-8000-000000000001","1"\r\n`);
});

test('CSV: RFC 4180, read by spreadsheets as UTF-8', () => {
  const text = cells('Élodie');
  expect(text.startsWith('\ufeff"Instant (UTC)",')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text).toContain(
    '"2026-03-29T00:59:59.000Z","2026-03-29 01:59:59","Europe/Paris","site web","Dialogue *intake*","La personne","message","non","Élodie"',
  );
});

test('an export of nothing says so', () => {
  expect(transcriptMarkdown(file())).toContain('Aucun échange.');
  expect(transcriptCsv(file()).trimEnd().split('\r\n')).toHaveLength(1);
});

test('the instant of an export is told in the provider’s zone', () => {
  expect(moment('2026-12-31T23:30:00.000Z', 'Europe/Paris')).toBe('1 janvier 2027 à 00:30');
});
