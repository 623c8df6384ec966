// The person's own appointments: the list, moving one, cancelling one, own work (R48, R164).
import { bare } from '../../../dialogs/french.ts';
import { valueOn } from '../../../domain/calendar/figures.ts';
import { OWN_WORK, type OwnWorkId } from '../../../domain/programme.data.ts';
import { type Case, type Draft, text } from '../draft.ts';
import { aside } from '../talk.ts';
import { fr } from './appointments.fr.ts';
import { appointmentsIn, comingIn, labelOf } from './here.ts';
import { ofDossier } from './offer.ts';

/** « mes rendez-vous »: those to come, with what can be done about them. */
export function mine(at: Case, intro: string = fr.mine): Draft {
  const coming = comingIn(at);
  const { dossier } = at.situation;
  if (!dossier || coming.length === 0) return aside(at, [text(fr.none, fr.take)]);
  const lines = coming.map((one) => fr.line(one, labelOf(at, one)));
  const add = { title: fr.addToCalendar, opens: at.services.agendaLink(dossier.id, at.now) };
  return aside(at, [text([intro, ...lines].join('\n'), add, ...fr.atBooked)]);
}

/** The follow-up interview is an offer: no is an answer (R51). */
export const declineFollowUp = (at: Case): Draft => ({
  ...aside(at, [text(fr.noFollowUp)]),
  ...ofDossier(at),
  events: ['follow-up-declined'],
});

/** « mon travail personnel »: what there is to do alone, and what was ticked. */
export function ownWork(at: Case): Draft {
  const done = at.situation.dossier?.course?.ownWork ?? [];
  const items = valueOn(OWN_WORK, at.setting.today);
  const first = appointmentsIn(at).find(({ rank }) => rank === 1);
  if (!first) return aside(at, [text(fr.noWork)]);
  const lines = items.map(({ id, weeks }) => fr.workLine(id, weeks, done.includes(id)));
  const actions = items.filter(({ id }) => !done.includes(id)).map(({ id }) => fr.tick(id));
  return aside(at, [text([fr.workIntro, ...lines].join('\n'), ...actions)]);
}

const WORK_IDS = Object.keys(fr.workNames) as readonly OwnWorkId[]; // `as`: Object.keys forgets
/** « livret »: the id of the own work that is called so. */
export const ownWorkNamed = (words: string): OwnWorkId | null =>
  WORK_IDS.find((id) => bare(fr.workNames[id]) === bare(words)) ?? null;

/** « c’est fait : livret » */
export function tickWork(at: Case, id: OwnWorkId): Draft {
  if (!at.situation.dossier) return aside(at, [text(fr.noWork)]);
  const events = ['own-work-done'] as const;
  return { ...aside(at, [text(fr.ticked(id), fr.seeWork)]), ...ofDossier(at), events, ownWork: [id] };
}
