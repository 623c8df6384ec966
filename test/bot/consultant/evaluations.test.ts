// The statistics of the evaluations over real HTTP: who may read them, what they say of a group, and nothing of fewer than five.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { ROLES, reach } from '../../../domain/access.ts';
import { evaluationId } from '../../../domain/ids.ts';
import { createEvaluationStore } from '../../../prisma/stores/evaluations.ts';
import { Evaluations } from '../../../web/api-evaluations.ts';
import { failure, get, logOf, openDesk, told } from './desk.ts';

openDesk();

const satisfaction = (figure: number) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`EVC-S${n + 1}`, n === 9 ? 6 - figure : figure]));
const HOT = '/api/evaluations?questionnaire=evaluation-hot&year=2026';
const read = async (path: string) => Evaluations.parse(await (await get(path)).json());

beforeAll(async () => {
  const store = createEvaluationStore(told);
  for (let n = 0; n < 12; n += 1) {
    await store.invited('evaluation-hot', '2026-10-01');
    await store.keep({
      id: evaluationId(randomUUID()),
      questionnaire: 'evaluation-hot',
      version: 1,
      month: '2026-11-01',
      answers: {
        'EVC-0': true,
        ...satisfaction(n < 6 ? 5 : 3),
        'EVC-R1': n < 6 ? 5 : 2,
        'EVC-R2': n < 4 ? 5 : null,
        'EVC-N': n < 8 ? 9 : 3,
        'EVC-O1': n < 5 ? `=${String.fromCharCode(101 - n)} de Paul Durand, 06 12 34 56 78` : null,
        'EVC-O3': 'b',
      },
    });
  }
  for (let n = 0; n < 4; n += 1)
    await store.keep({
      id: evaluationId(randomUUID()),
      questionnaire: 'evaluation-cold',
      version: 1,
      month: '2026-11-01',
      answers: { 'EVF-R1': 5, 'EVF-O1': 'un secret' },
    });
});

test('figures of a group; a question fewer than five answered says nothing', async () => {
  const { figures, years } = await read(HOT);
  expect(years).toEqual([2026, 2025, 2024, 2023]);
  if (figures.kind !== 'statistics') throw new Error(figures.kind);
  expect(figures).toMatchObject({ answers: 12, invited: { kind: 'known', people: 12, percent: 100 } });
  expect(figures.scales).toEqual([
    { id: 'SATISFACTION', label: 'Satisfaction', answers: 12, mean: 4, share: { kind: 'exactly', percent: 50 } },
  ]);
  const [r1, r2] = figures.rates;
  expect(r1).toMatchObject({ id: 'EVC-R1', answers: 12, mean: 3.5, share: { kind: 'exactly', percent: 50 } });
  expect(r2).toMatchObject({ id: 'EVC-R2', answers: null, mean: null, share: null });
  expect(figures.recommendations).toMatchObject([{ answers: 12, score: 33 }]);
  expect(figures.choices).toEqual([]);
  expect(figures.words.map(({ texts }) => texts?.length)).toEqual([5, undefined]);
  expect(figures.words[0]?.texts?.[0]).toBe('=a de [nom], [téléphone]');
});

test('four answers: nothing, not even that they are four', async () => {
  const text = await (await get('/api/evaluations?questionnaire=evaluation-cold&year=2026')).text();
  expect(Evaluations.parse(JSON.parse(text)).figures).toEqual({ kind: 'tooFew' });
  expect(text).not.toContain('secret');
  const file = await (await get('/api/evaluations.csv?questionnaire=evaluation-cold&year=2026')).text();
  expect(file.trim().split('\r\n')).toHaveLength(2);
  expect(file).toContain('Moins de cinq réponses');
  expect((await read('/api/evaluations?questionnaire=evaluation-hot&year=2025')).figures).toEqual({ kind: 'tooFew' });
});

test('as a file a French spreadsheet opens, in which nothing is a formula; both readings are logged', async () => {
  const log = await logOf(async () => {
    await get(HOT);
    const reply = await get(HOT.replace('evaluations?', 'evaluations.csv?'));
    expect(reply.headers.get('content-disposition')).toContain('evaluation-hot-2026.csv');
    const bytes = new Uint8Array(await reply.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(lines[0]).toBe(
      '"Questionnaire";"Année";"Rubrique";"Indicateur";"Réponses";"Moyenne sur 5";"Part";"Lecture"',
    );
    expect(lines).toContain('"evaluation-hot";"2026";"Participation";"Taux de réponse";"";"";"100 %";""');
    expect(lines).toContain(
      '"evaluation-hot";"2026";"Indicateurs";"Satisfaction";"12";"4,0";"50 %";"satisfaits : moyenne de 4 ou plus"',
    );
    expect(lines.filter((line) => line.includes(`"'=`))).toHaveLength(5);
  });
  expect(log).toEqual(['read evaluations:evaluation-hot:2026', 'export evaluations:evaluation-hot:2026']);
});

test.each(ROLES)('as %s', async (role) => {
  const reply = await get(HOT, role === 'consultant' ? 'clara' : role);
  if (reach(role, 'statistics') === 'all') expect(reply.status).toBe(200);
  else expect(await failure(reply)).toEqual([403, 'Forbidden']);
});

test('nobody without a token; nothing else is asked for', async () => {
  expect(await failure(await get(HOT, null))).toEqual([401, 'Unauthorized']);
  for (const query of ['', '?questionnaire=motivation', '?questionnaire=evaluation-hot&year=26', '?year=2026'])
    expect(await failure(await get(`/api/evaluations${query}`)), query).toEqual([400, 'BadRequest']);
});
