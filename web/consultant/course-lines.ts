// The course as it is read: each step with its appointment, then what is beside the steps.
import type { AppointmentView } from '../api-agenda.ts';
import type { Course, CourseStep } from '../api-appointments.ts';

export interface CourseLine {
  readonly step: CourseStep | null;
  /** `null`: to be taken. */
  readonly appointment: AppointmentView | null;
}

const stands = ({ status }: AppointmentView): boolean => status === 'booked' || status === 'attended';

/** Steps in their order, each with the appointment that stands for it; personal follow-up comes last. */
export function linesOf({ steps, appointments }: Course): readonly CourseLine[] {
  const standing = appointments.filter(stands);
  const lines = steps.map((step): CourseLine => {
    const own = standing.find(({ kind, rank }) => kind === step.kind && rank === step.rank);
    return { step, appointment: own ?? null };
  });
  const taken = new Set(lines.map(({ appointment }) => appointment?.id));
  const others = standing.filter(({ id }) => !taken.has(id)).map((appointment) => ({ step: null, appointment }));
  return [...lines, ...others];
}

/** Cancelled or missed: kept to be read, the last one first. */
export const pastOf = ({ appointments }: Course): readonly AppointmentView[] =>
  appointments.filter((one) => !stands(one)).toReversed();
