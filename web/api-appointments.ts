// What the server says of the appointments of a dossier, and of the course they make (R43-R45, R106). As web/api-agenda.ts.
//
//   GET /api/dossiers/{id}/appointments                            -> Course
//   GET /api/dossiers/{id}/appointments/{appointment}/times?TimesQuery -> Times: free ones, to move it to
//   POST /api/dossiers/{id}/appointments/{appointment}/mark Mark   -> Course: it took place, or the person did not come
//   POST /api/dossiers/{id}/appointments/{appointment}/move Move   -> Course
//   POST /api/dossiers/{id}/appointments/{appointment}/cancel Seen -> Course
//   PUT /api/dossiers/{id}/dates DatesWanted                       -> Course
//
// 409 Taken: the time is not free any more, or somebody else has changed the appointment since it was read.
import { z } from 'zod';
import { AppointmentView, PlaceName } from './api-agenda.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const object = <T extends z.ZodRawShape>(shape: T) => z.object(shape).readonly();
const instant = z.iso.datetime();
const day = z.iso.date().regex(/^2/);
const minutes = z.int().min(0);

/** What the standard course has, whether booked or not. `suggested`: a working day of its weeks; `null` as long as nothing is counted from. */
export const CourseStep = object({
  kind: z.enum(['prealable', 'interview', 'followUp']),
  rank: z.int().nullable(),
  minutes,
  suggested: day.nullable(),
});
export type CourseStep = z.output<typeof CourseStep>;

export const Course = object({
  today: day,
  now: instant,
  /** What the person gave to be received; the rest is in their sheet. */
  contact: object({ name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() }),
  /** In time; those that were cancelled too. */
  appointments: list(AppointmentView),
  steps: list(CourseStep),
  /** Face to face, of the eight interviews (R45): of the programme, booked and attended; `done`: as they really lasted. */
  hours: object({ planned: minutes, booked: minutes, done: minutes }),
  /** Rules broken by what is booked, in words; limits first. */
  broken: list(object({ severity: z.enum(['limit', 'notice']), text: z.string() })),
  dates: object({
    termOn: day.nullable(),
    conventionSentOn: day.nullable(),
    conventionAnsweredOn: day.nullable(),
    /** How they are counted, in words. */
    explained: list(z.string()),
  }),
});
export type Course = z.output<typeof Course>;

/** As it really lasted. */
export const Mark = z.discriminatedUnion('as', [
  object({ as: z.literal('attended'), minutes: z.int().min(1).max(600) }),
  object({ as: z.literal('missed') }),
]);
export type Mark = z.output<typeof Mark>;

/** `sequence`: of the appointment as it was read. */
export const Seen = object({ sequence: z.int().min(0) });
export type Seen = z.output<typeof Seen>;
/** `place: null`: by visio. */
export const Move = object({
  sequence: z.int().min(0),
  startsAt: instant.regex(/^2/),
  place: z.string().min(1).max(100).nullable(),
});
export type Move = z.output<typeof Move>;

/** All of them, as they are to be; `null`: none. An answer is to the convention sent: without one there is none. */
export const DatesWanted = object({
  termOn: day.nullable(),
  conventionSentOn: day.nullable(),
  conventionAnsweredOn: day.nullable(),
});
export type DatesWanted = z.output<typeof DatesWanted>;

export const TimesQuery = z.object({ from: day.optional() });
/** The times of one week in which it may be, at one place or another; the first of them from `from` on. */
export const Times = object({
  from: day,
  times: list(object({ startsAt: instant, place: PlaceName.nullable() })),
});
export type Times = z.output<typeof Times>;
