// When the assistant may speak unasked: by day, by the clocks of the person, never on a Sunday nor on a holiday (R50).
import { plusDays } from '../calendar/days.ts';
import { type Calendar, holidayOn } from '../holidays.ts';
import { dayStart, type Instant, localDay, localTime, MINUTE, shifted } from '../time.ts';
import { ZONES } from '../zones.ts';

/** Minutes since midnight. From nine up to seven in the evening, which is not part of it. */
export const SPOKEN = { from: 9 * 60, until: 19 * 60 } as const;
/** What is ordered for a day is said then: late enough to be awake, early enough to try again within the day. */
const AT = 10 * 60;

/** A day (YYYY-MM-DD) or, when nothing is said on it, the nearest one before or after; in the morning, by the clocks of `zone`. */
export function morningOf(day: string, zone: string, dayOff: 'earlier' | 'later'): Instant {
  let found = day;
  while (isSilent(found, zone)) found = plusDays(found, dayOff === 'earlier' ? -1 : 1);
  return instantOf(found, AT, zone);
}

/** `now` when one may speak, else the next time that one may. */
export function nextSpoken(now: Instant, zone: string): Instant {
  const day = localDay(now, zone);
  const minute = minuteOf(now, zone);
  if (!isSilent(day, zone) && minute < SPOKEN.from) return instantOf(day, SPOKEN.from, zone);
  if (!isSilent(day, zone) && minute < SPOKEN.until) return now;
  let next = plusDays(day, 1);
  while (isSilent(next, zone)) next = plusDays(next, 1);
  return instantOf(next, SPOKEN.from, zone);
}

/** Of the clocks of mainland France, unless the person lives by those of another of our places. */
const calendarIn = (zone: string): Calendar => (zone === ZONES.guadeloupe ? 'guadeloupe' : 'france');
const isSilent = (day: string, zone: string): boolean =>
  new Date(`${day}T00:00:00Z`).getUTCDay() === 0 || holidayOn(day, calendarIn(zone)) !== null;

function minuteOf(at: Instant, zone: string): number {
  const [hours = 0, minutes = 0] = localTime(at, zone).slice(11).split(':').map(Number);
  return hours * 60 + minutes;
}

/** The clocks may have changed since midnight: what they show is compared with what is wanted. */
function instantOf(day: string, minute: number, zone: string): Instant {
  const guess = shifted(dayStart(day, zone), minute * MINUTE);
  return shifted(guess, (minute - minuteOf(guess, zone)) * MINUTE);
}
