// A session as the rules of the calendar look at it: on which day of its place it is, and whether it counts.
import type { Minute, Opening } from '../agenda.ts';
import type { Appointment, Meeting } from '../appointment.ts';
import type { Calendar } from '../holidays.ts';
import type { Place } from '../place.ts';
import { type Instant, localTime, MINUTE, shifted } from '../time.ts';
import { type DayOff, dayOff } from '../working-days.ts';
import { calendarOf, ZONES } from '../zones.ts';
import { compared } from './days.ts';

/** An `Appointment` is one. Those without a rank (préalable, follow-up) and those cancelled or missed are outside of the rules. */
export type Session = Pick<Appointment, 'rank' | 'startsAt' | 'minutes' | 'place' | 'status'>;

/** What the sessions of one bilan are judged by. */
export interface Bilan {
  /** The day of the entretien préalable, at its place; `null`: not known, and no start is then too early. */
  readonly prealable: string | null;
  readonly places: readonly Place[];
  /** What the consultant opened for once, week-ends and holidays included (R43). */
  readonly openings: readonly Opening[];
  /** Minutes of own work not marked voluntary; `null`: as much of the programme's 7 h as the ceiling leaves (A4). */
  readonly ownWork: number | null;
}

/** A session that counts, with its day by the clocks of its place (of mainland France for a visio, R42). */
export interface Held {
  readonly rank: number;
  readonly day: string;
  /** At which it starts, by the same clocks. */
  readonly minute: Minute;
  readonly calendar: Calendar;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly minutes: number;
  readonly place: string | null;
}

/** Those that count, by rank, then in time. */
export const heldOf = (sessions: readonly Session[], places: readonly Place[]): readonly Held[] =>
  sessions
    .flatMap(({ rank, status, ...meeting }) =>
      rank !== null && (status === 'booked' || status === 'attended') ? [{ rank, ...dated(meeting, places) }] : [],
    )
    .toSorted((one, other) => one.rank - other.rank || compared(one.startsAt, other.startsAt));

export type Dated = Omit<Held, 'rank'>;
type Timed = Pick<Meeting, 'startsAt' | 'minutes' | 'place'>;

/** A time, as the calendar of its place has it. The clocks are slow to read: what is known of a time is kept. */
export function datedOnce(places: readonly Place[]): (meeting: Timed) => Dated {
  const known = new Map<string, Dated>();
  return ({ startsAt, minutes, place }) => {
    const key = `${startsAt} ${minutes} ${place}`;
    const found = known.get(key) ?? dated({ startsAt, minutes, place }, places);
    known.set(key, found);
    return found;
  };
}

function dated({ startsAt, minutes, place }: Timed, places: readonly Place[]): Dated {
  const calendar = calendarOf(place, places);
  const [day = '', time = ''] = localTime(startsAt, ZONES[calendar]).split(' ');
  const minute = 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));
  return { day, minute, calendar, startsAt, endsAt: shifted(startsAt, minutes * MINUTE), minutes, place };
}

/** Why nobody is received on that day there; `null`: it is a working day, or the consultant opened that very time (R43). */
export function closedOn(held: Dated, openings: readonly Opening[]): DayOff | null {
  const off = dayOff(held.day, held.calendar);
  return off === null || openings.some((opening) => isIn(opening, held)) ? null : off;
}

const isIn = ({ from, until, places, remote }: Opening, { startsAt, endsAt, place }: Dated): boolean =>
  from <= startsAt && endsAt <= until && (place === null ? remote : places.includes(place));
