// The appointments of a dossier over HTTP: what came of them, moved, cancelled; and the dates of its course (R106; web/api-appointments.ts).
import { freeSlots } from '../../domain/availability.ts';
import type { AppointmentId, DossierId } from '../../domain/ids.ts';
import { DAY, MINUTE, shifted } from '../../domain/time.ts';
import type { StaffMember } from '../../prisma/stores/assigned.ts';
import type { KeptAppointment } from '../../prisma/stores/kept-appointment.ts';
import { DatesWanted, Mark, Move, Seen, type Times, TimesQuery } from '../../web/api-appointments.ts';
import { fr } from './agenda.fr.ts';
import { placeNames } from './appointment-view.ts';
import { courseView } from './course-view.ts';
import { Appointment, Id } from './query.ts';
import { failure, type Reply } from './replies.ts';
import type { Asked, Route, Services } from './routes.ts';

const NEEDS = ['appointments'] as const;
const PATH = '/api/dossiers/:id/appointments';

export function appointmentRoutes(services: Services): readonly Route[] {
  const { courses, appointments, agenda, accessLog, clock, places } = services;
  const log = (staff: StaffMember, dossier: DossierId, resource: string) =>
    accessLog.append({ staff: staff.id, dossier, action: 'read', resource, at: clock() });

  async function shown(staff: StaffMember, id: DossierId): Promise<Reply> {
    const course = await courses.course(staff, id);
    if (course === null) return failure('NotFound');
    await log(staff, id, 'appointments');
    return { kind: 'json', body: courseView(course, services) };
  }

  /** The dossier and its appointment, or why not: of another dossier, it is unknown like any other. */
  async function named({ staff, params }: Asked) {
    const [id, wanted] = [Id.safeParse(params.id).data, Appointment.safeParse(params.appointment).data];
    const course = id === undefined ? null : await courses.course(staff, id);
    const appointment = course?.appointments.find((one) => one.id === wanted);
    return id === undefined || !course || !appointment ? null : { id, course, appointment };
  }

  /** Refused words, or what was done: logged, then shown as it now stands. */
  const settled = async (staff: StaffMember, id: DossierId, done: Settled, what: string): Promise<Reply> => {
    if (done === 'unknown') return failure('NotFound');
    if (done === 'early') return failure('BadRequest', fr.early);
    if (done !== 'done') return failure('Taken');
    await log(staff, id, what);
    return shown(staff, id);
  };

  /** The bodies are of one shape; what is asked is done to an appointment of a dossier of theirs. */
  const changing =
    <T>(
      read: (body: unknown) => T | undefined,
      what: (asked: T) => string,
      change: (staff: StaffMember, appointment: KeptAppointment, asked: T) => Promise<Settled>,
    ) =>
    async (asked: Asked): Promise<Reply> => {
      const found = await named(asked);
      if (!found) return failure('NotFound');
      const wanted = read(asked.body);
      if (wanted === undefined) return failure('BadRequest');
      const done = await change(asked.staff, found.appointment, wanted);
      return settled(asked.staff, found.id, done, `appointment:${what(wanted)}`);
    };

  async function times(asked: Asked): Promise<Reply> {
    const found = await named(asked);
    const query = TimesQuery.safeParse(asked.query).data;
    if (!found) return failure('NotFound');
    if (!query) return failure('BadRequest');
    const now = clock();
    const from = query.from === undefined ? now : `${query.from}T00:00:00.000Z`;
    const until = shifted(from, 7 * DAY);
    const { startsAt, minutes } = found.appointment;
    const slots = freeSlots(
      await agenda.agenda(asked.staff.id, { from: shifted(from, -DAY), until: shifted(until, DAY) }),
      {
        minutes,
        from,
        until,
        now,
        places,
        notice: 0,
        taken: othersOf(found.appointment.id, found.course.appointments),
        freed: { from: startsAt, until: shifted(startsAt, minutes * MINUTE) },
      },
    );
    const names = placeNames(places);
    const body: Times = {
      from: from.slice(0, 10),
      times: slots.map((slot) => ({
        startsAt: slot.startsAt,
        place: names.find(({ id }) => id === slot.place) ?? null,
      })),
    };
    return { kind: 'json', body };
  }

  return [
    {
      path: PATH,
      needs: NEEDS,
      answer: async ({ staff, params }) => {
        const id = Id.safeParse(params.id).data;
        return id === undefined ? failure('NotFound') : shown(staff, id);
      },
    },
    { path: `${PATH}/:appointment/times`, needs: [...NEEDS, 'agenda'], answer: times },
    {
      method: 'post',
      path: `${PATH}/:appointment/mark`,
      needs: NEEDS,
      answer: changing(
        (body) => Mark.safeParse(body).data,
        ({ as }) => as,
        (staff, { id }, mark) =>
          appointments.mark(staff, id, mark.as, mark.as === 'attended' ? mark.minutes : null, clock()),
      ),
    },
    {
      method: 'post',
      path: `${PATH}/:appointment/move`,
      needs: NEEDS,
      answer: changing(
        (body) => {
          const move = Move.safeParse(body).data;
          const isKnown = move && (move.place === null || places.some(({ id }) => id === move.place));
          return isKnown && move.startsAt > clock() ? move : undefined;
        },
        () => 'moved',
        (staff, { id, minutes }, { sequence, startsAt, place }) =>
          appointments.move(staff, id, sequence, { startsAt, minutes, place, staff: staff.id }, clock()),
      ),
    },
    {
      method: 'post',
      path: `${PATH}/:appointment/cancel`,
      needs: NEEDS,
      answer: changing(
        (body) => Seen.safeParse(body).data,
        () => 'cancelled',
        (staff, { id }, { sequence }) => appointments.cancel(staff, id, sequence, clock()),
      ),
    },
    {
      method: 'put',
      path: '/api/dossiers/:id/dates',
      needs: NEEDS,
      answer: async ({ staff, params, body }) => {
        const id = Id.safeParse(params.id).data;
        const asked = DatesWanted.safeParse(body).data;
        const course = id === undefined ? null : await courses.course(staff, id);
        if (id === undefined || !course) return failure('NotFound');
        if (!asked) return failure('BadRequest');
        const { termOn, conventionSentOn } = asked;
        const answeredOn = conventionSentOn === null ? null : asked.conventionAnsweredOn;
        // What has not changed orders nothing again.
        if (termOn !== course.dates.termOn) await appointments.setTerm(staff, id, termOn, clock());
        if (conventionSentOn !== course.dates.conventionSentOn)
          await appointments.setConventionSent(staff, id, conventionSentOn, clock());
        if (answeredOn !== course.dates.conventionAnsweredOn || conventionSentOn !== course.dates.conventionSentOn)
          await appointments.setConventionAnswered(staff, id, answeredOn, clock());
        return settled(staff, id, 'done', 'dates');
      },
    },
  ];
}

type Settled = 'done' | 'unknown' | 'stale' | 'taken' | 'early';

/** The person's own other sessions, with whomever. */
const othersOf = (id: AppointmentId, appointments: readonly KeptAppointment[]) =>
  appointments
    .filter((one) => one.id !== id && (one.status === 'booked' || one.status === 'attended'))
    .map(({ startsAt, minutes }) => ({ from: startsAt, until: shifted(startsAt, minutes * MINUTE) }));
