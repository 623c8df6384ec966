// Passages as one line each, so that a test reads as the document does: `[heading > heading] {lead} mark text`, cells as `column=text`.
import type { Passage } from '../../../knowledge/passage.ts';
import { readDocument } from '../../../knowledge/read/ingest.ts';

export const said = ({ path, lead, mark, text, cells, depth, note }: Passage): string =>
  [
    '  '.repeat(depth ?? 0) + (path.length > 0 ? `[${path.join(' > ')}]` : '[]'),
    ...(lead === undefined ? [] : [`{${lead}}`]),
    ...(note ? [`(note ${note.mark})`] : []),
    ...(mark ? [mark] : []),
    cells ? cells.map((cell) => (cell.column ? `${cell.column}=${cell.text}` : cell.text)).join(' | ') : text,
  ].join(' ');

export const read = async (file: string, content: Buffer | string): Promise<readonly string[]> =>
  (await readDocument(file, content)).map(said);

/** Of all passages, what a reader could find a word in. */
export const allWords = (passages: readonly Passage[]): string =>
  passages
    .flatMap(({ about, path, lead, mark, text, cells }) => [
      about.title,
      ...path,
      lead ?? '',
      mark ?? '',
      text,
      ...(cells ?? []).map(({ column }) => column),
    ])
    .join(' ');
