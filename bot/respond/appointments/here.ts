// What a conversation about times looks at: the course of the bilan, the times that are free for one session of it.
import { slotLabel, type WishesContext, wishesOfIntake } from '../../../dialogs/wishes/index.ts';
import type { Period } from '../../../domain/agenda.ts';
import type { Appointment, Meeting, Slot } from '../../../domain/appointment.ts';
import { freeSlots } from '../../../domain/availability.ts';
import { type Counted, earliestStart, followUpOf, personalFollowUpOf } from '../../../domain/calendar/dates.ts';
import { later, plusDays } from '../../../domain/calendar/days.ts';
import type { Bilan } from '../../../domain/calendar/session.ts';
import { windowFor } from '../../../domain/calendar/window.ts';
import type { Around } from '../../../domain/fitting.ts';
import type { Place } from '../../../domain/place.ts';
import { type Aim, minutesOf, type Proposal, type Scheduling } from '../../../domain/scheduling.ts';
import { dayStart, type Instant, localDay, MINUTE, shifted } from '../../../domain/time.ts';
import type { Times } from '../../../domain/turn.ts';
import type { Wishes } from '../../../domain/wishes.ts';
import { calendarOf, zoneOfPlace } from '../../../domain/zones.ts';
import type { Case } from '../draft.ts';

/** How far ahead a first interview is offered: far enough for anybody, near enough for an agenda to hold. */
const AHEAD = 90;

/** decide.ts has them read before: a route that looks at times says so (`looksAtTimes`). */
export function timesIn({ situation }: Case): Times {
  if (!situation.times) throw new Error('a responder looks at times that were not read');
  return situation.times;
}

export const aroundOf = ({ setting, situation }: Case): Around => ({
  places: setting.places,
  personZone: situation.conversation.zone,
});
export const readingOf = ({ setting }: Case): WishesContext => ({ today: setting.today, places: setting.places });

/** « mardi 8 décembre 2026 à 18 h, Vincennes » */
export const labelOf = (at: Case, meeting: Pick<Meeting, 'startsAt' | 'place'>): string =>
  slotLabel(meeting, aroundOf(at));

export const appointmentsIn = ({ situation }: Case): readonly Appointment[] => situation.appointments ?? [];
/** Still to come. */
export const comingIn = (at: Case): readonly Appointment[] =>
  appointmentsIn(at).filter(({ status, startsAt }) => status === 'booked' && startsAt > at.now);

/** What was said in the intake; of where, otherwise, where they were received last. */
export function wishedIn(at: Case): Wishes {
  const wished = wishesOfIntake(timesIn(at).intake);
  const last = appointmentsIn(at).at(-1);
  if (!last || wished.mode !== null || wished.places.length > 0) return wished;
  return { ...wished, ...whereOf(last) };
}
export const whereOf = ({ place }: Pick<Meeting, 'place'>): Pick<Wishes, 'mode' | 'places'> =>
  place === null ? { mode: 'remote', places: [] } : { mode: 'onsite', places: [place] };

export function bilanOf(at: Case): Bilan {
  const prealable = appointmentsIn(at).find(({ kind, status }) => kind === 'prealable' && status !== 'missed');
  return {
    prealable: prealable ? localDay(prealable.startsAt, zoneOf(at, prealable.place)) : null,
    places: at.setting.places,
    openings: timesIn(at).agendas.flatMap(({ openings }) => openings),
    ownWork: null,
  };
}
export const zoneOf = ({ setting }: Case, place: string | null): string => zoneOfPlace(place, setting.places);

/** The first day of the bilan, with its count: from the préalable, or from the registration of today when that comes later (A16, R41). */
export function startOf(at: Case, place: string | null): Counted {
  const { today } = at.setting;
  return earliestStart(later(bilanOf(at).prealable ?? today, today), calendarOf(place, at.setting.places));
}

/** The others as they would stand: what is booked, and what is only proposed beside it. */
export function sessionsBut(at: Case, { rank, moves }: Aim, plan: Proposal | null) {
  const booked = appointmentsIn(at).filter(({ id }) => id !== moves);
  const proposed = (plan ?? []).filter((one) => one.rank !== rank && !booked.some((other) => other.rank === one.rank));
  return [...booked, ...proposed.map(({ rank, meeting }) => ({ ...meeting, rank, status: 'booked' as const }))];
}

export interface Days {
  readonly from: string;
  readonly until: string;
}
/** The days on which this session may be, at a place. `null`: the others leave no room. */
export function daysFor(at: Case, aim: Aim, place: string | null, plan: Proposal | null): Days | null {
  const { today } = at.setting;
  const { termOn = null } = at.situation.dossier?.course ?? {};
  switch (aim.kind) {
    case 'prealable':
      return { from: today, until: plusDays(today, AHEAD) };
    case 'followUp':
      return termOn === null ? null : during(followUpOf(termOn), today);
    case 'personal':
      return termOn === null ? null : during({ from: today, until: personalFollowUpOf(termOn).day }, today);
    case 'interview': {
      const others = sessionsBut(at, aim, plan);
      const bounds = windowFor(aim.rank ?? 1, others, bilanOf(at), place);
      // Registered once one of them is booked: until then, a registration of today counts its own days.
      const isRegistered = appointmentsIn(at).some(({ rank }) => rank !== null);
      const from = later(isRegistered ? today : startOf(at, place).day, bounds.from?.day ?? today);
      return during({ from, until: bounds.until?.day ?? plusDays(from, AHEAD) }, today);
    }
  }
}
function during({ from, until }: Days, today: string): Days | null {
  const days = { from: later(from, today), until };
  return days.from > days.until ? null : days;
}

/** All that is free for one session, the earliest first; with any of the consultants, for somebody who has none yet. */
export function freeFor(at: Case, { aim, accessible, plan, wishes }: Free): readonly Slot[] {
  const places = placesWanted(at, wishes);
  const days = daysFor(at, aim, places.length === 1 ? (places[0]?.id ?? null) : null, plan);
  if (days === null) return [];
  const minutes = minutesOf(aim, at.setting.today);
  const moved = appointmentsIn(at).find(({ id }) => id === aim.moves);
  const taken = appointmentsIn(at)
    .filter(({ id, status }) => id !== aim.moves && status === 'booked')
    .map(periodOf);
  const proposed = (plan ?? []).filter(({ rank }) => rank !== aim.rank).map(({ meeting }) => meeting);
  const freed = moved ? periodOf(moved) : null;
  const free = freeDuring(at, days, { minutes, places, accessible, taken, freed, proposed });
  return moved ? free.filter((slot) => !isSame(slot, moved)) : free; // by visio at the same hour is a move
}
export type Free = Pick<Scheduling, 'aim' | 'accessible' | 'plan' | 'wishes'>;

export interface Wanted {
  readonly minutes: number;
  readonly places: readonly Place[];
  readonly accessible: boolean;
  readonly taken: readonly Period[];
  readonly freed?: Period | null;
  /** As good as booked: their consultant keeps the same distance from them. */
  readonly proposed?: readonly Meeting[];
}
/** What is free on some days, whatever the course says of them. */
export function freeDuring(at: Case, days: Days, { accessible, proposed = [], ...wanted }: Wanted): readonly Slot[] {
  const asked = { ...spanOf(at, days), ...wanted, now: at.now, accessibleOnly: accessible };
  return timesIn(at).agendas.flatMap((agenda) => {
    const engaged = proposed.filter(({ staff }) => staff === agenda.staff).map(periodOf);
    return freeSlots({ ...agenda, busy: [...agenda.busy, ...engaged] }, asked);
  });
}

/** Twenty places at once would be twenty times the same hours: those that were named, or a visio. */
export function placesWanted({ setting }: Case, { places, mode }: Wishes) {
  if (places.length > 0) return setting.places.filter(({ id }) => places.includes(id));
  return mode === 'onsite' ? setting.places : [];
}

export const isSame = (one: Meeting, other: Meeting): boolean =>
  one.startsAt === other.startsAt && one.place === other.place && one.staff === other.staff;
export const periodOf = ({ startsAt, minutes }: Pick<Meeting, 'startsAt' | 'minutes'>) => ({
  from: startsAt,
  until: shifted(startsAt, minutes * MINUTE),
});
/** Whole days, wherever the place is: the rules of the place cut what is outside. */
const spanOf = ({ situation }: Case, { from, until }: Days): { readonly from: Instant; readonly until: Instant } => ({
  from: dayStart(from, situation.conversation.zone),
  until: dayStart(plusDays(until, 1), situation.conversation.zone),
});
