// npm run -s jobs: what was to be done after a message and was not: given up after nine tries, or late. `-- retry <id>` tries one again.
// Ids only: nobody is in them. The embedded database belongs to one process: stop the server first, or look at the page.
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../prisma/client.ts';
import { DirectoryInUse } from '../../prisma/dirlock.ts';
import { createJobStore, type JobStore, type StuckJob } from '../../prisma/stores/jobs.ts';
import { readEnv } from '../env.ts';

const USAGE = 'Usage: npm run -s jobs [-- retry <id>]';
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

async function main(args: readonly string[]): Promise<number> {
  const read = readEnv(process.env);
  if (!read.ok) return told(read.faults, 1);
  const { databaseUrl, dataDir } = read.env;
  const migrations = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
  try {
    const database = await openDatabase({ url: databaseUrl ?? undefined, dataDir, migrations });
    try {
      return await carryOut(createJobStore(database.prisma), args, new Date().toISOString());
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof DirectoryInUse) return told(['A server has the database open: stop it first.'], 1);
    throw error;
  }
}

async function carryOut(store: JobStore, [what, id = '']: readonly string[], now: string): Promise<number> {
  if (what === undefined) {
    const [dead, late] = [await store.dead(), await store.late(now)];
    if (dead.length + late.length === 0) return told(['Nothing was given up, nothing is late.'], 0);
    return told([...dead.map(line), ...late.map(line)], 0);
  }
  if (what !== 'retry' || !UUID.test(id)) return told([USAGE], 1);
  return (await store.retry(id, now)) === 'again'
    ? told([`${id} is tried again.`], 0)
    : told([`No job ${id} was given up.`], 1);
}

const line = ({ id, kind, payload, attempts, runAt, deadAt }: StuckJob): string =>
  `${deadAt === null ? `late, due ${runAt}` : `given up ${deadAt}`}  ${id}  ${kind}  ${attempts} tries  ${JSON.stringify(payload)}`;

function told(lines: readonly string[], code: number): number {
  const out = code === 0 ? process.stdout : process.stderr;
  for (const one of lines) out.write(`${one}\n`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
