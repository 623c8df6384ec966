// Moving an appointment, or cancelling one; and which one is meant (R48).
import { bare, yesOrNo } from '../../../dialogs/french.ts';
import { readWishes } from '../../../dialogs/wishes/index.ts';
import type { Appointment, AppointmentKind } from '../../../domain/appointment.ts';
import { numberOf } from '../../../domain/calendar/days.ts';
import { weekdayOf } from '../../../domain/clocks.ts';
import type { AppointmentId } from '../../../domain/ids.ts';
import { localDay } from '../../../domain/time.ts';
import { commandIn } from '../../route.ts';
import { type Case, type Draft, text } from '../draft.ts';
import { aside } from '../talk.ts';
import { fr } from './appointments.fr.ts';
import { comingIn, labelOf, readingOf, zoneOf } from './here.ts';
import { ofDossier } from './offer.ts';
import { rankIn } from './rank.ts';
import { seek } from './seek.ts';
import { written } from './write.ts';

/** « déplacer mon rendez-vous du 8 à jeudi » */
export function move(at: Case, words: string): Draft {
  const named = comingIn(at).find((one) => words.endsWith(labelOf(at, one))); // its button says all of it, and no wish
  const [which = words, wish = ''] = named ? [] : words.split(TOWARDS);
  const found = named ?? meant(at, which);
  if (found === 'none') return aside(at, [text(fr.none, fr.take)]);
  if (found === 'several') return ask(at, 'move');
  return seek(at, { kind: found.kind, rank: found.rank, moves: found.id }, wish);
}

/** Between which one and when. */
const TOWARDS =
  /(?<=\s|^)(?:au|à|a|vers|pour)(?=\s(?:le\s|un\s)?(?:lun|mar|mer|jeu|ven|sam|\d|plus|demain|la semaine))/i;

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
  // « annuler », to « annuler ? », is a yes.
  const said = commandIn(bare(words)) === 'cancel' || yesOrNo(words);
  if (said === null)
    return {
      ...ofDossier(at),
      said: [text(fr.cancelSure(labelOf(at, found)), ...fr.atCancel)],
      expecting: { kind: 'cancelAppointment', appointment: id },
    };
  if (!said) return aside(at, [text(fr.kept(labelOf(at, found)))]);
  const write = { op: 'cancel', id, sequence: found.sequence } as const;
  return {
    ...aside(at, [text(fr.cancelled(labelOf(at, found)), fr.take)]),
    ...written(at, [write]),
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
    return windows.every(({ weekday }) => weekday === null || weekday === weekdayOf(numberOf(day)));
  });
  const [only, ...others] = fits.length > 0 ? fits : coming;
  if (!only) return 'none';
  return others.length === 0 ? only : 'several';
}
const KINDS = [
  [/\bprealable\b/, 'prealable'],
  [/\bsuivi\b/, 'followUp'],
] as const;
