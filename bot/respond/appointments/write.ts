// What is written when an appointment changes, and what has to be sent because of it (R48, R50).
import type { Appointment, AppointmentWrite } from '../../../domain/appointment.ts';
import { ordersFor } from '../../../domain/reminders/orders.ts';
import type { Case, Draft } from '../draft.ts';
import { fr } from './appointments.fr.ts';
import { appointmentsIn } from './here.ts';

/** What can be done once it is. */
export const atBooked = ({ situation: { dossier }, services, now }: Case) =>
  dossier === null ? [] : [{ title: fr.addToCalendar, opens: services.agendaLink(dossier.id, now) }, ...fr.atBooked];

/** What is written of these changes, with what has to be sent because of them. */
export function written(
  at: Case,
  writes: readonly AppointmentWrite[],
): Pick<Draft, 'appointments' | 'jobs' | 'events'> {
  const { dossier, conversation } = at.situation;
  if (dossier === null) return {};
  const changed = writes.flatMap((write) => changedBy(at, write) ?? []);
  const orders = changed.flatMap((appointment) =>
    ordersFor({ kind: 'appointment', dossier: dossier.id, zone: conversation.zone, appointment, by: 'person' }, at.now),
  );
  return { appointments: writes, jobs: orders, events: [...new Set(writes.map(({ op }) => EVENTS[op]))] };
}
const EVENTS = { book: 'appointment-booked', move: 'appointment-moved', cancel: 'appointment-cancelled' } as const;

/** The appointment as it will be. */
function changedBy(at: Case, write: AppointmentWrite): Appointment | null {
  if (write.op === 'book') {
    const { id, kind, rank, meeting } = write;
    return { ...meeting, id, kind, rank, status: 'booked', sequence: 0 };
  }
  const before = appointmentsIn(at).find(({ id }) => id === write.id);
  if (!before) return null;
  const sequence = before.sequence + 1;
  return write.op === 'move' ? { ...before, ...write.meeting, sequence } : { ...before, status: 'cancelled', sequence };
}
