// A question read against the documents: what it asks for, what it asks about, and the units that may answer it, the best first.
import type { Asking } from '../domain/ports.ts';
import { type Asked, asked } from './asked.ts';
import { type Close, closeOf } from './closely.ts';
import { type DayNamed, dayIn } from './facts/dates.ts';
import { inContext } from './follow-up.ts';
import { concepts } from './french/concepts.ts';
import { elided } from './french/elided.ts';
import { folded, spoken, type Word } from './french/words.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createMeaning, type Look } from './meaning/meaning.ts';
import { readTable } from './meaning/table.ts';
import type { Passage } from './passage.ts';
import { createRanking, type Ranked } from './ranking.ts';
import type { Term } from './term.ts';
import { unitsOf } from './unit.ts';
import type { Wanted } from './wanted.ts';

/** What it goes on from still colours the question. */
const BEFORE = 0.4;
/** A longer text is a story: what it asks is read. */
const QUESTION_LENGTH = 400;

export const meaning = createMeaning(readTable(new URL('./meaning/', import.meta.url)), concepts);

export interface Read {
  readonly want: Asked;
  /** The question as a whole, with what it goes on from (meaning.ts). */
  readonly meant: Float32Array;
  /** And word by word. */
  readonly look: Look;
  /** What it goes on from, word by word; nothing where it does not. */
  readonly lookBefore: Look;
  /** It goes on from what was asked before: « et en entreprise ? » */
  readonly follows: boolean;
  /** A day named, to count from. */
  readonly day: DayNamed | null;
}
export interface Reading {
  readonly lexicon: Lexicon;
  /** As it would be written at a desk, and not longer than a question: what `read` is given. */
  typed(asking: Asking): Asking;
  read(asking: Asking): Read;
  rank(read: Read): readonly Ranked[];
  /** The first of these, word by word, to be read once more (closely.ts). */
  close(read: Read, ranked: readonly Ranked[]): Close;
}

/** Reads the passages once. */
export function createReading(passages: readonly Passage[]): Reading {
  const units = unitsOf(passages, concepts);
  const lexicon = createLexicon(units, concepts);
  const ranking = createRanking(units, lexicon, meaning);
  const knows = (word: Word) => lexicon.knows(word) || lexicon.spelled(word) !== null;
  const typed = (question: string) => elided(askedIn(question), knows);
  const read = (question: string) => asked(question, { concepts, lexicon });
  return {
    lexicon,
    typed: ({ question, before, today }) => ({
      question: typed(question),
      before: before.map((one) => ({ ...one, asked: typed(one.asked) })),
      today,
    }),
    read({ question, before, today }) {
      const day = COUNTS.test(spoken(question)) ? dayIn(question, today) : null;
      const own = read(without(question, day));
      const whole = inContext(own, before, read);
      const follows = whole !== own;
      const earlier = follows ? before.slice(-1) : [];
      const view = meaning.view(question);
      const viewsBefore = earlier.map((one) => meaning.view(one.asked));
      const meant = meaning.whole([[view, 1], ...viewsBefore.map((one) => [one, BEFORE] as const)], 'asked');
      return {
        want: named(whole, lexicon.subject, read),
        meant,
        look: meaning.look(view),
        lookBefore: viewsBefore.flatMap(meaning.look),
        follows,
        day,
      };
    },
    rank: ranking.rank,
    close: (read, ranked) => closeOf(ranked, read, ranking.looked, lexicon),
  };
}

/** Of a story, the sentences that ask; where none does, its end. */
function askedIn(text: string): string {
  if (text.length <= QUESTION_LENGTH) return text;
  const asks = text.match(/[^.!?\n]+\?/g)?.join(' ');
  return (asks ?? text).slice(-QUESTION_LENGTH).trim();
}

/** Something is to be counted from the day that is named. */
const COUNTS = /\b(?:quand|jusqu|combien|delai|au plus (?:tot|tard)|date limite|a partir|quel jour|quelle date)/;

/** The day of a question is what is counted from: its words are not looked for. */
const without = (question: string, day: DayNamed | null): string =>
  day === null ? question : folded(question).replace(new RegExp(day.words, 'i'), ' ');

/** What is looked for when nothing is named. */
const HINTS: Partial<Record<Wanted, string>> = {
  amount: 'le tarif',
  duration: 'la durée',
  contact: 'le téléphone, le mail, le contact',
  phone: 'le téléphone',
  mail: 'le mail',
  place: 'les lieux',
  hour: 'les horaires',
  means: 'le paiement, le virement, le chèque, la carte bancaire',
};

/** « Où se passe le bilan ? » names nothing but what all the documents are about: it is read by the words of what it wants. */
function named(question: Asked, subject: Term | null, read: (hint: string) => Asked): Asked {
  const isSubject = ({ stems }: Term) => subject !== null && stems.some((stem) => subject.stems.includes(stem));
  const hint = HINTS[question.wants];
  // « c’est quoi, un bilan ? » names what is to be defined.
  if (question.wants === 'definition' && question.terms.some(isSubject)) return question;
  // « où ça se fait ? »: how people talk names nothing when what they want is known.
  const isTalk = ({ said }: Term) => said === 'in passing' && hint !== undefined;
  if (question.terms.some((term) => term.role === 'required' && !isSubject(term) && !isTalk(term))) return question;
  const own = question.terms.filter((term) => !isSubject(term));
  const hinted = hint === undefined ? [] : read(hint).terms;
  const terms = [...own, ...hinted].map((term): Term => ({ ...term, role: isTalk(term) ? 'soft' : 'required' }));
  return { ...question, bare: true, terms: subject ? [...terms, { ...subject, role: 'context' }] : terms };
}
