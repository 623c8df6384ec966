// npm run -s knowledge:ask -- "combien ça coûte ?" [more] [--corpus DIR]: what the chat answers, `{id, answered, answer, citations, ms}`
// a line. Or `--in questions.jsonl --out answers.jsonl`, with `{id, question, history?}` or plain words a line in; or these by stdin
// and stdout.
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Answer, Asking, Exchange } from '../../domain/ports.ts';
import type { Source } from '../../domain/say.ts';
import { createKnowledge } from '../../knowledge/answer.ts';
import { readCorpus } from '../../knowledge/read/ingest.ts';

const Question = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  history: z.array(z.object({ role: z.string(), text: z.string() })).default([]),
});
type Question = z.infer<typeof Question>;

/** What the yardstick reads: an answer counts as given when it is grounded. */
export function outputOf(answer: Answer) {
  const cited = (sources: readonly Source[]) =>
    sources.map(({ title, section, quote }) => ({ document: title, heading: section, text: quote }));
  switch (answer.kind) {
    case 'grounded':
      return {
        answered: true,
        answer: answer.statements.map(({ text }) => text).join('\n'),
        citations: answer.statements.flatMap(({ from }) => cited(from)),
      };
    case 'near':
      return { answered: false, answer: answer.text, citations: cited(answer.sources) };
    case 'refused':
      return { answered: false, answer: answer.text, citations: [] };
  }
}

/** Turns of a person and of the assistant, by pairs. */
export function exchangesOf(history: Question['history']): readonly Exchange[] {
  const out: { asked: string; answered: string }[] = [];
  for (const { role, text } of history) {
    const last = out.at(-1);
    if (role === 'user') out.push({ asked: text, answered: '' });
    else if (last) last.answered = text;
  }
  return out;
}

const oneOf = (question: string, id: number): Question => ({ id, question, history: [] });
const typed = (questions: readonly string[]): readonly Question[] =>
  questions.map((question, at) => oneOf(question, at + 1));
async function* read(file: string | undefined): AsyncIterable<Question> {
  let count = 0;
  for await (const line of createInterface({ input: file ? createReadStream(file) : process.stdin })) {
    count += 1;
    // A line that is no object is the question itself.
    if (line.trim()) yield line.trimStart().startsWith('{') ? Question.parse(JSON.parse(line)) : oneOf(line, count);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { in: { type: 'string' }, out: { type: 'string' }, corpus: { type: 'string' }, today: { type: 'string' } },
});
const folder = values.corpus ?? fileURLToPath(new URL('../../knowledge/corpus/', import.meta.url));
const corpus = await readCorpus(folder);
for (const { file, reason } of corpus.broken) process.stderr.write(`${file}: ${reason}\n`);
const knowledge = createKnowledge(corpus.passages);
const today = values.today ?? new Date().toISOString().slice(0, 10);
const out = values.out ? createWriteStream(values.out) : process.stdout;
for await (const { id, question, history } of positionals.length > 0 ? typed(positionals) : read(values.in)) {
  const asking: Asking = { question, before: exchangesOf(history), today };
  const from = performance.now();
  const answer = knowledge.answer(asking);
  const ms = performance.now() - from;
  out.write(`${JSON.stringify({ id, ...outputOf(answer), ms })}\n`);
}
