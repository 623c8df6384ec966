// The first units are read again, closely: each word of the question with the word of the unit that is nearest to it. A network tells
// from that which of them answers, and how surely.
import { readFileSync } from 'node:fs';
import type { Lexicon } from './lexicon.ts';
import { alikeWords, type Look, type Looked } from './meaning/meaning.ts';
import { OWN_ZONES } from './meaning/shelf.ts';
import { type Network, type Page, type PageUnit, passed, readNetworks, type Sizes } from './network.ts';
import type { Ranked, Ranking } from './ranking.ts';
import type { Read } from './reading.ts';
import { type Question, trustSigns } from './trust.ts';
import { TRUSTED } from './weights.data.ts';

/** So many units are read, and so many words of the question and of what it goes on from. */
const UNITS = 8;
const [WORDS, WORDS_BEFORE] = [16, 10];
/** A word as it stands. */
const EXACT = 0.95;
/** A word is its meaning and three numbers more; what a unit says to it, a meaning and three. */
const [WORD_MORE, MATCH_MORE] = [3, 3];
/** Beyond so many times the spread, a sign tells no more. */
const FARTHEST = 4;

export type Signed = Readonly<Record<string, number>>;
/** Sign → what it mostly is, and how much it varies. */
export type Scale = Readonly<Record<string, readonly [mean: number, spread: number]>>;
export interface Scales {
  readonly unit: Scale;
  readonly question: Scale;
}
/** A page whose signs have their names (network.ts). */
export interface Close extends Pick<Page, 'words' | 'count'> {
  readonly question: Signed;
  readonly units: readonly (Omit<PageUnit, 'signs'> & { readonly signs: Signed })[];
}
export interface Closely {
  /** In the order of the closer reading. */
  readonly ranked: readonly Ranked[];
  /** One of the first answers: 0 to 1. */
  readonly sure: number;
}
export function closeOf(
  ranked: readonly Ranked[],
  question: Question & Pick<Read, 'look' | 'lookBefore'>,
  lookedOf: Ranking['looked'],
  lexicon: Lexicon,
): Close {
  const own = question.look.slice(0, WORDS);
  const said = [...own, ...question.lookBefore.slice(0, WORDS_BEFORE)];
  return {
    count: said.length,
    words: wordsOf(said, own.length),
    question: trustSigns(ranked, question, lexicon),
    units: ranked.slice(0, UNITS).map(({ unit, signs, score, cover }) => ({
      matches: matchesOf(said, lookedOf(unit)),
      signs: { ...signs, score, cover },
      score,
    })),
  };
}

/** Of each word: its meaning, whether it was never met, its share of what is told, whether it was asked before. `own`: of the question. */
function wordsOf(said: Look, own: number): Float32Array {
  const told = said.reduce((sum, { telling }, at) => sum + (at < own ? telling : 0), 0) || 1;
  const width = (said[0]?.vector.length ?? 0) + WORD_MORE;
  const words = new Float32Array(said.length * width);
  said.forEach(({ vector, unknown, telling }, at) => {
    words.set(vector, at * width);
    words.set([Number(unknown !== null), (own * telling) / told, Number(at >= own)], (at + 1) * width - WORD_MORE);
  });
  return words;
}

/** Of each word: the word of the unit that is nearest; how near that is, in all and among its own; and whether it is the same. */
function matchesOf(said: Look, looked: readonly Looked[]): Float32Array {
  const width = (said[0]?.vector.length ?? 0) + MATCH_MORE;
  const matches = new Float32Array(said.length * width);
  said.forEach((word, at) => {
    let [near, own, exact] = [-1, -1, 0];
    let best: Float32Array | null = null;
    looked.forEach(([look, share], zone) => {
      for (const other of look) {
        const like = alikeWords(word, other);
        if (share * like > near || best === null)
          [near, best, exact] = [share * like, other.vector, Number(like > EXACT)];
        if (zone < OWN_ZONES) own = Math.max(own, share * like);
      }
    });
    if (best) matches.set(best, at * width);
    matches.set([near, own, exact], (at + 1) * width - MATCH_MORE);
  });
  return matches;
}

/** As the network reads it: each sign by how far it is from what it mostly is. */
export function pageOf(close: Close, scales: Scales): Page {
  return {
    words: close.words,
    count: close.count,
    question: scaled(close.question, scales.question),
    units: close.units.map(({ matches, signs, score }) => ({ matches, score, signs: scaled(signs, scales.unit) })),
  };
}
const scaled = (signs: Signed, scale: Scale): Float32Array =>
  Float32Array.from(Object.entries(scale), ([name, [mean, spread]]) =>
    Math.max(-FARTHEST, Math.min(FARTHEST, ((signs[name] ?? 0) - mean) / spread)),
  );

export const sizesOf = (dim: number, { unit, question }: Scales): Sizes => ({
  word: dim + WORD_MORE,
  match: dim + MATCH_MORE,
  signs: Object.keys(unit).length,
  question: Object.keys(question).length,
});

export type CloseReading = (close: Close, ranked: readonly Ranked[]) => Closely;

/** `folder`: holds `scales.json` and `networks.bin`, as `npm run knowledge:learn` writes them. */
export function readCloseReading(folder: URL, dim: number): CloseReading {
  const scales = JSON.parse(readFileSync(new URL('scales.json', folder), 'utf8')) as Scales; // `as`: written by fit.ts
  return createCloseReading(readNetworks(new URL('networks.bin', folder), sizesOf(dim, scales)), scales);
}

/** The mean of what each network says. */
export function createCloseReading(networks: readonly Network[], scales: Scales): CloseReading {
  return (close, ranked) => {
    if (close.units.length === 0) return { ranked, sure: 0 };
    const page = pageOf(close, scales);
    const read = networks.map((network) => passed(network, page));
    const mean = (of: (one: (typeof read)[number]) => number) =>
      read.reduce((sum, one) => sum + of(one), 0) / read.length;
    const scores = close.units.map((_, at) => mean((one) => one.scores[at] ?? 0));
    return { ranked: reordered(ranked, scores), sure: 1 / (1 + Math.exp(-mean(({ sure }) => sure))) };
  };
}

/** The first by their new scores, the others after them. */
function reordered(ranked: readonly Ranked[], scores: readonly number[]): readonly Ranked[] {
  const least = Math.min(...scores);
  const first = ranked.slice(0, scores.length).map((one, at) => ({ ...one, score: scores[at] ?? least }));
  const others = ranked.slice(scores.length).map((one) => ({ ...one, score: Math.min(one.score, least) }));
  return [...first.sort((a, b) => b.score - a.score), ...others];
}

export const isTrusted = ({ sure }: Closely): boolean => sure >= TRUSTED;
