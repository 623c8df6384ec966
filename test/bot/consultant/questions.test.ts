// What the documents did not answer, over real HTTP: who may read it, grouped, as a file, and dealt with (R115).
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { places, seal } from '../../../prisma/crypto.ts';
import { HandledCount, QuestionGroups } from '../../../web/api.ts';
import { failure, get, logOf, openDesk, origin, token, told } from './desk.ts';

openDesk();

interface Kept {
  readonly text: string;
  readonly day: string;
  readonly outcome?: 'answered' | 'near' | 'unknown';
  readonly useful?: boolean;
  readonly why?: string;
}
async function keep({ text, day, outcome = 'unknown', useful, why }: Kept): Promise<string> {
  const id = randomUUID();
  const key = told.keys.derive('questions');
  await told.prisma.askedQuestion.create({
    data: {
      id,
      day: new Date(`${day}T00:00:00.000Z`),
      outcome,
      textSealed: new Uint8Array(seal(key, places.question(id), text)),
      documents: outcome === 'unknown' ? [] : ['Les tarifs'],
      useful: useful ?? null,
      whySealed: why === undefined ? null : new Uint8Array(seal(key, places.rating(id), why)),
    },
  });
  return id;
}
const groups = async () => QuestionGroups.parse(await (await get('/api/questions')).json()).groups;
const handle = async (body: unknown, as = 'clara') =>
  fetch(`${origin}/api/questions/handled`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await token(as)}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  await keep({ text: 'y a-t-il un parking ?', day: '2026-11-18' });
  await keep({ text: 'où est-ce que je peux me garer', day: '2026-11-20' });
  await keep({ text: 'un parking ?', day: '2026-11-19' });
  await keep({
    text: 'combien coûte le bilan',
    day: '2026-11-19',
    outcome: 'answered',
    useful: false,
    why: '=le prix HT\u202e',
  });
  await keep({ text: 'à compléter\r\n"puis" relu', day: '2026-11-01', outcome: 'near' });
  await keep({ text: 'merci, tout est clair sur le prix', day: '2026-11-19', outcome: 'answered', useful: true });
});

describe('questions without an answer', () => {
  test('grouped by what they ask, the largest group first; a good answer is not among them', async () => {
    const found = await groups();
    expect(found.map(({ questions }) => questions.length)).toEqual([3, 1, 1]);
    expect(found[0]).toMatchObject({ title: expect.stringMatching(/parking|garer/), lastDay: '2026-11-20' });
    expect(found[1]?.questions[0]).toMatchObject({
      useful: false,
      why: '=le prix HT\u202e',
      documents: ['Les tarifs'],
    });
  });

  test('as a file a French spreadsheet opens, in which nothing is a formula; both readings are logged', async () => {
    const log = await logOf(async () => {
      const reply = await get('/api/questions.csv');
      expect(reply.headers.get('content-disposition')).toMatch(/questions-sans-reponse-\d{4}-\d\d-\d\d\.csv/);
      const bytes = new Uint8Array(await reply.arrayBuffer());
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
      expect(lines).toHaveLength(6);
      expect(lines[0]).toBe(
        '"Groupe";"Question type";"Question posée";"Jour";"Réponse donnée";"Jugée utile";"Ce qui manquait";"Documents cités"',
      );
      expect(lines[4]).toBe(
        `"2";"combien coûte le bilan";"combien coûte le bilan";"2026-11-19";"certaine";"non";"'=le prix HT";"Les tarifs"`,
      );
      expect(lines[5]).toContain('"à compléter\n""puis"" relu"');
    });
    expect(log).toEqual(['export questions:csv']);
  });

  test('nobody else reads them', async () => {
    expect(await failure(await get('/api/questions', null))).toEqual([401, 'Unauthorized']);
    for (const role of ['hr', 'referent', 'beneficiary'])
      expect(await failure(await get('/api/questions', role)), role).toEqual([403, 'Forbidden']);
    expect((await get('/api/questions', 'admin')).status).toBe(200);
  });

  test('dealt with, they leave; asked again, or put back, they return; what is not a list of ids is refused', async () => {
    const [first] = await groups();
    const ids = first?.questions.map(({ id }) => id);
    expect(HandledCount.parse(await (await handle({ ids })).json())).toEqual({ handled: 3 });
    expect((await groups()).map(({ questions }) => questions.length)).toEqual([1, 1]);
    expect(HandledCount.parse(await (await handle({ ids })).json()), 'already').toEqual({ handled: 0 });
    await keep({ text: 'un parking', day: '2026-11-21' });
    expect(
      (await groups()).map(({ title }) => title),
      'asked again',
    ).toContain('un parking');
    expect(HandledCount.parse(await (await handle({ ids, handled: false })).json()), 'a slip').toEqual({ handled: 3 });
    expect((await groups())[0]?.questions).toHaveLength(4);
    for (const body of [
      {},
      { ids: [] },
      { ids: ['1'] },
      { ids, handled: 'no' },
      { ids: Array(1_001).fill(ids?.[0]) },
      [],
    ])
      expect(await failure(await handle(body))).toEqual([400, 'BadRequest']);
    expect(await failure(await handle({ ids }, 'hr'))).toEqual([403, 'Forbidden']);
  });
});
