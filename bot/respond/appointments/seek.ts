// Looking for a time: what was wished, three times that suit, others when asked (R43, R46, R49).
import { needsAccess } from '../../../dialogs/intake-places.ts';
import { mergeWishes, readWishes, type WishesRead } from '../../../dialogs/wishes/index.ts';
import type { Slot } from '../../../domain/appointment.ts';
import { plusDays } from '../../../domain/calendar/days.ts';
import { fitting, type Relaxed, relax } from '../../../domain/fitting.ts';
import { offer } from '../../../domain/offer.ts';
import { nearestAccessible, type Place } from '../../../domain/place.ts';
import type { Action, Say } from '../../../domain/say.ts';
import { type Aim, nextOf, type Scheduling } from '../../../domain/scheduling.ts';
import { localDay } from '../../../domain/time.ts';
import type { Wishes } from '../../../domain/wishes.ts';
import { type Case, type Draft, text } from '../draft.ts';
import { aside } from '../talk.ts';
import { fr } from './appointments.fr.ts';
import { settleOn } from './choose.ts';
import { appointmentsIn, aroundOf, freeFor, labelOf, readingOf, timesIn, whereOf, wishedIn, zoneOf } from './here.ts';
import { standardDays, whyNotThen } from './limits.ts';
import { mine } from './mine.ts';
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

/** A time for one session, with what is wished about it so far. */
export function seek(at: Case, aim: Aim, words: string, plan: Scheduling['plan'] = null): Draft {
  const { intake } = timesIn(at);
  const read = readWishes(words, readingOf(at));
  const start: Scheduling = {
    aim,
    wishes: mergeWishes(wishesFor(at, aim, plan), read),
    accessible: needsAccess(intake) || ASKS_ACCESS.test(words),
    offered: [],
    seen: [],
    chosen: null,
    plan,
  };
  const exact = exactIn(at, start, read);
  return exact ? settleOn(at, start, exact, CONFIRMS.test(words)) : offering(at, start, [fr.intro(aim, nameIn(at))]);
}

/** « en fauteuil », « PMR »: said here it holds for this conversation, and is written nowhere else. */
const ASKS_ACCESS =
  /\b(?:pmr|fauteuil|b[ée]quilles|mobilit[ée] r[ée]duite|accessibles?|sans (?:marches?|escaliers?)|handicap\w*)\b/i;
/** The words of the button, which says everything: it is a « oui » too. */
export const CONFIRMS = /^je (?:confirme|réserve)\b/i;

/** Where they were received last, else what they said in the intake. */
function wishesFor(at: Case, aim: Aim, plan: Scheduling['plan']): Wishes {
  const wished = wishedIn(at);
  const moved = appointmentsIn(at).find(({ id }) => id === aim.moves);
  const last = moved ?? plan?.find(({ rank }) => rank === aim.rank)?.meeting ?? null;
  if (last === null) return wished;
  return { ...wished, ...whereOf(last) };
}

/** What was said while times were before their eyes; `null`: it is about something else. */
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

function elsewhere(at: Case, scheduling: Scheduling): Draft {
  const open = new Set(timesIn(at).agendas.flatMap(({ hours }) => hours.flatMap(({ places }) => places)));
  const places = at.setting.places.filter(
    ({ id, accessible }) => open.has(id) && (accessible || !scheduling.accessible),
  );
  return keeping(at, scheduling, [text(fr.where(places.map(({ label }) => label)), ...fr.atWhere)]);
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

/** Three times that suit; when there is none, the nearest to what was wished, and what had to give. `isInstead`: of one just taken. */
export function offering(at: Case, scheduling: Scheduling, first: readonly string[], isInstead = false): Draft {
  const { wishes, seen, accessible } = scheduling;
  const barred = accessible ? barredIn(at, wishes) : [];
  const asked = barred.length > 0 ? nearBarred(at, wishes, barred) : wishes;
  const sought = whereIn(asked);
  const why = whyNotThen(at, scheduling);
  const near = ({ label, ...place }: Place) =>
    fr.notAccessible(label, nearestAccessible({ label, ...place }, at.setting.places)?.label ?? null);
  const said = [...first, ...barred.map(near), ...(why === null ? [] : [why])];
  const found = best(at, scheduling, sought) ?? anywhere(at, scheduling, sought);
  if (found === null) return keeping(at, { ...scheduling, offered: [] }, words([...said, fr.nothing], fr.askPerson));
  const offered = offer(found.slots, aroundOf(at), { seen });
  if (offered.length === 0)
    return keeping(at, { ...scheduling, seen: [] }, words([...said, fr.noMore], ...fr.atNoMore));
  const intro = fr.offer(why === null && !isInstead ? found.unmet : [], isInstead || seen.length > 0);
  const buttons = offered.map((slot) => fr.slot(labelOf(at, slot)));
  const more = fr.atOffer(asked.mode === null && asked.places.length === 0);
  return keeping(at, { ...scheduling, offered }, words([...said, intro], ...buttons, ...more));
}
/** One bubble: what is said, and what can be chosen. */
const words = (said: readonly string[], ...actions: readonly Action[]): readonly Say[] => [
  text(said.join('\n\n'), ...actions),
];

/** Of an interview, within the weeks of the schedule when it can be. */
function best(at: Case, scheduling: Scheduling, wishes: Wishes): Relaxed | null {
  const slots = freeFor(at, { ...scheduling, wishes });
  const standard = standardDays(at, scheduling);
  const within = standard ? fitting(slots, { ...wishes, days: standard }, aroundOf(at)) : [];
  return relax(within.length > 0 ? within : slots, wishes, aroundOf(at));
}

/** Somebody who has said nothing of where is offered a visio, and told that they can come too. */
const whereIn = (wishes: Wishes): Wishes =>
  wishes.mode === null && wishes.places.length === 0 ? { ...wishes, mode: 'remote' } : wishes;

/** The place has no free time at all: a visio. */
function anywhere(at: Case, scheduling: Scheduling, wishes: Wishes) {
  if (wishes.mode === 'remote') return null;
  const remote: Wishes = { ...wishes, mode: 'remote', places: [] };
  const found = relax(freeFor(at, { ...scheduling, wishes: remote }), remote, aroundOf(at));
  return found && { ...found, unmet: [...found.unmet, 'place' as const] };
}

/** Of the places named, those that are not announced as accessible (R46). */
const barredIn = (at: Case, { places }: Wishes): readonly Place[] =>
  at.setting.places.filter(({ id, accessible }) => places.includes(id) && !accessible);
function nearBarred(at: Case, wishes: Wishes, barred: readonly Place[]): Wishes {
  const kept = wishes.places.filter((id) => !barred.some((place) => place.id === id));
  const near = barred.flatMap((place) => nearestAccessible(place, at.setting.places)?.id ?? []);
  return { ...wishes, places: [...new Set([...kept, ...near])] };
}

/** Said, and the question of the time stays. */
export const keeping = (at: Case, scheduling: Scheduling, said: readonly Say[]): Draft => ({
  ...ofDossier(at),
  said,
  expecting: { kind: 'times', scheduling },
});
/** Lines about a time belong to the dossier, when there is one. */
export const ofDossier = ({ situation }: Case): Pick<Draft, 'dialog'> =>
  situation.dossier === null ? {} : { dialog: 'appointment' };
const nameIn = ({ situation }: Case): string | null => situation.consultant?.name ?? null;
