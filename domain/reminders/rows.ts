// What is said to somebody unasked, when, and why: rows. Each is ordered once, for one state of what it is about (orders.ts);
// that state is looked at again when the time has come (holds.ts).
import { plusDays, plusMonths } from '../calendar/days.ts';
import { valueOn } from '../calendar/figures.ts';
import { COLD_EVALUATION, CONVENTION, FOLLOW_UP, PERSONAL_FOLLOW_UP } from '../programme.data.ts';

export interface Row {
  readonly what: string;
  /** What its day is counted from. */
  readonly of: 'appointment' | 'release' | 'convention' | 'term';
  /** From a day to a day, YYYY-MM-DD. */
  readonly day: (from: string) => string;
  /** Where it goes when nothing may be said on that day: what warns, before; what invites, after. */
  readonly dayOff: 'earlier' | 'later';
  readonly because: string;
}

/** Fourteen days: time to ask for one more talk before the year ends. */
const NOTICE = 14;

export const ROWS = [
  { what: 'weekBefore', of: 'appointment', day: (day) => plusDays(day, -7), dayOff: 'earlier', because: 'R50' },
  // The eve of a Monday is said on the Saturday: one must still be able to move the session.
  { what: 'dayBefore', of: 'appointment', day: (day) => plusDays(day, -1), dayOff: 'earlier', because: 'R50' },
  { what: 'toFillWeek', of: 'release', day: (day) => plusDays(day, 7), dayOff: 'later', because: 'R36' },
  { what: 'toFillFortnight', of: 'release', day: (day) => plusDays(day, 14), dayOff: 'later', because: 'R36' },
  {
    what: 'conventionCloses',
    of: 'convention',
    day: (sent) => plusDays(sent, valueOn(CONVENTION, sent).days - valueOn(CONVENTION, sent).warning),
    dayOff: 'earlier',
    because: 'R75, A15: three days before the last one',
  },
  {
    what: 'conventionOver',
    of: 'convention',
    day: (sent) => plusDays(sent, valueOn(CONVENTION, sent).days + 1),
    dayOff: 'later',
    because: 'R76: no answer is a refusal',
  },
  {
    what: 'followUp',
    of: 'term',
    day: (term) =>
      plusDays(plusMonths(term, valueOn(FOLLOW_UP, term).months), -7 * valueOn(FOLLOW_UP, term).weeksBefore),
    dayOff: 'later',
    because: 'R51, A6: offered from two weeks before',
  },
  {
    what: 'evaluationCold',
    of: 'term',
    day: (term) => plusMonths(term, valueOn(COLD_EVALUATION, term).months),
    dayOff: 'later',
    because: 'R67',
  },
  {
    what: 'yearEnds',
    of: 'term',
    day: (term) => plusDays(anniversary(term), -NOTICE),
    dayOff: 'earlier',
    because: 'R69',
  },
  // On the last day itself: from the next one on, the dossier is destroyed (R142) and nobody is left to tell.
  { what: 'yearOver', of: 'term', day: (term) => anniversary(term), dayOff: 'earlier', because: 'R69' },
] as const satisfies readonly Row[];

const anniversary = (term: string): string => plusMonths(term, valueOn(PERSONAL_FOLLOW_UP, term).months);

/** Said as soon as one may: there is no day to wait for. `moved`, `cancelled`: by the consultant; it is news, not a reminder. */
export type Now = 'missed' | 'moved' | 'cancelled';
export type What = (typeof ROWS)[number]['what'] | Now | 'ownWork';

/** Told even to somebody who refused reminders: their session has changed. */
export const NEWS: ReadonlySet<What> = new Set(['moved', 'cancelled']);

/** The last day that a reminder is about, from the day it was counted from: of an answer, of the year. `null`: none. */
export function untilOf(what: What, from: string): string | null {
  switch (what) {
    case 'conventionCloses':
    case 'conventionOver':
      return plusDays(from, valueOn(CONVENTION, from).days);
    case 'yearEnds':
    case 'yearOver':
      return anniversary(from);
    default:
      return null;
  }
}
