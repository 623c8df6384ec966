// Who may call which route of the interface, and for which dossiers (R96, R148, R23).
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role, reach } from '../../../domain/access.ts';
import { Config, DossierList, DossierView, Failure, Me } from '../../../web/api.ts';
import type { Person } from '../../prisma/told.ts';
import {
  at,
  CONTENT,
  failure,
  followed,
  get,
  logOf,
  now,
  openDesk,
  origin,
  PATHS,
  submitted,
  T0,
  token,
  told,
} from './desk.ts';

openDesk();

describe('who may call', () => {
  let person: Person;
  beforeAll(async () => {
    person = await submitted(0);
  });
  const of = (path: string) => path.replace(':id', person.dossier);

  test('the configuration is public, and holds nothing else', async () => {
    const reply = await get('/api/config', null);
    expect(Config.parse(await reply.json())).toEqual({ authority: origin, clientId: 'page', scope: 'openid' });
  });

  test.each(PATHS)('%s: nothing without a token, or with a bad one', async (path) => {
    expect(await failure(await get(of(path), null))).toEqual([401, 'Unauthorized']);
    const expired = await token('clara', {}).then((good) => `${good.slice(0, -4)}AAAA`);
    const reply = await fetch(`${origin}${of(path)}`, { headers: { authorization: `Bearer ${expired}` } });
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
    expect(await failure(reply)).toEqual([401, 'Unauthorized']);
  });

  describe.each(PATHS.slice(1))('%s', (path) => {
    // R148: a role that has no row in domain/access.ts has no answer here. The dossier is assigned to each of them, for the test.
    test.each(ROLES.filter((role): role is Exclude<Role, 'consultant'> => role !== 'consultant'))(
      'not for: %s',
      async (role) => {
        expect(reach(role, 'dossier')).not.toBe('assigned');
        const staff = await told.prisma.staff.findMany({ where: { subject: role } });
        await told.prisma.assignment.createMany({
          data: staff.map(({ id }) => ({ staffId: id, dossierId: person.dossier, from: T0 })),
          skipDuplicates: true,
        });
        expect(
          await logOf(async () => expect(await failure(await get(of(path), role))).toEqual([403, 'Forbidden'])),
        ).toEqual([]);
      },
    );

    test('not for somebody the provider does not know', async () => {
      expect(await failure(await get(of(path), 'stranger'))).toEqual([403, 'Forbidden']);
    });

    test('for the consultant, and kept by no cache', async () => {
      const reply = await get(of(path));
      expect(reply.status).toBe(200);
      expect(reply.headers.get('cache-control')).toBe('no-store');
    });
  });

  test.each(ROLES)('/api/me, as %s', async (role) => {
    const reply = await get('/api/me', role === 'consultant' ? 'clara' : role);
    const may = { consultant: 'clara', admin: 'admin' }[role as string];
    if (may) expect(Me.parse(await reply.json())).toEqual({ name: may, role });
    else expect(await failure(reply)).toEqual([403, 'Forbidden']);
  });

  describe.each(PATHS.slice(2))('%s: another consultant', (path) => {
    test('is answered as for a dossier that does not exist', async () => {
      await told.prisma.staff.createMany({
        data: [{ id: randomUUID(), subject: 'paul', role: 'consultant', name: 'Paul', email: '' }],
        skipDuplicates: true,
      });
      const [theirs, unknown, malformed] = await Promise.all(
        [person.dossier, randomUUID(), 'x'].map((id) => get(path.replace(':id', id), 'paul')),
      );
      expect(theirs?.status).toBe(404);
      const said = await theirs?.text();
      expect(await unknown?.text()).toBe(said);
      expect(await malformed?.text()).toBe(said);
    });

    test('no more once the assignment has ended', async () => {
      const past = await submitted(5000);
      await told.prisma.assignment.updateMany({ where: { dossierId: past.dossier }, data: { until: now } });
      expect(await failure(await get(path.replace(':id', past.dossier)))).toEqual([404, 'NotFound']);
    });
  });

  test('what is not a route of ours', async () => {
    expect(await failure(await get('/api/nothing'))).toEqual([404, 'NotFound']);
  });
});

describe('before it is sent, and once the consent is withdrawn (R23)', () => {
  const SECRET = 'un secret';
  const withheld = {
    draft: async () => {
      const person = await followed(100);
      await person.answer(at(101), SECRET, { 'INT-A1': true, 'INT-A2': 'a', 'INT-B1': SECRET });
      return person;
    },
    withdrawn: async () => {
      const person = await followed(100);
      await person.answer(at(101), SECRET, { 'INT-A1': true, 'INT-A2': 'a', 'INT-B1': SECRET }, 'submitted');
      await person.tell(at(102), {
        heard: { kind: 'text', text: 'retirer mon accord' },
        consents: [{ purpose: 'intake', decision: 'withdrawn', textVersion: 'test-1', text: 't' }],
        events: ['withdrew'],
      });
      return person;
    },
  };

  test.each([
    ['draft', 'n’a pas encore transmis'],
    ['withdrawn', 'a retiré son accord'],
  ] as const)('%s: it exists, how far it is, what is missing, when; never a word of theirs', async (kind, message) => {
    const { dossier } = await withheld[kind]();
    const text = await (await get(`/api/dossiers/${dossier}`)).text();
    const view = DossierView.parse(JSON.parse(text));
    expect(view).toMatchObject({ sheet: null, questionsAsked: [], dialogs: [], dossier: { progress: { done: 3 } } });
    expect(view.dossier.name).toBeUndefined();
    expect(view.missing.map(({ label }) => label)).toContain('Nom');
    expect(view.missing.length).toBe(view.dossier.missing);
    expect(view.events.map(({ kind: event }) => event)).toContain('opened');
    const list = await (await get('/api/dossiers')).text();
    expect(DossierList.parse(JSON.parse(list)).dossiers.map(({ id }) => id)).toContain(dossier);
    for (const path of CONTENT) {
      const reply = await get(path.replace(':id', dossier));
      const said = await reply.text();
      expect([path, reply.status, Failure.parse(JSON.parse(said)).error.code]).toEqual([path, 403, 'NotSubmitted']);
      expect(said).toContain(message);
    }
    expect(text + list).not.toContain(SECRET);
  });

  test('nothing that was refused is in the access log', async () => {
    const { dossier } = await withheld.draft();
    expect(await logOf(() => Promise.all(CONTENT.map((path) => get(path.replace(':id', dossier)))))).toEqual([]);
  });
});
