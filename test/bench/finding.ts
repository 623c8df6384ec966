// What finding and answering cost and find: our search against others on the same passages and questions, then against ten thousand documents.
// A passage found is right when it says all that the answer has to say (questions.data.jsonl): the same measure for all of them.
import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import okapi from 'okapibm25';
import type { Asking } from '../../domain/ports.ts';
import { createKnowledge } from '../../knowledge/answer.ts';
import type { Passage } from '../../knowledge/passage.ts';
import { readCorpus } from '../../knowledge/read/ingest.ts';
import { CORPUS, type Row, readQuestions, says } from '../knowledge/eval.ts';

// CommonJS, whose default export is one level deeper than its types say.
const bm25 = (okapi as unknown as { readonly default: typeof okapi.default }).default;

type Find = (question: string) => readonly Passage[] | Promise<readonly Passage[]>;
const FIRST = [1, 3, 5] as const;

const textOf = ({ about, path, lead = '', cells, text }: Passage): string =>
  [
    about.title,
    ...path,
    lead,
    cells ? cells.map(({ column, text: cell }) => `${column} ${cell}`).join(' ') : text,
  ].join(' ');

/** As published: their own analysis of French where they have one. */
async function others(passages: readonly Passage[]): Promise<readonly (readonly [name: string, find: Find])[]> {
  const entries = passages.map((passage, id) => ({
    id,
    title: [passage.about.title, ...passage.path].join(' '),
    text: textOf(passage),
  }));
  const mini = new MiniSearch({ fields: ['title', 'text'] });
  mini.addAll(entries);
  const orama = create({ schema: { place: 'number', title: 'string', text: 'string' }, language: 'french' } as const);
  await insertMultiple(
    orama,
    entries.map(({ id, ...entry }) => ({ ...entry, place: id })),
  );
  const at = (ids: readonly number[]) => ids.flatMap((id) => passages[id] ?? []);
  const texts = entries.map(({ text }) => text);
  const byMini: Find = (question) => at(mini.search(question).map(({ id }) => Number(id)));
  const byOrama: Find = async (question) => {
    const { hits } = await search(orama, { term: question, limit: 10 });
    return at(hits.map(({ document }) => document.place));
  };
  // What langchain's BM25Retriever runs, with its own splitting.
  const byBm25: Find = (question) => {
    const words = question
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const scores = bm25(texts, words) as number[]; // `as`: scores, when no sorter is given
    return at([...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 10));
  };
  return [
    ['MiniSearch', byMini],
    ['Orama', byOrama],
    ['BM25 (langchain)', byBm25],
  ];
}

const asking = (question: string): Asking => ({ question, before: [], today: '2026-11-25' });
/** A place of the list is found as a fact, not as a passage: those questions say nothing of a search. */
const rowsFor = (passages: readonly Passage[], rows: readonly Row[]): readonly Row[] =>
  rows.filter(
    ({ answerable, must = [], history }) =>
      answerable && !history && passages.some((passage) => must.every((one) => says(textOf(passage), one))),
  );

async function found(find: Find, rows: readonly Row[]): Promise<readonly string[]> {
  const ranks: number[] = [];
  for (const { question, must = [] } of rows) {
    const passages = await find(question);
    ranks.push(passages.findIndex((passage) => must.every((one) => says(textOf(passage), one))));
  }
  return FIRST.map((first) => {
    const share = ranks.filter((rank) => rank >= 0 && rank < first).length / rows.length;
    return `${(100 * share).toFixed(1)} %`;
  });
}

/** Milliseconds of each call, in order. */
function times(work: () => void, calls: number): readonly number[] {
  const out: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    const from = performance.now();
    work();
    out.push(performance.now() - from);
  }
  return out.sort((a, b) => a - b);
}
const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);

/** Lines to print. `documents`: of the large set, each with the passages of one of ours under other words. */
export async function finding(documents = 10_000): Promise<readonly string[]> {
  const { passages } = await readCorpus(CORPUS);
  const questions = readQuestions();
  const rows = rowsFor(passages, questions);
  const knowledge = createKnowledge(passages);
  const ours = (question: string) => knowledge.find(asking(question));
  const finders = [['ours', ours] as const, ...(await others(passages))];
  const lines = [`${rows.length} questions, ${passages.length} passages: the right one among the first 1 / 3 / 5`];
  for (const [name, find] of finders) lines.push(`${name.padEnd(18)}${(await found(find, rows)).join('  ')}`);
  let next = 0;
  const ask = () => void knowledge.answer(asking(questions[next++ % questions.length]?.question ?? ''));
  times(ask, questions.length);
  const own = times(ask, questions.length * 3);
  lines.push(`a question answered, ms: p50 ${at(own, 0.5)}, p99 ${at(own, 0.99)}`);
  const many = multiplied(passages, documents);
  const from = performance.now();
  const large = createKnowledge(many);
  lines.push(
    `${documents} documents, ${many.length} passages: read in ${((performance.now() - from) / 1000).toFixed(1)} s`,
  );
  const askLarge = () => void large.answer(asking(questions[next++ % questions.length]?.question ?? ''));
  times(askLarge, 50);
  const more = times(askLarge, questions.length);
  lines.push(`a question answered, ms: p50 ${at(more, 0.5)}, p99 ${at(more, 0.99)}`);
  return lines;
}

/** Documents of three passages each, every one with a word of its own, so that they are not all alike. */
function multiplied(passages: readonly Passage[], documents: number): readonly Passage[] {
  const out: Passage[] = [...passages];
  for (let document = 0; document < documents; document += 1)
    for (let one = 0; one < 3; one += 1) {
      const passage = passages[(document * 3 + one * 7) % passages.length];
      if (passage)
        out.push({
          ...passage,
          document: `d${document}`,
          block: one,
          text: `${passage.text} Dossier ${word(document)}.`,
        });
    }
  return out;
}
const word = (number: number): string =>
  [...number.toString(20)].map((digit) => 'abcdefghijklmnopqrst'[Number.parseInt(digit, 20)] ?? '').join('x');
