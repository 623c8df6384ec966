// An appointment of a bilan: what it is, and what becomes of it. A row with a status: it waits for days and for two people.
import type { AppointmentId, StaffId } from './ids.ts';
import type { Instant } from './time.ts';

/** `prealable`: free, before any commitment. `interview`: 1 to 8. `followUp`: about six months after the term. `personal`: within the year (R69). */
export type AppointmentKind = 'prealable' | 'interview' | 'followUp' | 'personal';

/** `booked` until it is cancelled, or the consultant says that it took place or not (R106). */
export type AppointmentStatus = 'booked' | 'cancelled' | 'attended' | 'missed';

/** In a room of the provider, or by synchronous visio (R47). `place`: its id; `null` = visio. */
export interface Meeting {
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly staff: StaffId;
  readonly place: string | null;
}

/** A time that can be booked. */
export type Slot = Meeting;

export interface Appointment extends Meeting {
  readonly id: AppointmentId;
  readonly kind: AppointmentKind;
  /** 1 to 8 for an interview; `null` for the others. */
  readonly rank: number | null;
  readonly status: AppointmentStatus;
  /** Rises at each move and at the cancellation: the SEQUENCE of the calendar file (RFC 5545), and the guard against two changes at once. */
  readonly sequence: number;
}

/** What a turn asks to be written; the database refuses a time that somebody else has taken meanwhile (R49). */
export type AppointmentWrite =
  | {
      readonly op: 'book';
      readonly id: AppointmentId;
      readonly kind: AppointmentKind;
      readonly rank: number | null;
      readonly meeting: Meeting;
    }
  | { readonly op: 'move'; readonly id: AppointmentId; readonly sequence: number; readonly meeting: Meeting }
  | { readonly op: 'cancel'; readonly id: AppointmentId; readonly sequence: number };
