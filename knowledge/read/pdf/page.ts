// PDF → headings, lines, items and tables. A PDF says where letters stand, not what they are: sizes, weights and places tell.
import type { Page } from '../html.ts';
import type { Raw } from '../raw.ts';
import { line } from '../raw.ts';
import { gridsOf } from './grid.ts';
import { type Drawn, type Paragraph, type Piece, piecesOf } from './lines.ts';
import { sizeOfMost, withoutRunning } from './running.ts';
import { segmentsOf } from './segments.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { zonesOf } from './zones.ts';

const MOST_PAGES = 400;

/** Throws a readable error: not a PDF, cut short, protected, too long. */
export async function pdfPage(bytes: Buffer): Promise<Page> {
  const sheets = await sheetsOf(bytes);
  const placed = sheets.map(({ words, boxes }) => {
    const { grids, rest } = gridsOf(words, boxes);
    return [
      ...segmentsOf(rest),
      ...grids.map(
        ({ x, right, top, table }): Drawn => ({ text: '', x, right, y: top, size: 0, isStrong: false, table }),
      ),
    ];
  });
  const { pages, once } = withoutRunning(placed, sheets[0]?.height ?? 0);
  const pieces = pages.flatMap((page, at) => zonesOf(page).flatMap((zone) => piecesOf(zone, sheets[at]?.boxes ?? [])));
  const raws = rawsOf(acrossPages(pieces));
  return { title: null, raws: once.length > 0 ? [...raws, { kind: 'end' }, ...once.map((text) => line(text))] : raws };
}

async function sheetsOf(bytes: Buffer): Promise<readonly Sheet[]> {
  // Loaded with the first PDF: it weighs on the start, and most folders have none.
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS, VerbosityLevel } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: VerbosityLevel.ERRORS }).catch(
    (cause: unknown) => {
      const isProtected = cause instanceof Error && cause.name === 'PasswordException';
      throw new Error(isProtected ? 'protected by a password' : 'not a PDF, or damaged', { cause });
    },
  );
  try {
    if (document.numPages > MOST_PAGES) throw new Error(`longer than the ${MOST_PAGES} pages a document may have`);
    const sheets: Sheet[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      sheets.push(await sheetOf(await document.getPage(number), OPS));
    return sheets;
  } finally {
    await document.destroy();
  }
}

/** A sentence that a page cuts in two is one; so is a table, whose columns may be named again. */
function acrossPages(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.kind === 'paragraph' && piece.kind === 'paragraph' && isOneSentence(last, piece))
      out[out.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else if (
      last?.kind === 'table' &&
      piece.kind === 'table' &&
      last.table.rows[0]?.length === piece.table.rows[0]?.length
    ) {
      const names = last.table.rows[0]?.join('|');
      const rows = piece.table.rows.filter((row, at) => at > 0 || row.join('|') !== names);
      out[out.length - 1] = { kind: 'table', table: { ...last.table, rows: [...last.table.rows, ...rows] } };
    } else out.push(piece);
  }
  return out;
}

const isOneSentence = (a: Paragraph, b: Paragraph): boolean =>
  b.mark === null &&
  !b.isClose &&
  a.size === b.size &&
  a.isStrong === b.isStrong &&
  /^\p{Ll}/u.test(b.text) &&
  /[\p{L},]$/u.test(a.text);

const LARGER = 1.1;
const HEADING_LENGTH = 160;
/** Larger letters than most are headings, the largest the outermost; what is only bold is left to be understood. */
function rawsOf(pieces: readonly Piece[]): readonly Raw[] {
  const paragraphs = pieces.filter((piece): piece is Paragraph => piece.kind === 'paragraph');
  const usual = sizeOfMost(paragraphs);
  const isHeading = ({ size, text, mark }: Paragraph) =>
    size > usual * LARGER &&
    text.length <= HEADING_LENGTH &&
    (mark === null || /^\d/.test(mark)) &&
    /\p{L}{2}/u.test(text);
  const sizes = [...new Set(paragraphs.filter(isHeading).map(({ size }) => Math.round(size * 2)))].sort(
    (a, b) => b - a,
  );
  return pieces.map((piece): Raw => {
    if (piece.kind === 'table') return piece.table;
    const { text, mark, indent, isStrong, isClose, size } = piece;
    const typed = mark === null ? text : `${mark} ${text}`;
    if (isHeading(piece)) return { kind: 'heading', depth: sizes.indexOf(Math.round(size * 2)) + 1, text: typed };
    return mark === null
      ? line(text, { isStrong, isClose })
      : line(`${' '.repeat(indent)}${typed}`, { isStrong, isClose });
  });
}
