// npm run knowledge:eval [-- --corpus DIR --questions FILE --verbose]: the answers to our own questions, by theme: right, wrong,
// refused though there is an answer, invented though there is none. The questions are a yardstick, never the list of what is understood.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Answer, Knowledge } from '../../domain/ports.ts';
import { createKnowledge } from '../../knowledge/answer.ts';
import { folded } from '../../knowledge/french/words.ts';
import { readCorpus } from '../../knowledge/read/ingest.ts';

export const CORPUS = fileURLToPath(new URL('../../knowledge/corpus', import.meta.url));
const QUESTIONS = fileURLToPath(new URL('./questions.data.jsonl', import.meta.url));

export interface Row {
  readonly id: string;
  readonly theme?: string;
  readonly question: string;
  readonly history?: readonly { readonly role: string; readonly text: string }[];
  readonly answerable: boolean;
  /** Plain words, or `/a regular expression/`: all must be in the answer, accents and capitals apart. */
  readonly must?: readonly string[];
}
export const MARKS = ['right', 'wrong', 'refused', 'invented'] as const;
/** `right`: what had to be said was, or what has no answer got none. */
export type Mark = (typeof MARKS)[number];

export const readQuestions = (file = QUESTIONS): readonly Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

export const LONGEST = 700;

export function asked(knowledge: Knowledge, { question, history = [] }: Pick<Row, 'question' | 'history'>): Answer {
  const said = history.map(({ text }) => text);
  const before = said.flatMap((text, at) => (at % 2 === 0 ? [{ asked: text, answered: said[at + 1] ?? '' }] : []));
  return knowledge.answer({ question, before, today: '2026-11-25' });
}

export const textOf = (answer: Answer): string =>
  answer.kind === 'grounded' ? answer.statements.map(({ text }) => text).join('\n') : answer.text;

export function marked(knowledge: Knowledge, row: Row): Mark {
  const answer = asked(knowledge, row);
  if (!row.answerable) return answer.kind === 'grounded' ? 'invented' : 'right';
  if (answer.kind !== 'grounded') return 'refused';
  const text = textOf(answer);
  return text.length <= LONGEST && (row.must ?? []).every((must) => says(text, must)) ? 'right' : 'wrong';
}

export function says(text: string, must: string): boolean {
  const plain = folded(text)
    .toLowerCase()
    .replace(/(\d)[ .](?=\d{3}(?!\d))/g, '$1')
    .replace(/\s+/g, ' ');
  return must.startsWith('/') ? new RegExp(must.slice(1, -1)).test(plain) : plain.includes(folded(must).toLowerCase());
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, questions: { type: 'string' }, verbose: { type: 'boolean' } },
  });
  const { passages } = await readCorpus(values.corpus ?? CORPUS);
  const knowledge = createKnowledge(passages);
  const all = readQuestions(values.questions).map((row) => ({ ...row, mark: marked(knowledge, row) }));
  const themes = grouped(all);
  const line = (name: string, rows: readonly { readonly mark: Mark }[]) =>
    `${name.padEnd(24)}${MARKS.map((mark) => String(rows.filter((row) => row.mark === mark).length).padStart(10)).join('')}\n`;
  process.stdout.write(`${''.padEnd(24)}${MARKS.map((mark) => mark.padStart(10)).join('')}\n`);
  for (const [theme, rows] of themes) process.stdout.write(line(theme, rows));
  process.stdout.write(line('all', all));
  if (!values.verbose) return;
  for (const { id, question, mark } of all)
    if (mark !== 'right') process.stdout.write(`${mark.padEnd(9)} ${id} ${question}\n`);
}

/** Node 20 has no Map.groupBy. */
function grouped<T extends { readonly theme?: string }>(rows: readonly T[]): [string, T[]][] {
  const themes = new Map<string, T[]>();
  for (const row of rows) themes.set(row.theme ?? '', [...(themes.get(row.theme ?? '') ?? []), row]);
  return [...themes];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
