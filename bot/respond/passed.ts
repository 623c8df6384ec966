// The ratings somebody passed in a questionnaire: said once, at the end, and asked again if they wish.
import type { Setting } from '../../dialogs/dialog.ts';
import { walk } from '../../dialogs/walk.ts';
import type { Say } from '../../domain/say.ts';
import { text, type Under } from './draft.ts';
import { fr } from './questionnaires.fr.ts';

/** Before it is sent: how many were passed. Nothing of an evaluation, whose questions are all free (R34). */
export function missingSay(under: Pick<Under, 'dialog' | 'sheet'>, setting: Setting): readonly Say[] {
  const count = under.dialog.questionnaire?.flags ? passedIn(under, setting).length : 0;
  return count === 0 ? [] : [text(fr.missing(count), fr.complete)];
}

/** Their keys. Ratings alone: nobody has to write. */
export function passedIn({ dialog, sheet }: Pick<Under, 'dialog' | 'sheet'>, setting: Setting): readonly string[] {
  if (!dialog.questionnaire) return [];
  const { met } = walk(dialog.form({ ...setting, answers: sheet.answers }), sheet);
  return met.flatMap((one) =>
    one.state === 'answered' && one.said === null && one.field.shape.kind === 'rate' ? [one.key] : [],
  );
}
