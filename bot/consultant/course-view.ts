// The course of a bilan as it stands: its steps, its hours, the rules that are broken, and the dates counted from it (R43-R45, R106).
import { told } from '../../domain/calendar/broken.fr.ts';
import { explain } from '../../domain/calendar/dates.fr.ts';
import { coldEvaluationOf, conventionOf, followUpOf } from '../../domain/calendar/dates.ts';
import { valueOn } from '../../domain/calendar/figures.ts';
import { plan } from '../../domain/calendar/plan.ts';
import { INTERVIEWS, PLANNED } from '../../domain/programme.data.ts';
import { minutesOf } from '../../domain/scheduling.ts';
import { localDay } from '../../domain/time.ts';
import { calendarOf, ZONES } from '../../domain/zones.ts';
import type { CourseDates, KeptCourse } from '../../prisma/stores/courses.ts';
import type { KeptAppointment } from '../../prisma/stores/kept-appointment.ts';
import type { Course, CourseStep } from '../../web/api-appointments.ts';
import { appointmentView } from './appointment-view.ts';
import type { Services } from './routes.ts';

export function courseView(
  course: KeptCourse,
  { places, clock, zone }: Pick<Services, 'places' | 'clock' | 'zone'>,
): Course {
  const now = clock();
  const today = localDay(now, zone);
  const { appointments, dates, openings } = course;
  const standing = appointments.filter(({ status }) => status === 'booked' || status === 'attended');
  const first = standing.find(({ kind }) => kind === 'prealable');
  const prealable = first ? localDay(first.startsAt, ZONES[calendarOf(first.place, places)]) : null;
  const laid = plan(standing, { prealable, places, openings, ownWork: null }, first?.place ?? null);
  const interviews = standing.filter(({ kind }) => kind === 'interview');
  return {
    now,
    today,
    contact: course.contact,
    appointments: appointments.map((one) => appointmentView(one, places)),
    steps: stepsOf(laid, dates, today),
    hours: {
      planned: laid?.hours.planned.value ?? valueOn(PLANNED, today),
      booked: sum(interviews.map(({ minutes }) => minutes)),
      done: sum(interviews.filter(({ status }) => status === 'attended').map(lasted)),
    },
    broken: (laid?.broken ?? []).map((one) => ({ severity: one.severity, text: told(one) })),
    dates: { ...dates, explained: explained(dates) },
  };
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);
const lasted = ({ actualMinutes, minutes }: KeptAppointment): number => actualMinutes ?? minutes;

/** The préalable suggests no day: it is before everything that is counted. */
function stepsOf(laid: ReturnType<typeof plan>, { termOn }: CourseDates, today: string): readonly CourseStep[] {
  const day = laid?.start ?? today;
  return [
    { kind: 'prealable', rank: null, minutes: minutesOf({ kind: 'prealable', rank: null }, day), suggested: null },
    ...valueOn(INTERVIEWS, day).map(({ rank, minutes }) => ({
      kind: 'interview' as const,
      rank,
      minutes,
      suggested: laid?.interviews.find((one) => one.rank === rank)?.suggested ?? null,
    })),
    {
      kind: 'followUp',
      rank: null,
      minutes: minutesOf({ kind: 'followUp', rank: null }, day),
      suggested: termOn === null ? null : followUpOf(termOn).target,
    },
  ];
}

/** Once it is answered, the ten days of a convention say nothing more. */
const explained = ({ termOn, conventionSentOn, conventionAnsweredOn }: CourseDates): readonly string[] => [
  ...(conventionSentOn !== null && conventionAnsweredOn === null
    ? [explain.convention(conventionOf(conventionSentOn))]
    : []),
  ...(termOn === null ? [] : [explain.followUp(followUpOf(termOn)), explain.coldEvaluation(coldEvaluationOf(termOn))]),
];
