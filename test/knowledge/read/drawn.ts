// A PDF for a test, drawn line by line: letters at their places, rules and dots, as programs draw them; uncompressed, in Helvetica.

export interface Drawing {
  /** Points from the left and from the top of an A4 page. */
  readonly x: number;
  readonly y: number;
  readonly text?: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** A filled box from there, this wide and this high. */
  readonly box?: readonly [width: number, height: number];
}
const HEIGHT = 842;

export function pdf(pages: readonly (readonly Drawing[])[]): Buffer {
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((drawings, at) => {
      const stream = drawings.map(operators).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${6 + at * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
        `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  return file(objects);
}

/** A line for each, one below the other from `y`. */
export const lines = (
  texts: readonly string[],
  { x = 60, y = 100, size = 11, step = 14, bold = false } = {},
): readonly Drawing[] => texts.map((text, at) => ({ x, y: y + at * step, text, size, bold }));

/** Cells of a row at these places. */
export const row = (
  y: number,
  cells: readonly (readonly [x: number, text: string])[],
  bold = false,
): readonly Drawing[] => cells.map(([x, text]) => ({ x, y, text, bold }));

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

function operators({ x, y, text, size = 11, bold = false, box }: Drawing): string {
  if (box) return `${x} ${HEIGHT - y - box[1]} ${box[0]} ${box[1]} re f`;
  return `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${winAnsi(text ?? '')}) Tj ET`;
}
const OTHERS: Readonly<Record<string, string>> = {
  '€': '\x80',
  '’': '\x92',
  '•': '\x95',
  '–': '\x96',
  '…': '\x85',
  œ: '\x9c',
};
const winAnsi = (text: string): string =>
  text.replace(/[€’•–…œ]/g, (sign) => OTHERS[sign] ?? sign).replace(/[\\()]/g, (sign) => `\\${sign}`);

function file(objects: readonly string[]): Buffer {
  let out = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = Buffer.byteLength(out, 'latin1');
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = Buffer.byteLength(out, 'latin1');
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}
