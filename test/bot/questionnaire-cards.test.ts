// Every page of every questionnaire, and its summary, in what a Teams message carries.
import { expect, test } from 'vitest';
import { CHANNELS } from '../../bot/channels/index.ts';
import type { Setting } from '../../dialogs/dialog.ts';
import type { Field } from '../../dialogs/field.ts';
import { step } from '../../dialogs/form.ts';
import { QUESTIONNAIRE_DIALOGS } from '../../dialogs/index.ts';
import { questionsSay, recapSay } from '../../dialogs/present.ts';
import { newSheet, pageSize } from '../../dialogs/sheet.ts';
import { runId } from '../../domain/ids.ts';

const SETTING: Setting = { today: '2026-03-02', channel: 'teams', places: [] };
/** Bytes of a message (facts of the channel). */
const MOST = 28 * 1024;

/** A long one where words are asked for. */
function answerTo({ shape }: Field<unknown>): unknown {
  switch (shape.kind) {
    case 'rate':
      return shape.scale.from;
    case 'choice':
      return shape.options[0]?.id;
    case 'many':
      return shape.options.slice(0, Math.max(1, shape.min)).map(({ id }) => id);
    case 'consent':
      return true;
    default:
      return 'Des mots, et d’autres mots. '.repeat(70);
  }
}

test.each(QUESTIONNAIRE_DIALOGS.map((dialog) => [dialog.id, dialog] as const))('%s', (_, dialog) => {
  const form = dialog.form({ ...SETTING, answers: {} });
  let sheet = newSheet(runId('11111111-1111-4111-8111-111111111111'));
  let next = step(form, sheet, pageSize(sheet));
  const sizes: number[] = [];
  const written = (say: unknown) => Buffer.byteLength(JSON.stringify(say));
  for (; next.kind === 'ask'; next = step(form, sheet, pageSize(sheet))) {
    expect(next.questions.length).toBeLessThanOrEqual(7); // R35
    sizes.push(written(CHANNELS.msteams.write(questionsSay(sheet, next, [], dialog.minutes))));
    const said = Object.fromEntries(next.questions.map(({ key, field }) => [key, answerTo(field)]));
    sheet = { ...sheet, answers: { ...sheet.answers, ...said } };
  }
  if (next.kind !== 'confirm') throw new Error(`${dialog.id} ends as ${next.kind}`);
  sizes.push(written(CHANNELS.msteams.write(recapSay(sheet, next))));
  expect(Math.max(...sizes)).toBeLessThan(MOST);
  expect(sizes.length).toBeGreaterThan(3);
});
