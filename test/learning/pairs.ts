// What is learned from: statements as documents make them, the questions they answer, and near misses that they do not.
import { readdirSync, readFileSync } from 'node:fs';

export interface Pairs {
  readonly statement: string;
  readonly asks: readonly string[];
  readonly misses: readonly string[];
}

/** `*.txt`: « S statement », « + question », « - near miss », a line each. `*.lines`: « said, said = written | near it ». */
export function readPairs(folder: URL): readonly Pairs[] {
  const texts = (ending: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const blocks = texts('.txt').flatMap((text) => text.split(/\n(?=S )/).map(blockOf));
  const lines = texts('.lines').flatMap((text) => text.split('\n').filter(Boolean).map(lineOf));
  return [...blocks, ...lines].filter(({ statement, asks }) => statement !== '' && asks.length > 0);
}

function blockOf(block: string): Pairs {
  const said = (mark: string) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${mark} `))
      .map((line) => line.slice(2).trim());
  return { statement: said('S')[0] ?? '', asks: said('+'), misses: said('-') };
}

function lineOf(line: string): Pairs {
  const [said = '', written = ''] = line.split(' = ');
  return {
    statement: written.replace(' | ', ' . ').trim(),
    asks: said
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    misses: [],
  };
}
