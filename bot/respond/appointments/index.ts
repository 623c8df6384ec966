// Appointments in the conversation: the door of this folder.
import { bare } from '../../../dialogs/french.ts';
import type { Expecting } from '../../../domain/turn.ts';
import { type AppointmentAct, commandIn, type Route } from '../../route.ts';
import { type Case, type Draft, text } from '../draft.ts';
import { aside } from '../talk.ts';
import { fr } from './appointments.fr.ts';
import { cancel, heardOnCancel, move } from './change.ts';
import { takeContact } from './choose.ts';
import { heardOnPlan, heardOnTimes } from './heard.ts';
import { mine } from './mine.ts';
import { planning, want } from './seek.ts';

/** What is asked about appointments, whatever was before the person's eyes. */
export function appointments(at: Case, act: AppointmentAct, words: string): Draft {
  switch (act) {
    case 'want':
      return want(at, words);
    case 'list':
      return mine(at);
    case 'plan':
      return planning(at);
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
  if (commandIn(bare(words)) === 'cancel' && expecting.kind !== 'cancelAppointment') return aside(at, [text(fr.left)]);
  switch (expecting.kind) {
    case 'times':
      return heardOnTimes(at, expecting.scheduling, words);
    case 'plan':
      return heardOnPlan(at, expecting.scheduling, words);
    case 'contact':
      return takeContact(at, expecting.scheduling, words);
    case 'cancelAppointment':
      return heardOnCancel(at, expecting.appointment, words);
  }
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
