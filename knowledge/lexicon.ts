// The words of the documents: which are there, how rare, and what a typed word may stand for.

import { SYNONYMS } from './french/synonyms.data.ts';
import { stemOf, stems, type Word, words } from './french/words.ts';
import type { Passage } from './passage.ts';

/** What a typed word may be in the documents, with how much it counts. None: the documents do not know it. */
export interface Form {
  readonly stem: string;
  readonly share: number;
}
export interface Lexicon {
  forms(word: Word): readonly Form[];
  /** Inverse document frequency. */
  weight(stem: string): number;
  /** In most of the documents: it is what they are all about, so it does not tell one passage from another. */
  generic(stem: string): boolean;
  /** The most frequent of these words. */
  readonly subject: Word | null;
}

const SYNONYM_SHARE = 0.5;
const CORRECTED_SHARE = 0.8;
/** In a set of documents, a word of most of them; in a single document, of many of its passages. */
const GENERIC_DOCUMENTS = 0.7;
const GENERIC_PASSAGES = 0.14;
const A_SET = 5;

export function createLexicon(passages: readonly Passage[]): Lexicon {
  const counts = new Map<string, number>();
  const bares = new Map<string, string>();
  const often = new Map<string, Word>();
  const documents = documentsOf(passages);
  const named = new Set(passages.map(({ document }) => document)).size;
  for (const passage of passages) {
    const said = words(spoken(passage)).filter(({ stop }) => !stop);
    for (const stem of new Set(said.map((word) => word.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const word of said) {
      bares.set(word.bare, word.stem);
      often.set(word.stem, word);
    }
  }
  const groups = synonymsOf();
  const [most] = [...counts].sort(([, a], [, b]) => b - a).filter(([stem]) => !/^\d/.test(stem));
  const known = (stem: string): readonly Form[] => [
    ...(counts.has(stem) ? [{ stem, share: 1 }] : []),
    ...[...(groups.get(stem) ?? [])]
      .filter((other) => counts.has(other))
      .map((other) => ({ stem: other, share: SYNONYM_SHARE })),
  ];
  return {
    forms({ bare, stem, name }) {
      const found = known(stem);
      // A name is not a typing error for another word: « Reims » is not « remis ».
      if (found.length > 0 || name) return found;
      return near(bare, [...bares.keys()]).map((other) => ({
        stem: bares.get(other) ?? other,
        share: CORRECTED_SHARE,
      }));
    },
    weight: (stem) => Math.log(1 + passages.length / (1 + (counts.get(stem) ?? 0))),
    subject: (most && often.get(most[0])) ?? null,
    generic: (stem) =>
      named >= A_SET
        ? (documents.get(stem)?.size ?? 0) >= named * GENERIC_DOCUMENTS
        : passages.length > 20 && (counts.get(stem) ?? 0) > passages.length * GENERIC_PASSAGES,
  };
}

function documentsOf(passages: readonly Passage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { document, text } of passages) {
    for (const stem of stems(text)) found.set(stem, (found.get(stem) ?? new Set()).add(document));
  }
  return found;
}

/** All the words a passage can be found by. */
export const spoken = (passage: Passage): string =>
  [
    passage.about.title,
    ...passage.path,
    passage.lead ?? '',
    ...(passage.cells ?? []).map(({ column }) => column),
    passage.text,
  ].join(' . ');

function synonymsOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const group of SYNONYMS.map((line) => line.map(stemOf))) {
    for (const stem of group) {
      const others = groups.get(stem) ?? new Set();
      for (const other of group) if (other !== stem) others.add(other);
      groups.set(stem, others);
    }
  }
  return groups;
}

const PREFIX_LENGTH = 5;
/** Words of the documents this one may be a typing error, or the beginning, of. Only for words that nothing knows. */
function near(bare: string, all: readonly string[]): readonly string[] {
  if (bare.length < PREFIX_LENGTH || /\d/.test(bare)) return [];
  const room = bare.length >= 8 ? 2 : 1;
  const typos = all.filter(
    (other) => other[0] === bare[0] && Math.abs(other.length - bare.length) <= room && distance(bare, other) <= room,
  );
  if (typos.length > 0) return typos;
  return all.filter((other) => other.startsWith(bare));
}

/** Edits, a swap of two neighbours counting one (optimal string alignment). */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (r: number, c: number) => rows[r]?.[c] ?? Number.POSITIVE_INFINITY;
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(i - 2, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min(changed, swapped, at(i - 1, j) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
