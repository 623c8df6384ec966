// A first appointment taken by somebody we know nothing of yet: no registration, no questionnaire, a name and an address (R38).
// Those who have a dossier choose a time in the conversation itself (bot/respond/appointments/).
import { words as appointmentWords, prompts, section, title } from './appointment.fr.ts';
import type { Dialog } from './dialog.ts';
import { email, optional, phone, text } from './fields.ts';
import { type AnswersOf, form } from './form.ts';

export type FirstAppointment = AnswersOf<typeof firstAppointment>;

/** `RDV-1` is put when it is opened: the time that was chosen, in the words of its button. */
const firstAppointment = form('appointment', 1)
  .section('A', section)
  .ask('RDV-1', text(prompts.time))
  .ask('RDV-2', text(prompts.name))
  .ask('RDV-3', email(prompts.email))
  .ask('RDV-4', optional(phone(prompts.phone)));

export const appointment: Dialog<FirstAppointment> = {
  id: 'appointment',
  version: 1,
  title,
  purpose: null, // asked for by the person, before any contract (RGPD art. 6.1.b): the notice is shown, nothing is to be agreed to
  minutes: 2,
  consentKeys: {},
  words: appointmentWords,
  form: () => firstAppointment,
  consequences: () => [],
};
