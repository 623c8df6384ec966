// Working days (« jours ouvrés »): Monday to Friday, less the public holidays of the place's calendar.
import { isWeekend, plusDays } from './calendar/days.ts';
import { type Calendar, holidayOn } from './holidays.ts';

/** Why a day counts or not: what « vos 11 jours ouvrés » is explained with. */
export type DayCounted =
  | { readonly day: string; readonly counts: true; readonly rank: number }
  | { readonly day: string; readonly counts: false; readonly because: DayOff };

/** A holiday is told by its French name; one that falls on a week-end is a week-end. */
export type DayOff = 'weekend' | { readonly holiday: string };

/** `null`: a working day. `day`: YYYY-MM-DD, of the place. */
export function dayOff(day: string, calendar: Calendar): DayOff | null {
  if (isWeekend(day)) return 'weekend';
  const holiday = holidayOn(day, calendar);
  return holiday === null ? null : { holiday };
}

/**
 * The days from the one after `from` (never counted itself) to the `rank`-th working day, each with its reason.
 * `from`: YYYY-MM-DD; `rank` ≥ 1. The start of a bilan is the 11th after the entretien préalable (R40).
 */
export function workingDaysAfter(from: string, rank: number, calendar: Calendar): readonly DayCounted[] {
  const days: DayCounted[] = [];
  for (let day = plusDays(from, 1), counted = 0; counted < rank; day = plusDays(day, 1)) {
    const because = dayOff(day, calendar);
    if (because !== null) days.push({ day, counts: false, because });
    else {
      counted += 1;
      days.push({ day, counts: true, rank: counted });
    }
  }
  return days;
}
