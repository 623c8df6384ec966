// Which of the times that can be booked suit somebody; and when none does, what would have to give.
import type { Slot } from './appointment.ts';
import { type Clocks, clocksOf, dayNumber, weekdayOf } from './clocks.ts';
import type { Place } from './place.ts';
import type { Window, Wishes } from './wishes.ts';
import { ZONES } from './zones.ts';

/** What times are read by: the clocks of the place; the person's for a visio. */
export interface Around {
  readonly places: readonly Place[];
  readonly personZone: string;
}

/** Every wish is met, those about time in the local time of the place, of the person for a visio. */
export function fitting(slots: readonly Slot[], wishes: Wishes, around: Around): readonly Slot[] {
  const clocksAt = clocksAround(around);
  const [first, last] = [wishes.days.from, wishes.days.until].map((day) => (day === null ? null : dayNumber(day)));
  const notDays = wishes.notDays.map(dayNumber);
  const { notWeekdays, windows } = wishes;
  return slots.filter((slot) => {
    if (!suitsWhere(slot, wishes)) return false;
    const { day, minute } = clocksAt(slot.place).read(Date.parse(slot.startsAt));
    if (day < (first ?? day) || day > (last ?? day) || notDays.includes(day)) return false;
    const weekday = weekdayOf(day);
    if (notWeekdays.includes(weekday)) return false;
    return windows.length === 0 || windows.some((one) => isWithin(one, weekday, minute, minute + slot.minutes));
  });
}

export function clocksAround({ places, personZone }: Around): (place: string | null) => Clocks {
  const zones = new Map(places.map(({ id, calendar }) => [id, clocksOf(ZONES[calendar])]));
  return (place) => (place === null ? clocksOf(personZone) : (zones.get(place) ?? clocksOf(ZONES.france)));
}

/** A place that is named is a wish to come there: a visio suits then only if it is asked for. */
function suitsWhere({ place }: Slot, { mode, places }: Wishes): boolean {
  if (mode === 'remote') return place === null;
  if (place === null) return mode === null && places.length === 0;
  return places.length === 0 || places.includes(place);
}

const isWithin = ({ weekday, from, to, endsBy }: Window, day: number, starts: number, ends: number): boolean =>
  (weekday === null || weekday === day) && starts >= from && starts <= to && (endsBy === null || ends <= endsBy);

/** A wish that could not be met. `place`: of the places named, none; `mode`: not by visio, or by visio only. */
export type Unmet = 'times' | 'days' | 'place' | 'mode';

interface Loosening {
  readonly unmet: Unmet;
  /** `null`: there is nothing of the kind to give up. */
  loosen(wishes: Wishes): Wishes | null;
}
const LAST_MINUTE = 24 * 60;
const WHEN: readonly Loosening[] = [
  {
    unmet: 'times',
    loosen: (wishes) =>
      wishes.windows.length === 0
        ? null
        : { ...wishes, windows: wishes.windows.map((one) => ({ ...one, from: 0, to: LAST_MINUTE, endsBy: null })) },
  },
  {
    unmet: 'days',
    loosen: (wishes) =>
      wishes.days.from === null && wishes.days.until === null && wishes.windows.every(({ weekday }) => weekday === null)
        ? null
        : {
            ...wishes,
            days: { from: null, until: null },
            windows: wishes.windows.map((one) => ({ ...one, weekday: null })),
          },
  },
];
/** A visio first: it is nearer than any other place. */
const WHERE: readonly Loosening[] = [
  {
    unmet: 'place',
    loosen: (wishes) =>
      wishes.places.length > 0 && wishes.mode === null ? { ...wishes, places: [], mode: 'remote' } : null,
  },
  {
    unmet: 'place',
    loosen: (wishes) =>
      wishes.places.length > 0 && wishes.mode !== 'remote' ? { ...wishes, places: [], mode: 'onsite' } : null,
  },
  {
    unmet: 'mode',
    loosen: (wishes) =>
      wishes.mode === null
        ? null
        : wishes.mode === 'remote'
          ? { ...wishes, mode: 'onsite' }
          : { ...wishes, mode: 'remote', places: [] },
  },
  {
    unmet: 'mode',
    loosen: (wishes) => (wishes.mode === 'remote' ? { ...wishes, mode: 'onsite', places: [] } : null),
  },
];
/** As little as possible: one wish, then two; the time of day before the day, the day before the place. */
const WAYS: readonly (readonly Loosening[])[] = [[], ...WHERE.map((one) => [one])]
  .flatMap((where) => [[], [WHEN[0]], [WHEN[1]], WHEN].map((when) => [...when, ...where]))
  .map((way) => way.filter((one) => one !== undefined))
  .map((way, rank) => ({ way, rank }))
  .sort((a, b) => a.way.length - b.way.length || a.rank - b.rank)
  .map(({ way }) => way);

export interface Relaxed {
  readonly slots: readonly Slot[];
  /** The wishes that these slots meet. */
  readonly wishes: Wishes;
  /** What had to give, to be told; empty when nothing had. */
  readonly unmet: readonly Unmet[];
}

/**
 * The slots that fit; when none does, those that fit once as little as possible is given up. « Pas le 14 » is never given up: somebody
 * cannot come. Neither is an accessible place: the slots have no other (R46). `null`: nothing is free at all.
 */
export function relax(slots: readonly Slot[], wishes: Wishes, around: Around): Relaxed | null {
  for (const way of WAYS) {
    const looser = way.reduce<Wishes | null>((left, one) => left && one.loosen(left), wishes);
    const found = looser ? fitting(slots, looser, around) : [];
    if (looser && found.length > 0) return { slots: found, wishes: looser, unmet: way.map(({ unmet }) => unmet) };
  }
  return null;
}
