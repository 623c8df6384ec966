import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierId } from '../../domain/ids.ts';
import { type Instant, shifted } from '../../domain/time.ts';
import { createDossierStore, type DossierStore, type StaffMember } from '../../prisma/stores/dossiers.ts';
import { begin, hire, openTold, type Person, SLOW_START, type Told } from './told.ts';

const T0 = '2026-11-20T09:00:00.000Z';
const minute = (count: number): Instant => shifted(T0, count * 60_000);

let told: Told;
let store: DossierStore;
let now = minute(1000);
let claire: StaffMember;
let paul: StaffMember;

beforeAll(async () => {
  told = await openTold();
  store = createDossierStore({ ...told, clock: () => now });
  await hire(told, 'claire');
  claire = await member('claire');
}, SLOW_START);
afterAll(() => told.close());

async function member(subject: string): Promise<StaffMember> {
  const found = await store.staffOf(subject);
  if (!found) throw new Error(`${subject} is not of the staff`);
  return found;
}

test('staff are found by the subject of their token', async () => {
  expect(claire).toEqual({ id: claire.id, role: 'consultant', name: 'claire' });
  expect(await store.staffOf('somebody')).toBeNull();
  expect(await store.staffOf('')).toBeNull();
});

describe('who sees a dossier', () => {
  let person: Person;
  beforeAll(async () => {
    person = await begin(told, T0); // given to Claire, who is alone
    await person.answer(minute(1), 'Camille', { 'INT-B1': 'Camille' }, 'submitted');
    await hire(told, 'paul');
    paul = await member('paul');
  });

  const seen = async (staff: StaffMember) => ({
    listed: (await store.assigned(staff)).some(({ id }) => id === person.dossier),
    dossier: (await store.dossier(staff, person.dossier)) !== null,
    history: (await store.history(staff, person.dossier, 'INT-B1')).kind === 'found',
    transcript: (await store.transcript(staff, person.dossier, { limit: 10 })).kind === 'found',
  });
  const all = { listed: true, dossier: true, history: true, transcript: true };
  const nothing = { listed: false, dossier: false, history: false, transcript: false };

  test('the one it is assigned to, and nobody else', async () => {
    expect(await seen(claire)).toEqual(all);
    expect(await seen(paul)).toEqual(nothing);
  });

  test('an unknown dossier and somebody else’s are answered alike', async () => {
    for (const id of [person.dossier, dossierId(randomUUID())]) {
      expect(await store.dossier(paul, id)).toBeNull();
      expect(await store.history(paul, id, 'INT-B1')).toEqual({ kind: 'unknown' });
      expect(await store.transcript(paul, id, { limit: 10 })).toEqual({ kind: 'unknown' });
    }
  });

  test.each([
    ['ended yesterday', { from: T0, until: minute(900) }, nothing],
    ['ends just now', { from: T0, until: minute(1000) }, nothing],
    ['ends tomorrow', { from: T0, until: minute(3000) }, all],
    ['begins tomorrow', { from: minute(3000), until: null }, nothing],
    ['begins just now', { from: minute(1000), until: null }, all],
  ])('an assignment that %s', async (_, span, expected) => {
    await told.prisma.assignment.deleteMany({ where: { staffId: paul.id } });
    await told.prisma.assignment.create({ data: { staffId: paul.id, dossierId: person.dossier, ...span } });
    expect(await seen(paul)).toEqual(expected);
    await told.prisma.assignment.deleteMany({ where: { staffId: paul.id } });
  });

  test('an ended assignment and a new one: seen again, once', async () => {
    const dossier = { staffId: paul.id, dossierId: person.dossier };
    await told.prisma.assignment.createMany({
      data: [
        { ...dossier, from: T0, until: minute(5) },
        { ...dossier, from: minute(6) },
        { ...dossier, from: minute(7) },
      ],
    });
    expect((await store.assigned(paul)).map(({ id }) => id)).toEqual([person.dossier]);
    await told.prisma.assignment.deleteMany({ where: { staffId: paul.id } });
  });

  test('the time that passes ends it, without anything written', async () => {
    await told.prisma.assignment.create({
      data: { staffId: paul.id, dossierId: person.dossier, from: T0, until: minute(2000) },
    });
    expect(await seen(paul)).toEqual(all);
    now = minute(2000);
    expect(await seen(paul)).toEqual(nothing);
    now = minute(1000);
  });

  test('erased: nobody', async () => {
    const erased = await begin(told, minute(10));
    const [assignment] = await told.prisma.assignment.findMany({ where: { dossierId: erased.dossier } });
    const reader = assignment?.staffId === claire.id ? claire : paul;
    expect(await store.dossier(reader, erased.dossier)).not.toBeNull();
    await erased.tell(minute(11), { erase: { receipt: randomUUID(), ground: 'asked' } });
    expect(await store.dossier(reader, erased.dossier)).toBeNull();
  });
});

/** A dossier that Claire follows, whoever else is hired. */
async function followed(at: Instant, options: Parameters<typeof begin>[2] = {}): Promise<Person> {
  const person = await begin(told, at, options);
  await told.prisma.assignment.deleteMany({ where: { dossierId: person.dossier } });
  await told.prisma.assignment.create({ data: { staffId: claire.id, dossierId: person.dossier, from: at } });
  return person;
}

describe('what was answered', () => {
  const answersOf = async ({ dossier }: Person) =>
    Object.fromEntries(
      (await store.dossier(claire, dossier))?.run?.answers.map(({ key, value, version }) => [key, [version, value]]) ??
        [],
    );

  test('the last version of each, opened, with when and where', async () => {
    const person = await followed(minute(20));
    await person.answer(minute(21), 'Camile', { 'INT-B1': 'Camile', 'INT-E1': ['a', 'f'], 'INT-C2': null });
    await person.answer(minute(22), 'Camille', { 'INT-B1': 'Camille' }, 'submitted');
    expect(await answersOf(person)).toEqual({
      'INT-B1': [2, 'Camille'],
      'INT-E1': [1, ['a', 'f']],
      'INT-C2': [1, null],
    });
    const history = await store.history(claire, person.dossier, 'INT-B1');
    expect(history).toMatchObject({
      kind: 'found',
      value: [
        { version: 2, value: 'Camille', at: minute(22), channel: 'webchat' },
        { version: 1, value: 'Camile', at: minute(21), channel: 'webchat' },
      ],
      dossier: { submittedAt: minute(22), stage: 'submitted', run: { form: 'intake', formVersion: 1 } },
    });
    expect(await store.history(claire, person.dossier, 'NEVER')).toMatchObject({ kind: 'found', value: [] });
  });

  test('taken back: a version without a value', async () => {
    const person = await followed(minute(30));
    await person.answer(minute(31), 'Vendeur', { 'INT-C2': 'Vendeur' });
    await person.answer(minute(32), 'effacer', { 'INT-C2': undefined }, 'submitted');
    expect(await answersOf(person)).toEqual({ 'INT-C2': [2, undefined] });
  });

  test('R23: while what was sent is open again, it is read as it was sent', async () => {
    const person = await followed(minute(40));
    await person.answer(minute(41), 'Vendeur', { 'INT-C2': 'Vendeur' }, 'submitted');
    await person.answer(minute(42), 'Acheteur', { 'INT-C2': 'Acheteur', 'INT-C3': 'Livres' }, 'open');
    expect(await answersOf(person)).toEqual({ 'INT-C2': [1, 'Vendeur'] });
    expect(await store.history(claire, person.dossier, 'INT-C2')).toMatchObject({ value: [{ version: 1 }] });
    expect(await texts(person)).not.toContain('Acheteur');
    await person.answer(minute(43), 'envoyer', {}, 'submitted');
    expect(await answersOf(person)).toEqual({ 'INT-C2': [2, 'Acheteur'], 'INT-C3': [1, 'Livres'] });
    expect(await store.history(claire, person.dossier, 'INT-C2')).toMatchObject({
      value: [{ version: 2 }, { version: 1 }],
    });
    expect(await texts(person)).toContain('Acheteur');
  });
});

async function texts({ dossier }: Person): Promise<readonly string[]> {
  const page = await store.transcript(claire, dossier, { limit: 200 });
  return page.kind === 'found'
    ? page.value.lines.flatMap((line) => (line.direction === 'in' ? [line.heard.text] : []))
    : [];
}

describe('before it is sent, and once the consent is withdrawn, content is withheld', () => {
  test.each([
    ['a draft', 'open' as const, [], 'draft'],
    ['withdrawn', 'submitted' as const, ['withdrawn' as const], 'withdrawn'],
    ['withdrawn, then given again', 'submitted' as const, ['withdrawn' as const, 'given' as const], null],
  ])('%s', async (_, status, decisions, why) => {
    const person = await followed(minute(50));
    await person.answer(minute(51), 'secret', { 'INT-B1': 'secret' }, status);
    for (const decision of decisions)
      await person.tell(minute(52), { consents: [{ purpose: 'intake', decision, textVersion: 'test-1', text: 't' }] });
    const dossier = await store.dossier(claire, person.dossier);
    expect(dossier?.withheld).toBe(why);
    expect(dossier?.dialogs).toEqual(why === null ? ['intake'] : []);
    expect(dossier?.events.length).toBeGreaterThan(0);
    const expected = why === null ? { kind: 'found' } : { kind: 'withheld', why };
    expect(await store.history(claire, person.dossier, 'INT-B1')).toMatchObject(expected);
    expect(await store.transcript(claire, person.dossier, { limit: 10 })).toMatchObject(expected);
  });

  test('refused from the start', async () => {
    const person = await followed(minute(60), { agreed: false });
    await person.answer(minute(61), 'x', {}, 'submitted');
    expect((await store.dossier(claire, person.dossier))?.withheld).toBe('withdrawn');
  });
});

describe('what surrounds it', () => {
  test('ledger and events, newest first; who waits for a person; the last activity orders the list', async () => {
    const heard = { kind: 'text', text: 'Une personne, s’il vous plaît.' } as const;
    const person = await followed(minute(70));
    await person.tell(minute(71), { heard, events: ['asked-person', 'helped'] });
    await person.tell(minute(72), { heard, events: ['asked-person'] });
    await person.tell(minute(73), {
      heard,
      consents: [{ purpose: 'adaptation', decision: 'given', textVersion: 'test-2', text: 't' }],
      dossier: { discreet: true },
      events: ['paused'],
    });
    const dossier = await store.dossier(claire, person.dossier);
    expect(dossier).toMatchObject({
      wantsPersonAt: minute(72),
      lastAt: minute(73),
      openedAt: minute(70),
      discreet: true,
      submittedAt: null,
      consents: { intake: 'given', adaptation: 'given' },
      events: [
        { kind: 'paused', at: minute(73) },
        { kind: 'asked-person', at: minute(72) },
        { kind: 'asked-person', at: minute(71) },
        { kind: 'helped', at: minute(71) },
        { kind: 'opened', at: minute(70) },
      ],
      ledger: [
        { purpose: 'adaptation', decision: 'given', textVersion: 'test-2', at: minute(73), channel: 'webchat' },
        { purpose: 'intake', decision: 'given', textVersion: 'test-1', at: minute(70), channel: 'webchat' },
      ],
    });
    expect((await store.assigned(claire))[0]?.id).toBe(person.dossier);
  });
});
