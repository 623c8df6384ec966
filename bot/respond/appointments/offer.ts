// Times offered: those that suit, or the nearest; never an inaccessible place to somebody who needs another (R43, R46, R49).
import { fitting, type Relaxed, relax } from '../../../domain/fitting.ts';
import { offer } from '../../../domain/offer.ts';
import { nearestAccessible, type Place } from '../../../domain/place.ts';
import type { Action, Say } from '../../../domain/say.ts';
import type { Scheduling } from '../../../domain/scheduling.ts';
import type { Wishes } from '../../../domain/wishes.ts';
import { type Case, type Draft, text } from '../draft.ts';
import { fr } from './appointments.fr.ts';
import { aroundOf, freeFor, labelOf, timesIn } from './here.ts';
import { standardDays, whyNotThen } from './limits.ts';

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
export const whereIn = (wishes: Wishes): Wishes =>
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

/** Where one can be received: what to choose from. */
export function elsewhere(at: Case, scheduling: Scheduling): Draft {
  const open = new Set(timesIn(at).agendas.flatMap(({ hours }) => hours.flatMap(({ places }) => places)));
  const places = at.setting.places.filter(
    ({ id, accessible }) => open.has(id) && (accessible || !scheduling.accessible),
  );
  return keeping(at, scheduling, [text(fr.where(places.map(({ label }) => label)), ...fr.atWhere)]);
}
