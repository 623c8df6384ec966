// Random conversations about appointments, on the real turn and the real database: several people, one consultant, days that pass,
// absences that come, servers that restart. No rule of the calendar is ever broken, no time is held twice, and what is said is so.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Appointment } from '../../domain/appointment.ts';
import { told } from '../../domain/calendar/broken.fr.ts';
import { broken, isLimit } from '../../domain/calendar/broken.ts';
import { appointmentId, staffId } from '../../domain/ids.ts';
import { DAY, localDay, MINUTE, shifted } from '../../domain/time.ts';
import { zoneOfPlace } from '../../domain/zones.ts';
import { DEMO_CONSULTANT, PLACES } from '../../prisma/seed.ts';
import { type Office, openOffice, Person } from './talk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const PHRASES = [
  'je voudrais un rendez-vous',
  'rendez-vous mardi après 18 h à Vincennes',
  'mon planning',
  'plutôt le matin',
  'les soirs, en visio',
  'à Monaco',
  'en Guadeloupe',
  'la semaine prochaine',
  'pas avant le 1er du mois prochain',
  'le 14 juillet',
  'samedi à 10 h',
  'plus tôt',
  'plus tard',
  'd’autres horaires',
  'un autre lieu',
  'le premier',
  'le deuxième',
  'oui',
  'oui',
  'oui, réserver ces séances',
  'non',
  'changer la 3e séance',
  'déplacer mon rendez-vous',
  'déplacer la 8e séance',
  'déplacer la 1re séance à demain 9 h',
  'déplacer la 2e séance',
  'déplacer la 4e séance la semaine prochaine',
  'déplacer la 5e séance au mois de juin',
  'déplacer la 8e séance en visio',
  'je voudrais un rendez-vous',
  'le dernier',
  'oui',
  'annuler la 8e séance',
  'annuler la 1re séance',
  'annuler mon rendez-vous',
  'annuler la 2e séance',
  'mes rendez-vous',
  'mon travail personnel',
  'combien coûte le bilan ?',
  'merci',
  'annuler',
  'je suis en fauteuil',
] as const;

type Act =
  | { readonly kind: 'say'; readonly words: string }
  | { readonly kind: 'tap'; readonly pick: number }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'absent'; readonly days: number }
  | { readonly kind: 'restart' };
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PHRASES).map((words) => ({ kind: 'say' as const, words })) },
  { weight: 8, arbitrary: fc.nat(20).map((pick) => ({ kind: 'tap' as const, pick })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((days) => ({ kind: 'days' as const, days })) },
  { weight: 1, arbitrary: fc.nat(30).map((days) => ({ kind: 'absent' as const, days })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);
const step = fc.record({ who: fc.nat(2), act });

/** Says who they are when it is asked. */
async function carryOut(person: Person, one: Act): Promise<void> {
  if (one.kind === 'restart') return person.moveTo(office.another());
  if (one.kind === 'days') {
    office.clock.now = shifted(office.clock.now, one.days * DAY);
    return;
  }
  if (one.kind === 'absent') return absentFrom(one.days);
  const buttons = person.last.flatMap((say) => ('actions' in say && say.actions ? say.actions : []));
  const sayable = buttons.flatMap((button) => ('says' in button ? [button] : []));
  const button = one.kind === 'tap' ? sayable[one.pick % Math.max(1, sayable.length)] : undefined;
  if (one.kind === 'tap' && !button) return;
  // Leaving altogether is another walk's business (walks.process.test.ts).
  if (button && /effacer|annuler tout|préparer mon entretien|dossier/i.test(button.says)) return;
  await (button ? person.tap(button.title) : person.say(one.kind === 'say' ? one.words : ''));
  expect(person.last.length, 'something is always said').toBeGreaterThan(0);
  const card = person.last.find((say) => say.kind === 'questions');
  if (card) await person.fill({ 'RDV-2': 'Camille Durand', 'RDV-3': `p${Math.random()}@exemple.fr`, 'RDV-4': '' });
  const recap = person.last.find((say) => say.kind === 'recap');
  if (recap) await person.confirm();
}

/** Where they are booked already, an absence is a conflict that the consultant sees: here it comes where nothing is. */
async function absentFrom(days: number): Promise<void> {
  const startsAt = shifted(office.clock.now, (days + 3) * DAY);
  const endsAt = shifted(startsAt, DAY);
  const { prisma } = office.database;
  const held = await prisma.appointment.count({
    where: { status: 'booked', startsAt: { lt: endsAt }, endsAt: { gt: startsAt } },
  });
  if (held === 0)
    await prisma.absence.create({ data: { id: crypto.randomUUID(), staffId: DEMO_CONSULTANT.id, startsAt, endsAt } });
}

async function check(): Promise<void> {
  const { prisma } = office.database;
  const rows = await prisma.appointment.findMany({ orderBy: { startsAt: 'asc' } });
  const booked = rows.filter(({ status }) => status === 'booked');
  for (const [at, one] of booked.entries()) {
    const next = booked[at + 1];
    if (next)
      expect(+one.endsAt, `${one.id} and ${next.id} keep their distance`).toBeLessThanOrEqual(
        +next.startsAt - 15 * MINUTE,
      );
  }
  const absences = await prisma.absence.findMany();
  for (const { startsAt, endsAt } of booked)
    expect(absences.filter((absence) => absence.startsAt < endsAt && startsAt < absence.endsAt)).toEqual([]);
  const jobs = new Set(
    (await prisma.job.findMany({ where: { kind: 'invitation' } })).map(({ dedupeKey }) => dedupeKey),
  );
  for (const { id, sequence } of rows) expect(jobs, 'each change is sent').toContain(`invitation/${id}/${sequence}`);
  for (const dossier of new Set(rows.map(({ dossierId }) => dossierId))) {
    const sessions = rows.filter(({ dossierId }) => dossierId === dossier).map(appointmentOf);
    const prealable = sessions.find(({ kind, status }) => kind === 'prealable' && status === 'booked');
    const day = prealable ? localDay(prealable.startsAt, zoneOfPlace(prealable.place, PLACES)) : null;
    const limits = broken(sessions, { prealable: day, places: PLACES, openings: [], ownWork: null }).filter(isLimit);
    expect(limits.map(told)).toEqual([]);
  }
}
const appointmentOf = (row: {
  id: string;
  staffId: string;
  kind: string;
  rank: number | null;
  status: string;
  startsAt: Date;
  endsAt: Date;
  placeId: string | null;
  sequence: number;
}): Appointment => ({
  id: appointmentId(row.id),
  staff: staffId(row.staffId),
  kind: row.kind as Appointment['kind'],
  status: row.status as Appointment['status'],
  rank: row.rank,
  startsAt: row.startsAt.toISOString(),
  minutes: (+row.endsAt - +row.startsAt) / MINUTE,
  place: row.placeId,
  sequence: row.sequence,
});

test('no rule broken, no time held twice, each change sent', async () => {
  const numRuns = Number(process.env.WALKS ?? 5);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      office.clock.now = '2026-03-02T09:00:00.000Z';
      await office.database.prisma.$executeRaw`delete from appointment`;
      await office.database.prisma.$executeRaw`delete from absence`;
      const people = [new Person(office), new Person(office), new Person(office)];
      for (const [n, person] of people.entries()) {
        await person.say('je voudrais un rendez-vous');
        await carryOut(person, { kind: 'tap', pick: n });
      }
      // The first has only a first appointment; the others are on their way.
      office.clock.now = shifted(office.clock.now, 12 * DAY);
      for (const person of people.slice(1)) {
        await person.say('mon planning');
        await person.say('oui');
      }
      for (const { who, act: one } of steps) {
        const person = people[who];
        if (person) await carryOut(person, one);
      }
      await check();
    }),
    { numRuns, seed: Number(process.env.WALKS_SEED ?? 7), endOnFailure: true },
  );
}, 300_000);
