// The lines of a dossier as a consultant reads them, on the real database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Instant, shifted } from '../../domain/time.ts';
import { createDossierStore, type DossierStore, type StaffMember } from '../../prisma/stores/dossiers.ts';
import type { Cursor } from '../../prisma/stores/transcripts.ts';
import { begin, hire, openTold, type Person, SLOW_START, type Told } from './told.ts';

const T0 = '2026-11-20T09:00:00.000Z';
const minute = (count: number): Instant => shifted(T0, count * 60_000);

let told: Told;
let store: DossierStore;
let claire: StaffMember;

beforeAll(async () => {
  told = await openTold();
  store = createDossierStore({ ...told, clock: () => minute(1000) });
  await hire(told, 'claire');
  claire = await member('claire');
}, SLOW_START);
afterAll(() => told.close());

async function member(subject: string): Promise<StaffMember> {
  const found = await store.staffOf(subject);
  if (!found) throw new Error(`${subject} is not of the staff`);
  return found;
}

/** A dossier that Claire follows, whoever else is hired. */
async function followed(at: Instant, options: Parameters<typeof begin>[2] = {}): Promise<Person> {
  const person = await begin(told, at, options);
  await told.prisma.assignment.deleteMany({ where: { dossierId: person.dossier } });
  await told.prisma.assignment.create({ data: { staffId: claire.id, dossierId: person.dossier, from: at } });
  return person;
}

describe('the transcript', () => {
  let person: Person;
  beforeAll(async () => {
    person = await followed(minute(100), { zone: 'America/Guadeloupe' });
    for (let turn = 1; turn <= 6; turn += 1) {
      // Two turns in the same millisecond: the order is that of the conversation.
      await person.answer(minute(100 + Math.ceil(turn / 2)), `réponse ${turn}`, { 'INT-D1': `version ${turn}` });
    }
    await person.tell(minute(110), { dialog: 'rights', heard: { kind: 'tap', text: 'Mes données' }, said: [] });
    await person.answer(minute(120), 'envoyer', {}, 'submitted');
  });

  const pages = async (limit: number) => {
    const seqs: number[] = [];
    let after: Cursor | undefined;
    for (let count = 1; ; count += 1) {
      const page = await store.transcript(claire, person.dossier, { limit, after });
      if (page.kind !== 'found') throw new Error(page.kind);
      seqs.push(...page.value.lines.map(({ seq }) => seq));
      if (page.value.next === null) return { seqs, count };
      expect(page.value.lines).toHaveLength(limit);
      after = page.value.next;
    }
  };

  test.each([
    [1, 16],
    [3, 6],
    [4, 4],
    [16, 1],
    [200, 1],
  ])('by pages of %i: every line once, in order', async (limit, count) => {
    expect(await pages(limit)).toEqual({ seqs: Array.from({ length: 16 }, (_, place) => place + 1), count });
  });

  test('who said what, when, where, and what was corrected', async () => {
    const page = await store.transcript(claire, person.dossier, { limit: 4 });
    expect(page).toMatchObject({
      value: {
        lines: [
          {
            seq: 1,
            direction: 'out',
            say: { kind: 'text', text: 'Bonjour.' },
            at: minute(100),
            dialog: 'intake',
            channel: 'webchat',
            zone: 'America/Guadeloupe',
            edit: false,
          },
          { seq: 2, direction: 'in', heard: { kind: 'text', text: 'réponse 1' }, edit: false },
          { seq: 3, direction: 'out' },
          { seq: 4, direction: 'in', heard: { text: 'réponse 2' }, edit: true },
        ],
      },
    });
  });

  test.each([
    ['a dialog', { dialog: 'rights' }, [14]],
    ['no such dialog', { dialog: 'x' }, []],
    ['from', { from: minute(103) }, [10, 11, 12, 13, 14, 15, 16]],
    ['before', { before: minute(101) }, [1]],
    ['both', { from: minute(101), before: minute(102) }, [2, 3, 4, 5]],
  ])('%s', async (_, wanted, seqs) => {
    const page = await store.transcript(claire, person.dossier, { ...wanted, limit: 50 });
    expect(page.kind === 'found' && page.value.lines.map(({ seq }) => seq)).toEqual(seqs);
  });

  test('a page stays the same when more is said', async () => {
    const before = await store.transcript(claire, person.dossier, { limit: 5 });
    await person.answer(minute(130), 'encore', {}, 'submitted');
    const after = await store.transcript(claire, person.dossier, { limit: 5 });
    expect(after).toMatchObject({ value: before.kind === 'found' ? before.value : null });
  });
});

test('what was asked about the programme on the way', async () => {
  const person = await followed(minute(80));
  const source = { title: 'Tarifs', section: 'Prix', quote: '2 400 €', url: '/sources/tarifs' };
  await person.tell(minute(81), {
    heard: { kind: 'text', text: 'Combien ça coûte ?' },
    said: [{ kind: 'sources', asked: 'Combien ça coûte ?', text: 'Voici.', sources: [source] }],
  });
  await person.answer(minute(82), 'Camille', { 'INT-B1': 'Camille' }, 'submitted');
  // Outside of any dossier: nobody reads it (R3).
  await person.tell(minute(83), {
    dialog: null,
    heard: { kind: 'text', text: 'Et à Nice ?' },
    said: [{ kind: 'sources', asked: 'Et à Nice ?', text: 'Oui.', sources: [source] }],
  });
  const dossier = await store.dossier(claire, person.dossier);
  expect(dossier?.asked.map(({ text }) => text)).toEqual(['Combien ça coûte ?']);
  const page = await store.transcript(claire, person.dossier, { limit: 50 });
  const heard =
    page.kind === 'found' ? page.value.lines.flatMap((line) => (line.direction === 'in' ? [line.heard.text] : [])) : [];
  expect(heard).toEqual(['Combien ça coûte ?', 'Camille']);
});
