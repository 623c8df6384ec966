// A folder of the provider's documents → passages. A document that cannot be read is named; the others stay served (R114).
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Block, Passage } from '../passage.ts';
import { cut } from './cut.ts';
import { frontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown.ts';
import { plainBlocks } from './plain.ts';

/** One row per format. `.html`, `.docx` and `.pdf` are to come: each is a function that gives blocks. */
const READERS = {
  '.md': markdownBlocks,
  '.txt': plainBlocks,
} as const satisfies Record<string, (source: string) => readonly Block[]>;

export interface Corpus {
  readonly passages: readonly Passage[];
  readonly broken: readonly { readonly file: string; readonly reason: string }[];
}

/** Reads the folder, not its subfolders, in the order of names. A folder that is not there throws: it is a wrong configuration. */
export function readCorpus(folder: string): Corpus {
  const passages: Passage[] = [];
  const broken: { file: string; reason: string }[] = [];
  for (const file of readdirSync(folder).filter(isDocument).sort()) {
    try {
      passages.push(...readDocument(file, readText(join(folder, file))));
    } catch (fault) {
      broken.push({ file, reason: fault instanceof Error ? fault.message : String(fault) });
    }
  }
  return { passages, broken };
}

const isDocument = (file: string): boolean => parse(file).ext.toLowerCase() in READERS;

/** A text in another encoding than UTF-8 would be quoted with wrong letters: it is refused. */
const readText = (path: string): string => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));

/** Throws when the front matter is wrong or nothing can be read in it. */
export function readDocument(file: string, source: string): readonly Passage[] {
  const { name, ext } = parse(file);
  const reader = ext.toLowerCase() === '.md' ? READERS['.md'] : READERS['.txt'];
  const { about, body } = frontMatter(source, name);
  const blocks = reader(body);
  const first = blocks[0];
  const title = about.date === null && first?.kind === 'heading' ? first.text : about.title;
  const passages = cut(name, { ...about, title }, blocks);
  if (passages.length === 0) throw new Error('nothing to read in it');
  return passages;
}
