// Which passages speak of these words: stems (heading apart, synonyms at half weight) and character n-grams, fused by rank.
// Measured: the words matter more than the engine. It finds; whether it answers is decided in answer.ts.
import MiniSearch from 'minisearch';
import { folded, stems } from './french/words.ts';
import type { Form } from './lexicon.ts';
import type { Passage } from './passage.ts';

export interface Finder {
  /** Best first. `forms`: each word of the question as the documents may have it. */
  find(question: string, forms: readonly Form[]): readonly Passage[];
}

interface Entry {
  readonly id: number;
  readonly heading: string;
  readonly text: string;
}
const KEPT = 60;
/** Reciprocal-rank fusion: 60 is the constant of the published method, large enough that no single ranking decides. */
const FUSION = 60;

export function createFinder(passages: readonly Passage[]): Finder {
  const entries = passages.map((passage, id): Entry => ({ id, heading: headingOf(passage), text: textOf(passage) }));
  const byStem = new MiniSearch<Entry>({
    fields: ['text', 'heading'],
    tokenize: (text) => [...stems(text)],
    processTerm: (term) => term,
  });
  const byGram = new MiniSearch<Entry>({ fields: ['text'], tokenize: grams, processTerm: (term) => term });
  byStem.addAll(entries);
  byGram.addAll(entries);
  return {
    find(question, forms) {
      const shares = new Map(forms.map(({ stem, share }) => [stem, share]));
      const stemmed = byStem.search([...shares.keys()].join(' '), {
        tokenize: (text) => text.split(' ').filter(Boolean),
        boost: { heading: 1.5 },
        boostTerm: (term) => shares.get(term) ?? 1,
      });
      const close = byGram.search(question);
      return fused([stemmed.map(({ id }) => Number(id)), close.map(({ id }) => Number(id))])
        .slice(0, KEPT)
        .flatMap((id) => passages[id] ?? []);
    },
  };
}

function fused(rankings: readonly (readonly number[])[]): readonly number[] {
  const scores = new Map<number, number>();
  for (const ranking of rankings)
    for (const [rank, id] of ranking.slice(0, KEPT).entries())
      scores.set(id, (scores.get(id) ?? 0) + 1 / (FUSION + rank));
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

const headingOf = ({ about, path }: Passage): string => [about.title, ...path].join(' . ');
const textOf = ({ text, lead, cells }: Passage): string =>
  [lead ?? '', ...(cells ? cells.map(({ column, text: cell }) => `${column} . ${cell}`) : [text])].join(' . ');

/** Of 4 characters, inside words: they forgive endings and slips that stems do not. */
const grams = (text: string): string[] =>
  folded(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3)
    .flatMap((word) => Array.from({ length: word.length - 3 }, (_, at) => word.slice(at, at + 4)));
