// A person may always type instead of tapping: whatever a button of the intake says is read as that button.
import { expect, test } from 'vitest';
import { intake } from '../../dialogs/intake.ts';
import { questionsSay } from '../../dialogs/present.ts';
import { type Asked, newSheet } from '../../dialogs/sheet.ts';
import { walk } from '../../dialogs/walk.ts';
import { runId } from '../../domain/ids.ts';
import { ANSWERS, setting } from './intake.data.ts';

const sheet = { ...newSheet(runId('labels')), answers: ANSWERS };
const asked: readonly Asked[] = walk(intake.form({ ...setting, answers: ANSWERS }), sheet).met.filter(
  (met) => met.state === 'answered',
);
const shown = asked.flatMap((one) => {
  const say = questionsSay(sheet, { kind: 'ask', questions: [one], done: 0, total: 1 });
  const [question] = say.questions;
  return question?.input.kind === 'one'
    ? question.input.options.map(({ id, label }) => ({ key: one.key, field: one.field, id, label }))
    : [];
});

test.each(shown)('$key « $label »', ({ field, id, label }) => {
  const typed = field.read(label);
  const tapped = field.shape.kind === 'choice' ? id : field.read(id);
  expect(typed).toEqual(field.shape.kind === 'choice' ? { kind: 'ok', value: tapped } : tapped);
});

test('there are many of them', () => expect(shown.length).toBeGreaterThan(60));
