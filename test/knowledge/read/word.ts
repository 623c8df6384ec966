// A Word document for a test, in a few lines: real ones, made by the library that many programs make them with.
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

type Child = Paragraph | Table;
interface CellGiven {
  readonly text: string | readonly Paragraph[];
  readonly rows?: number;
  readonly columns?: number;
  readonly bold?: boolean;
}

export const heading = (depth: 1 | 2 | 3, text: string): Child =>
  new Paragraph({ text, heading: HeadingLevel[`HEADING_${depth}`] });
export const title = (text: string): Child => new Paragraph({ text, heading: HeadingLevel.TITLE });
export const text = (words: string, { bold = false } = {}): Paragraph =>
  new Paragraph({
    children: words.split('\n').map((part, at) => new TextRun({ text: part, bold, ...(at > 0 && { break: 1 }) })),
  });
export const item = (words: string, level = 0): Paragraph =>
  new Paragraph({ text: words, numbering: { reference: 'bullets', level } });
/** `before`, a mark above the line, `after`. */
export const raisedText = (before: string, mark: string, after = ''): Paragraph =>
  new Paragraph({
    children: [new TextRun(before), new TextRun({ text: mark, superScript: true }), new TextRun(after)],
  });
export const noted = (words: string, footnote: number): Paragraph =>
  new Paragraph({ children: [new TextRun(words), new FootnoteReferenceRun(footnote)] });

export const table = (rows: readonly (readonly (string | CellGiven)[])[], { named = false } = {}): Child =>
  new Table({
    rows: rows.map(
      (row, at) =>
        new TableRow({
          ...(named && at === 0 && { tableHeader: true }),
          children: row.map((cell) => cellOf(typeof cell === 'string' ? { text: cell } : cell)),
        }),
    ),
  });
const cellOf = ({ text: words, rows = 1, columns = 1, bold = false }: CellGiven): TableCell =>
  new TableCell({
    rowSpan: rows,
    columnSpan: columns,
    children: typeof words === 'string' ? [text(words, { bold })] : [...words],
  });

export const word = (children: readonly Child[], footnotes: readonly string[] = []): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'bullets',
            levels: [0, 1].map((level) => ({ level, format: LevelFormat.BULLET, text: '•' })),
          },
        ],
      },
      footnotes: Object.fromEntries(footnotes.map((words, at) => [at + 1, { children: [new Paragraph(words)] }])),
      sections: [{ children: [...children] }],
    }),
  );
