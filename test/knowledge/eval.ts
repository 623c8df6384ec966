// The score of the answers on our own questions: right, wrong, refused, invented. Printed by `npx tsx test/knowledge/eval.ts`.
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../../domain/ports.ts';
import { createKnowledge } from '../../knowledge/answer.ts';
import { folded } from '../../knowledge/french/words.ts';
import { readCorpus } from '../../knowledge/read/ingest.ts';
import { QUESTIONS, type Row } from './questions.data.ts';

export const CORPUS = fileURLToPath(new URL('../../knowledge/corpus', import.meta.url));

/** `refused`: it has an answer and none was given. `invented`: it has none and one was given. */
export type Mark = 'right' | 'wrong' | 'refused' | 'invented';

export function marked(knowledge: Knowledge, { question, says, document }: Row): Mark {
  const answer = knowledge.answer(question);
  const given = answer.kind === 'passages' && !answer.near ? answer : null;
  if (says === 'unknown') return given ? 'invented' : 'right';
  if (!given) return 'refused';
  const text = folded(given.text).toLowerCase();
  const cited = given.sources.some(({ url }) => document === undefined || url.startsWith(`/documents/${document}#`));
  return cited && says.every((said) => said.test(text)) ? 'right' : 'wrong';
}

export const marks = (knowledge: Knowledge, rows: readonly Row[] = QUESTIONS) =>
  rows.map((row) => ({ ...row, mark: marked(knowledge, row) }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const knowledge = createKnowledge((await readCorpus(CORPUS)).passages);
  const all = marks(knowledge);
  for (const { question, mark } of all) if (mark !== 'right') process.stdout.write(`${mark.padEnd(9)} ${question}\n`);
  const count = (mark: Mark) => all.filter((one) => one.mark === mark).length;
  process.stdout.write(
    `${all.length} questions: ${count('right')} right, ${count('wrong')} wrong, ${count('refused')} refused, ${count('invented')} invented\n`,
  );
}
