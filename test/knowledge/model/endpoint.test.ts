// What becomes of a question when the endpoint is slow, down, limited, or of another make.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cuts, hangs, reply, says, status, text, unless } from './openai-server.ts';
import { EXTRACTIVE, GOOD, PRICE, QUESTION, startWriting, type Writing } from './writing.ts';

let writing: Writing;
beforeAll(async () => {
  writing = await startWriting();
});
afterAll(() => writing.server.stop());
beforeEach(() => {
  writing.logged.length = 0;
});

describe('an endpoint that does not answer well: the documents do', () => {
  test.each([
    ['prose', text('Le bilan coûte 2 400 € TTC, bien sûr !'), 2],
    ['broken JSON', text('{"statements": [{"text": "Le bilan'), 2],
    ['another form', reply({ answer: 'Le bilan coûte 2 400 €' }), 2],
    ['ids that are numbers', reply({ statements: [{ text: PRICE, from: [1] }], answered: true }), 2],
    ['nothing', text(''), 2],
    ['a reply cut by its length', text('{"statements": [', 'length'), 2],
    ['500', status(500), 2],
    ['a connection that is cut', cuts, 2],
    ['429', status(429), 1],
    ['401', status(401), 1],
    ['404', status(404), 1],
    ['a filter', status(400, 'The response was filtered', { code: 'content_filter' }), 1],
    ['no sentence', reply({ statements: [], answered: false }), 1],
    [
      'sentences that do not answer, it says',
      reply({ statements: [{ text: PRICE, from: ['s1'] }], answered: false }),
      1,
    ],
  ] as const)('%s', async (_title, answering, requests) => {
    writing.server.script(answering);
    expect(await writing.writer().answer(QUESTION, 'c')).toEqual(EXTRACTIVE);
    expect(writing.server.requests).toHaveLength(requests);
  });
  test('prose, then the form', async () => {
    writing.server.script(text('Bien sûr !'), GOOD);
    expect(await writing.writer().answer(QUESTION, 'c')).toMatchObject({ by: 'model' });
  });
  test('a hang ends after the time of one attempt, without another', async () => {
    writing.server.script(hangs);
    expect(await writing.writer({ patience: { attempt: 150, whole: 300 } }).answer(QUESTION, 'c')).toEqual(EXTRACTIVE);
    expect(writing.server.requests).toHaveLength(1);
    expect(writing.logged).toEqual([
      [{ kind: 'slow', name: expect.any(String), status: 0 }, 'the model did not answer'],
    ]);
  });
  test('a second attempt that hangs: the first one’s sentences that hold', async () => {
    writing.server.script(says([PRICE, '2 400'], ['L’entretien préalable est payant.', 'gratuit']), hangs);
    const answer = await writing.writer({ patience: { attempt: 400, whole: 800 } }).answer(QUESTION, 'c');
    expect(answer).toMatchObject({ by: 'model', statements: [{ text: PRICE }] });
  });
  test('nobody listens', async () => {
    expect(await writing.writer({ baseUrl: 'http://127.0.0.1:9/v1' }).answer(QUESTION, 'c')).toEqual(EXTRACTIVE);
  });
  test('the log says what happened, never what was asked nor the key', async () => {
    writing.server.script(status(500, 'Combien coûte le bilan ? sk-une-cle-secrete'));
    await writing.writer().answer(QUESTION, 'c');
    expect(JSON.stringify(writing.logged)).toMatch(/"kind":"down".*"status":500/);
    expect(JSON.stringify(writing.logged)).not.toMatch(/bilan|sk-une/);
  });
});

describe('what the endpoint does not support is asked for otherwise, and remembered', () => {
  const noForm = unless(({ body }) => body.response_format !== undefined && 'response_format is not supported', GOOD);
  const noCold = unless(({ body }) => body.temperature !== undefined && "Unsupported value: 'temperature'", GOOD);
  test.each([
    ['response_format', noForm],
    ['temperature', noCold],
    ['both', unless(({ body }) => body.temperature !== undefined && "'temperature' no", noForm)],
  ] as const)('%s', async (_title, answering) => {
    writing.server.script(answering);
    const one = writing.writer();
    expect(await one.answer(QUESTION, 'c')).toMatchObject({ by: 'model' });
    expect(writing.server.requests.length).toBeGreaterThan(1);
    writing.server.script(answering);
    expect(await one.answer(QUESTION, 'c')).toMatchObject({ by: 'model' });
    expect(writing.server.requests).toHaveLength(1);
  });
  test('a model older than schemas', async () => {
    writing.server.script(GOOD);
    expect(await writing.writer({ model: 'gpt-4' }).answer(QUESTION, 'c')).toMatchObject({ by: 'model' });
    expect(writing.sent().body.tools).toHaveLength(1);
  });
  test('nothing is supported', async () => {
    writing.server.script(status(400, 'bad request'));
    expect(await writing.writer().answer(QUESTION, 'c')).toEqual(EXTRACTIVE);
  });
});

describe('Azure OpenAI', () => {
  test.each(['', '/', '/openai'])('its dated API, by deployment, with the resource as %j', async (end) => {
    writing.server.script(GOOD);
    const given = {
      baseUrl: `${writing.server.origin}${end}`,
      azureApiVersion: '2024-10-21',
      model: 'mon-deploiement',
    };
    expect(await writing.writer(given).answer(QUESTION, 'c')).toMatchObject({ by: 'model' });
    expect(writing.sent().url).toBe('/openai/deployments/mon-deploiement/chat/completions?api-version=2024-10-21');
    expect(writing.sent().headers['api-key']).toBe('sk-une-cle-secrete');
  });
  test('its v1 API is that of everybody', async () => {
    writing.server.script(GOOD);
    await writing.writer({ baseUrl: `${writing.server.origin}/openai/v1` }).answer(QUESTION, 'c');
    expect(writing.sent().url).toBe('/openai/v1/chat/completions');
    expect(writing.sent().headers.authorization).toBe('Bearer sk-une-cle-secrete');
  });
});

test('a conversation asks the model so many times an hour; then the documents answer', async () => {
  writing.server.script(GOOD);
  const one = writing.writer();
  for (let time = 0; time < 35; time += 1) await one.answer(QUESTION, 'bavarde');
  expect(writing.server.requests).toHaveLength(30);
  expect(await one.answer(QUESTION, 'bavarde')).toEqual(EXTRACTIVE);
  expect(await one.answer(QUESTION, 'une autre')).toMatchObject({ by: 'model' });
  writing.passes(3_600_001);
  expect(await one.answer(QUESTION, 'bavarde')).toMatchObject({ by: 'model' });
});

test('an endpoint that is down is left alone, then tried again by one question', async () => {
  writing.server.script(status(503));
  const one = writing.writer();
  for (let time = 0; time < 3; time += 1) await one.answer(QUESTION, 'c');
  expect(writing.server.requests).toHaveLength(6);
  expect(await one.answer(QUESTION, 'c')).toEqual(EXTRACTIVE);
  expect(writing.server.requests).toHaveLength(6);
  writing.passes(30_000);
  expect(await one.answer(QUESTION, 'c')).toEqual(EXTRACTIVE);
  expect(writing.server.requests).toHaveLength(8);
  expect(await one.answer(QUESTION, 'c')).toEqual(EXTRACTIVE);
  expect(writing.server.requests).toHaveLength(8);
  writing.passes(30_000);
  writing.server.script(GOOD);
  expect(await one.answer(QUESTION, 'c')).toMatchObject({ by: 'model' });
  expect(await one.answer(QUESTION, 'c')).toMatchObject({ by: 'model' });
});
