// What a sentence is about: what it names first.
import { words } from './french/words.ts';
import type { Term } from './term.ts';

const NAMED = 2;
/** Letters enough to name two things. */
const BEGINNING = 120;

/** The stems of the first things a text names. `plain`: without accents nor capitals. */
export const headOf = (plain: string): readonly string[] => {
  const [, text = ''] = /^(?:l'|le |la |les |un |une |des )?(.*)$/s.exec(plain) ?? [];
  return words(text.slice(0, BEGINNING))
    .filter(({ stop }) => !stop)
    .slice(0, NAMED)
    .map(({ stem }) => stem);
};

/** What it says is said of the first thing it names, or of the first two. */
export const begins = (head: readonly string[], terms: readonly Term[], first = NAMED): boolean =>
  terms.some(({ role, stems }) => role === 'required' && stems.some((stem) => head.slice(0, first).includes(stem)));
