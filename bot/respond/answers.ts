// Questions put to the documents: answered in the turn, or by a model after it; kept for the provider without anybody in them;
// and what the person thought of the answer. Then the form goes on where it was (R131).
import type { QuestionId } from '../../domain/ids.ts';
import type { Answer, Asking, Exchange, Grounded } from '../../domain/ports.ts';
import type { AskedQuestion } from '../../domain/questions.ts';
import type { Action, Say, Source } from '../../domain/say.ts';
import { scrubbed } from '../../domain/scrub.ts';
import { fr } from './answers.fr.ts';
import { type Case, type Draft, isActive, text } from './draft.ts';
import { askAgain } from './form.ts';
import { fr as talkFr } from './talk.fr.ts';
import { aside, distress } from './talk.ts';

/** Longer than any question: the finder would look for everything it says. */
const LONGEST_QUESTION = 1_000;
/** What a follow-up needs of an answer. */
const REMEMBERED = 300;
/** Questions that are put while a model writes. */
const MOST_AWAITED = 5;

/** From the documents, with its passages, or not at all (R122, R123); then the pending question again (R131). */
export function question(at: Case, asked: string): Draft {
  if (asked.length > LONGEST_QUESTION) return aside(at, [text(talkFr.tooLong(asked.length))]);
  const id = at.services.fresh.question();
  const before = exchangesOf(at);
  const answer = at.services.knowledge.answer(askingOf(at, asked, before));
  const isForDocuments = answer.kind !== 'refused' || answer.why === 'unknown';
  if (at.services.isWritten && isForDocuments) return ordered(at, asked, id, before);
  return { ...told(at, asked, answer, id), exchanges: remembered(before, asked, answer, id) };
}

/** The answer a model has written, in a turn of its own. What was asked meanwhile has not been forgotten. */
export function answered(at: Case, id: QuestionId, answer: Answer): Draft {
  const before = exchangesOf(at);
  const pending = before.find((exchange) => exchange.question === id);
  // Destroyed meanwhile, or too long ago: nobody waits for it any more.
  if (pending?.answered !== '') return { said: [] };
  // A form may have gone on, or another question been put: which one this answers is said.
  const isLate = before.at(-1) !== pending || isActive(at.under);
  // Not the name in the job, which stays in clear beside the conversation: nothing leads from one to the question kept.
  const kept = at.services.fresh.question();
  const draft = told(at, pending.asked, answer, kept, isLate);
  const exchanges = before.map((one) => (one === pending ? exchangeOf(pending.asked, answer, kept) : one));
  return { ...draft, exchanges };
}
/** A model takes seconds: the turn only orders it (house rule: nothing slow in a turn). */
function ordered(at: Case, asked: string, id: QuestionId, before: readonly Exchange[]): Draft {
  const payload = { conversation: at.situation.conversation.id, question: id };
  const said = [text(fr.searching)];
  const draft: Draft = isActive(at.under) ? { said, dialog: at.under.dialog.id } : { said };
  const exchanges = [...stillOf(before), { asked, answered: '', question: id }];
  return { ...draft, exchanges, jobs: [{ kind: 'answer', payload, dedupe: `answer/${id}` }] };
}

export const askingOf = ({ setting }: Case, asked: string, before: readonly Exchange[]): Asking => ({
  question: asked,
  before,
  today: setting.today,
});
const exchangesOf = ({ situation }: Case): readonly Exchange[] => situation.conversation.exchanges ?? [];

function told(at: Case, asked: string, answer: Answer, id: QuestionId, isLate = false): Draft {
  if (answer.kind === 'refused' && answer.why === 'distress') return distress(at);
  const say = answerSay(at, asked, answer, isLate);
  const kept = keptOf(asked, answer, id);
  // Outside of the form, or once it is sent, a question about the programme belongs to no dossier (R3).
  const draft: Draft = isActive(at.under) ? askAgain(at, at.under, [say]) : { said: [say] };
  return kept ? { ...draft, asked: kept } : draft;
}

/** Two are enough to follow a conversation. */
const remembered = (before: readonly Exchange[], asked: string, answer: Answer, id: QuestionId): readonly Exchange[] =>
  isKept(answer) ? [...stillOf(before), exchangeOf(asked, answer, id)] : before;
/** The last that was answered, and those a model still writes to; somebody who asks on and on waits for the last of them. */
const stillOf = (before: readonly Exchange[]): readonly Exchange[] => {
  const last = before.findLast(({ answered: said }) => said !== '');
  return before.filter((one) => one === last || one.answered === '').slice(-MOST_AWAITED);
};
const exchangeOf = (asked: string, answer: Answer, question: QuestionId): Exchange => ({
  asked,
  answered: wordsOf(answer).slice(0, REMEMBERED),
  question,
});
const isKept = (answer: Answer): boolean => answer.kind !== 'refused' || answer.why === 'unknown';

/** What the provider may read: scrubbed, and nothing of what was not for the documents (R115). */
function keptOf(asked: string, answer: Answer, id: QuestionId): AskedQuestion | null {
  if (!isKept(answer)) return null;
  const outcome = answer.kind === 'grounded' ? 'answered' : answer.kind === 'near' ? 'near' : 'unknown';
  const titles = answer.kind === 'refused' ? [] : sourcesOf(answer).map(({ title }) => title);
  return { id, text: scrubbed(asked), outcome, documents: [...new Set(titles)] };
}

const sourcesOf = (answer: Exclude<Answer, { kind: 'refused' }>): readonly Source[] =>
  answer.kind === 'near' ? answer.sources : answer.statements.flatMap(({ from }) => from);
const wordsOf = (answer: Answer): string =>
  answer.kind === 'grounded' ? answer.statements.map((statement) => statement.text).join(' ') : answer.text;

function answerSay({ services, under }: Case, asked: string, answer: Answer, isLate: boolean): Say {
  const isInForm = isActive(under);
  const about = isLate ? `${fr.about(asked)}\n\n` : '';
  // In a form the way on is the question asked again; outside, what else can be asked or done.
  const ways = (next: readonly Action[]): readonly Action[] => (isInForm ? [] : next);
  if (answer.kind === 'refused') {
    const actions = ways([...answer.next, ...talkFr.whatNext]);
    return { kind: 'sources', asked, text: `${about}${answer.text}`, sources: [], actions };
  }
  const { text: words, sources } = answer.kind === 'near' ? answer : numbered(answer);
  // Teams opens whole addresses only.
  const whole = sources.map((source) => ({ ...source, url: `${services.origin}${source.url}` }));
  const actions = [...fr.rate, ...ways(answer.next)];
  const label = answer.kind === 'grounded' && answer.by === 'model' ? ({ by: 'model' } as const) : {};
  return { kind: 'sources', asked, text: `${about}${words}`, sources: whole, actions, ...label };
}

/** Each statement with the numbers of its sources, as both channels show citations: « … [1] ». A passage has one number. */
function numbered({ statements }: Grounded): { readonly text: string; readonly sources: readonly Source[] } {
  const sources: Source[] = [];
  const numberOf = (source: Source): number => {
    const known = sources.findIndex(({ url, quote }) => url === source.url && quote === source.quote);
    return known >= 0 ? known + 1 : sources.push(source);
  };
  const lines = statements.map(({ text: words, from }) => {
    const marks = [...new Set(from.map(numberOf))].map((number) => `[${number}]`);
    return `${words} ${marks.join(' ')}`;
  });
  return { text: lines.join('\n\n'), sources };
}

/** « utile », « pas utile »: of the last answer. Without one, it is about nothing. */
export function rate(at: Case, useful: boolean): Draft {
  const last = exchangesOf(at).findLast(({ answered: said }) => said !== '')?.question;
  if (last === undefined) return aside(at, [text(fr.nothingToRate)]);
  const rated = { question: last, useful, why: null };
  // In a form the next words are an answer: nothing else is asked.
  if (useful || isActive(at.under)) return { ...aside(at, [text(useful ? fr.thanks : fr.noted)]), rated };
  return { said: [text(fr.whyNot, fr.skip)], rated, expecting: { kind: 'whyNot', question: last } };
}

export const explained = (at: Case, id: QuestionId, why: string): Draft => ({
  ...aside(at, [text(fr.noted)]),
  rated: { question: id, useful: false, why: scrubbed(why).slice(0, LONGEST_QUESTION) },
});
