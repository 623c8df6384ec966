// The dates of a bilan, each with what it takes to explain it: what it was counted from, the days counted, the holidays skipped,
// the calendar used and the rule it comes from (R163). Days are those of the place; a visio counts by mainland France (R42).
import type { Calendar } from '../holidays.ts';
import {
  COLD_EVALUATION,
  CONVENTION,
  FOLLOW_UP,
  LONGEST,
  PERSONAL_FOLLOW_UP,
  SHORTEST,
  WORKING_DAYS,
} from '../programme.data.ts';
import { type DayCounted, dayOff, workingDaysAfter } from '../working-days.ts';
import { plusDays, plusMonths } from './days.ts';
import { figureOn, valueOn } from './figures.ts';

/** Of a Monday to Friday: one on a week-end moves nothing, and is not told. */
export interface Holiday {
  readonly day: string;
  readonly name: string;
}

/** A day that working days were counted to. */
export interface Counted {
  readonly day: string;
  /** Not counted itself. */
  readonly from: string;
  readonly workingDays: number;
  readonly calendar: Calendar;
  readonly days: readonly DayCounted[];
  readonly holidays: readonly Holiday[];
  /** The requirement and the programme's words. */
  readonly source: string;
}

/** The first day on which a session of the bilan may be held: the 11th working day after the préalable (R40). */
export function earliestStart(prealable: string, calendar: Calendar): Counted {
  const { value, source } = figureOn(WORKING_DAYS, prealable);
  return counted(prealable, value, calendar, source);
}

export interface LastRegistration {
  /** The last day from which the 11th working day is not after the start: may be a Sunday. */
  readonly day: string;
  /** The last working day among these: when an office is open. */
  readonly workingDay: string;
  readonly start: string;
  readonly counted: Counted;
}

/** Until when one may register for a start (R41). */
export function lastRegistration(start: string, calendar: Calendar): LastRegistration {
  const { value, source } = figureOn(WORKING_DAYS, start);
  const inTime = (day: string) => (workingDaysAfter(day, value, calendar).at(-1)?.day ?? day) <= start;
  let day = plusDays(start, -1);
  while (!inTime(day)) day = plusDays(day, -1);
  let workingDay = day;
  while (dayOff(workingDay, calendar) !== null) workingDay = plusDays(workingDay, -1);
  return { day, workingDay, start, counted: counted(day, value, calendar, source) };
}

export type Registration =
  | { readonly kind: 'inTime' }
  | { readonly kind: 'tooLate'; readonly last: LastRegistration; readonly next: Counted };

/** A registration on a day, for a start: refused with the next date there is (R41). */
export function registrationOn(day: string, start: string, calendar: Calendar): Registration {
  const next = earliestStart(day, calendar);
  return next.day <= start ? { kind: 'inTime' } : { kind: 'tooLate', last: lastRegistration(start, calendar), next };
}

/** The days on which the last interview may be, of a bilan whose first one is on `first`; both included (R44). */
export interface Span {
  readonly first: string;
  readonly earliestEnd: string;
  readonly latestEnd: string;
  readonly days: number;
  readonly months: number;
  readonly source: string;
}
export function spanFrom(first: string): Span {
  const { days } = valueOn(SHORTEST, first);
  const { value, source } = figureOn(LONGEST, first);
  const latestEnd = plusMonths(first, value.months);
  return { first, earliestEnd: plusDays(first, days), latestEnd, days, months: value.months, source };
}

/** A day aimed at, and the days around it that suit too; both included. */
export interface Aim {
  readonly term: string;
  readonly target: string;
  readonly from: string;
  readonly until: string;
  readonly months: number;
  readonly source: string;
}

/** The follow-up interview, about six months after the term (R51, A6). `term`: the day the synthesis is handed over. */
export function followUpOf(term: string): Aim {
  const { value, source } = figureOn(FOLLOW_UP, term);
  const target = plusMonths(term, value.months);
  const [from, until] = [plusDays(target, -7 * value.weeksBefore), plusDays(target, 7 * value.weeksAfter)];
  return { term, target, from, until, months: value.months, source };
}

export interface Due {
  readonly from: string;
  readonly day: string;
  readonly months: number;
  readonly source: string;
}

/** The day the évaluation à froid opens (R67). */
export function coldEvaluationOf(term: string): Due {
  const { value, source } = figureOn(COLD_EVALUATION, term);
  return { from: term, day: plusMonths(term, value.months), months: value.months, source };
}

/** The last day of the personal follow-up, included (R69). */
export function personalFollowUpOf(term: string): Due {
  const { value, source } = figureOn(PERSONAL_FOLLOW_UP, term);
  return { from: term, day: plusMonths(term, value.months), months: value.months, source };
}

/** An employee's delay to answer: until the end of `day`; silence is then a refusal (R75, R76). `warning`: the day to remind them. */
export interface Convention {
  readonly from: string;
  readonly day: string;
  readonly warning: string;
  readonly days: number;
  readonly extended: boolean;
  readonly source: string;
}
/** `sent`: the day the draft was transmitted, not counted. Calendar days, extended to a working day only if the figure says so (A15). */
export function conventionOf(sent: string, calendar: Calendar = 'france'): Convention {
  const { value, source } = figureOn(CONVENTION, sent);
  let day = plusDays(sent, value.days);
  while (value.extended && dayOff(day, calendar) !== null) day = plusDays(day, 1);
  const { days, extended } = value;
  return { from: sent, day, warning: plusDays(day, -value.warning), days, extended, source };
}

function counted(from: string, workingDays: number, calendar: Calendar, source: string): Counted {
  const days = workingDaysAfter(from, workingDays, calendar);
  const holidays = days.flatMap(({ day, ...why }) =>
    !why.counts && why.because !== 'weekend' ? [{ day, name: why.because.holiday }] : [],
  );
  return { day: days.at(-1)?.day ?? from, from, workingDays, calendar, days, holidays, source };
}
