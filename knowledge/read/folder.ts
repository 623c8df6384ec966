// The files of the provider's folder, its subfolders included, and how each document is called.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, parse, sep } from 'node:path';
import { READERS, UNREAD } from './document.ts';

export interface FileFound {
  /** Below the folder, `/` between folders. */
  readonly file: string;
  readonly size: number;
  /** Milliseconds: of the last change of its content, its name or its rights. */
  readonly changed: number;
}
const DEEPEST = 6;

/** Documents in the order of their names; what an office program or a system leaves beside them (`~$`, `.`) is none. */
export async function filesOf(folder: string, below = '', depth = 0): Promise<readonly FileFound[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found = await Promise.all(
    entries.filter(({ name }) => !/^(?:\.|~\$|#)|~$/.test(name)).map((entry) => entryOf(entry, folder, below, depth)),
  );
  return found.flat().sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function entryOf(entry: Dirent, folder: string, below: string, depth: number): Promise<readonly FileFound[]> {
  const file = below ? `${below}/${entry.name}` : entry.name;
  if (entry.isDirectory()) return depth < DEEPEST ? gone(filesOf(folder, file, depth + 1)) : [];
  const isDocument = parse(entry.name).ext.toLowerCase() in READERS || UNREAD.test(entry.name);
  if (!isDocument || !(entry.isFile() || entry.isSymbolicLink())) return [];
  return gone(
    stat(join(folder, file)).then((about) =>
      about.isFile() ? [{ file, size: about.size, changed: about.ctimeMs }] : [],
    ),
  );
}

/** Deleted since it was listed: it is not there. */
const gone = (found: Promise<readonly FileFound[]>): Promise<readonly FileFound[]> =>
  found.catch((fault: unknown) => {
    if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')) return [];
    throw fault;
  });

/** `tarifs.md` is `tarifs`; so is `tarifs.pdf`, if there is no other: an address can be read. `lyon/tarifs.md` is `lyon-tarifs`. */
export function documentNames(files: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of files) {
    const flat = file.split(sep).join('/').replaceAll('/', '-');
    const stem = parse(flat).name;
    let name = taken.has(stem) ? flat : stem;
    for (let count = 2; taken.has(name); count += 1) name = `${flat}-${count}`;
    taken.add(name);
    names.set(file, name);
  }
  return names;
}
