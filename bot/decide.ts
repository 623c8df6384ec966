// The decision of a turn: what the message is about (route.ts), and who answers it (respond/). Pure: a situation in, a TurnWrite out.
import { dialogCalled } from '../dialogs/index.ts';
import { walk } from '../dialogs/walk.ts';
import { readWishes } from '../dialogs/wishes/index.ts';
import { absurd } from '../domain/absurd.ts';
import { questionnairePurpose } from '../domain/consent.ts';
import type { Content } from '../domain/incoming.ts';
import type { Place } from '../domain/place.ts';
import { type Instant, localDay } from '../domain/time.ts';
import type { Expecting, Situation } from '../domain/turn.ts';
import { heardOf } from './heard.ts';
import { answered, askingOf, explained, question } from './respond/answers.ts';
import { appointments, isAboutTimes, looksAtTimes, settleTimes } from './respond/appointments/index.ts';
import { ownWorkNamed, tickWork } from './respond/appointments/mine.ts';
import { rankIn } from './respond/appointments/rank.ts';
import { obey } from './respond/command.ts';
import { type Case, type Draft, isActive, type Services, sheetOf, text, type Under } from './respond/draft.ts';
import { answer } from './respond/form.ts';
import { takeCode, takeEmail } from './respond/identity.ts';
import { begin, proposed, questionnaireNamed } from './respond/questionnaires.ts';
import { remind } from './respond/reminders.ts';
import { reviseByWords, reviseKey } from './respond/revise.ts';
import { settle, withdraw } from './respond/rights.ts';
import { fr } from './respond/talk.fr.ts';
import { aside, distress, standingWords, stillPaused, talk, welcome } from './respond/talk.ts';
import { type Route, route, type Scene, type SmallTalk } from './route.ts';
import type { Decide } from './turn.ts';

export interface DecideServices extends Services {
  readonly places: readonly Place[];
  readonly talk: (text: string) => SmallTalk | null;
  readonly isQuestion: (text: string) => boolean;
}

export function createDecide(services: DecideServices): Decide {
  return (situation, { content }, now) => {
    const at = caseOf(services, situation, now);
    const routed = route(content, sceneOf(at, services));
    if (!situation.times && looksAtTimes(routed, at)) return { needs: 'times' };
    const draft = respond(at, routed, content);
    // What we say of ourselves settles nothing of what the person was asked.
    const isOurs = OURS.has(content.kind);
    const expecting =
      isOurs || isBeside(situation.conversation.expecting, routed) ? situation.conversation.expecting : null;
    return { dialog: null, expecting, heard: heardOf(content), at: now, ...draft };
  };
}

/** Something else was said while times were before their eyes: a question, a thank you. The times are still there. */
const isBeside = (expecting: Expecting | null, { kind }: Route): boolean =>
  expecting !== null && isAboutTimes(expecting) && ASIDES.has(kind);
const ASIDES: ReadonlySet<Route['kind']> = new Set(['question', 'talk', 'empty', 'attachment']);
const OURS: ReadonlySet<Content['kind']> = new Set(['answered', 'released', 'reminded']);

function caseOf(services: DecideServices, situation: Situation, now: Instant): Case {
  const { run, conversation } = situation;
  const dialog = run ? dialogCalled(run.form, run.formVersion) : undefined;
  const setting = { today: localDay(now, conversation.zone), channel: conversation.channel, places: services.places };
  const under: Under | null = run && dialog ? { dialog, run, sheet: sheetOf(run) } : null;
  return { situation, now, setting, under, services };
}

function sceneOf(at: Case, { talk: talkIn, isQuestion, knowledge }: DecideServices): Scene {
  const { situation, setting, under } = at;
  const isAnswered = (words: string) => knowledge.answer(askingOf(at, words, [])).kind === 'grounded';
  const { expecting } = situation.conversation;
  return {
    expecting,
    awaitsCode: situation.challenge !== null,
    shown: shownOf(under, setting),
    talk: talkIn,
    isQuestion,
    questionnaire: questionnaireNamed,
    isAnswered,
    isAboutTimes: (words) => readWishes(words, setting).isAboutIt || rankIn(words) !== null,
    ownWork: ownWorkNamed,
  };
}

/** What waits for a reply. A typed reply belongs to the question shown, as the code of today would read it. */
function shownOf(under: Under | null, setting: Case['setting']): Scene['shown'] {
  if (!isActive(under)) return { kind: under?.run.status === 'open' ? 'paused' : 'nothing' };
  const [first] = under.sheet.shown;
  if (!first) return { kind: under.sheet.recapShown === null ? 'nothing' : 'recap' };
  const form = under.dialog.form({ ...setting, answers: under.sheet.answers });
  const met = walk(form, under.sheet).met.find(({ key }) => key === first.key);
  if (!met || met.state === 'undecided') return { kind: 'closed', reads: () => false };
  const { field } = met;
  if (field.shape.kind === 'text') return { kind: 'open', isLong: field.shape.max > 200 };
  return { kind: 'closed', reads: (words) => field.read(words, first.options).kind === 'ok' };
}

function respond(at: Case, routed: Route, content: Content): Draft {
  const { under } = at;
  switch (routed.kind) {
    case 'arrival':
      return welcome(at);
    case 'distress':
      return distress(at);
    case 'stillPaused':
      return stillPaused(at);
    case 'empty':
      return aside(at, [text(fr.empty)]);
    case 'attachment':
      return aside(at, [text(fr.attachment[routed.what])]);
    case 'code':
      return takeCode(at, routed.code);
    case 'settle':
      return settleExpected(at, routed);
    case 'card':
      return card(at, routed.content);
    case 'command':
      return obey(at, routed.command);
    case 'revise':
      return (under && reviseByWords(at, under, routed.words)) ?? notRevised(at, routed.words, content);
    case 'questionnaire':
      return begin(at, routed.id);
    case 'withdrawFrom':
      return withdraw(at, questionnairePurpose(routed.id));
    case 'released':
      return proposed(at, routed.questionnaire);
    case 'appointment':
      return appointments(at, routed.act, routed.words);
    case 'workDone':
      return tickWork(at, routed.item);
    case 'reminded':
      return remind(at, routed);
    case 'talk':
      return talk(at, routed.talk);
    case 'reply':
      return reply(at, routed.text);
    case 'replyOrQuestion':
      return {
        ...(under ? { dialog: under.dialog.id } : {}),
        said: [text(fr.replyOrQuestion, ...fr.atReplyOrQuestion)],
        expecting: { kind: 'replyOrQuestion', typed: routed.text },
      };
    case 'question':
      return question(at, routed.text);
    case 'answered':
      return answered(at, routed.question, routed.answer);
    default:
      return absurd(routed);
  }
}

function reply(at: Case, words: string): Draft {
  return isActive(at.under) ? answer(at, at.under, { kind: 'text', text: words }) : question(at, words);
}

/** « changer de métier » in an open field names no answer: it is one. */
function notRevised(at: Case, words: string, content: Content): Draft {
  const typed = content.kind === 'text' ? content.text : '';
  if (isActive(at.under) && at.under.sheet.shown.length > 0) return reply(at, typed);
  if (!at.under) return question(at, typed);
  return aside(at, [text(fr.notFound(words))]);
}

function settleExpected(at: Case, { expecting, text: said }: Extract<Route, { kind: 'settle' }>): Draft {
  switch (expecting.kind) {
    case 'cancel':
    case 'erase':
      return settle(at, expecting.kind, said);
    case 'times':
    case 'plan':
    case 'contact':
    case 'cancelAppointment':
      return settleTimes(at, expecting, said);
    case 'email':
      return takeEmail(at, said);
    case 'code':
      return takeCode(at, said);
    case 'replyOrQuestion':
      return /question/i.test(said)
        ? question(at, expecting.typed)
        : reply(at, /r[ée]ponse/i.test(said) ? expecting.typed : said);
    case 'whyNot':
      return explained(at, expecting.question, said);
    default:
      return absurd(expecting);
  }
}

/** A card is answered whatever the pause; one of another run, or of before, is recognised by the form (R138). */
function card(at: Case, content: Extract<Route, { kind: 'card' }>['content']): Draft {
  const { under } = at;
  if (!under) return { said: [text(fr.oldCard, ...fr.whatNext)] };
  if (content.kind === 'revise') return reviseKey(at, under, content.key);
  if (under.run.status === 'submitted') return standingWords(at, [text(fr.oldCard)]);
  return answer(at, under, content);
}
