// The folder of the provider's documents, read again and again: only what changed is opened. A document that cannot be read is
// named; the others stay served (R114).
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Passage } from '../passage.ts';
import { mostOf, readDocument, UNREAD } from './document.ts';
import { documentNames, type FileFound, filesOf } from './folder.ts';

export interface Corpus {
  readonly passages: readonly Passage[];
  /** What is wrong with a file, by its name below the folder; nothing of what it says. */
  readonly broken: readonly { readonly file: string; readonly reason: string }[];
}
export interface Shelf {
  /** Files that could not be opened: maybe for a moment only, maybe for good (too large, of another format). */
  readonly isWaiting: boolean;
  /** Null: nothing changed since it was last read. A folder that is not there throws: it is a wrong configuration. */
  read(): Promise<Corpus | null>;
}
interface Kept {
  readonly name: string;
  /** Size and date, so that what did not change is not even opened; null: to be tried again. */
  readonly stamp: string | null;
  readonly digest: string;
  readonly outcome: readonly Passage[] | { readonly reason: string };
}

export function openShelf(folder: string): Shelf {
  let kept: ReadonlyMap<string, Kept> | null = null;
  return {
    get isWaiting() {
      return [...(kept?.values() ?? [])].some(({ stamp }) => stamp === null);
    },
    async read() {
      const files = await filesOf(folder);
      const names = documentNames(files.map(({ file }) => file));
      const next = new Map<string, Kept>();
      for (const found of files) next.set(found.file, await keptOf(found, names.get(found.file) ?? found.file));
      const before = kept;
      kept = next;
      return before && isSame(before, next) ? null : corpusOf(next);
    },
  };

  async function keptOf({ file, size, changed }: FileFound, name: string): Promise<Kept> {
    const last = kept?.get(file);
    const stamp = `${size} ${changed}`;
    if (last?.stamp === stamp && last.name === name) return last;
    const opened = await open(join(folder, file), size > mostOf(file));
    if (typeof opened === 'string') return { name, stamp: null, digest: opened, outcome: { reason: opened } };
    const digest = createHash('sha256').update(opened).digest('hex');
    const isKnown = last?.digest === digest && last.name === name;
    return { name, stamp, digest, outcome: isKnown ? last.outcome : await outcomeOf(file, opened, name) };
  }
}

/** Its bytes, or why there are none. */
async function open(path: string, isTooLarge: boolean): Promise<Buffer | string> {
  if (UNREAD.test(path)) return 'this format is not read: save it as .docx or .pdf';
  if (isTooLarge) return `larger than the ${Math.round(mostOf(path) / 2 ** 20)} MB a document may be`;
  try {
    return await readFile(path);
  } catch (fault) {
    return `cannot be opened (${fault instanceof Error && 'code' in fault ? fault.code : 'unknown'})`;
  }
}

async function outcomeOf(file: string, bytes: Buffer, name: string): Promise<Kept['outcome']> {
  try {
    return await readDocument(file, bytes, name);
  } catch (fault) {
    return { reason: fault instanceof Error ? fault.message : 'unknown' };
  }
}

function isSame(before: ReadonlyMap<string, Kept>, next: ReadonlyMap<string, Kept>): boolean {
  return (
    before.size === next.size &&
    [...next].every(([file, { digest, name }]) => {
      const known = before.get(file);
      return known?.digest === digest && known.name === name;
    })
  );
}

function corpusOf(kept: ReadonlyMap<string, Kept>): Corpus {
  const all = [...kept];
  return {
    passages: all.flatMap(([, { outcome }]) => ('reason' in outcome ? [] : outcome)),
    broken: all.flatMap(([file, { outcome }]) => ('reason' in outcome ? [{ file, reason: outcome.reason }] : [])),
  };
}
