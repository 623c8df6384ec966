// The week as it is drawn and read: what stands in each day, in minutes since its midnight by the provider's clocks.
import { dayAfter, dayStart, type Instant, localTime, MINUTE, shifted } from '../../domain/time.ts';
import type { Week, WeekAppointment, WeekPeriod } from '../api-agenda.ts';

export type EntryKind = 'appointment' | 'absence' | 'engagement' | 'opening' | 'hours';
export interface Entry {
  readonly kind: EntryKind;
  readonly from: number;
  /** 1,440: to the end of the day. */
  readonly until: number;
  readonly of: WeekAppointment | null;
}
export interface DayLayout {
  readonly day: string;
  readonly isToday: boolean;
  /** In time; of one time, what is longer first. */
  readonly entries: readonly Entry[];
}

const WHOLE_DAY = 1_440;
export const isWholeDay = ({ from, until }: Entry): boolean => from === 0 && until === WHOLE_DAY;

export const layoutOf = (week: Week): readonly DayLayout[] =>
  week.days.map((day) => {
    const [start, end] = [dayStart(day, week.zone), dayStart(dayAfter(day), week.zone)];
    const clip = (kind: EntryKind, { from, until }: WeekPeriod, of: WeekAppointment | null = null): readonly Entry[] =>
      from < end && until > start
        ? [
            {
              kind,
              of,
              from: from <= start ? 0 : minuteOf(from, week.zone),
              until: until >= end ? WHOLE_DAY : minuteOf(until, week.zone),
            },
          ]
        : [];
    const entries = [
      ...week.hours.flatMap((one) => clip('hours', one)),
      ...week.openings.flatMap((one) => clip('opening', one)),
      ...week.absences.flatMap((one) => clip('absence', one)),
      ...week.engagements.flatMap((one) => clip('engagement', one)),
      ...week.appointments.flatMap((one) => clip('appointment', heldIn(one), one)),
    ];
    return {
      day,
      isToday: day === week.today,
      entries: entries.toSorted((one, other) => one.from - other.from || other.until - one.until),
    };
  });

const heldIn = ({ appointment: { startsAt, minutes } }: WeekAppointment): WeekPeriod => ({
  from: startsAt,
  until: shifted(startsAt, minutes * MINUTE),
});

function minuteOf(at: Instant, zone: string): number {
  const [hours, minutes] = localTime(at, zone).slice(11).split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** The whole hours that the grid shows: the working day, and what stands outside of it. An absence of whole days widens nothing. */
export function hoursShown(days: readonly DayLayout[]): { readonly from: number; readonly until: number } {
  const shown = days.flatMap(({ entries }) =>
    entries.filter(({ kind }) => kind !== 'absence' && kind !== 'engagement'),
  );
  return {
    from: Math.floor(Math.min(9 * 60, ...shown.map(({ from }) => from)) / 60),
    until: Math.ceil(Math.max(18 * 60, ...shown.map(({ until }) => until)) / 60),
  };
}
