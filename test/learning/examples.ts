// Questions with their documents → what the product sees of them: the units it ranks, and which of them answer.
import type { Close } from '../../knowledge/closely.ts';
import { folded } from '../../knowledge/french/words.ts';
import type { Ranked } from '../../knowledge/ranking.ts';
import { readCorpus } from '../../knowledge/read/ingest.ts';
import { createReading, type Read } from '../../knowledge/reading.ts';
import { intentOf } from '../../knowledge/talk/intent.ts';
import type { Unit } from '../../knowledge/unit.ts';
import { askingOf, type Row, readQuestions, says } from '../knowledge/eval.ts';

export interface Example extends Pick<Read, 'want'> {
  readonly set: string;
  readonly row: Row;
  readonly ranked: readonly Ranked[];
  /** Of these units in an order, what is read closely. */
  close(ranked: readonly Ranked[]): Close;
  /** Of each ranked unit: it answers. */
  readonly right: readonly boolean[];
}
/** Documents, and a file of questions about them. */
export interface Source {
  readonly set: string;
  readonly corpus: string;
  readonly questions: string;
}

/** What is not for the documents never comes to them. */
export async function examplesOf({ set, corpus, questions }: Source): Promise<readonly Example[]> {
  const { passages } = await readCorpus(corpus);
  const reading = createReading(passages);
  const rows = readQuestions(questions);
  return rows.flatMap((row): readonly Example[] => {
    if (intentOf(row.question)) return [];
    const read = reading.read(reading.typed(askingOf(row)));
    const { want } = read;
    const ranked = reading.rank(read);
    return [
      {
        set,
        row,
        want,
        ranked,
        close: (order) => reading.close(read, order),
        right: ranked.map(({ unit }) => row.answerable && answers(unit, row)),
      },
    ];
  });
}

/** Of the words of what proves the answer, the part that must be there: the figure alone may stand anywhere. */
const PROVED = 0.34;

function answers({ text, passages: [{ lead = '', cells = [], path }] }: Unit, { must = [], evidence }: Row): boolean {
  const own = [lead, text, ...cells.map(({ column }) => column)].join(' ');
  if (must.length === 0 || !must.every((one) => says(own, one))) return false;
  const proofs = [evidence ?? []].flat();
  const said = [own, ...path].join(' ');
  return proofs.length === 0 || proofs.some((proof) => shared(proof, said) >= PROVED);
}

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .toLowerCase()
    .split(/[^a-z0-9@]+/)
    .filter(Boolean);
function shared(proof: string, text: string): number {
  const there = new Set(wordsOf(text));
  const words = wordsOf(proof);
  return words.filter((word) => there.has(word)).length / (words.length || 1);
}
