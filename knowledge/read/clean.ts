// The words of a text, without what typing and conversions leave around them. The mark of a footnote is a word: it stays.

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** One line: spaces are one space, and what cannot be seen goes. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();

/** What is written above the line: « 11<sup>e</sup> » is « 11e », « Lyon<sup>1</sup> » is « Lyon¹ », « 09<sup>*</sup> » is « 09* ». */
export function raised(text: string): string {
  const bare = text.trim().replace(/^\[(\d+)\]$/, '$1');
  return /^\d+$/.test(bare) ? [...bare].map((digit) => SUPERSCRIPTS[digit] ?? digit).join('') : bare;
}

/** `**strong**`, `*emphasis*`, `_emphasis_`, `^{ème}`, `<u>`, `[words](address)`, `\*`: kept are the words, and « 09*, 11* ». */
export const plainly = (text: string): string =>
  oneLine(
    text
      .replace(/<br\s*\/?>/gi, ' ')
      .replace(/<sup>([^<]*)<\/sup>/gi, (_, above: string) => raised(above))
      .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, '')
      .replace(/!?\[([^\][]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s"[^"]*")?\)/g, '$1')
      .replace(/\s*\^\{([^{}]*)\}/g, (_, above: string) => raised(above))
      .replace(/\*\*(?=\S)([^*]*[^*\s])\*\*(?!\*)/g, '$1')
      .replace(/(^|[\s('’«"])\*(\*?[^*\s](?:[^*]*[^*\s])?)\*(?![*\p{L}\p{N}])/gu, '$1$2')
      .replace(/(^|[\s('’«"])_{1,2}([^_\s](?:[^_]*[^_\s])?)_{1,2}(?![\p{L}\p{N}])/gu, '$1$2')
      .replace(/\\([*_#[\]])/g, '$1'),
  );

/** The mark of a footnote at the beginning of its text: `*`, `**`, `(1)`, `[1]`, `¹`, `†`. */
export const NOTE = /^(\*{1,3}|\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]+|[†‡])\s*(?=[\p{L}\p{N}«"(])/u;

/** « 09* », « Lyon (1) », « sur devis¹ »: whether a text calls the footnote of this mark. */
export const calls = (text: string, mark: string): boolean => {
  const escaped = mark.replace(/[*()[\]]/g, '\\$&');
  return new RegExp(`[\\p{L}\\p{N}»€%)]\\s?${escaped}(?![\\p{L}\\p{N}*])`, 'u').test(text);
};
