// The intake: it prepares the entretien préalable (R12-R27).
import type { Dialog, DialogContext } from './dialog.ts';
import type { Form } from './form.ts';
import { title, words } from './intake.fr.ts';
import { intakeConsequences } from './intake-consequences.ts';
import { INTAKE_VERSION, type Intake, intakeForm } from './intake-form.ts';
import { needsAccess } from './intake-places.ts';

export const intake: Dialog<Intake> = {
  id: 'intake',
  version: INTAKE_VERSION,
  title,
  purpose: 'intake',
  minutes: 12,
  consentKeys: { intake: 'INT-A1', adaptation: 'INT-I2' },
  words,
  form: (context) => remembered(context),
  consequences: intakeConsequences,
};

/** A form is a value: it is made once for each day, channel, list of places and need of access, not once a turn. */
const made = new Map<string, Form<Intake>>();
function remembered(context: DialogContext): Form<Intake> {
  const { today, channel, places, answers } = context;
  const key = JSON.stringify([today, channel, needsAccess(answers), places]);
  const known = made.get(key) ?? intakeForm(context);
  if (made.size > 20) made.clear(); // yesterday's
  made.set(key, known);
  return known;
}
