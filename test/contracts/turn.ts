// The transaction of one message, on whichever database. Two `turns` on one database stand for two processes: no shared queue, no shared memo.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice, Person } from '../bot/talk.ts';

/** Everything stored, as text: equal before and after means that nothing was written. */
const everything = async ({ database: { prisma } }: Office): Promise<string> =>
  JSON.stringify(
    await Promise.all([
      prisma.conversation.findMany(),
      prisma.run.findMany(),
      prisma.answer.findMany(),
      prisma.consent.findMany(),
      prisma.event.findMany(),
      prisma.transcriptEntry.findMany(),
      prisma.outbox.findMany(),
      prisma.job.findMany(),
      prisma.processedActivity.findMany(),
      prisma.challenge.findMany(),
      prisma.askedQuestion.findMany(),
    ]),
    (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value),
  );

/** `url`: where the database is, once `beforeAll` hooks registered earlier have run; `undefined`: embedded, in memory. */
export function turnContract(url: () => string | undefined): void {
  let office: Office;
  beforeAll(async () => {
    const address = url();
    office = await openOffice(address === undefined ? {} : { url: address });
  });
  afterAll(() => office.close());

  describe('exactly once', () => {
    test('a repeated activity changes nothing and repeats the same reply', async () => {
      const person = new Person(office);
      await person.arrive();
      await person.say('commencer');
      const said = await person.do({ kind: 'text', text: 'oui' }, 'once');
      const before = await everything(office);
      expect(await person.do({ kind: 'text', text: 'oui' }, 'once')).toBe(said);
      expect(await person.do({ kind: 'text', text: 'autre chose' }, 'once'), 'the id decides, not the text').toBe(said);
      expect(await everything(office)).toBe(before);
    });

    test('two messages at the same time, in two processes, are taken one after the other; each copy gets the same reply', async () => {
      const other = office.another();
      const person = new Person(office);
      await person.arrive();
      await person.say('commencer');
      for (const text of ['oui', 'c’est mon choix', 'oui', 'Marie']) await person.say(text);
      const names = Array.from({ length: 12 }, (_, n) => `corriger prénom|Marie-${n}`);
      const replies = await Promise.all(
        names.flatMap((pair, n) =>
          pair
            .split('|')
            .flatMap((text, half) =>
              [office, other].map(({ turns }) =>
                turns(person.where, { activity: `b${n}-${half}`, content: { kind: 'text', text } }),
              ),
            ),
        ),
      );
      for (let at = 0; at < replies.length; at += 2) expect(replies[at]?.said).toEqual(replies[at + 1]?.said);
      expect(replies.filter(({ repeated }) => !repeated)).toHaveLength(replies.length / 2);
      const lines = await office.database.prisma.transcriptEntry.findMany({
        where: { direction: 'in', activityId: { startsWith: 'b' } },
      });
      expect(new Set(lines.map(({ activityId }) => activityId)).size).toBe(lines.length);
    });
  });

  describe('all or nothing', () => {
    test('a turn that cannot be written whole is not written at all, and the same activity may succeed later', async () => {
      const person = new Person(office);
      await person.arrive();
      const { prisma } = office.database;
      await prisma.$executeRaw`alter table answer add constraint broken check (key <> 'INT-A1') not valid`;
      await person.say('commencer');
      const before = await everything(office);
      await expect(person.do({ kind: 'text', text: 'oui' }, 'broken')).rejects.toThrow();
      expect(await everything(office)).toBe(before);
      await prisma.$executeRaw`alter table answer drop constraint broken`;
      expect(await person.do({ kind: 'text', text: 'oui' }, 'broken')).toContain('Cette démarche vient-elle de vous');
    });
  });

  describe('at rest', () => {
    test('nothing that was typed can be read in the database', async () => {
      const person = new Person(office);
      await person.arrive();
      const secret = `Secret${randomUUID().slice(0, 8)}`;
      for (const text of ['commencer', 'oui', 'a', 'oui', secret, secret, 'par courriel', `${secret}@exemple.fr`])
        await person.say(text);
      const stored = Buffer.from(await everything(office), 'utf8').toString();
      expect(stored).not.toContain(secret);
      expect(stored.toLowerCase()).not.toContain(Buffer.from(secret).toString('hex'));
      expect(stored).not.toContain(Buffer.from(secret).toString('base64').slice(0, 12));
    });

    test('a ciphertext moved to another row is refused', async () => {
      const person = new Person(office);
      await person.arrive();
      for (const text of ['commencer', 'oui', 'a', 'oui', 'Marie', 'Durand']) await person.say(text);
      const { prisma } = office.database;
      const run = await prisma.run.findFirstOrThrow({
        where: { dossier: { beneficiary: { conversations: { some: { externalId: person.where.externalId } } } } },
      });
      const [one] = await prisma.answer.findMany({ where: { runId: run.id, key: 'INT-B1' } });
      await prisma.$executeRaw`alter table answer disable trigger user`;
      await prisma.$executeRaw`update answer set value_sealed = ${one?.valueSealed} where run_id = ${run.id}::uuid and key = 'INT-B2'`;
      await prisma.$executeRaw`alter table answer enable trigger user`;
      await expect(
        office.another().turns(person.where, { activity: 'x', content: { kind: 'text', text: 'résumé' } }),
      ).rejects.toThrow(/authenticate/);
    });
  });

  describe('destroyed', () => {
    test('« effacer » leaves no answer, no line, no address, no key; a receipt without content stays', async () => {
      const person = new Person(office);
      await person.arrive();
      for (const text of ['commencer', 'oui', 'a', 'oui', 'Marie', 'Durand', 'ici', 'marie@exemple.fr'])
        await person.say(text);
      const { prisma } = office.database;
      const dossier = await prisma.dossier.findFirstOrThrow({
        where: { beneficiary: { conversations: { some: { externalId: person.where.externalId } } } },
      });
      expect(await person.say('effacer')).toContain('Voulez-vous vraiment tout effacer');
      expect(await person.say('je ne sais pas')).toContain('répondez « oui » ou « non »');
      expect(await person.say('oui')).toContain('reçu est E-');
      expect(await prisma.run.count({ where: { dossierId: dossier.id } })).toBe(0);
      expect(await prisma.transcriptEntry.count({ where: { dossierId: dossier.id } })).toBe(0);
      expect(await prisma.challenge.count({ where: { personId: dossier.beneficiaryId } })).toBe(0);
      expect(await prisma.dossierKey.findUnique({ where: { dossierId: dossier.id } })).toMatchObject({
        wrappedKey: null,
      });
      expect(await prisma.destruction.findFirstOrThrow({ where: { dossierId: dossier.id } })).toMatchObject({
        receipt: expect.stringContaining('E-'),
        ground: 'asked',
        counts: { answers: 7 },
      });
      expect(await person.say('bonjour')).toContain('Que puis-je faire');
      expect(await person.say('commencer'), 'one may begin anew').toContain('Acceptez-vous');
    });
  });
}
