// Passages by what they mean, when an embeddings endpoint is configured: one more ranking, for the model mode only (it waits).
import { createHash } from 'node:crypto';
import { scrubbed } from '../../domain/scrub.ts';
import { between, type Clock, type Instant } from '../../domain/time.ts';
import type { Passage } from '../passage.ts';
import { quoted } from '../word.fr.ts';
import { faultOf } from './fault.ts';
import type { ModelLog, ModelSettings } from './settings.ts';

export interface Embeddings {
  /** Embeds what is new, in batches, in the background: nobody needs to wait for it. It does not throw. */
  learn(passages: readonly Passage[]): Promise<void>;
  /** Indexes in the passages last learned, nearest first. Empty while they are not all known, or when the endpoint is late. */
  rank(question: string): Promise<readonly number[]>;
}
/** Texts → vectors, one each, in order; it throws. As langchain's `Embeddings`. */
export interface Embedder {
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}
type Vector = Float32Array;

const BATCH = 64;
/** More would take hundreds of megabytes: a corpus that large wants a vector database. */
const MOST = 20_000;
const RANKED = 40;
/** After a batch that failed, it is tried again at the first question from then on. */
const REST = 60_000;

interface EmbeddingsParts {
  readonly settings: ModelSettings;
  readonly clock: Clock;
  readonly log: ModelLog;
  /** Milliseconds for a question, then for a batch. */
  readonly patience?: { readonly question: number; readonly batch: number };
}

export function createEmbeddings({
  settings,
  clock,
  log,
  patience = { question: 800, batch: 20_000 },
}: EmbeddingsParts): Embeddings {
  const embedder = import('./embedder.ts').then(({ createEmbedder }) => createEmbedder(settings));
  embedder.catch(() => undefined); // told by those who wait for it
  /** By digest: a text that did not change is not sent again. */
  let known = new Map<string, Vector>();
  let digests: readonly string[] = [];
  let learning: Promise<void> | null = null;
  let failedAt: Instant | null = null;
  let wanted: ReadonlyMap<string, string> = new Map();

  async function embedAll(): Promise<void> {
    for (let missing = missingOf(wanted, known); missing.length > 0; missing = missingOf(wanted, known)) {
      const batch = missing.slice(0, BATCH);
      const vectors = await within(patience.batch, (await embedder).embedDocuments(batch.map(([, text]) => text)));
      if (vectors.length !== batch.length) throw new TypeError('as many vectors as texts');
      batch.forEach(([digest], at) => {
        known.set(digest, unit(vectors[at] ?? []));
      });
    }
  }
  const start = (): Promise<void> => {
    learning ??= embedAll()
      .then(() => {
        failedAt = null;
      })
      .catch((error: unknown) => {
        failedAt = clock();
        const { kind, name, status } = faultOf(error, false);
        log.warn({ kind, name, status }, 'passages could not be embedded');
      })
      .finally(() => {
        learning = null;
      });
    return learning;
  };

  return {
    learn(passages) {
      const texts = passages.slice(0, MOST).map(textOf);
      digests = texts.map(digestOf);
      wanted = new Map(digests.map((digest, at) => [digest, texts[at] ?? '']));
      known = new Map([...known].filter(([digest]) => wanted.has(digest)));
      return start();
    },
    async rank(question) {
      if (missingOf(wanted, known).length > 0) {
        if (failedAt === null || between(failedAt, clock()) >= REST) void start();
        return [];
      }
      // Those of the moment it is asked: the documents may be read anew meanwhile.
      const [all, vectors] = [digests, known];
      try {
        const near = unit(await within(patience.question, (await embedder).embedQuery(scrubbed(question))));
        return nearest(near, all, vectors);
      } catch (error) {
        const { kind, name, status } = faultOf(error, false);
        log.warn({ kind, name, status }, 'a question could not be embedded');
        return [];
      }
    },
  };
}

const textOf = (passage: Passage): string => [passage.about.title, ...passage.path, quoted(passage).quote].join('\n');
const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64');
const missingOf = (wanted: ReadonlyMap<string, string>, known: ReadonlyMap<string, Vector>) =>
  [...wanted].filter(([digest]) => !known.has(digest));

function nearest(question: Vector, digests: readonly string[], known: ReadonlyMap<string, Vector>): readonly number[] {
  return digests
    .map((digest, at) => ({ at, near: dot(question, known.get(digest) ?? new Float32Array()) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, RANKED)
    .map(({ at }) => at);
}
const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};
/** Of length 1, so that the nearest has the largest product. */
function unit(numbers: readonly number[]): Vector {
  const length = Math.hypot(...numbers);
  if (!Number.isFinite(length) || length === 0) throw new TypeError('a vector of numbers');
  return Float32Array.from(numbers, (number) => number / length);
}

/** The request itself goes on: langchain's embeddings take no signal. Its own time-out ends it. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = AbortSignal.timeout(milliseconds);
  work.catch(() => undefined);
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      late.addEventListener('abort', () => reject(late.reason), { once: true });
    }),
  ]);
}
