// PGlite on a thread of its own, so that SQL runs beside the server and not in its way. Plain JavaScript: nothing compiles it for a
// worker when the sources run uncompiled (tests, tools). Its other half is embedded.ts.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

const { directory, startParams, blank } = workerData;
const db = await PGlite.create(directory, {
  startParams: [...PGlite.defaultStartParams, ...startParams],
  ...(blank && { loadDataDir: new Blob([await readFile(blank)]) }),
});

// In the order of arrival: PGlite is one session, and embedded.ts matches answers to questions by their order.
let last = Promise.resolve();
parentPort?.on('message', (asked) => {
  last = last.then(() => answer(asked));
});
parentPort?.postMessage({ reply: null });

/** @param {Uint8Array | { exec: string } | 'close'} asked */
async function answer(asked) {
  try {
    const reply = await carryOut(asked);
    parentPort?.postMessage({ reply }, reply ? [reply.buffer] : []);
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
  }
}

/** @param {Uint8Array | { exec: string } | 'close'} asked */
async function carryOut(asked) {
  if (asked === 'close') await db.close();
  else if (asked instanceof Uint8Array) return Uint8Array.from(await db.execProtocolRaw(asked));
  else await db.exec(asked.exec);
  return null;
}
