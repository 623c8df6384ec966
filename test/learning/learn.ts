// npm run knowledge:learn: the table of meanings out of test/learning/pairs (some ten minutes), then what each sign is worth out of
// the questions of sets.ts. What comes out is committed: knowledge/meaning, knowledge/weights.data.ts, knowledge/closely.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { concepts } from '../../knowledge/french/concepts.ts';
import { packed } from '../../knowledge/meaning/table.ts';
import { readPairs } from './pairs.ts';
import { FITTED, HELD_BACK } from './sets.ts';
import { taught } from './teach.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const to = new URL('../../knowledge/meaning/', import.meta.url);

const { values } = parseArgs({ options: { weights: { type: 'boolean' } } });
if (!values.weights) {
  const pairs = readPairs(new URL('./pairs/', import.meta.url));
  const questions = pairs.reduce((sum, { asks }) => sum + asks.length, 0);
  print(`${pairs.length} statements, ${questions} questions that they answer`);
  const { rows, ...table } = taught(pairs, concepts, print);
  writeFileSync(new URL('features.txt', to), `${[...rows.keys()].join('\n')}\n`);
  writeFileSync(new URL('vectors.bin', to), packed({ ...table, rows: rows.size }));
}
// Only now: what is fitted reads the table that was just written.
const { fitWeights } = await import('./fit.ts');
await fitWeights(FITTED, HELD_BACK, new URL('../../knowledge/', import.meta.url), print);
