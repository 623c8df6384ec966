// The figures of a text: amounts with their tax, measures with their unit, ranks, dates, references, addresses. Each in one form,
// so that the same thing said otherwise is the same, and nothing else is: « 250 € HT » is not « 250 € TTC », nor « 3e » « 3 ».
import { linked, numbersIn } from './numbers.ts';
import { contactsIn, datesIn, referencesIn } from './references.ts';

export interface Figure {
  readonly kind: 'amount' | 'measure' | 'rank' | 'count' | 'date' | 'reference' | 'contact';
  /** A number, or the text in one form; of a date, `year-month-day` with `?` for what is not said. */
  readonly value: string;
  /** The measure and what qualifies it (`jour ouvre`, `euro ttc`), the noun of a rank, or nothing. */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** « 17 à 24 h »: the other end, by its place in the list. Both are said, or the figure is another one. */
  readonly range?: number;
}

/** Of a text as `plain` gives it, in order. */
export function figuresOf(text: string): readonly Figure[] {
  const found: Figure[] = [];
  let rest = text;
  for (const read of [contactsIn, referencesIn, datesIn])
    for (const figure of read(rest)) {
      found.push(figure);
      rest = rest.slice(0, figure.from) + '\u0001'.repeat(figure.to - figure.from) + rest.slice(figure.to);
    }
  return linked(
    [...found, ...numbersIn(rest)].sort((a, b) => a.from - b.from),
    rest,
  );
}

/** Whether what is said stands among what is quoted. A date may be said with less than is quoted, never with more. */
export function stands(said: Figure, quoted: readonly Figure[]): boolean {
  return quoted.some((other) => isSame(said, other));
}
export function isSame(said: Figure, quoted: Figure): boolean {
  if (said.kind === 'date' && quoted.kind === 'date') {
    const parts = quoted.value.split('-');
    return said.value.split('-').every((part, at) => part === '?' || part === parts[at]);
  }
  if (said.kind === 'count' && quoted.kind === 'date') return quoted.value.startsWith(`${said.value}-`);
  if (said.value !== quoted.value) return false;
  // Without its noun (in English) a rank is its number: the noun is checked with the words.
  if (said.kind === quoted.kind) return said.unit === quoted.unit || (said.kind === 'rank' && said.unit === '');
  // « Paris 15 » of a list « arrondissements 01, 06, 15 »: the list's noun is checked with the words.
  return (said.kind === 'rank' && quoted.kind === 'count') || (said.kind === 'count' && quoted.kind === 'rank');
}
