// The provider's documents as they are now: what answers and pages are made of is replaced as a whole when the folder changes, and
// nobody waits for it. From a document taken away nothing is answered any more.
import type { Logger } from 'pino';
import type { Knowledge, Writer } from '../domain/ports.ts';
import { createKnowledge } from '../knowledge/answer.ts';
import type { Passage } from '../knowledge/passage.ts';
import { type Corpus, watchCorpus } from '../knowledge/read/ingest.ts';

export interface Library {
  /** Answers from the documents of the moment it is asked. */
  readonly knowledge: Knowledge;
  /** Writes the answers when an endpoint is configured; `null`: the documents answer by themselves. */
  readonly writer: Writer | null;
  passages(): readonly Passage[];
  stop(): void;
}
export interface Shelves {
  readonly folder: string;
  readonly log: Pick<Logger, 'info' | 'error'>;
}

/** Throws when the folder is not there. A document that cannot be read is logged by its name; the others are served. */
export async function openLibrary({ folder, log }: Shelves): Promise<Library> {
  const watch = await watchCorpus(
    folder,
    (corpus) => {
      now = shelved(corpus, log);
    },
    { failed: (fault) => log.error({ err: fault }, 'the documents cannot be listed: those read last are served') },
  );
  let now = shelved(watch.corpus, log);
  return {
    knowledge: { answer: (asking) => now.knowledge.answer(asking) },
    writer: null,
    passages: () => now.passages,
    stop: watch.stop,
  };
}

function shelved({ passages, broken }: Corpus, log: Shelves['log']) {
  for (const { file, reason } of broken) log.error({ file, reason }, 'a document cannot be read');
  const knowledge = createKnowledge(passages);
  log.info({ documents: new Set(passages.map(({ document }) => document)).size }, 'documents read');
  return { knowledge, passages };
}
