// What is written in one form whatever its spelling: dates, articles and decrees, addresses. On text as `plain` gives it.
import type { Figure } from './figures.ts';

const MONTHS: readonly string[] = [
  'janvier|january',
  'fevrier|february',
  'mars|march',
  'avril|april',
  'mai|may',
  'juin|june',
  'juillet|july',
  'aout|august',
  'septembre|september',
  'octobre|october',
  'novembre|november',
  'decembre|december',
];
const MONTH = MONTHS.join('|');
const monthOf = (name: string): string => String(MONTHS.findIndex((names) => names.split('|').includes(name)) + 1);
const n = (digits: string | undefined): string => (digits === undefined ? '?' : String(Number(digits)));

type Read = readonly [RegExp, (found: RegExpMatchArray) => string];
const DATES: readonly Read[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, ([, y, m, d]) => `${n(y)}-${n(m)}-${n(d)}`],
  [/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g, ([, d, m, y]) => `${n(y)}-${n(m)}-${n(d)}`],
  [
    new RegExp(`\\b(\\d{1,2})(?:er|e|st|nd|rd|th)? (?:of )?(${MONTH})(?:,? (\\d{4}))?\\b`, 'g'),
    ([, d, m = '', y]) => `${n(y)}-${monthOf(m)}-${n(d)}`,
  ],
  [
    new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b(?! ?(?:%|€|h\\b|heures?))`, 'g'),
    ([, m = '', d, y]) => `${n(y)}-${monthOf(m)}-${n(d)}`,
  ],
  [new RegExp(`\\b(${MONTH}) (\\d{4})\\b`, 'g'), ([, m = '', y]) => `${n(y)}-${monthOf(m)}-?`],
];
const REFERENCES: readonly Read[] = [
  // « R. 6313-4 », « R6313-4 », « *R 6313-4 » are one article.
  [/\b([lrda])\.? ?\*?(\d{3,4}(?:-\d+)+)\b/g, ([, letter = '', number = '']) => `${letter}${number}`],
  [/\b\d{3,4}-\d+(?:-\d+)*\b/g, ([number]) => number],
  [/\b(?=[a-z]*\d)(?=\d*[a-z]{2,})[a-z]+[a-z0-9]*\d[a-z0-9]*\b/g, ([code]) => code],
];
const CONTACTS: readonly Read[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, ([mail]) => mail.replace(/\.$/, '')],
  [
    /\b(?:https?:\/\/|www\.)[^\s)\],;]+|\b[a-z][\w-]*(?:\.[\w-]+)*\.(?:fr|com|org|net|eu|io|info|be|ch|mc)\b(?:\/[^\s)\],;]*)?/g,
    ([link]) =>
      link
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/[./]+$/, ''),
  ],
  [
    /(?<!\d)(?:\+|00)\d{1,3}[ .]?\(?0?\)?[ .]?\d(?:[ .-]?\d{2}){3,5}(?!\d)|(?<!\d)0\d(?:[ .-]?\d{2}){4}(?!\d)/g,
    ([phone]) => phone.replace(/\(0\)|\D/g, '').replace(/^(?:00)?33(?=\d{9}$)/, '0'),
  ],
];

const reader =
  (kind: Figure['kind'], reads: readonly Read[]) =>
  (text: string): readonly Figure[] => {
    const found: Figure[] = [];
    const taken = (from: number, to: number): boolean => found.some((other) => from < other.to && other.from < to);
    for (const [written, valued] of reads)
      for (const match of text.matchAll(written)) {
        const at = { from: match.index, to: match.index + match[0].length };
        if (!taken(at.from, at.to)) found.push({ kind, value: valued(match), unit: '', ...at });
      }
    return found;
  };

export const datesIn = reader('date', DATES);
export const referencesIn = reader('reference', REFERENCES);
export const contactsIn = reader('contact', CONTACTS);
