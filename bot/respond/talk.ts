// Everything outside of the form: greetings, help, pauses, a person, questions about the programme; then back to where we were.

import { standing } from '../../dialogs/dialog.ts';
import { dialogCalled } from '../../dialogs/index.ts';
import { summarySay, whereSay, whySay } from '../../dialogs/present.ts';
import type { Say } from '../../domain/say.ts';
import type { EventKind } from '../../domain/turn.ts';
import type { SmallTalk } from '../route.ts';
import { fr as answersFr } from './answers.fr.ts';
import { type Case, type Draft, isActive, text, type Under } from './draft.ts';
import { answer as answerForm, askAgain, openDialog } from './form.ts';
import { actionsIn, submittedSay } from './questionnaires.ts';
import { fr } from './talk.fr.ts';

/** The first words of a conversation (R1), or nothing when it has begun. */
export function welcome(at: Case): Draft {
  if (at.situation.conversation.seq > 0) return { said: [] };
  if (at.under) return standingWords(at, [text(fr.welcomeBack)]);
  return { said: [text(fr.welcome, ...fr.atWelcome)] };
}

/** Where we are, after `first`: the question again, the pause, what was submitted, or what one can do here. */
export function standingWords(at: Case, first: readonly Say[] = []): Draft {
  const { under } = at;
  if (!under) return { said: [...first, text(fr.nothingOpen, ...fr.whatNext)] };
  if (under.run.status === 'submitted')
    return {
      dialog: under.dialog.id,
      said: [
        ...first,
        under.dialog.questionnaire
          ? submittedSay(at, under)
          : text(fr.alreadySubmitted, ...actionsIn(at), ...fr.atSubmitted),
      ],
    };
  const { next } = standing(under.dialog, at.setting, under.sheet);
  const where = next.kind === 'ask' ? [text(whereSay(next))] : [];
  return askAgain(at, under, [...first, ...where], { paused: false });
}

/** Says something, then takes up the form where it was; outside of a form, offers what one can do. */
export function aside(at: Case, said: readonly Say[], events: readonly EventKind[] = []): Draft {
  if (isActive(at.under)) return { ...askAgain(at, at.under, said), events };
  return { said, ...(at.under ? { dialog: at.under.dialog.id, events } : {}) };
}

export function talk(at: Case, kind: SmallTalk): Draft {
  switch (kind) {
    case 'greeting':
      return at.under ? standingWords(at, [text(fr.welcomeBack)]) : { said: [text(fr.greeting, ...fr.whatNext)] };
    case 'thanks':
      return aside(at, [text(fr.thanks)]);
    case 'bye':
      return isActive(at.under) ? pause(at, at.under) : { said: [text(fr.bye)] };
    case 'who':
      return aside(at, [text(fr.who, ...(at.under ? [] : fr.whatNext))]);
  }
}

export function pause(at: Case, under: Under): Draft {
  const draft = askAgain(at, under, [], { paused: true });
  return { ...draft, events: ['paused'], said: [text(fr.paused, fr.resume)] };
}

export function resume(at: Case): Draft {
  const draft = standingWords(at);
  return at.under?.sheet.paused ? { ...draft, events: ['resumed'] } : draft;
}

/** The next message of somebody who paused is not taken for an answer. */
export function stillPaused(at: Case): Draft {
  if (!at.under) return standingWords(at);
  const { dialog, sheet } = at.under;
  const { next } = standing(dialog, at.setting, sheet);
  return { dialog: dialog.id, said: [text(fr.isPaused(next.kind === 'ask' ? whereSay(next) : ''), fr.resume)] };
}

/** A person: contacts at once, and the consultant is told when there is one (R110). */
export function person(at: Case): Draft {
  const { dossier, consultant, conversation } = at.situation;
  const draft = aside(at, [text(fr.person(dossier ? (consultant?.name ?? null) : null))], ['asked-person']);
  if (!dossier || !consultant) return draft;
  // Once a day and conversation: asking again does not flood the consultant's mailbox.
  const dedupe = `handover/${conversation.id}/${at.now.slice(0, 10)}`;
  return { ...draft, jobs: [{ kind: 'handover', payload: { dossier: dossier.id }, dedupe }] };
}

/** Calm, fixed, with human contacts; apart from any answer, and from any dossier but for the fact (R11). */
export function distress(at: Case): Draft {
  const actions = at.situation.dossier ? fr.atDistress : fr.atDistressUnknown;
  return { said: [text(fr.distress, ...actions)], events: ['distress'], expecting: null };
}

/** « commencer »: the intake, or where it stands. */
export function start(at: Case): Draft {
  if (at.under) return standingWords(at);
  const dialog = dialogCalled('intake');
  return dialog ? openDialog(at, dialog) : standingWords(at);
}

/** What a question is for, what can be done, how far we are: said, then the question again. */
export function about(at: Case, what: 'why' | 'more' | 'where' | 'summary' | 'help'): Draft {
  const { under } = at;
  if (what === 'help') return aside(at, [text(fr.help)], ['helped']);
  if (!under) return { said: [text(fr.nothingOpen, ...fr.whatNext)] };
  const { form, next } = standing(under.dialog, at.setting, under.sheet);
  if (what === 'summary') return aside(at, [summarySay(form, under.sheet)]);
  if (what === 'more')
    return aside(at, [text(fr.more, { title: fr.openMore, opens: `${at.services.origin}/confidentialite` })]);
  if (what === 'where') return standingWords(at);
  return aside(at, next.kind === 'ask' ? [text(whySay(next))] : []);
}

export function pace(at: Case, wanted: 'one' | 'page'): Draft {
  const said = [text(wanted === 'one' ? fr.onePace : fr.pagePace)];
  return isActive(at.under) ? askAgain(at, at.under, said, { pace: wanted }) : { said };
}

export function skip(at: Case): Draft {
  if (at.situation.conversation.expecting?.kind === 'whyNot') return { said: [text(answersFr.thanks)] };
  if (!isActive(at.under)) return { said: [text(fr.nothingToSkip)] };
  return answerForm(at, at.under, { kind: 'skip' }, ['skipped']);
}
