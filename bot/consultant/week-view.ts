// A consultant's week: what stands in it, and what falls upon what (R106). A name comes from a dossier that is theirs today, and sent.
import type { Period } from '../../domain/agenda.ts';
import { overlaps, periodsOf, weekOf } from '../../domain/office-hours.ts';
import { DAY, dayAfter, dayStart, localDay, MINUTE, shifted } from '../../domain/time.ts';
import type { KeptWeek } from '../../prisma/stores/agenda.ts';
import type { StaffMember } from '../../prisma/stores/assigned.ts';
import type { KeptAppointment } from '../../prisma/stores/kept-appointment.ts';
import type { Week, WeekAppointment } from '../../web/api-agenda.ts';
import { appointmentView } from './appointment-view.ts';
import type { Services } from './routes.ts';

/** `from`: any day of the week wanted; today's without it. */
export async function weekView(services: Services, staff: StaffMember, from: string | undefined): Promise<Week> {
  const { agenda, clock, zone } = services;
  const today = localDay(clock(), zone);
  const days = weekOf(from ?? today);
  const [monday = today, sunday = today] = [days[0], days.at(-1)];
  const [start, end] = [dayStart(monday, zone), dayStart(dayAfter(sunday), zone)];
  const week = await agenda.week(staff.id, { from: start, until: end });
  const dossiers = await named(services, staff, week.appointments);
  const inside = ({ from: one, until }: Period) => one < end && until > start;
  // By other clocks, a day begins on the day before or ends on the day after.
  const around = [shifted(`${monday}T00:00:00.000Z`, -DAY).slice(0, 10), ...days, dayAfter(sunday)];
  return {
    days,
    today,
    zone,
    appointments: week.appointments.map((one) => ({
      appointment: appointmentView(one, services.places),
      dossier: dossiers.get(one.dossier.id) ?? { id: null, reference: one.dossier.reference, name: null },
      conflicts: conflictsOf(one, week),
    })),
    absences: week.absences.map(bare),
    engagements: week.engagements.map(bare),
    openings: week.openings.map(bare),
    hours: periodsOf(week.hours, around).filter(inside),
  };
}

const bare = ({ from, until }: Period): Period => ({ from, until });

async function named({ store, forms }: Services, staff: StaffMember, appointments: readonly KeptAppointment[]) {
  const wanted = new Set(appointments.map(({ dossier }) => dossier.id));
  if (wanted.size === 0) return new Map<string, WeekAppointment['dossier']>();
  const assigned = (await store.assigned(staff)).filter(({ id }) => wanted.has(id));
  return new Map(
    assigned.map((dossier) => {
      const name = dossier.withheld === null ? forms.read(dossier).name : null;
      return [String(dossier.id), { id: dossier.id, reference: dossier.reference, name }] as const;
    }),
  );
}

/** What stands over an appointment (R106). Of what is still to come about: what was held, or missed, is the past. */
export function conflictsOf(
  { status, startsAt, minutes }: KeptAppointment,
  week: Pick<KeptWeek, 'absences' | 'engagements'>,
): WeekAppointment['conflicts'] {
  if (status !== 'booked') return [];
  const held = { from: startsAt, until: shifted(startsAt, minutes * MINUTE) };
  const falls = (periods: readonly Period[]) => periods.some((one) => overlaps(one, held));
  // Of exactly its time: the appointment itself, copied into their own calendar.
  const others = week.engagements.filter(({ from, until }) => from !== held.from || until !== held.until);
  return [...(falls(week.absences) ? ['absence' as const] : []), ...(falls(others) ? ['engagement' as const] : [])];
}
