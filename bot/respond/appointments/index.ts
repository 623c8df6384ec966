// Appointments in the conversation: the door of this folder.
import { bare, yesOrNo } from '../../../dialogs/french.ts';
import { readWishes } from '../../../dialogs/wishes/index.ts';
import type { Expecting } from '../../../domain/turn.ts';
import type { AppointmentAct, Route } from '../../route.ts';
import { type Case, type Draft, text } from '../draft.ts';
import { aside } from '../talk.ts';
import { fr } from './appointments.fr.ts';
import { heardOnTimes, takeContact } from './choose.ts';
import { readingOf } from './here.ts';
import { cancel, heardOnCancel, mine, move } from './mine.ts';
import { heardOnPlan, proposePlan } from './plan.ts';
import { want } from './seek.ts';

/** What is asked about appointments, whatever was before the person's eyes. */
export function appointments(at: Case, act: AppointmentAct, words: string): Draft {
  switch (act) {
    case 'want':
      return want(at, words);
    case 'list':
      return mine(at);
    case 'plan':
      return proposePlan(at, '');
    case 'move':
      return move(at, words);
    case 'cancel':
      return cancel(at, words);
  }
}

export type AboutTimes = Extract<Expecting, { kind: 'times' | 'plan' | 'contact' | 'cancelAppointment' }>;
export const isAboutTimes = ({ kind }: Expecting): boolean =>
  kind === 'times' || kind === 'plan' || kind === 'contact' || kind === 'cancelAppointment';

/** What is said to a question about times. */
export function settleTimes(at: Case, expecting: AboutTimes, words: string): Draft {
  if (bare(words) === 'annuler' && expecting.kind !== 'cancelAppointment') return aside(at, [text(fr.left)]);
  switch (expecting.kind) {
    case 'times':
      return heardOnTimes(at, expecting.scheduling, words);
    case 'plan':
      return settlePlan(at, expecting, words);
    case 'contact':
      return takeContact(at, expecting.scheduling, words);
    case 'cancelAppointment':
      return heardOnCancel(at, expecting.appointment, words);
  }
}

function settlePlan(at: Case, { scheduling }: Extract<AboutTimes, { scheduling: unknown }>, words: string): Draft {
  const said = yesOrNo(words);
  if (said === false && !readWishes(words, readingOf(at)).isAboutIt) return aside(at, [text(fr.left)]);
  return heardOnPlan(at, scheduling, words, said === true);
}

/** Whether this route looks at the times that are free: they are read before it is decided. */
export function looksAtTimes(route: Route, at: Case): boolean {
  switch (route.kind) {
    case 'appointment':
      return true;
    case 'settle':
      return isAboutTimes(route.expecting);
    case 'card':
    case 'reply':
      return at.under?.dialog.id === 'appointment';
    default:
      return false;
  }
}
