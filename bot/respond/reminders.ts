// Reminders in the conversation: said in a turn of their own, and where or whether the person wants them (R50).
import { holds, type Reminder, type SessionTold } from '../../domain/reminders/holds.ts';
import { untilOf } from '../../domain/reminders/rows.ts';
import { NO_COURSE, type Reminding } from '../../domain/turn.ts';
import { choiceWords as fr, reminderWords } from '../reminders/reminders.fr.ts';
import { type Case, type Draft, text } from './draft.ts';
import { aside } from './talk.ts';

/** From the queue. What has changed a second before is seen here: nothing is said then. What was being asked is asked again. */
export function remind(
  at: Case,
  { reminder, session }: { readonly reminder: Reminder; readonly session: SessionTold | null },
): Draft {
  const { dossier, appointments = [], runs = [], releases = [], consultant } = at.situation;
  if (dossier?.id !== reminder.dossier) return { said: [] };
  // `chose`: the queue has looked, a situation does not hold it.
  const known = {
    stage: dossier.stage,
    course: dossier.course ?? NO_COURSE,
    appointments,
    runs,
    releases,
    chose: true,
  };
  if (!holds(reminder, known, at.now)) return { said: [] };
  const words = reminderWords[reminder.what]({
    ...{ of: reminder.of, until: untilOf(reminder.what, reminder.at), session },
    consultant: session?.name ?? consultant?.name ?? null,
  });
  return aside(at, [text(words.text, ...words.actions)]);
}

/** « plus de rappels », « rappels par courriel », « rappels ici ». */
export function remindBy(at: Case, wanted: Reminding): Draft {
  const { dossier, conversation } = at.situation;
  if (!dossier) return aside(at, [text(fr.nothing)]);
  const isUnknown = wanted === 'email' && !dossier.course?.contact;
  const isHidden = wanted === 'channel' && dossier.discreet && conversation.channel === 'teams';
  const here = conversation.channel === 'teams' ? fr.here : fr.channel;
  const words = isUnknown ? fr.noAddress : isHidden ? fr.discreetTeams : wanted === 'channel' ? here : fr[wanted];
  return {
    ...aside(at, [text(words)], ['reminders-changed']),
    dossier: { reminders: isUnknown ? 'channel' : wanted },
    events: ['reminders-changed'],
  };
}
