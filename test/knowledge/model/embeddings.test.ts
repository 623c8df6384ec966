import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createEmbeddings } from '../../../knowledge/model/embeddings.ts';
import { fused } from '../../../knowledge/model/fused.ts';
import { cuts, hangs, type OpenAi, reply, startOpenAi, status, vectors } from './openai-server.ts';
import { passageOf } from './passages.ts';

const PASSAGES = [
  'Le bilan coûte 2 400 € TTC.',
  'Les séances ont lieu le soir.',
  'Le référent handicap vous rappelle.',
].map((words) => passageOf(words));

let server: OpenAi;
beforeAll(async () => {
  server = await startOpenAi();
});
afterAll(() => server.stop());

let now = Date.parse('2026-11-25T10:00:00Z');
let logged: unknown[] = [];
beforeEach(() => {
  logged = [];
  server.script(vectors);
});
const embeddings = (more: { readonly azureApiVersion?: string } = {}) =>
  createEmbeddings({
    settings: {
      apiKey: 'sk-cle',
      baseUrl: more.azureApiVersion ? server.origin : server.url,
      model: 'm',
      embeddings: 'embed',
      azureApiVersion: null,
      ...more,
    },
    clock: () => new Date(now).toISOString(),
    log: { warn: (...what) => logged.push(what) },
    patience: { question: 300, batch: 300 },
  });

test('the nearest in meaning first; the question is scrubbed', async () => {
  const one = embeddings();
  await one.learn(PASSAGES);
  expect((await one.rank('handicap : qui est le référent ? julie@exemple.fr'))[0]).toBe(2);
  expect((await one.rank('séances du soir'))[0]).toBe(1);
  expect(server.requests.map(({ raw }) => raw).join()).not.toContain('julie');
  expect(server.requests[0]?.body).toMatchObject({ model: 'embed', encoding_format: 'float' });
});

test('in batches, and each text once', async () => {
  const many = Array.from({ length: 150 }, (_, at) => passageOf(`Phrase numéro ${at} du programme.`));
  const one = embeddings();
  await one.learn(many);
  expect(server.requests.map(({ body }) => body.input?.length)).toEqual([64, 64, 22]);
  await one.learn([...many.slice(1), passageOf('Une phrase nouvelle.')]);
  expect(server.requests.map(({ body }) => body.input?.length)).toEqual([64, 64, 22, 1]);
  expect(await one.rank('nouvelle')).toHaveLength(40);
});

test('a corpus that changes while it is learned', async () => {
  const one = embeddings();
  const first = one.learn(PASSAGES);
  const second = one.learn([passageOf('Tout autre chose.'), ...PASSAGES]);
  await Promise.all([first, second]);
  expect((await one.rank('autre chose'))[0]).toBe(0);
});

test('while it is not all known, there is no ranking, and nobody waits', async () => {
  server.script(hangs);
  const one = embeddings();
  const learned = one.learn(PASSAGES);
  expect(await one.rank('handicap')).toEqual([]);
  await learned;
  expect(logged).toHaveLength(1);
});

test.each([
  ['down', status(500)],
  ['cut', cuts],
  ['late', hangs],
  ['something else', reply({})],
])('an endpoint that fails (%s) is tried again later, by a question', async (_title, fails) => {
  server.script(fails);
  const one = embeddings();
  await one.learn(PASSAGES);
  server.script(vectors);
  expect(await one.rank('handicap')).toEqual([]);
  now += 60_000;
  expect(await one.rank('handicap')).toEqual([]);
  await one.learn(PASSAGES);
  expect((await one.rank('référent handicap'))[0]).toBe(2);
  expect(JSON.stringify(logged)).not.toMatch(/handicap|bilan|sk-cle/);
});

test('a question that is not embedded in time has no ranking', async () => {
  const one = embeddings();
  await one.learn(PASSAGES);
  server.script(hangs);
  expect(await one.rank('handicap')).toEqual([]);
});

test('Azure OpenAI: the deployment of the embeddings', async () => {
  const one = embeddings({ azureApiVersion: '2024-10-21' });
  await one.learn(PASSAGES);
  expect(server.requests[0]?.url).toBe('/openai/deployments/embed/embeddings?api-version=2024-10-21');
  expect((await one.rank('référent handicap'))[0]).toBe(2);
});

test('rankings are fused by their ranks', () => {
  expect(fused(['a', 'b', 'c'], ['c', 'b', 'd'])).toEqual(['c', 'b', 'a', 'd']);
  expect(fused(['a', 'b'], [])).toEqual(['a', 'b']);
});
