import { describe, expect, test } from 'vitest';
import { createKnowledge } from '../../knowledge/answer.ts';
import { readCorpus, readDocument } from '../../knowledge/read/ingest.ts';
import { CORPUS, marked, marks } from './eval.ts';
import { QUESTIONS } from './questions.data.ts';

const { passages } = await readCorpus(CORPUS);
const knowledge = createKnowledge(passages);
const given = (question: string) => {
  const answer = knowledge.answer(question);
  if (answer.kind === 'unknown') throw new Error(`no answer to « ${question} »`);
  return answer;
};

test('of our own questions, nothing is invented or wrong and nine in ten are answered', () => {
  const all = marks(knowledge);
  expect(all.filter(({ mark }) => mark === 'invented' || mark === 'wrong').map(({ question }) => question)).toEqual([]);
  expect(all.filter(({ mark }) => mark === 'right').length).toBeGreaterThan(all.length * 0.9);
});

test('a citation quotes the passage its address opens', () => {
  for (const { question } of QUESTIONS) {
    const answer = knowledge.answer(question);
    if (answer.kind === 'unknown') continue;
    expect(answer.text.length, question).toBeLessThanOrEqual(700);
    for (const { url, quote } of answer.sources) {
      const passage = passages.find(({ document, anchor }) => url === `/documents/${document}#${anchor}`);
      expect(quote).toContain(passage?.cells?.[0]?.text ?? passage?.text);
    }
  }
});

test('every figure of an answer is in what it cites (R124)', () => {
  for (const { question } of QUESTIONS) {
    const answer = knowledge.answer(question);
    if (answer.kind === 'unknown') continue;
    const cited = answer.sources.map(({ quote }) => quote).join(' ');
    for (const figure of answer.text.match(/\d+/g) ?? []) expect(cited, question).toContain(figure);
  }
});

describe('a dated fact goes with the provider’s notice, both cited (R125)', () => {
  test.each([
    ['Combien coûte le bilan ?', '2026-126'],
    ['Comment se passe l’inscription avec le CPF ?', 'Mon Compte Formation décide'],
    ['l’aide individuelle à la formation de pole emploi ?', 'France Travail'],
    ['quelle est la durée maximum d’un bilan', 'L. 6313-4'],
    ['les documents sont conservés combien de temps ?', '2023-1350'],
    ['C’est quoi un bilan de compétences ?', '6313-10'],
    ['article sur l’habilitation des consultants', 'R6322-56'],
  ])('%s', (question, words) => {
    const { text, sources } = given(question);
    expect(text).toContain(words);
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.at(-1)?.url).toMatch(/^\/documents\/corrections#/);
  });
});

test('what to ask next can be answered, and is not what was just answered', () => {
  const questions = new Set(passages.flatMap(({ about }) => about.questions));
  for (const question of questions) expect(marked(knowledge, { question, says: [] }), question).toBe('right');
  const { next } = given('Combien coûte le bilan ?');
  expect(next.length).toBeGreaterThan(0);
  expect(next.map(({ title }) => title)).not.toContain('Combien coûte le bilan ?');
});

test('a near passage says that it is no certain answer', () => {
  const answer = given('Combien coûte le livret d’accompagnement ?');
  expect(answer.near).toBe(true);
  expect(answer.text).toMatch(/^Je n’ai pas trouvé de réponse certaine/);
});

test('another provider’s documents: what they say, and nothing of INTERACTIF', async () => {
  const other = createKnowledge(
    await readDocument(
      'cours.txt',
      'COURS DE POTERIE\n\nTARIFS\n\nLe cours de poterie coûte 35 euros.\n\nLe cours dure 2 heures.\n\nCONTACT\n\nLéa Morin : 05 11 22 33 44\n',
    ),
  );
  expect(other.answer('combien coûte le cours de poterie')).toMatchObject({
    text: 'Le cours de poterie coûte 35 euros.',
  });
  expect(other.answer('combien de temps dure le cours ?')).toMatchObject({ text: 'Le cours dure 2 heures.' });
  expect(other.answer('combien coûte la restitution tripartite ?').kind).toBe('unknown');
});

test('no documents, no answer; a text of any kind never throws', () => {
  expect(createKnowledge([]).answer('combien ça coûte ?').kind).toBe('unknown');
  for (const odd of [
    '',
    '?',
    '???',
    '🙂',
    '\u0000',
    'a'.repeat(10_000),
    '(((',
    '{"a":1}',
    '-- ; drop table',
    '12',
    '^{'.repeat(200),
  ])
    expect(() => knowledge.answer(odd)).not.toThrow();
});
