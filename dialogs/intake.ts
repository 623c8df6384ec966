// The intake: it prepares the entretien préalable (R12-R27).

import type { Place } from '../domain/place.ts';
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
  stage: 'submitted',
  minutes: 12,
  consentKeys: { intake: 'INT-A1', adaptation: 'INT-I2' },
  words,
  form: (context) => remembered(context),
  consequences: intakeConsequences,
};

/** A form is a value: made once for each list of places, day, channel and need of access, not four times a turn. */
const made = new WeakMap<readonly Place[], Map<string, Form<Intake>>>();
function remembered(context: DialogContext): Form<Intake> {
  const { today, channel, places, answers } = context;
  const key = `${today} ${channel} ${needsAccess(answers)}`;
  const known = made.get(places) ?? new Map<string, Form<Intake>>();
  const form = known.get(key) ?? intakeForm(context);
  if (known.size > 10) known.clear(); // yesterday's
  made.set(places, known.set(key, form));
  return form;
}
