// An appointment, booked by the database's own function as a turn does it.
import { randomUUID } from 'node:crypto';
import type { AppointmentKind, Meeting } from '../../../domain/appointment.ts';
import { appointmentId, staffId } from '../../../domain/ids.ts';
import type { Person } from '../../prisma/told.ts';
import { now, told } from './desk.ts';

interface Booked extends Partial<Pick<Meeting, 'minutes' | 'place'>>, Pick<Meeting, 'startsAt'> {
  readonly staff: string;
  readonly kind?: AppointmentKind;
  readonly rank?: number | null;
}

export async function booked(
  { dossier }: Pick<Person, 'dossier'>,
  { startsAt, staff, minutes = 60, place = 'vincennes', kind = 'prealable', rank = null }: Booked,
) {
  const id = appointmentId(randomUUID());
  const meeting: Meeting = { startsAt, minutes, staff: staffId(staff), place };
  const write = JSON.stringify({ op: 'book', id, kind, rank, meeting });
  await told.pool.query('select write_appointment($1::jsonb, $2::uuid, $3::timestamptz)', [write, dossier, now]);
  return id;
}
