// Several networks at once, each in a thread of its own: they take minutes and know nothing of one another.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Network, Sizes } from '../../knowledge/network.ts';
import { type Lesson, type Teaching, taughtNetwork } from './network.ts';

interface Work {
  readonly lessons: readonly Lesson[];
  readonly sizes: Sizes;
  readonly teaching: Teaching;
}

/** A thread reads TypeScript once it is told how. */
const BEGIN = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(import.meta.url)})))`;

export const taughtApart = (work: readonly Work[]): Promise<readonly Network[]> =>
  Promise.all(
    work.map(async (workerData) => {
      const worker = new Worker(BEGIN, { eval: true, workerData });
      const [network] = (await once(worker, 'message')) as [Network]; // `as`: what stands below sends it
      return network;
    }),
  );

if (!isMainThread && parentPort && isWork(workerData))
  parentPort.postMessage(taughtNetwork(workerData.lessons, workerData.sizes, workerData.teaching));

/** The tests too run in threads. */
function isWork(data: unknown): data is Work {
  return typeof data === 'object' && data !== null && 'lessons' in data;
}
