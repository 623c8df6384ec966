// npm run knowledge:eval [-- --corpus DIR --questions FILE --held-back --verbose]: the answers to our own questions, by theme: right,
// wrong, refused though there is an answer, invented though there is none. `--held-back`: to questions and documents that nothing was
// learned from. The questions are a yardstick, never the list of what is understood.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Answer, Asking, Knowledge } from '../../domain/ports.ts';
import { createKnowledge } from '../../knowledge/answer.ts';
import { folded } from '../../knowledge/french/words.ts';
import { readCorpus } from '../../knowledge/read/ingest.ts';
import { HELD_BACK, HELD_BACK_TOO } from '../learning/sets.ts';

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
  /** What proves the answer, verbatim. */
  readonly evidence?: string | readonly string[];
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

/** A row as the chat asks it. */
export function askingOf({ question, history = [] }: Pick<Row, 'question' | 'history'>): Asking {
  const said = history.map(({ text }) => text);
  const before = said.flatMap((text, at) => (at % 2 === 0 ? [{ asked: text, answered: said[at + 1] ?? '' }] : []));
  return { question, before, today: '2026-11-25' };
}

export const asked = (knowledge: Knowledge, row: Pick<Row, 'question' | 'history'>): Answer =>
  knowledge.answer(askingOf(row));

export const textOf = (answer: Answer): string =>
  answer.kind === 'grounded' ? answer.statements.map(({ text }) => text).join('\n') : answer.text;

export const marked = (knowledge: Knowledge, row: Row): Mark => markOf(row, asked(knowledge, row));

export function markOf(row: Row, answer: Answer): Mark {
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

/** Every question of a file, with the mark of its answer. */
export async function marksOf(corpus: string, questions?: string): Promise<readonly (Row & { readonly mark: Mark })[]> {
  const knowledge = createKnowledge((await readCorpus(corpus)).passages);
  return readQuestions(questions).map((row) => ({ ...row, mark: marked(knowledge, row) }));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      questions: { type: 'string' },
      'held-back': { type: 'boolean' },
      verbose: { type: 'boolean' },
    },
  });
  const held = values['held-back'] ? [...HELD_BACK, ...HELD_BACK_TOO] : [];
  const sets = await Promise.all(
    held.map(async ({ set, corpus, questions }) =>
      (await marksOf(corpus, questions)).map((row) => ({ ...row, theme: set })),
    ),
  );
  const all = held.length > 0 ? sets.flat() : await marksOf(values.corpus ?? CORPUS, values.questions);
  const line = (name: string, rows: readonly { readonly mark: Mark }[]) =>
    `${name.padEnd(24)}${MARKS.map((mark) => String(rows.filter((row) => row.mark === mark).length).padStart(10)).join('')}\n`;
  process.stdout.write(`${''.padEnd(24)}${MARKS.map((mark) => mark.padStart(10)).join('')}\n`);
  for (const [theme, rows] of grouped(all)) process.stdout.write(line(theme, rows));
  process.stdout.write(line('all', all));
  const share = (answerable: boolean) => {
    const rows = all.filter((row) => row.answerable === answerable);
    return `${((100 * rows.filter(({ mark }) => mark === 'right').length) / (rows.length || 1)).toFixed(1)} %`;
  };
  process.stdout.write(`answered right: ${share(true)}; without an answer and refused: ${share(false)}\n`);
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
