// What the server says to a consultant of their own agenda: when they receive, their week, and their own calendar (R106).
// As web/api.ts, which lists the routes of the dossiers; these are:
//
//   GET /api/agenda                              -> OwnAgenda
//   PUT /api/agenda/hours HoursWanted            -> OwnAgenda: every week, whole
//   PUT /api/agenda/settings Settings            -> OwnAgenda
//   POST /api/agenda/absences AbsenceWanted      -> OwnAgenda
//   DELETE /api/agenda/absences/{id}             -> OwnAgenda
//   POST /api/agenda/openings OpeningWanted      -> OwnAgenda: for once, even on a week-end or a holiday (R43)
//   DELETE /api/agenda/openings/{id}             -> OwnAgenda
//   PUT /api/agenda/calendar CalendarWanted      -> OwnAgenda
//   DELETE /api/agenda/calendar                  -> OwnAgenda
//   POST /api/agenda/feed                        -> NewFeed: its address, shown once; the one before it answers no more
//   DELETE /api/agenda/feed                      -> OwnAgenda
//   GET /api/agenda/week?WeekQuery               -> Week
//   GET /agenda/consultant/{secret}.ics          (whoever has the address) -> iCalendar (RFC 5545), without a name
import { z } from 'zod';
import type { AppointmentKind, AppointmentStatus } from '../domain/appointment.ts';
import { dossierId } from '../domain/ids.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const object = <T extends z.ZodRawShape>(shape: T) => z.object(shape).readonly();
const instant = z.iso.datetime();
/** This millennium: the database has no year 0. */
const day = z.iso.date().regex(/^2/);
/** By the clocks of the places chosen; of the provider when there is none. */
const local = z.iso.datetime({ local: true }).regex(/^2\d{3}-\d\d-\d\dT\d\d:\d\d$/);
const minute = z.int().min(0).max(1_440);
const place = z.string().min(1).max(100);
const where = { places: z.array(place).max(100).readonly(), remote: z.boolean() };

export const PlaceName = object({ id: place, label: z.string(), zone: z.string() });
export type PlaceName = z.output<typeof PlaceName>;

/** Minutes since midnight. 1 = Monday. */
export const WeeklyHours = object({
  weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
  from: minute,
  until: minute,
  ...where,
});
export type WeeklyHours = z.output<typeof WeeklyHours>;
export const HoursWanted = object({ hours: z.array(WeeklyHours).max(70).readonly() });
export type HoursWanted = z.output<typeof HoursWanted>;

/** `visioUrl`: empty when there is no room. `buffer`: minutes kept free before and after a session. */
export const Settings = object({
  buffer: z.int().min(0).max(120),
  visioUrl: z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(500)]),
});
export type Settings = z.output<typeof Settings>;

export const AbsenceWanted = object({ from: local, until: local });
export type AbsenceWanted = z.output<typeof AbsenceWanted>;
export const OpeningWanted = object({ from: local, until: local, ...where });
export type OpeningWanted = z.output<typeof OpeningWanted>;

/** As it was typed: of a feed (`https:`, `webcal:`), or of a mailbox of Microsoft 365. It is never sent back. */
export const CalendarWanted = object({ address: z.string().min(1).max(2_048) });
export type CalendarWanted = z.output<typeof CalendarWanted>;

export const Absence = object({ id: z.uuid(), from: instant, until: instant });
export type Absence = z.output<typeof Absence>;
export const Opening = object({ id: z.uuid(), from: instant, until: instant, ...where });
export type Opening = z.output<typeof Opening>;

export const OwnAgenda = object({
  hours: list(WeeklyHours),
  buffer: z.int(),
  visioUrl: z.string(),
  /** Those that are not over. */
  absences: list(Absence),
  openings: list(Opening),
  /** `host`: of the address, or of the mailbox. `fault`: what the last reading of it met. */
  calendar: object({
    kind: z.enum(['ics', 'graph']),
    host: z.string(),
    syncedAt: instant.nullable(),
    fault: z.string().nullable(),
  }).nullable(),
  hasFeed: z.boolean(),
  /** What may be chosen. */
  places: list(PlaceName),
});
export type OwnAgenda = z.output<typeof OwnAgenda>;

export const NewFeed = object({ url: z.url(), agenda: OwnAgenda });
export type NewFeed = z.output<typeof NewFeed>;

const KINDS = ['prealable', 'interview', 'followUp', 'personal'] as const satisfies readonly AppointmentKind[];
const STATUSES = ['booked', 'cancelled', 'attended', 'missed'] as const satisfies readonly AppointmentStatus[];

/** `actualMinutes`: how long it really took, once it has been attended. */
export const AppointmentView = object({
  id: z.uuid(),
  kind: z.enum(KINDS),
  rank: z.int().nullable(),
  status: z.enum(STATUSES),
  sequence: z.int(),
  startsAt: instant,
  minutes: z.int(),
  actualMinutes: z.int().nullable(),
  /** `null`: by visio. `zone`: by whose clocks it is told. */
  place: PlaceName.nullable(),
  visioUrl: z.string().nullable(),
  zone: z.string(),
});
export type AppointmentView = z.output<typeof AppointmentView>;

/** `dossier.id: null`: it is followed by somebody else now. `name`: of an assigned dossier that was sent. */
export const WeekAppointment = object({
  appointment: AppointmentView,
  dossier: object({
    id: z.string().transform(dossierId).nullable(),
    reference: z.string(),
    name: z.string().nullable(),
  }),
  /** What it falls upon: declared since it was booked (R106). */
  conflicts: list(z.enum(['absence', 'engagement'])),
});
export type WeekAppointment = z.output<typeof WeekAppointment>;

/** Any day of the week; today without it. */
export const WeekQuery = z.object({ from: day.optional() });
const period = object({ from: instant, until: instant });
export type WeekPeriod = z.output<typeof period>;

/** From Monday to Sunday, in the provider's zone. */
export const Week = object({
  days: list(day),
  today: day,
  zone: z.string(),
  appointments: list(WeekAppointment),
  absences: list(period),
  /** Of their own calendar: when, never what. */
  engagements: list(period),
  openings: list(period),
  /** Of their weekly hours. */
  hours: list(period),
});
export type Week = z.output<typeof Week>;
