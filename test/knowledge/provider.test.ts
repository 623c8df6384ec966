// Another provider's own documents, as they are, in four formats: answered from them, and nothing of INTERACTIF is said.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createKnowledge } from '../../knowledge/answer.ts';
import { readCorpus } from '../../knowledge/read/ingest.ts';
import { asked, marked, readQuestions, textOf } from './eval.ts';

const folder = fileURLToPath(new URL('./provider', import.meta.url));
const corpus = await readCorpus(folder);
const knowledge = createKnowledge(corpus.passages);
const questions = readQuestions(`${folder}/questions.jsonl`);

test('the four documents are read', () => {
  expect(corpus.broken).toEqual([]);
  expect(new Set(corpus.passages.map(({ document }) => document)).size).toBe(4);
});

test('what they say is answered, what they do not say is not', () => {
  const marks = questions.map((row) => ({ ...row, mark: marked(knowledge, row) }));
  const right = (answerable: boolean) => marks.filter((row) => row.answerable === answerable && row.mark === 'right');
  const all = (answerable: boolean) => marks.filter((row) => row.answerable === answerable);
  // What is measured on documents that nothing was learned from: held-back.test.ts.
  expect(right(true).length / all(true).length).toBeGreaterThanOrEqual(0.7);
  expect(right(false).length / all(false).length).toBeGreaterThanOrEqual(0.9);
});

test('nothing of INTERACTIF: neither its people, nor its price, nor its name', () => {
  const own = readQuestions();
  for (const row of [...own, ...questions]) {
    const answer = asked(knowledge, row);
    expect(textOf(answer), row.question).not.toMatch(/interactif|catillon|2 ?400 €|moncompteformation\.gouv/i);
  }
});

test('the wording of a figure is the document’s: no figure that its citations lack', () => {
  for (const row of questions) {
    const answer = asked(knowledge, row);
    if (answer.kind !== 'grounded') continue;
    const cited = answer.statements.flatMap(({ from }) => from.map(({ quote }) => quote)).join(' ') + row.question;
    for (const figure of textOf(answer).match(/\d+/g) ?? []) expect(cited, row.question).toContain(figure);
  }
});
