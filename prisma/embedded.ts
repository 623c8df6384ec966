// The embedded database: PGlite in memory in this thread (tests), or on disk in a thread of its own (pglite-worker.mjs).
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { Embedded } from './pglite-pg.ts';

export type EmbeddedDatabase = Embedded & { close(): Promise<void> };

/** 16 MB of shared buffers instead of 128: 100 MB of memory less, no slower here (measured). */
const START = ['-c', 'shared_buffers=16MB'];

/** `blank`: the archive of an empty database (blank.mjs), which spares making one; without it one is made. */
export const openInMemory = async (blank: string): Promise<EmbeddedDatabase> =>
  PGlite.create('memory://', {
    startParams: [...PGlite.defaultStartParams, ...START],
    ...(existsSync(blank) && { loadDataDir: new Blob([await readFile(blank)]) }),
  });

type Answer = { readonly reply: Uint8Array | null } | { readonly fault: string };
interface Waiting {
  resolve(reply: Uint8Array | null): void;
  reject(fault: Error): void;
}

/** `blank`: as above, for a new directory. Rejects when the database cannot be opened. A thread that dies rejects whatever was asked of it, and all that follows. */
export async function openOnDisk(directory: string, blank: string): Promise<EmbeddedDatabase> {
  const worker = new Worker(new URL('./pglite-worker.mjs', import.meta.url), {
    workerData: { directory, startParams: START, blank: !existsSync(directory) && existsSync(blank) ? blank : null },
  });
  const waiting: Waiting[] = [];
  let dead: Error | null = null;
  const asking = () =>
    new Promise<Uint8Array | null>((resolve, reject) => {
      if (dead) reject(dead);
      else waiting.push({ resolve, reject });
    });
  const die = (fault: Error) => {
    dead = fault;
    for (const { reject } of waiting.splice(0)) reject(fault);
  };
  worker.on('message', (answer: Answer) => {
    const first = waiting.shift();
    if ('fault' in answer) first?.reject(new Error(answer.fault));
    else first?.resolve(answer.reply);
  });
  worker.once('error', die);
  worker.once('exit', () => die(new Error('the embedded database has ended')));
  await asking(); // its first word says that it is open
  const ask = (asked: unknown, transfer: readonly ArrayBuffer[] = []) => {
    const answered = asking();
    worker.postMessage(asked, transfer);
    return answered;
  };
  return {
    execProtocolRaw: async (message) => (await ask(message)) ?? new Uint8Array(),
    exec: async (sql) => {
      await ask({ exec: sql });
    },
    close: async () => {
      await ask('close');
      await worker.terminate();
    },
  };
}
