// An evaluation that is sent leaves the dossier: its answers go to the provider without a name, and are destroyed here (R67, R147).
import type { Dialog } from '../../dialogs/dialog.ts';
import { answersOf } from '../../dialogs/questionnaires/questionnaire.ts';
import { newSheet, type Sheet } from '../../dialogs/sheet.ts';
import { impersonal } from '../../domain/evaluation.ts';
import type { JobOrder } from '../../domain/turn.ts';
import { type Case, type Draft, positionOf, text, type Under } from './draft.ts';

/** Nothing looks at how an evaluation was filled, nor at who filled it. */
export const isAnonymous = ({ questionnaire }: Dialog<unknown>): boolean => questionnaire?.flags === null;

export function sentForGood(at: Case, { dialog, run }: Under, { answers, run: id }: Sheet): Draft {
  const { questionnaire } = dialog;
  if (!questionnaire) return { said: [] };
  const all = answersOf(questionnaire, answers);
  return {
    dialog: dialog.id,
    heard: { kind: 'confirm', text: dialog.words.confirm ?? '' },
    run: {
      position: positionOf(newSheet(id)),
      status: 'ended',
      answers: {},
      destroyed: Object.keys(run.answers),
      linesOf: dialog.id,
    },
    evaluation: {
      id: at.services.fresh.evaluation(),
      questionnaire: questionnaire.id,
      version: questionnaire.version,
      answers: impersonal(questionnaire, all),
    },
    events: ['questionnaire-submitted'],
    jobs: callFor(
      at,
      questionnaire.items.some(({ id: item, asksPerson }) => asksPerson !== undefined && all[item] === asksPerson),
    ),
    said: [text(dialog.words.outro)],
  };
}

/** « Souhaitez-vous signaler une difficulté à une personne ? »: the consultant is told, as when it is asked in the conversation. */
function callFor({ situation: { dossier, conversation }, now }: Case, isWanted: boolean): readonly JobOrder[] {
  if (!isWanted || !dossier) return [];
  const dedupe = `handover/${conversation.id}/${now.slice(0, 10)}`;
  return [{ kind: 'handover', payload: { dossier: dossier.id }, dedupe }];
}
