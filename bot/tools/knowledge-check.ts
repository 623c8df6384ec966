// npm run -s knowledge:check -- [--corpus DIR] [--questions questions.jsonl]: what to look at in the provider's documents. Ends with
// 1 when a document cannot be read or two figures contradict each other. The sample questions are those of the documents'
// front matter, and of the file (`{question}` a line) when one is named.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createKnowledge } from '../../knowledge/answer.ts';
import { checked, type Report } from '../../knowledge/check.ts';
import type { Passage } from '../../knowledge/passage.ts';
import { readCorpus } from '../../knowledge/read/ingest.ts';

const Line = z.object({ question: z.string() });
const { values } = parseArgs({ options: { corpus: { type: 'string' }, questions: { type: 'string' } } });
const corpus = await readCorpus(values.corpus ?? fileURLToPath(new URL('../../knowledge/corpus/', import.meta.url)));
const own = corpus.passages.flatMap(({ about }) => about.questions);
const asked = values.questions ? readFileSync(values.questions, 'utf8').split('\n').filter(Boolean) : [];
const questions = [...new Set([...own, ...asked.map((line) => Line.parse(JSON.parse(line)).question)])];
const report = checked(corpus.passages, createKnowledge(corpus.passages), questions);
process.stdout.write(`${printed(report).join('\n')}\n`);
if (corpus.broken.length > 0 || report.contradictions.length > 0) process.exitCode = 1;

function printed({ contradictions, dead, unreached }: Report): readonly string[] {
  const { passages, broken } = corpus;
  return [
    `${passages.length} passages of ${new Set(passages.map(({ document }) => document)).size} documents, ${questions.length} sample questions`,
    '',
    `Documents that cannot be read: ${broken.length}`,
    ...broken.map(({ file, reason }) => `  ${file}: ${reason}`),
    `Figures that contradict each other: ${contradictions.length}`,
    ...contradictions.map(({ a, b, unit, figures }) => `  ${figures.join(' / ')} ${unit}: ${where(a)} | ${where(b)}`),
    `References to nothing: ${dead.length}`,
    ...dead.map(({ passage, reference }) => `  « ${reference} » in ${where(passage)}`),
    `Passages that no sample question reaches: ${unreached.length}`,
    ...unreached.map((passage) => `  ${where(passage)}`),
  ];
}

function where({ document, path, text }: Passage): string {
  const shown = text.length > 70 ? `${text.slice(0, 69)}…` : text;
  return `${document}${path.length > 0 ? ` > ${path.at(-1)}` : ''}: ${shown}`;
}
