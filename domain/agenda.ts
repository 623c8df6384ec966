// What the times that can be booked are made from: one consultant's hours, absences and engagements.
import type { StaffId } from './ids.ts';
import type { Instant } from './time.ts';

/** From an instant up to another, which is not part of it. */
export interface Period {
  readonly from: Instant;
  readonly until: Instant;
}

/** 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** Minutes since midnight, by the clocks of a place. */
export type Minute = number;

/** Every week: received in these places, and by visio or not. The minutes are those of `zone`. */
export interface Hours {
  readonly weekday: Weekday;
  readonly from: Minute;
  readonly until: Minute;
  readonly zone: string;
  readonly places: readonly string[];
  readonly remote: boolean;
}

/** Opened by the consultant for once, even on a week-end or a holiday (R43). */
export interface Opening extends Period {
  readonly places: readonly string[];
  readonly remote: boolean;
}

export interface Agenda {
  readonly staff: StaffId;
  readonly name: string;
  readonly hours: readonly Hours[];
  readonly openings: readonly Opening[];
  readonly absences: readonly Period[];
  /** Booked appointments, of anybody, and what the consultant's own calendar says. Without the buffer. */
  readonly busy: readonly Period[];
  /** Minutes kept free before and after a session. */
  readonly buffer: number;
}
