// Looking for a time: what was wished, three times that suit, others when asked (R43, R46, R49).
import { needsAccess } from '../../../dialogs/intake-places.ts';
import { mergeWishes, readWishes, type WishesRead } from '../../../dialogs/wishes/index.ts';
import type { Slot } from '../../../domain/appointment.ts';
import { plusDays } from '../../../domain/calendar/days.ts';
import { fitting } from '../../../domain/fitting.ts';
import { type Aim, looking, nextOf, type Scheduling } from '../../../domain/scheduling.ts';
import { localDay } from '../../../domain/time.ts';
import type { Wishes } from '../../../domain/wishes.ts';
import { type Case, type Draft, text } from '../draft.ts';
import { aside } from '../talk.ts';
import { fr } from './appointments.fr.ts';
import { settleOn } from './choose.ts';
import { appointmentsIn, aroundOf, freeFor, readingOf, timesIn, whereOf, wishedIn, zoneOf } from './here.ts';
import { isAfterPrealable } from './limits.ts';
import { mine } from './mine.ts';
import { elsewhere, offering, whereIn } from './offer.ts';
import { proposePlan } from './plan.ts';

/** « je voudrais un rendez-vous », with or without a wish in it. */
export function want(at: Case, words: string): Draft {
  const { dossier } = at.situation;
  const next = nextOf(appointmentsIn(at), dossier?.course?.termOn ?? null, at.now, at.setting.today);
  switch (next.kind) {
    case 'seek':
      return seek(at, next.aim, words);
    case 'plan':
      return proposePlan(at, words);
    case 'standing':
      return next.appointment === null ? aside(at, [text(fr.allDone, fr.askPerson)]) : mine(at, fr.standing);
    case 'over':
      return aside(at, [text(fr.over(next.until), fr.askPerson)]);
  }
}

/** « mon planning »: nothing of the bilan is proposed before the préalable (R40). */
export const planning = (at: Case): Draft => (isAfterPrealable(at) ? proposePlan(at, '') : want(at, ''));

/** A time for one session, with what is wished about it so far. */
export function seek(at: Case, aim: Aim, words: string, plan: Scheduling['plan'] = null): Draft {
  const { intake } = timesIn(at);
  const read = readWishes(words, readingOf(at));
  const start = looking(aim, {
    wishes: mergeWishes(wishesFor(at, aim, plan), read),
    accessible: needsAccess(intake) || ASKS_ACCESS.test(words),
    plan,
  });
  const exact = exactIn(at, start, read);
  return exact ? settleOn(at, start, exact, CONFIRMS.test(words)) : offering(at, start, [fr.intro(aim, nameIn(at))]);
}

/** « en fauteuil », « PMR »: said here it holds for this conversation, and is written nowhere else. */
const ASKS_ACCESS =
  /\b(?:pmr|fauteuil|b[ée]quilles|mobilit[ée] r[ée]duite|accessibles?|sans (?:marches?|escaliers?)|handicap\w*)\b/i;
/** The words of the button, which says everything: it is a « oui » too. */
const CONFIRMS = /^je (?:confirme|réserve)\b/i;

/** Where they were received last, else what they said in the intake. */
function wishesFor(at: Case, aim: Aim, plan: Scheduling['plan']): Wishes {
  const wished = wishedIn(at);
  const moved = appointmentsIn(at).find(({ id }) => id === aim.moves);
  const last = moved ?? plan?.find(({ rank }) => rank === aim.rank)?.meeting ?? null;
  if (last === null) return wished;
  return { ...wished, ...whereOf(last) };
}

/** What was said while times were before their eyes. */
export function continued(at: Case, scheduling: Scheduling, words: string): Draft {
  const read = readWishes(words, readingOf(at));
  const before = { ...scheduling, accessible: scheduling.accessible || ASKS_ACCESS.test(words), chosen: null };
  const picked = read.pick === null ? undefined : scheduling.offered.at(read.pick > 0 ? read.pick - 1 : read.pick);
  if (picked) return settleOn(at, before, picked);
  const wished = { ...before, wishes: mergeWishes(before.wishes, read) };
  const exact = exactIn(at, wished, read);
  if (exact) return settleOn(at, wished, exact, CONFIRMS.test(words));
  const said = read.unknown.length > 0 ? [fr.unknown(read.unknown)] : [];
  const seen = [...scheduling.seen, ...scheduling.offered];
  switch (read.ask) {
    case 'more':
      return offering(at, { ...wished, seen }, said);
    case 'earlier':
    case 'later':
      return offering(at, { ...wished, wishes: shiftedDays(at, wished, read.ask), seen }, said);
    case 'elsewhere':
      return elsewhere(at, wished);
    case null:
      return offering(at, { ...wished, seen: [] }, said);
  }
}

/** Before the first of those offered, or after the last. */
function shiftedDays(at: Case, { offered, wishes }: Scheduling, way: 'earlier' | 'later'): Wishes {
  const days = offered.map(({ startsAt, place }) => localDay(startsAt, zoneOf(at, place))).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return wishes;
  const bounds =
    way === 'earlier' ? { from: null, until: plusDays(first, -1) } : { from: plusDays(last, 1), until: null };
  return { ...wishes, days: bounds };
}

/** « mardi 8 décembre 2026 à 18 h, Vincennes », « jeudi à 9 h » where they were received before: one time, if it is free. */
function exactIn(at: Case, scheduling: Scheduling, { wishes: { windows = [], days } }: WishesRead): Slot | null {
  const [window, ...others] = windows;
  const isOneDay = days ? days.from !== null && days.from === days.until : (window?.weekday ?? null) !== null;
  if (!window || others.length > 0 || window.from !== window.to || !isOneDay) return null;
  const wishes = whereIn(scheduling.wishes);
  if (wishes.mode !== 'remote' && wishes.places.length !== 1) return null;
  return fitting(freeFor(at, { ...scheduling, wishes }), wishes, aroundOf(at))[0] ?? null;
}

const nameIn = ({ situation }: Case): string | null => situation.consultant?.name ?? null;
