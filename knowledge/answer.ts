// A question → an answer made of passages, or none. There is no way to answer without passages (R122-R126).
import type { Answer, Asking, Knowledge } from '../domain/ports.ts';
import { asked, type Term } from './asked.ts';
import { SYNONYMS } from './french/synonyms.data.ts';
import { createConcepts } from './french/concepts.ts';
import { createFinder } from './find.ts';
import { judge, type Judged } from './judge.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { unitsOf, type Unit } from './unit.ts';
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

const concepts = createConcepts(SYNONYMS.map((group) => group.join(', ')));

/** Reads the passages once; each answer then takes a few milliseconds and touches nothing outside. */
export function createKnowledge(passages: readonly Passage[]): Knowledge {
  const units = unitsOf(passages, concepts);
  const lexicon = createLexicon(units, concepts);
  const finder = createFinder(units);
  const notices = passages.filter(({ corrects }) => corrects);

  function judged(question: string): readonly Judged[] {
    const want = asked(question, { concepts, lexicon });
    const weights = want.terms.map((term) => weightOf(term, lexicon));
    return finder
      .find(want.terms, weights)
      .map((unit) => judge(unit, want, weights))
      .sort((a, b) => b.score - a.score);
  }
  return {
    answer({ question }: Asking): Answer {
      const all = judged(question.slice(0, QUESTION_LENGTH));
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

/** An unknown noun or name is what the question is about, and the documents know nothing of it; an unknown verb may be talk. */
function weightOf(term: Term, lexicon: Lexicon): number {
  const rarity = lexicon.rarity(term.stems, term.senses);
  if (rarity < 0.999) return rarity;
  return term.noun || term.kind === 'name' ? 1 : 0.6;
}

/** A dated fact goes with the provider's notice about it (R125). */
function noticesOn(units: readonly Unit[], notices: readonly Passage[]): readonly Passage[] {
  const text = units.map((unit) => `${unit.passages[0].lead ?? ''} ${unit.text}`).join(' ');
  const own = new Set(units.flatMap((unit) => unit.passages));
  return notices.filter((notice) => !own.has(notice) && notice.corrects?.some((words) => text.includes(words)));
}
