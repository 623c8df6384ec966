// A transcript as a file to read (Markdown) or to sort (CSV). The text of a person is data in both: it formats nothing, runs nothing.
import { type Instant, localTime } from '../../domain/time.ts';
import type { TranscriptLine } from '../../web/api.ts';
import { CHANNEL_WORDS } from '../../web/words.fr.ts';
import { csvOf, printable } from './csv.ts';
import { fr } from './files.fr.ts';

export interface TranscriptFile {
  readonly reference: string;
  readonly exportedAt: Instant;
  /** Of the provider: days and the instant of the export are given in it. */
  readonly zone: string;
  readonly lines: readonly TranscriptLine[];
  /** The title of a dialog. */
  readonly titleOf: (dialog: string) => string;
}

/** CommonMark: a heading per day, then who, when and the words, quoted. */
export function transcriptMarkdown({ reference, exportedAt, zone, lines, titleOf }: TranscriptFile): string {
  const blocks = [`# ${fr.transcript(reference)}`, `${fr.exportedAt(moment(exportedAt, zone))} ${fr.confidential}`];
  let day = '';
  let dialog: string | null = null;
  for (const line of lines) {
    const today = longDay.format(Date.parse(`${localTime(line.at, line.zone).slice(0, 10)}T12:00:00Z`));
    if (today !== day) blocks.push(`## ${today}`);
    if (line.dialog !== null && (today !== day || line.dialog !== dialog))
      blocks.push(`### ${literal(titleOf(line.dialog))}`);
    [day, dialog] = [today, line.dialog ?? dialog];
    blocks.push(headOf(line), quoted(line.text));
  }
  if (lines.length === 0) blocks.push(fr.noLines);
  return `${blocks.join('\n\n')}\n`;
}

/** « **La personne** · 10:42:05 (Europe/Paris) · site web · message, correction » */
function headOf({ direction, at, zone, channel, kind, edit }: TranscriptLine): string {
  const nature = edit && kind !== 'edit' ? `${fr.kinds[kind]}, ${fr.edited}` : fr.kinds[kind];
  const when = `${localTime(at, zone).slice(11)} (${literal(zone)})`;
  return [`**${author(direction)}**`, when, CHANNEL_WORDS[channel], nature].join(' · ');
}

const quoted = (text: string): string =>
  printable(text)
    .split('\n')
    .map((row) => (row.trim() === '' ? '>' : `> ${literal(row)}  `))
    .join('\n');

/** Every mark of CommonMark escaped, and a space at the start kept without making a block of code. */
const literal = (row: string): string =>
  row
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/^\s+/, (spaces) => '\u00a0'.repeat(spaces.length));

/** With commas: what it holds is read by programs too. */
export function transcriptCsv({ lines, titleOf }: TranscriptFile): string {
  const rows = lines.map(({ at, zone, channel, dialog, direction, kind, edit, text, conversation, seq }) => [
    at,
    localTime(at, zone),
    zone,
    CHANNEL_WORDS[channel],
    dialog === null ? '' : titleOf(dialog),
    author(direction),
    fr.kinds[kind],
    edit ? fr.yes : fr.no,
    printable(text),
    conversation,
    String(seq),
  ]);
  return csvOf({ columns: fr.columns, rows }, ',');
}

const author = (direction: TranscriptLine['direction']): string => (direction === 'in' ? fr.person : fr.assistant);

const longDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });

/** « 24 novembre 2026 à 10:42 » */
export const moment = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(Date.parse(at));
