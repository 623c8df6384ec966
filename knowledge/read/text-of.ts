// Bytes → text. In a wrong encoding a document would be quoted with wrong letters: it is refused rather than guessed.

const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** UTF-8, or what the mark at its beginning says. Throws otherwise. */
export function textOf(bytes: Buffer): string {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  const text = decoded(bytes, marked?.[0] ?? 'utf-8');
  if (text.includes('\0')) throw new Error('not a text');
  return text;
}

/** A page says its encoding in its first bytes. */
export function htmlTextOf(bytes: Buffer): string {
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 2_048).toString('latin1'))?.[1];
  return named && !/^utf-?(?:8|16)/i.test(named) ? decoded(bytes, named) : textOf(bytes);
}

function decoded(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`not ${encoding.toUpperCase()}: save it in UTF-8`, { cause });
  }
}
