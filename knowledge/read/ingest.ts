// What the rest of knowledge/ asks of this folder: documents in, passages out.
import { type Corpus, openShelf } from './shelf.ts';

export { readDocument } from './document.ts';
export type { Corpus } from './shelf.ts';
export { watchCorpus } from './watch.ts';

/** Reads the folder and its subfolders once. A folder that is not there throws: it is a wrong configuration. */
export const readCorpus = async (folder: string): Promise<Corpus> =>
  (await openShelf(folder).read()) ?? { passages: [], broken: [] };
