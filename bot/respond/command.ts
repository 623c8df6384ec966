// The commands: one row each, to what answers it.
import { absurd } from '../../domain/absurd.ts';
import type { Command } from '../route.fr.ts';
import type { AppointmentCommand } from '../route.ts';
import { rate } from './answers.ts';
import { declineFollowUp, ownWork } from './appointments/mine.ts';
import { type Case, type Draft, isActive, text } from './draft.ts';
import { answer } from './form.ts';
import { comeBack, resend } from './identity.ts';
import { complete, list, results } from './questionnaires.ts';
import { remindBy } from './reminders.ts';
import { reviseMenu } from './revise.ts';
import { askCancel, askErase, consents, data, withdraw } from './rights.ts';
import { fr } from './talk.fr.ts';
import { about, pace, pause, person, resume, skip, standingWords, start } from './talk.ts';

export function obey(at: Case, command: Exclude<Command, AppointmentCommand>): Draft {
  const { under } = at;
  switch (command) {
    case 'back':
    case 'keep':
      return isActive(under) ? answer(at, under, { kind: command }) : standingWords(at);
    case 'skip':
      return skip(at);
    case 'revise':
      return under ? reviseMenu(at, under) : standingWords(at);
    case 'pause':
      return under?.run.status === 'open' ? pause(at, under) : { said: [text(fr.bye)] };
    case 'resume':
      return under ? resume(at) : comeBack(at);
    case 'cancel':
      return askCancel(at);
    case 'help':
    case 'where':
    case 'why':
    case 'more':
    case 'summary':
      return about(at, command);
    case 'person':
      return person(at);
    case 'onePace':
      return pace(at, 'one');
    case 'pagePace':
      return pace(at, 'page');
    case 'data':
      return data(at);
    case 'consents':
      return consents(at);
    case 'withdrawIntake':
      return withdraw(at, 'intake');
    case 'withdrawAdaptation':
      return withdraw(at, 'adaptation');
    case 'erase':
      return askErase(at);
    case 'comeBack':
      return comeBack(at);
    case 'resend':
      return resend(at);
    case 'intake':
      return start(at);
    case 'questionnaires':
      return list(at);
    case 'results':
      return results(at);
    case 'remindersOff':
      return remindBy(at, 'none');
    case 'remindersByEmail':
      return remindBy(at, 'email');
    case 'remindersHere':
      return remindBy(at, 'channel');
    case 'complete':
      return complete(at);
    case 'ownWork':
      return ownWork(at);
    case 'noFollowUp':
      return declineFollowUp(at);
    case 'useful':
      return rate(at, true);
    case 'notUseful':
      return rate(at, false);
    case 'ask':
      return { said: [text(fr.askAway)] };
    case 'isReply':
    case 'isQuestion':
      return standingWords(at);
    default:
      return absurd(command);
  }
}
