// What a message is about, before anything is done with it. Pure: one table test. The order is the rule:
// distress, a question of the conversation itself, rights, leaving, cards, corrections, a reply, a programme question, a start.
import { bare, yesOrNo } from '../dialogs/french.ts';
import { codeIn } from '../domain/identity.ts';
import type { Content } from '../domain/incoming.ts';
import type { OwnWorkId } from '../domain/programme.data.ts';
import type { Expecting } from '../domain/turn.ts';
import { DISTRESS } from '../knowledge/talk/distress.data.ts';
import { COMMANDS, type Command, QUESTIONNAIRE_WITH, REVISE_WITH, WITHDRAW_WITH } from './route.fr.ts';
import { APPOINTMENT_WITH, DONE_WITH } from './route-appointments.fr.ts';

/** What is said without being an answer, a question or a command. */
export type SmallTalk = 'greeting' | 'thanks' | 'who' | 'bye';

export type Route =
  | { readonly kind: 'arrival' | 'distress' | 'empty' | 'stillPaused' }
  | { readonly kind: 'attachment'; readonly what: 'image' | 'sound' | 'file' }
  | { readonly kind: 'command'; readonly command: Exclude<Command, AppointmentCommand> }
  /** To a question of the conversation itself. */
  | { readonly kind: 'settle'; readonly expecting: Expecting; readonly text: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'card'; readonly content: Extract<Content, { kind: 'card' | 'confirm' | 'revise' }> }
  | { readonly kind: 'revise'; readonly words: string }
  /** A questionnaire, named: to begin or to come back to; or the agreement to it, taken back. */
  | { readonly kind: 'questionnaire' | 'withdrawFrom'; readonly id: string }
  /** About appointments: looking for a time, those there are, moving or cancelling one. `words`: all that was said. */
  | { readonly kind: 'appointment'; readonly act: AppointmentAct; readonly words: string }
  /** Own work done; `item`: its id. */
  | { readonly kind: 'workDone'; readonly item: OwnWorkId }
  | { readonly kind: 'talk'; readonly talk: SmallTalk }
  /** For the question shown. */
  | { readonly kind: 'reply'; readonly text: string }
  /** In an open field, a sentence that looks like a question is not guessed about. */
  | { readonly kind: 'replyOrQuestion'; readonly text: string }
  | { readonly kind: 'question'; readonly text: string }
  | Extract<Content, { kind: 'answered' | 'released' | 'reminded' }>;

export type AppointmentAct = 'want' | 'list' | 'plan' | 'move' | 'cancel';

/** What the route may look at. */
export interface Scene {
  readonly expecting: Expecting | null;
  /** A code was asked for: six figures are one. */
  readonly awaitsCode: boolean;
  /** What is before the person's eyes: nothing, the recap, or a question; `reads`: whether the words are an answer to it. */
  readonly shown: Shown;
  readonly talk: (text: string) => SmallTalk | null;
  readonly isQuestion: (text: string) => boolean;
  /** The id of a questionnaire that is called so. */
  readonly questionnaire: (words: string) => string | null;
  /** Whether the words say when or where, or which of the times offered: they answer them. */
  readonly isAboutTimes: (text: string) => boolean;
  /** The id of the own work that is called so. */
  readonly ownWork: (words: string) => OwnWorkId | null;
  /** Whether the documents hold an answer. */
  readonly isAnswered: (text: string) => boolean;
}
/** `open`: any words are an answer; `closed`: only some are, and `reads` tells. */
export type Shown =
  | { readonly kind: 'nothing' | 'paused' | 'recap' }
  | { readonly kind: 'open'; readonly isLong: boolean }
  | { readonly kind: 'closed'; readonly reads: (text: string) => boolean };

export function route(content: Content, scene: Scene): Route {
  switch (content.kind) {
    case 'arrival':
    case 'empty':
      return { kind: content.kind };
    case 'card':
    case 'confirm':
    case 'revise':
      return { kind: 'card', content };
    case 'answered':
    case 'released':
    case 'reminded':
      return content;
    case 'attachment':
      return content.text === '' ? { kind: 'attachment', what: content.what } : routeText(content.text, scene);
    case 'tap':
      return routeText(content.says, scene);
    case 'text':
      return routeText(content.text, scene);
  }
}

function routeText(text: string, scene: Scene): Route {
  const said = bare(text);
  if (text.trim() === '') return { kind: 'empty' };
  if (DISTRESS.some((words) => words.test(said))) return { kind: 'distress' };
  const code = scene.awaitsCode ? codeIn(text) : null;
  if (code !== null) return { kind: 'code', code };
  const command = commandIn(said);
  if (settles(scene, command, text)) return { kind: 'settle', expecting: scene.expecting, text };
  if (command !== null)
    return isAct(command) ? { kind: 'appointment', act: ACTS[command], words: text } : { kind: 'command', command };
  return namedIn(said, scene) ?? appointmentIn(text, said, scene) ?? routeWords(text, said, scene);
}

const ACTS = { appointment: 'want', appointments: 'list', plan: 'plan' } as const satisfies Partial<
  Record<Command, AppointmentAct>
>;
export type AppointmentCommand = keyof typeof ACTS;
const isAct = (command: Command): command is AppointmentCommand => Object.hasOwn(ACTS, command);

/** In an open field « je voudrais un rendez-vous le soir » is an answer: there, only a command of its own is one. */
function appointmentIn(text: string, said: string, { shown }: Scene): Route | null {
  if (shown.kind === 'open') return null;
  const act = (['cancel', 'move', 'want', 'confirm'] as const).find((one) => APPOINTMENT_WITH[one].test(said));
  return act ? { kind: 'appointment', act: act === 'confirm' ? 'want' : act, words: text } : null;
}

function namedIn(said: string, { questionnaire, ownWork }: Scene): Route | null {
  const item = ownWork(DONE_WITH.exec(said)?.[1] ?? '');
  if (item !== null) return { kind: 'workDone', item };
  const id = questionnaire(QUESTIONNAIRE_WITH.exec(said)?.[1] ?? '');
  if (id !== null) return { kind: 'questionnaire', id };
  const from = questionnaire(WITHDRAW_WITH.exec(said)?.[1] ?? '');
  return from === null ? null : { kind: 'withdrawFrom', id: from };
}

/** Whether this answers the conversation's own question. A command leaves it, and so does a question when an address is awaited. */
function settles(
  scene: Scene,
  command: Command | null,
  text: string,
): scene is Scene & { readonly expecting: Expecting } {
  const { expecting } = scene;
  if (expecting === null || expecting.kind === 'code') return false; // six figures are read before; other words are not a try
  if (command === 'cancel' && ABOUT_TIMES.has(expecting.kind)) return true; // « annuler » leaves this, not everything
  if (expecting.kind === 'times' || expecting.kind === 'plan') return settlesTimes(scene, command, text);
  const isAddress = expecting.kind === 'email' || expecting.kind === 'contact';
  if ((isAddress || expecting.kind === 'whyNot') && scene.isQuestion(text)) return false;
  // Another question, to « réponse ou question ? », is no answer to anything: nobody's name is « mon patron le saura ? ».
  if (expecting.kind === 'replyOrQuestion') return command === null ? !scene.isQuestion(text) : WHICH.has(command);
  return command === null || SETTLING.has(command);
}

const ABOUT_TIMES: ReadonlySet<Expecting['kind']> = new Set(['times', 'plan', 'contact', 'cancelAppointment']);

/** When, where, « le deuxième », « oui »; a question about the programme is none of it, and neither is a command. */
function settlesTimes({ isAboutTimes, shown, expecting }: Scene, command: Command | null, text: string): boolean {
  if (command !== null) return false;
  const said = bare(text);
  if (APPOINTMENT_WITH.move.test(said)) return expecting?.kind === 'plan'; // « changer la 3e séance » of what is proposed
  if (APPOINTMENT_WITH.cancel.test(said)) return false;
  const isAwaited = expecting?.kind === 'plan' || (expecting?.kind === 'times' && expecting.scheduling.chosen !== null);
  const isForTheForm = !isAwaited && shown.kind === 'closed' && shown.reads(text); // « oui » to a question that waits behind
  return isAboutTimes(text) || (yesOrNo(text) !== null && !isForTheForm);
}

/** Commands that answer « réponse ou question ? »; there, « une question » is no wish to ask another. */
const SETTLING: ReadonlySet<Command> = new Set(['isReply', 'isQuestion']);
const WHICH: ReadonlySet<Command> = new Set([...SETTLING, 'ask']);

function routeWords(text: string, said: string, scene: Scene): Route {
  const { shown } = scene;
  const talk = scene.talk(text);
  if (talk !== null) return { kind: 'talk', talk };
  const looksAsked = scene.isQuestion(text);
  if (shown.kind === 'closed' && shown.reads(text)) return { kind: 'reply', text };
  const [, verb = '', words] = REVISE_WITH.exec(said) ?? [];
  const isRevision =
    words !== undefined && (shown.kind !== 'open' || (text.length < SHORT && !verb.startsWith('chang')));
  if (isRevision) return { kind: 'revise', words };
  switch (shown.kind) {
    case 'nothing':
      return { kind: 'question', text };
    case 'paused':
      return looksAsked ? { kind: 'question', text } : { kind: 'stillPaused' };
    case 'recap':
    case 'closed':
      return looksAsked ? { kind: 'question', text } : { kind: 'reply', text };
    case 'open':
      if (!looksAsked || text.length > LONG) return { kind: 'reply', text };
      // Nobody's first name is « combien ça coûte ? »; a story may well end with a question.
      return !shown.isLong && scene.isAnswered(text) ? { kind: 'question', text } : { kind: 'replyOrQuestion', text };
  }
}

/** « Changer de métier » in an open field is an answer; « corriger prénom » is not, when there is such a question (decide.ts sees). */
const SHORT = 60;
/** A whole paragraph that ends with a question mark is somebody telling their story. */
const LONG = 300;

const BY_WORDS: ReadonlyMap<string, Command> = new Map(
  Object.entries(COMMANDS).flatMap(([command, words]) => words.map((one) => [one, command as Command] as const)), // `as`: Object.entries forgets
);

/** « merci de passer », « passer svp »: courtesy around a command is not part of it. */
const COURTESY =
  /^(?:(?:bonjour|ok|alors|bon|euh|non|oui) )?(.*?)(?: (?:svp|stp|s il vous plait|s il te plait|merci))?$/;

export function commandIn(said: string): Command | null {
  return BY_WORDS.get(said) ?? BY_WORDS.get(COURTESY.exec(said)?.[1] ?? '') ?? null;
}
