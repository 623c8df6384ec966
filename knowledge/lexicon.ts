// The words of the documents: which are there, how rare, and what a word typed wrong stands for.

import type { Concepts, Sense } from './french/concepts.ts';
import { isFrench } from './french/dictionary.ts';
import type { Word } from './french/words.ts';
import { words } from './french/words.ts';
import type { Term } from './term.ts';
import type { Unit } from './unit.ts';

export interface Lexicon {
  /** The documents, or the concepts, know this word. */
  knows(word: Word): boolean;
  /** The documents say this term, or another word for it. */
  has(term: Term): boolean;
  says(stem: string): boolean;
  /** The documents say one of these. */
  means(senses: readonly Sense[]): boolean;
  /** How much a term tells one passage from another: from 0, said everywhere, to 1, said once or never. */
  rarity(stems: readonly string[], senses: readonly Sense[]): number;
  /** What they are all about. */
  readonly subject: Term | null;
  /** A word of the documents or of the concepts that this one is a typing error, or the beginning, of. */
  spelled(word: Word): string | null;
}

/** What providers of this field do for people: the one that is spoken of most is what everything is about. */
const SERVICES: ReadonlySet<string> = new Set(
  words('bilan, VAE, formation, accompagnement, coaching, parcours, prestation, atelier, outplacement').map(
    ({ stem }) => stem,
  ),
);

export function createLexicon(units: readonly Unit[], concepts: Concepts): Lexicon {
  const stems = new Map<string, number>();
  const said = new Map<number, number>();
  const bares = new Set<string>();
  for (const { zones, kind, text } of units) {
    if (kind === 'list') continue;
    const all = [zones.own, zones.lead, zones.heading, zones.above, zones.columns];
    for (const stem of new Set(all.flatMap((zone) => [...zone.stems]))) stems.set(stem, (stems.get(stem) ?? 0) + 1);
    const senses = new Set(all.flatMap((zone) => [...zone.senses].filter(([, s]) => s === 1).map(([c]) => c)));
    for (const concept of senses) said.set(concept, (said.get(concept) ?? 0) + 1);
    for (const { bare, stop } of words(text)) if (!stop) bares.add(bare);
  }
  const [most] = [...stems].filter(([stem]) => SERVICES.has(stem)).sort(([, a], [, b]) => b - a);
  const spelling = createSpelling([...bares, ...concepts.vocabulary]);
  const top = Math.log(1 + units.length) || 1;
  return {
    subject: most
      ? {
          words: most[0],
          stems: [most[0]],
          senses: [],
          kind: 'word',
          noun: true,
          role: 'context',
          said: 'plainly',
          numbers: null,
        }
      : null,
    knows: ({ bare, stem }) => stems.has(stem) || concepts.vocabulary.has(bare) || bares.has(bare),
    has: function has({ stems: own, senses, or }): boolean {
      return (
        (or !== undefined && has(or)) ||
        (own.length > 0 && own.every((stem) => stems.has(stem))) ||
        senses.some(({ concept, share }) => share === 1 && said.has(concept))
      );
    },
    says: (stem) => stems.has(stem),
    means: (senses) => senses.some(({ concept, share }) => share === 1 && said.has(concept)),
    rarity(own, senses) {
      const counts = [
        ...own.map((stem) => stems.get(stem) ?? 0),
        ...senses.filter(({ share }) => share === 1).map(({ concept }) => said.get(concept) ?? 0),
      ];
      return Math.log(1 + units.length / (1 + Math.max(0, ...counts))) / top;
    },
    spelled: ({ bare, name }) => (name || /\d/.test(bare) || isFrench(bare) ? null : spelling(bare)),
  };
}

const SHORTEST = 5;
const PREFIX = 6;

/** Answers the word that one typed wrong stands for. By first letter and length, so that a large vocabulary is not gone through for each unknown word. */
export function createSpelling(vocabulary: readonly string[]): (bare: string) => string | null {
  const shelves = new Map<string, string[]>();
  for (const word of vocabulary) {
    const shelf = `${word[0]}${word.length}`;
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), word]);
  }
  return (bare) => {
    if (bare.length < SHORTEST) return null;
    const room = bare.length >= 8 ? 2 : 1;
    let best: { readonly word: string; readonly away: number } | null = null;
    for (let length = bare.length - room; length <= bare.length + room; length += 1)
      for (const word of shelves.get(`${bare[0]}${length}`) ?? []) {
        const away = distance(bare, word);
        if (away <= room && (!best || away < best.away)) best = { word, away };
      }
    return best?.word ?? beginning(bare, vocabulary);
  };
}

const beginning = (bare: string, vocabulary: readonly string[]): string | null =>
  bare.length >= PREFIX ? (vocabulary.find((word) => word.startsWith(bare)) ?? null) : null;

/** Edits, a swap of two neighbours counting one (optimal string alignment). */
export function distance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
