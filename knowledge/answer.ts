// A question → an answer made of passages, or `unknown`. There is no way to answer without passages (R122-R126).

import type { Knowledge } from '../domain/ports.ts';
import type { Action } from '../domain/say.ts';
import { asked, type Wanted } from './asked.ts';
import { createFinder } from './find.ts';
import { folded, stems } from './french/words.ts';
import { judge, LOOSE, type Need, type Verdict } from './judge.ts';
import { createLexicon, type Form } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { NEVER } from './talk/never.data.ts';
import { type Unit, unitsOf } from './unit.ts';
import { grounded, nearby, refused } from './word.fr.ts';

/** A longer text is not a question about the programme: its first lines are read. */
const QUESTION_LENGTH = 400;
/** Of the same document and nearly as good: said together, up to three. */
const ALSO = 0.93;

type Judged = Exclude<Verdict, { kind: 'no' }> & { readonly unit: Unit };

/** Reads the passages once; each answer then takes a few milliseconds and touches nothing outside. */
export function createKnowledge(passages: readonly Passage[]): Knowledge {
  const lexicon = createLexicon(passages);
  const finder = createFinder(passages);
  const units = unitsOf(passages);
  const notices = passages.filter(({ corrects }) => corrects);

  function unitsFor(question: string): readonly Judged[] {
    const want = asked(question);
    const subject = want.bareQuestion && SUBJECT_TAKEN.has(want.wants) ? lexicon.subject : null;
    const topics = subject ? [{ ...subject, noun: true }] : want.about;
    const needs: readonly Need[] = topics.map((topic) => ({ ...topic, forms: lexicon.forms(topic) }));
    if (!understood(needs, want.wants)) return [];
    const found = finder.find(question, [...(HINTS[want.wants] ?? []), ...needs.flatMap(({ forms }) => forms)]);
    const judged = [...new Set(found.flatMap((passage) => units.get(passage) ?? []))].flatMap(
      (unit): readonly Judged[] => {
        const verdict = judge(unit, want, needs, lexicon);
        return verdict.kind === 'no' ? [] : [{ ...verdict, unit }];
      },
    );
    return judged.sort((a, b) => b.score - a.score);
  }

  const best = (question: string): readonly Unit[] =>
    together(unitsFor(question).filter(({ kind }) => kind === 'answers'));
  const suggested = suggestions(best);

  return {
    answer({ question }) {
      const read = question.slice(0, QUESTION_LENGTH);
      if (NEVER.some((never) => never.test(folded(read).toLowerCase()))) return refused('unknown');
      const judged = unitsFor(read);
      const [first, ...others] = together(judged.filter(({ kind }) => kind === 'answers'));
      if (first) return grounded([first, ...others], noticesOn([first, ...others], notices), suggested(first));
      const close = judged.find(({ kind }) => kind === 'near');
      return close ? nearby(close.unit) : refused('unknown');
    },
  };
}

/**
 * Something is asked about, and the documents know all its words. In a question for no value in particular, one unknown word that
 * names nothing is let through, since people talk; in « le tarif d’une heure supplémentaire » or « est-il obligatoire ? » it is the question.
 */
function understood(needs: readonly Need[], wants: Wanted): boolean {
  const unknown = needs.filter(({ forms }) => forms.length === 0);
  if (needs.length === 0 || unknown.length === 0) return needs.length > 0;
  return LOOSE.has(wants) && unknown.length === 1 && unknown.every(({ noun }) => !noun);
}
/** Words of the answers themselves: the search finds them first. They are not asked of a passage. */
const HINTS: Partial<Record<Wanted, readonly Form[]>> = {
  amount: hints('coûte tarif'),
  duration: hints('dure durée'),
  place: hints('lieu lieux'),
};
/** What « ça » is when a question names nothing. */
const SUBJECT_TAKEN: ReadonlySet<Wanted> = new Set(['amount', 'duration', 'place']);

function together(judged: readonly Judged[]): readonly Unit[] {
  const [first] = judged;
  if (!first) return [];
  if (first.unit.kind === 'list') return [first.unit];
  return judged
    .filter(
      ({ unit, score, said }) =>
        unit.kind !== 'list' && score >= first.score * ALSO && said === first.said && sameBlock(unit, first.unit),
    )
    .slice(0, 3)
    .map(({ unit }) => unit)
    .sort((a, b) => Number(first.unit !== a) - Number(first.unit !== b));
}
const sameBlock = ({ passages: [a] }: Unit, { passages: [b] }: Unit): boolean =>
  a.document === b.document && a.block === b.block;

/** A dated fact goes with the provider's notice about it (R125). */
function noticesOn(units: readonly Unit[], notices: readonly Passage[]): readonly Passage[] {
  const text = units.map((unit) => `${unit.passages[0].lead ?? ''} ${unit.text}`).join(' ');
  const own = new Set(units.flatMap((unit) => unit.passages));
  return notices.filter((notice) => !own.has(notice) && notice.corrects?.some((words) => text.includes(words)));
}

/** The document's other questions, with their answers found at first need: never one whose answer has just been given. */
function suggestions(best: (question: string) => readonly Unit[]): (given: Unit) => readonly Action[] {
  const answers = new Map<string, Unit | undefined>();
  const answerTo = (question: string) => {
    if (!answers.has(question)) answers.set(question, best(question)[0]);
    return answers.get(question);
  };
  return (given) =>
    given.passages[0].about.questions
      .filter((question) => ![undefined, given].includes(answerTo(question)))
      .slice(0, 2)
      .map((question) => ({ title: question, says: question }));
}

function hints(text: string): readonly Form[] {
  return stems(text).map((stem) => ({ stem, share: 0.5 }));
}
