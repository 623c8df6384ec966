// What a sentence is about: what it names first.
import { words } from './french/words.ts';
import type { Term } from './term.ts';

/** What it says is said of the first thing it names, or of the first two. */
export const begins = (plain: string, terms: readonly Term[], first = 2): boolean => {
  const [, text = ''] = /^(?:l'|le |la |les |un |une |des )?(.*)$/.exec(plain) ?? [];
  const head = words(text)
    .filter(({ stop }) => !stop)
    .slice(0, first)
    .map(({ stem }) => stem);
  return terms.some(({ role, stems }) => role === 'required' && stems.some((stem) => head.includes(stem)));
};
