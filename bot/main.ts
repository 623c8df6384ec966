// The composition root: the only place that reads the environment, the clock and chance, and the only one that says `new`.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Clock, Instant } from '../domain/time.ts';
import { openDatabase } from '../prisma/client.ts';
import { keyring } from '../prisma/crypto.ts';
import { createAssistant } from './assistant.ts';
import { type Env, readEnv } from './env.ts';
import { openLibrary } from './library.ts';
import { createLogger } from './log.ts';
import { masterKey } from './master-key.ts';
import { createServer } from './server.ts';
import { welcome } from './welcome.ts';

const real = () => new Date().toISOString();
const ownCorpus = fileURLToPath(new URL('../knowledge/corpus/', import.meta.url));
const tell = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const read = readEnv(process.env);
  if (!read.ok) {
    process.stderr.write(`The configuration is not right:\n${read.faults.map((fault) => `- ${fault}`).join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const { env } = read;
  const log = createLogger(env.logLevel);
  let isReady = false;
  const web = createServer({ env, log, newId: randomUUID, ready: () => isReady });
  const { clock, set } = await clockOf(env);
  const opening = openDatabase({
    url: env.databaseUrl ?? undefined,
    dataDir: env.dataDir,
    migrations: fileURLToPath(new URL('../prisma/migrations', import.meta.url)),
    tell,
  });
  // The embedded database opens on its own thread: the documents are read meanwhile.
  const reading = openLibrary({ folder: env.corpusDir ?? ownCorpus, model: env.model, clock, log });
  reading.catch(() => undefined); // heard below: a database that is being made is made whole first
  const database = await opening;
  const library = await reading;
  const keys = keyring(masterKey(env));
  const assistant = await createAssistant({
    env,
    log,
    clock,
    ...(set && { setClock: set }),
    newId: randomUUID,
    web,
    database,
    library,
    keys,
  });
  const url = await web.listen();
  isReady = true;
  tell(welcome(env, env.publicUrl ?? url));

  const stop = async () => {
    library.stop();
    await assistant.stop();
    await web.stop();
    await assistant.finish();
    await database.close();
  };
  // A second signal ends the process at once, as people expect of Ctrl-C.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

/** In development, one that can be put forward. Imported here alone: in production it never runs. */
async function clockOf({
  mode,
  dataDir,
}: Env): Promise<{ readonly clock: Clock; readonly set?: (to: Instant) => void }> {
  if (mode !== 'development') return { clock: real };
  const { createDevClock } = await import('./dev/clock.ts');
  return createDevClock({ mode, file: `${dataDir}/clock.json`, real });
}

main().catch((error: unknown) => {
  // The message of a start that failed is for whoever starts it: no user has typed anything yet.
  process.stderr.write(`The assistant cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  // At once: what did start, the thread of the database, would keep the process alive.
  process.exit(1);
});
