// The dialogs there are: the only list. A new one is a row here.
import { appointment } from './appointment.ts';
import type { Dialog } from './dialog.ts';
import { intake } from './intake.ts';
import { QUESTIONNAIRES } from './questionnaires/index.ts';
import { type QuestionnaireDialog, questionnaireDialog } from './questionnaires/questionnaire.ts';

/** The newest version of each last. */
export const QUESTIONNAIRE_DIALOGS: readonly QuestionnaireDialog[] = QUESTIONNAIRES.map(questionnaireDialog).sort(
  (a, b) => a.version - b.version,
);
export const DIALOGS: readonly Dialog<unknown>[] = [intake, appointment, ...QUESTIONNAIRE_DIALOGS];

/** `version`: of the run. A questionnaire ends with the version it began with (R29); `undefined` for a dialog that was withdrawn. */
export const dialogCalled = (id: string, version?: number): Dialog<unknown> | undefined =>
  questionnaireCalled(id, version) ?? DIALOGS.find((dialog) => dialog.id === id && dialog.questionnaire === undefined);

/** The last version, or the one asked for. */
export const questionnaireCalled = (id: string, version?: number): QuestionnaireDialog | undefined =>
  QUESTIONNAIRE_DIALOGS.findLast((one) => one.id === id && (version === undefined || one.version === version));
