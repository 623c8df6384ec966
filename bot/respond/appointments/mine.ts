// The person's own appointments: the list, moving one, cancelling one, own work (R48, R164).
import { bare, yesOrNo } from '../../../dialogs/french.ts';
import { readWishes } from '../../../dialogs/wishes/index.ts';
import type { Appointment, AppointmentKind } from '../../../domain/appointment.ts';
import { valueOn } from '../../../domain/calendar/figures.ts';
import type { AppointmentId } from '../../../domain/ids.ts';
import { OWN_WORK, type OwnWorkId } from '../../../domain/programme.data.ts';
import { localDay } from '../../../domain/time.ts';
import { type Case, type Draft, text } from '../draft.ts';
import { aside } from '../talk.ts';
import { fr } from './appointments.fr.ts';
import { written } from './choose.ts';
import { appointmentsIn, comingIn, labelOf, readingOf, zoneOf } from './here.ts';
import { rankIn } from './plan.ts';
import { ofDossier, seek } from './seek.ts';

/** « mes rendez-vous »: those to come, with what can be done about them. */
export function mine(at: Case, intro: string = fr.mine): Draft {
  const coming = comingIn(at);
  const { dossier } = at.situation;
  if (!dossier || coming.length === 0) return aside(at, [text(fr.none, fr.take)]);
  const lines = coming.map((one) => fr.line(one, labelOf(at, one)));
  const add = { title: fr.addToCalendar, opens: at.services.agendaLink(dossier.id, at.now) };
  return aside(at, [text([intro, ...lines].join('\n'), add, ...fr.atBooked)]);
}

/** « déplacer mon rendez-vous du 8 à jeudi » */
export function move(at: Case, words: string): Draft {
  const [which, wish = ''] = words.split(
    /(?<=\s|^)(?:au|à|a|vers|pour)(?=\s(?:le\s|un\s)?(?:lun|mar|mer|jeu|ven|sam|\d|plus|demain|la semaine))/i,
  );
  const found = meant(at, which ?? words);
  if (found === 'none') return aside(at, [text(fr.none, fr.take)]);
  if (found === 'several') return which ? ask(at, 'move') : aside(at, []);
  return seek(at, { kind: found.kind, rank: found.rank, moves: found.id }, wish);
}

/** « annuler mon rendez-vous »: asked once more, with what it means. */
export function cancel(at: Case, words: string): Draft {
  const found = meant(at, words);
  if (found === 'none') return aside(at, [text(fr.none, fr.take)]);
  if (found === 'several') return ask(at, 'cancel');
  const said = text(fr.cancelSure(labelOf(at, found)), ...fr.atCancel);
  return { ...ofDossier(at), said: [said], expecting: { kind: 'cancelAppointment', appointment: found.id } };
}

export function heardOnCancel(at: Case, id: AppointmentId, words: string): Draft {
  const found = comingIn(at).find((one) => one.id === id);
  if (!found) return aside(at, [text(fr.none, fr.take)]);
  const said = yesOrNo(words);
  if (said === null)
    return {
      ...ofDossier(at),
      said: [text(fr.cancelSure(labelOf(at, found)), ...fr.atCancel)],
      expecting: { kind: 'cancelAppointment', appointment: id },
    };
  if (!said) return aside(at, [text(fr.kept(labelOf(at, found)))]);
  const write = { op: 'cancel', id, sequence: found.sequence } as const;
  return {
    ...written(at, [write]),
    ...aside(at, [text(fr.cancelled(labelOf(at, found)), fr.take)]),
    ...ofDossier(at),
    expecting: null,
  };
}

function ask(at: Case, what: 'move' | 'cancel'): Draft {
  const actions = comingIn(at).map((one) => fr.which(what, labelOf(at, one)));
  return aside(at, [text(fr.whichOne[what], ...actions)]);
}

/** The one that is meant: the only one, or the one of that rank, day or hour. */
function meant(at: Case, words: string): Appointment | 'none' | 'several' {
  const coming = comingIn(at);
  const rank = rankIn(words);
  const kinds: readonly AppointmentKind[] = KINDS.filter(([said]) => said.test(bare(words))).map(([, kind]) => kind);
  const { days, windows = [] } = readWishes(words, readingOf(at)).wishes;
  const fits = coming.filter((one) => {
    const day = localDay(one.startsAt, zoneOf(at, one.place));
    if (rank !== null && one.rank !== rank) return false;
    if (kinds.length > 0 && !kinds.includes(one.kind)) return false;
    if (days?.from && (day < days.from || (days.until !== null && day > days.until))) return false;
    return windows.every(({ weekday }) => weekday === null || weekday === weekdayOf(day));
  });
  const [only, ...others] = fits.length > 0 ? fits : coming;
  if (!only) return 'none';
  return others.length === 0 ? only : 'several';
}
const KINDS = [
  [/\bprealable\b/, 'prealable'],
  [/\bsuivi\b/, 'followUp'],
] as const;
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The follow-up interview is an offer: no is an answer (R51). */
export const declineFollowUp = (at: Case): Draft => aside(at, [text(fr.noFollowUp)], ['follow-up-declined']);

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
  return { ...aside(at, [text(fr.ticked(id), fr.seeWork)], ['own-work-done']), ...ofDossier(at), ownWork: [id] };
}
