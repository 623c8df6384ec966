// Texts of people in a spreadsheet: data, never a formula, never a control character.

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * RFC 4180 (CRLF, every field quoted), with the mark by which spreadsheets recognise UTF-8. `separator`: a comma, or the
 * semicolon that Excel expects in French, where the comma is in numbers.
 */
export const csvOf = ({ columns, rows }: Table, separator: ',' | ';'): string =>
  `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;

/** What begins like a formula would be run by a spreadsheet (OWASP, CSV injection): the apostrophe makes it a text. « +33… » too. */
const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Without the characters that move a cursor, clear a terminal or turn the direction of a text; line ends made one. */
export const printable = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
