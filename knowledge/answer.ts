// A question → an answer made of passages, or none. There is no way to answer without passages (R122-R126).
import type { Answer, Asking, Knowledge } from '../domain/ports.ts';
import { type Asked, asked, type Term } from './asked.ts';
import { createFinder } from './find.ts';
import { inContext } from './follow-up.ts';
import { CONCEPTS } from './french/concepts.data.ts';
import { createConcepts } from './french/concepts.ts';
import { type Judged, judge } from './judge.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { type Unit, unitsOf } from './unit.ts';
import { grounded, nearby, refused } from './word.fr.ts';

/** A longer text is not a question about the programme: its first lines are read. */
const QUESTION_LENGTH = 400;
/** What is asked about must be there, but for this part of its weight. */
const COVERED = 0.62;
/** Short of it, a passage is worth showing as near. */
const NEAR = 0.45;
/** As good as the best, or nearly: said with it. */
const ALSO = 0.9;
const MOST = 3;

const concepts = createConcepts(CONCEPTS);

/** Reads the passages once; each answer then takes a few milliseconds and touches nothing outside. */
export function createKnowledge(passages: readonly Passage[]): Knowledge {
  const units = unitsOf(passages, concepts);
  const lexicon = createLexicon(units, concepts);
  const finder = createFinder(units);
  const notices = passages.filter(({ corrects }) => corrects);

  const read = (question: string) => asked(question.slice(0, QUESTION_LENGTH), { concepts, lexicon });

  function judged({ question, before }: Asking): readonly Judged[] {
    const want = named(inContext(read(question), before, read), lexicon.subject);
    const weights = want.terms.map((term) => weightOf(term, lexicon));
    const absent = new Set(want.terms.filter((term) => !lexicon.has(term)));
    return finder
      .find(want.terms, weights)
      .map((unit) => judge(unit, want, weights, absent))
      .sort((a, b) => b.score - a.score);
  }
  return {
    answer(asking: Asking): Answer {
      const all = judged(asking);
      const answers = all.filter(({ cover, holds }) => cover >= COVERED && holds);
      const [first, ...others] = answers;
      if (first) {
        const also = others.filter(({ score }) => score >= first.score * ALSO).map(({ unit }) => unit);
        const said = [first.unit, ...also.filter((unit) => !overlaps(unit, first.unit))].slice(0, MOST);
        return grounded(said as [Unit, ...Unit[]], noticesOn(said, notices), []);
      }
      const close = all.find(({ cover }) => cover >= NEAR);
      return close ? nearby(close.unit) : refused('unknown');
    },
  };
}

const overlaps = (a: Unit, b: Unit): boolean => a.passages.some((passage) => b.passages.includes(passage));

/** « Combien ça coûte ? » names nothing: it asks about what all the documents are about, by the words of what it wants. */
function named(question: Asked, subject: Term | null): Asked {
  if (question.terms.some(({ role }) => role === 'required')) return question;
  const terms = question.terms.map((term): Term => (term.role === 'soft' ? { ...term, role: 'required' } : term));
  return { ...question, terms: subject ? [...terms, { ...subject, role: 'context' }] : terms };
}

/** What the documents know nothing of is what the question is about, unless it is only a verb of the way people talk. */
function weightOf(term: Term, lexicon: Lexicon): number {
  if (lexicon.has(term)) return lexicon.rarity(term.stems, term.senses);
  if (term.senses.some(({ share }) => share === 1) || term.kind === 'name') return 1;
  return term.noun ? 0.8 : 0.3;
}

/** A dated fact goes with the provider's notice about it (R125). */
function noticesOn(units: readonly Unit[], notices: readonly Passage[]): readonly Passage[] {
  const text = units.map((unit) => `${unit.passages[0].lead ?? ''} ${unit.text}`).join(' ');
  const own = new Set(units.flatMap((unit) => unit.passages));
  return notices.filter((notice) => !own.has(notice) && notice.corrects?.some((words) => text.includes(words)));
}
