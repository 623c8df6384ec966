// A time is chosen: confirmed, then booked or moved in the same transaction as what is said of it (R48, R49).

import { appointment as firstAppointment } from '../../../dialogs/appointment.ts';
import { readEmail } from '../../../dialogs/contacts.ts';
import type { Sheet } from '../../../dialogs/sheet.ts';
import { readWishes } from '../../../dialogs/wishes/index.ts';
import type { AppointmentWrite, Slot } from '../../../domain/appointment.ts';
import { told } from '../../../domain/calendar/broken.fr.ts';
import { broken, isLimit } from '../../../domain/calendar/broken.ts';
import { looking, type Scheduling } from '../../../domain/scheduling.ts';
import { type DossierHead, NO_COURSE } from '../../../domain/turn.ts';
import { NO_WISHES } from '../../../domain/wishes.ts';
import { type Case, type Draft, positionOf, text, type Under } from '../draft.ts';
import { openDialog } from '../form.ts';
import { aside } from '../talk.ts';
import { fr } from './appointments.fr.ts';
import { appointmentsIn, bilanOf, freeFor, isSame, labelOf, readingOf, sessionsBut, timesIn } from './here.ts';
import { keeping, ofDossier, offering } from './offer.ts';
import { bookPlan, showPlan } from './plan.ts';
import { atBooked, written } from './write.ts';

/** « je le réserve ? », unless the words that chose it were a « oui » already. */
export function settleOn(at: Case, scheduling: Scheduling, slot: Slot, isSure = false): Draft {
  const chosen = { ...scheduling, chosen: slot };
  if (scheduling.plan) return showPlan(at, { ...scheduling, plan: replaced(scheduling, slot) });
  if (isSure) return book(at, chosen, slot);
  if (at.situation.dossier === null) return openFirst(at, slot);
  const words = fr.sure(scheduling.aim, labelOf(at, slot), slot.minutes, whoIn(at, slot), slot.place === null);
  return keeping(at, { ...chosen, offered: scheduling.offered }, [text(words, ...fr.atSure(labelOf(at, slot)))]);
}
const replaced = ({ plan, aim }: Scheduling, meeting: Slot) =>
  (plan ?? []).map((one) => (one.rank === aim.rank ? { ...one, meeting } : one));
const whoIn = (at: Case, { staff }: Slot): string =>
  timesIn(at).agendas.find((agenda) => agenda.staff === staff)?.name ?? fr.consultant;

/** For somebody we know nothing of: the notice, a name, an address (R38). The time comes with them. */
function openFirst(at: Case, slot: Slot): Draft {
  const label = labelOf(at, slot);
  return openDialog(at, firstAppointment, { nom: label }, { answers: { 'RDV-1': label }, staff: slot.staff });
}

/** Booked, or moved; somebody was quicker: the next times at once, not an error (R49). */
export function book(at: Case, scheduling: Scheduling, slot: Slot): Draft {
  const { aim } = scheduling;
  if (at.situation.dossier === null) return openFirst(at, slot);
  if (!isFree(at, scheduling, slot)) return offering(at, { ...scheduling, chosen: null, seen: [] }, [fr.taken], true);
  const limits = brokenBy(at, scheduling, slot);
  if (limits.length > 0) return offering(at, { ...scheduling, chosen: null }, [limits.join('\n'), fr.askConsultant]);
  const contact = at.situation.dossier.course?.contact ?? null;
  if (contact === null)
    return {
      ...ofDossier(at),
      said: [text(fr.askEmail)],
      expecting: { kind: 'contact', scheduling: { ...scheduling, chosen: slot } },
    };
  return booked(at, scheduling, slot, aim.moves === null ? fr.booked : fr.moved);
}

/** The address invitations go to, then the booking that waited for it, looked at again. */
export function takeContact(at: Case, scheduling: Scheduling, typed: string): Draft {
  const { chosen } = scheduling;
  const { dossier } = at.situation;
  const contact = readEmail(typed);
  if (contact === null || dossier === null)
    return { ...ofDossier(at), said: [text(fr.badEmail)], expecting: { kind: 'contact', scheduling } };
  const known = { ...at, situation: { ...at.situation, dossier: withContact(dossier, contact) } };
  const draft = chosen === null ? bookPlan(known, scheduling) : book(known, scheduling, chosen);
  return { ...draft, dossier: { contact } };
}
const withContact = (dossier: DossierHead, contact: string): DossierHead => ({
  ...dossier,
  course: { ...(dossier.course ?? NO_COURSE), contact },
});

const isFree = (at: Case, scheduling: Scheduling, slot: Slot): boolean => {
  const wishes = { ...scheduling.wishes, mode: null, places: slot.place === null ? [] : [slot.place] };
  return freeFor(at, { ...scheduling, wishes }).some((one) => isSame(one, slot));
};
/** The limits this would break, in words (R40, R44, R45). What was broken before is not its fault. */
function brokenBy(at: Case, { aim }: Scheduling, slot: Slot): readonly string[] {
  if (aim.rank === null) return [];
  const bilan = bilanOf(at);
  const others = sessionsBut(at, aim, null);
  const before = new Set(broken(others, bilan).filter(isLimit).map(told));
  const after = broken([...others, { ...slot, rank: aim.rank, status: 'booked' }], bilan).filter(isLimit);
  return after.map(told).filter((words) => !before.has(words));
}

type Told = (label: string, remote: boolean) => string;
function booked(at: Case, { aim }: Scheduling, slot: Slot, words: Told): Draft {
  const moved = appointmentsIn(at).find(({ id }) => id === aim.moves);
  const write: AppointmentWrite = moved
    ? { op: 'move', id: moved.id, sequence: moved.sequence, meeting: slot }
    : { op: 'book', id: at.services.fresh.appointment(), kind: aim.kind, rank: aim.rank, meeting: slot };
  const label = words(labelOf(at, slot), slot.place === null);
  const said = text(slot.place === null ? `${label} ${fr.ifVisioFails}` : label, ...atBooked(at));
  return { ...aside(at, [said]), ...written(at, [write]), ...ofDossier(at), expecting: null };
}

/** The « oui » of a first appointment: the run ends, its answers are kept, the time is booked or the next ones are offered at once. */
export function bookFirst(before: Case, { dialog }: Under, sheet: Sheet): Draft {
  const at: Case = { ...before, under: null };
  const { answers } = sheet;
  const read = readWishes(String(answers['RDV-1'] ?? ''), readingOf(at));
  const contact = String(answers['RDV-3'] ?? '');
  const aim = { kind: 'prealable', rank: null, moves: null } as const;
  const scheduling = looking(aim, { wishes: { ...NO_WISHES, ...read.wishes } });
  const slot = freeFor(at, scheduling).find((one) => labelOf(at, one) === answers['RDV-1']);
  const draft = slot ? booked(at, scheduling, slot, fr.booked) : offering(at, scheduling, [fr.taken], true);
  const run = { position: positionOf(sheet), status: 'ended', answers: {} } as const;
  const heard = { kind: 'confirm', text: dialog.words.confirm ?? '' } as const; // the words of the button
  return { ...draft, dialog: dialog.id, dossier: { contact }, run, heard };
}
