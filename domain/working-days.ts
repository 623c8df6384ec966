// Working days (« jours ouvrés »): Monday to Friday, less the public holidays of the place's calendar.
import { type Calendar, holidayOn } from './holidays.ts';
import { dayAfter } from './time.ts';

/** Why a day counts or not: what « vos 11 jours ouvrés » is explained with. */
export type DayCounted =
  | { readonly day: string; readonly counts: true; readonly rank: number }
  | { readonly day: string; readonly counts: false; readonly because: 'weekend' | { readonly holiday: string } };

/**
 * The days from the one after `from` (never counted itself) to the `rank`-th working day, each with its reason.
 * `from`: YYYY-MM-DD; `rank` ≥ 1. The start of a bilan is the 11th after the entretien préalable (R40).
 */
export function workingDaysAfter(from: string, rank: number, calendar: Calendar): readonly DayCounted[] {
  const days: DayCounted[] = [];
  for (let day = dayAfter(from), counted = 0; counted < rank; day = dayAfter(day)) {
    const holiday = holidayOn(day, calendar);
    if (isWeekend(day)) days.push({ day, counts: false, because: 'weekend' });
    else if (holiday !== null) days.push({ day, counts: false, because: { holiday } });
    else {
      counted += 1;
      days.push({ day, counts: true, rank: counted });
    }
  }
  return days;
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
