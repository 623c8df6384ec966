// The provider's documents as they are now: what answers and pages are made of is replaced as a whole when the folder changes, and
// nobody waits for it. From a document taken away nothing is answered any more.
import type { Logger } from 'pino';
import type { Knowledge, Writer } from '../domain/ports.ts';
import type { Clock } from '../domain/time.ts';
import { createKnowledge, type Documents } from '../knowledge/answer.ts';
import { createEmbeddings } from '../knowledge/model/embeddings.ts';
import type { ModelSettings } from '../knowledge/model/settings.ts';
import { createWriter } from '../knowledge/model/writer.ts';
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
  readonly model: ModelSettings | null;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** Throws when the folder is not there. A document that cannot be read is logged by its name; the others are served. */
export async function openLibrary({ folder, model, clock, log }: Shelves): Promise<Library> {
  const similar = model?.embeddings ? createEmbeddings({ settings: model, clock, log }) : null;
  const shelve = (corpus: Corpus): Shelved => {
    const shelved = read(corpus, log);
    // In the background: until it is done, passages are found by their words.
    similar?.learn(shelved.passages);
    return shelved;
  };
  const watch = await watchCorpus(
    folder,
    (corpus) => {
      // Whatever is in them: what was read last answers, until they change again.
      try {
        now = shelve(corpus);
      } catch (fault) {
        log.error({ err: fault }, 'the documents cannot be used as they are now: those read last are served');
      }
    },
    { failed: (fault) => log.error({ err: fault }, 'the documents cannot be listed: those read last are served') },
  );
  let now = shelve(watch.corpus);
  const knowledge: Knowledge = { answer: (asking) => now.documents.answer(asking) };
  const writer =
    model &&
    createWriter({
      knowledge,
      finder: (asking) => now.documents.find(asking),
      notices: (said) => now.documents.noticesOn(said),
      ...(similar && {
        similar: async (question: string) => {
          const { passages } = now;
          return (await similar.rank(question)).flatMap((at) => passages[at] ?? []);
        },
      }),
      settings: model,
      clock,
      log,
    });
  return { knowledge, writer, passages: () => now.passages, stop: watch.stop };
}

interface Shelved {
  readonly documents: Documents;
  readonly passages: readonly Passage[];
}
function read({ passages, broken }: Corpus, log: Shelves['log']): Shelved {
  for (const { file, reason } of broken) log.error({ file, reason }, 'a document cannot be read');
  const documents = createKnowledge(passages);
  log.info({ documents: new Set(passages.map(({ document }) => document)).size }, 'documents read');
  return { documents, passages };
}
