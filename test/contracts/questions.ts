// Questions left to the provider, and what a conversation remembers to follow the next one, on whichever database.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionId } from '../../domain/ids.ts';
import type { Exchange } from '../../domain/ports.ts';
import type { AskedQuestion } from '../../domain/questions.ts';
import type { TurnWrite } from '../../domain/turn.ts';
import { createQuestionStore } from '../../prisma/stores/questions.ts';
import { TurnStore } from '../../prisma/turn-store.ts';
import { begin, openTold, type Person, SLOW_START, type Told } from '../prisma/told.ts';

const AT = '2026-11-20T09:12:34.567Z';
const asked = (more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id: questionId(randomUUID()),
  text: 'y a-t-il un parking ?',
  outcome: 'unknown',
  documents: [],
  ...more,
});

/** `url`: as in turn.ts. */
export function questionContract(url: () => string | undefined): void {
  let told: Told;
  let person: Person;
  const store = () => createQuestionStore(told);
  const kept = async ({ id }: AskedQuestion) => (await store().open()).find((one) => one.id === id);
  /** Seen by another process, which remembers nothing. */
  const elsewhere = async (activity: string = randomUUID()) => {
    const loaded = await new TurnStore(told.keys, told.pool).load(told.pool, person.where, activity);
    if (loaded.kind !== 'fresh') throw new Error(`a turn is ${loaded.kind}`);
    return loaded.opened;
  };
  const exchanges = async () => (await elsewhere()).situation.conversation.exchanges;

  beforeAll(async () => {
    const address = url();
    told = await openTold(address === undefined ? {} : { url: address });
    person = await begin(told, AT);
  }, SLOW_START);
  afterAll(() => told.close());

  describe('questions left to the provider (R115)', () => {
    test('sealed, with a day for an hour; nothing leads to who asked, nor back', async () => {
      const one = asked({ text: 'un secret de parking', documents: ['Les tarifs'], outcome: 'near' });
      await person.tell(AT, { asked: one });
      expect(await kept(one)).toEqual({ ...one, day: '2026-11-20', useful: null, why: null });
      const row = await told.prisma.askedQuestion.findUniqueOrThrow({ where: { id: one.id } });
      expect(Object.keys(row).sort()).toEqual(
        ['day', 'documents', 'handledAt', 'id', 'outcome', 'textSealed', 'useful', 'whySealed'].sort(),
      );
      expect(Buffer.from(row.textSealed).toString('latin1')).not.toContain('secret');
      expect(row.day.toISOString()).toBe('2026-11-20T00:00:00.000Z');
      const elsewhereInClear = JSON.stringify([
        await told.prisma.conversation.findMany(),
        await told.prisma.processedActivity.findMany(),
        await told.prisma.job.findMany(),
      ]);
      expect(elsewhereInClear).not.toContain(one.id);
    });

    test('a text moved to another question is refused', async () => {
      const [one, other] = [asked(), asked()];
      await person.tell(AT, { asked: one });
      await person.tell(AT, { asked: other });
      const row = await told.prisma.askedQuestion.findUniqueOrThrow({ where: { id: one.id } });
      await told.prisma.askedQuestion.update({ where: { id: other.id }, data: { textSealed: row.textSealed } });
      await expect(store().open()).rejects.toThrow(/authenticate/);
      await told.prisma.askedQuestion.delete({ where: { id: other.id } });
    });

    test('rated later: badly, it is one to look at; then why; a rating of nothing changes nothing', async () => {
      const good = asked({ outcome: 'answered', documents: ['Les tarifs'] });
      await person.tell(AT, { asked: good });
      expect(await kept(good)).toBeUndefined();
      await person.tell(AT, { rated: { question: good.id, useful: false, why: null } });
      expect(await kept(good)).toMatchObject({ useful: false, why: null });
      await person.tell(AT, { rated: { question: good.id, useful: false, why: 'le prix HT' } });
      await person.tell(AT, { rated: { question: good.id, useful: false, why: null } });
      expect(await kept(good)).toMatchObject({ useful: false, why: 'le prix HT' });
      const row = await told.prisma.askedQuestion.findUniqueOrThrow({ where: { id: good.id } });
      expect(Buffer.from(row.whySealed ?? []).toString('latin1')).not.toContain('prix');
      await person.tell(AT, { rated: { question: questionId(randomUUID()), useful: false, why: 'rien' } });
      await person.tell(AT, { rated: { question: good.id, useful: true, why: null } });
      expect(await kept(good)).toBeUndefined();
    });

    test('dealt with, once; put back', async () => {
      const one = asked();
      await person.tell(AT, { asked: one });
      expect(await store().handled([one.id, questionId(randomUUID())], AT)).toBe(1);
      expect(await store().handled([one.id], AT)).toBe(0);
      expect(await kept(one)).toBeUndefined();
      expect(await store().handled([one.id], null)).toBe(1);
      expect(await store().handled([one.id], null)).toBe(0);
      expect(await kept(one)).toBeDefined();
    });

    test('a turn that is not written leaves no question, no rating and no memory', async () => {
      const one = asked();
      const [behind, other] = [await elsewhere('late'), new TurnStore(told.keys, told.pool)];
      await person.tell(AT, {});
      const memory: readonly Exchange[] = [{ asked: one.text, answered: '' }];
      const write: TurnWrite = {
        at: AT,
        heard: null,
        said: [],
        dialog: null,
        expecting: null,
        asked: one,
        exchanges: memory,
      };
      expect(await other.commit(person.where, 'late', behind, write)).toBe('conflict');
      expect(await kept(one)).toBeUndefined();
      expect(await exchanges()).toEqual([]);
    });
  });

  describe('what a conversation remembers (R130)', () => {
    const two: readonly Exchange[] = [
      { asked: 'combien ça coûte ?', answered: '2 400 €', question: questionId(randomUUID()) },
      { asked: 'et en secret ?', answered: '' },
    ];

    test('read by another process, sealed, until something else is', async () => {
      await person.tell(AT, { exchanges: two });
      expect(await exchanges()).toEqual(two);
      await person.tell(AT, {});
      expect(await exchanges(), 'a turn that says nothing of it').toEqual(two);
      const [row] = await told.prisma.conversation.findMany({ where: { externalId: person.where.externalId } });
      expect(Buffer.from(row?.exchangesSealed ?? []).toString('latin1')).not.toMatch(/secret/);
      await person.tell(AT, { exchanges: [] });
      expect(await exchanges()).toEqual([]);
    });

    test('« effacer » forgets it; the questions of nobody stay', async () => {
      const one = asked();
      await person.tell(AT, { asked: one, exchanges: two });
      await person.tell(AT, { erase: { receipt: `E-${randomUUID()}`, ground: 'asked' } });
      const [row] = await told.prisma.conversation.findMany({ where: { externalId: person.where.externalId } });
      expect(row?.exchangesSealed).toBeNull();
      expect(await kept(one)).toBeDefined();
    });
  });
}
