// Is what was found an answer? Near misses share all their words with the documents, so that no one score tells: what is asked for must
// stand there, nothing that matters may be missing, and the first must stand out. Together with the words, this decides (closely.ts).
import type { Asked } from './asked.ts';
import { MOST } from './compose.ts';
import { isFrench } from './french/dictionary.ts';
import type { Lexicon } from './lexicon.ts';
import type { Heard } from './meaning/meaning.ts';
import type { Ranked } from './ranking.ts';
import type { Read } from './reading.ts';
import type { Signs } from './signs.ts';
import type { Term } from './term.ts';
import type { Wanted } from './wanted.ts';
import { weightOf } from './weigh.ts';

/** What is asked about must be there, but for this part of its weight; a question that names nothing is about everything. */
const COVERED = 0.5;
const BARE = 0.2;
const FAR = -10;
/** A word that tells something: against the others of its question. */
const TELLING = 0.6;
const EXACT = 0.95;

const KINDS = { figure: 0, who: 0, where: 0, list: 0, definition: 0, how: 0, yesNo: 0, other: 0 };
type Kind = keyof typeof KINDS;
const KIND: Readonly<Record<Wanted, Kind>> = {
  amount: 'figure',
  duration: 'figure',
  date: 'figure',
  hour: 'figure',
  rate: 'figure',
  count: 'figure',
  person: 'who',
  contact: 'who',
  phone: 'who',
  mail: 'who',
  name: 'who',
  address: 'where',
  place: 'where',
  document: 'list',
  means: 'list',
  list: 'list',
  definition: 'definition',
  procedure: 'how',
  reason: 'how',
  'yes-no': 'yesNo',
  other: 'other',
};

/** What is asked, and what it means as a whole. */
export type Question = Pick<Read, 'want' | 'meant' | 'follows'>;

/**
 * What tells whether the first units answer: theirs, how they stand out, and what the question is like. Its meaning is one of these:
 * of some things (a car park, the minutes of a test, the name of a software) most programmes say nothing, near as their words may be.
 */
export function trustSigns(
  ranked: readonly Ranked[],
  { want, meant, follows }: Question,
  lexicon: Lexicon,
): Readonly<Record<string, number>> {
  const [first] = ranked;
  const shown = ranked.slice(0, MOST);
  const score = (at: number) => ranked[at]?.score ?? FAR;
  const best = (sign: keyof Signs) => Math.max(-1, ...shown.map(({ signs }) => signs[sign]));
  const least = (sign: keyof Signs) => Math.min(1, ...shown.map(({ signs }) => signs[sign]));
  const passes = ({ cover, holds }: Ranked) => holds && cover >= (want.bare ? BARE : COVERED);
  const kind = KIND[want.wants];
  const held = first?.signs.holds ?? 0;
  return {
    ...first?.signs,
    cover: first?.cover ?? 0,
    heaviest: heaviest(first, want, lexicon),
    score: score(0),
    second: Math.min(5, score(0) - score(1)),
    fourth: Math.min(6, score(0) - score(3)),
    tenth: Math.min(8, score(0) - score(9)),
    passes: Number(first !== undefined && passes(first)),
    anyPasses: Number(shown.some(passes)),
    bestInContext: best('inContext'),
    bestSaid: best('said'),
    bestHolds: best('holds'),
    bestTerms: best('terms'),
    leastMissing: least('missing'),
    leastNouns: least('nouns'),
    both: (first?.signs.inContext ?? 0) * (first?.signs.said ?? 0),
    follows: Number(follows),
    heldInContext: held * (first?.signs.inContext ?? 0),
    ...heardSigns(ranked),
    ...questionSigns(want, lexicon),
    ...Object.fromEntries(Array.from(meant, (one, at) => [`meant ${at}`, one])),
    ...prefixed('asks', { ...KINDS, [kind]: 1 }),
    ...prefixed('holds', { ...KINDS, [kind]: held }),
  };
}

/** Of the words of the question, what is said least, and what is said as it stands: by the first, by those shown, by any of them. */
function heardSigns(ranked: readonly Ranked[]) {
  const first = ranked[0]?.heard ?? [];
  const bestOf = (some: readonly Ranked[]): readonly Heard[] =>
    first.map(({ share }, at) => ({ share, near: Math.max(...some.map(({ heard }) => heard[at]?.near ?? -1)) }));
  const any = bestOf(ranked);
  const better = first.map(({ share, near }, at) => share * ((any[at]?.near ?? near) - near));
  return {
    ...heardBy('first', first),
    ...heardBy('shown', bestOf(ranked.slice(0, MOST))),
    ...heardBy('any', any),
    elsewhere: Math.max(0, ...better),
    allElsewhere: better.reduce((sum, one) => sum + one, 0),
  };
}

function heardBy(whom: string, heard: readonly Heard[]) {
  const telling = heard.filter(({ share }) => share * heard.length >= TELLING);
  return prefixed(whom, {
    lost: Math.max(0, ...heard.map(({ share, near }) => share * (1 - near))),
    weakest: Math.min(1, ...telling.map(({ near }) => near)),
    exact: heard.reduce((sum, { share, near }) => sum + (near > EXACT ? share : 0), 0),
  });
}

/** How much is there of what weighs most in the question. */
function heaviest(first: Ranked | undefined, { terms, wants }: Asked, lexicon: Lexicon): number {
  const weights = terms.map((term) => (term.role === 'required' ? weightOf(term, lexicon, wants) : 0));
  const most = Math.max(0, ...weights);
  return most === 0 ? 1 : (first?.levels[weights.indexOf(most)] ?? 0);
}

function questionSigns({ terms, plain, negative, wants, bare }: Asked, lexicon: Lexicon) {
  const required = terms.filter(({ role }) => role === 'required');
  const weight = required.reduce((sum, term) => sum + weightOf(term, lexicon, wants), 0);
  const absent = required.filter((term) => !lexicon.has(term));
  const part = (is: (term: Term) => boolean) => required.filter(is).length / (required.length || 1);
  return {
    letterCount: Math.min(3, plain.length / 80),
    wordCount: Math.min(3, plain.split(' ').length / 8),
    termCount: Math.min(6, required.length),
    weight: Math.min(4, weight),
    absent: part((term) => !lexicon.has(term)),
    absentNouns: part((term) => term.noun && !lexicon.has(term)),
    absentCount: Math.min(3, absent.filter(({ noun }) => noun).length),
    strangeCount: Math.min(2, absent.filter(isStrange).length),
    names: part(({ kind }) => kind === 'name'),
    negative: Number(negative),
    bare: Number(bare),
  };
}
/** « zoom », « siret », « mbti »: neither a French word nor one of the documents. */
const isStrange = ({ words, senses }: Term): boolean =>
  senses.length === 0 && words.split(' ').some((word) => /^[a-z]{3,}$/.test(word) && !isFrench(word));
const prefixed = (prefix: string, signs: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(signs).map(([name, value]) => [`${prefix} ${name}`, value]));
