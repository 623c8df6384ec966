// What begins a line and says what it is: the mark of an item, of a footnote.
import { calls, NOTE } from './clean.ts';
import type { Item } from './raw.ts';

const BULLET = /^(\s*)((?:[-–—*•▪▫■□◦●○✓✔➢➤►‣·→⇒☐☑➔❖]|\uf0b7|\uf0a7|\uf0fc|\uf0d8|o(?=\t|\s{2}))\s+)+(?=\S)/u;
/** « -un stylo »: the space was forgotten. */
const TIGHT = /^(\s*)[-•▪✓✔➢](?=\p{L}{2})/u;
/** « 1° », « 1. », « 1) », « a) », « (a) », « iv) ». */
const ORDINAL = /^(\s*)(\d{1,2}°|\d{1,2}[.)](?!\d)|\(?[a-z]\)|\(?[ivx]{1,4}\))\s*(?=\S)/;

/** A line that begins as an item, or null. The mark of a bullet is one of one kind: `-`. */
export function itemOf(text: string): Item | null {
  const bullet = BULLET.exec(text) ?? TIGHT.exec(text);
  if (bullet) {
    const rest = text.slice(bullet[0].length);
    const number = ORDINAL.exec(rest); // « - a) … »
    const mark = number?.[2] ?? /^\s*\S/.exec(bullet[0])?.[0].trim() ?? '-';
    return { kind: 'item', mark, indent: widthOf(bullet[1] ?? ''), text: rest.slice(number?.[0].length ?? 0) };
  }
  const ordinal = ORDINAL.exec(text);
  if (!ordinal) return null;
  return {
    kind: 'item',
    mark: ordinal[2] ?? '',
    indent: widthOf(ordinal[1] ?? ''),
    text: text.slice(ordinal[0].length),
  };
}

/** « 1° » and « 2° » are marks of one list, « a) » and « b) » of another, `-` and `•` of two more. */
export const family = (mark: string): string => mark.replace(/\d+/, '1').replace(/[a-z]+(?=\))/, 'a');
export const isOrdinal = (mark: string): boolean => /[\d)]/.test(mark);

const widthOf = (spaces: string): number => spaces.replaceAll('\t', '    ').length;

/** The mark of a footnote, when this text is one: `*` may be a bullet, and `(1)` a number, if nothing calls it. */
export function noteOf(text: string, others: readonly string[]): string | null {
  const mark = NOTE.exec(text)?.[1] ?? null;
  if (mark === null) return null;
  return /^[[(*]/.test(mark) && !others.some((other) => other !== text && calls(other, mark)) ? null : mark;
}
