// What times are offered from: the json of load_agendas, opened.
import type { Agenda, Hours, Opening, Period } from '../domain/agenda.ts';
import { type DossierId, staffId } from '../domain/ids.ts';
import { DAY, type Instant, shifted } from '../domain/time.ts';
import type { Times } from '../domain/turn.ts';
import { fromHex, places, unseal } from './crypto.ts';
import { withoutForgotten } from './opened.ts';
import type { Db } from './turn-store.ts';

/** The year of a personal follow-up, and some: nothing is offered later (R69). */
const HORIZON = 400 * DAY;

interface StoredTimes {
  readonly intake: {
    readonly run: string;
    readonly answers: readonly (readonly [key: string, version: number, value: string])[] | null;
  } | null;
  readonly agendas: readonly StoredAgenda[] | null;
}
interface StoredAgenda {
  readonly staff: string;
  readonly name: string;
  readonly buffer: number;
  readonly hours: readonly Hours[] | null;
  readonly openings: readonly Opening[] | null;
  readonly absences: readonly Period[] | null;
  readonly busy: readonly Period[] | null;
}

export async function readTimes(db: Db, dossier: DossierId | null, key: Buffer | null, now: Instant): Promise<Times> {
  const { rows } = await db.query<{ times: StoredTimes }>({
    name: 'load_agendas',
    text: 'select load_agendas($1::uuid, $2::timestamptz, $3::timestamptz) as times',
    values: [dossier, now, shifted(now, HORIZON)],
  });
  const stored = rows[0]?.times;
  return { agendas: (stored?.agendas ?? []).map(openAgenda), intake: openIntake(stored?.intake ?? null, key) };
}

const openAgenda = ({ staff, hours, openings, absences, busy, ...rest }: StoredAgenda): Agenda => ({
  ...rest,
  staff: staffId(staff),
  hours: hours ?? [],
  openings: (openings ?? []).map((one) => ({ ...one, ...period(one) })),
  absences: (absences ?? []).map(period),
  busy: (busy ?? []).map(period),
});

/** As JavaScript writes an instant, not as PostgreSQL does. */
const period = ({ from, until }: Period): Period => ({ from: shifted(from, 0), until: shifted(until, 0) });

function openIntake(stored: StoredTimes['intake'], key: Buffer | null): Times['intake'] {
  if (!stored || !key) return {};
  const opened = (stored.answers ?? []).map(([name, version, value]) => [
    name,
    JSON.parse(unseal(key, places.answer(stored.run, name, version), fromHex(value)).toString()),
  ]);
  return withoutForgotten(Object.fromEntries(opened));
}
