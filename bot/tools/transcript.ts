// npm run -s transcript -- <dossier id or reference> [--format md|json|csv]: prints a transcript, on the server. It opens the database
// itself; while a server has the embedded one, it asks that server, as the consultant of the demonstration. What is printed is in the
// access log: as read by « Serveur », whose row is part of the database. A draft is not printed, as it is shown to nobody (R23).
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { DossierId } from '../../domain/ids.ts';
import { openDatabase } from '../../prisma/client.ts';
import { keyring } from '../../prisma/crypto.ts';
import { DirectoryInUse } from '../../prisma/dirlock.ts';
import type { PrismaClient } from '../../prisma/generated/client.ts';
import { createAccessLog, SERVER_STAFF } from '../../prisma/stores/access-log.ts';
import { createDossierStore } from '../../prisma/stores/dossiers.ts';
import { createFormReader } from '../consultant/forms.ts';
import { allLines } from '../consultant/lines.ts';
import { Id } from '../consultant/query.ts';
import { transcriptCsv, transcriptMarkdown } from '../consultant/transcript-files.ts';
import { type Env, readEnv } from '../env.ts';
import { masterKey } from '../master-key.ts';
import { type Format, failed, type Printed, transcriptJson, UNKNOWN, type Wanted } from './transcript-printed.ts';
import { askServer } from './transcript-server.ts';

const USAGE = 'usage: npm run -s transcript -- <dossier id or reference> [--format md|json|csv]';
const WITHHELD = {
  draft: 'This dossier has not been sent by the person yet: it is shown to nobody.',
  withdrawn: 'The person has withdrawn their consent: this dossier is shown to nobody.',
} as const;

async function main(args: readonly string[]): Promise<Printed> {
  const wanted = readArguments(args);
  if (!wanted) return failed(USAGE);
  const read = readEnv(process.env);
  if (!read.ok) return failed(read.faults.join('\n'));
  const { env } = read;
  if (env.databaseUrl === null && !existsSync(path.join(env.dataDir, 'database')))
    return failed(`There is no database in ${env.dataDir} yet: npm start makes it.`);
  try {
    return await fromDatabase(env, wanted);
  } catch (error) {
    if (error instanceof DirectoryInUse) return askServer(env, wanted);
    throw error;
  }
}

async function fromDatabase(env: Env, wanted: Wanted): Promise<Printed> {
  const migrations = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
  const database = await openDatabase({ url: env.databaseUrl ?? undefined, dataDir: env.dataDir, migrations });
  try {
    return await print(database.prisma, env, wanted);
  } finally {
    await database.close();
  }
}

async function print(prisma: PrismaClient, env: Env, { dossier, format }: Wanted): Promise<Printed> {
  const { zone } = env;
  const clock = () => new Date().toISOString();
  const store = createDossierStore({ prisma, keys: keyring(masterKey(env)), clock, reads: 'all' });
  const id: DossierId | null = Id.safeParse(dossier).data ?? (await store.called(dossier));
  if (id === null) return failed(UNKNOWN);
  const all = await allLines(store, { id: SERVER_STAFF, role: 'admin', name: 'Serveur' }, id, {});
  if (all.kind === 'unknown') return failed(UNKNOWN);
  if (all.kind === 'withheld') return failed(WITHHELD[all.why]);
  const at = clock();
  await createAccessLog({ prisma }).append({
    staff: SERVER_STAFF,
    dossier: id,
    action: 'export',
    resource: `transcript:${format}`,
    at,
  });
  const { reference } = all.dossier;
  const { titleOf } = createFormReader({ places: [], clock, zone });
  const file = { reference, exportedAt: at, zone, lines: all.value, titleOf };
  const texts: Readonly<Record<Format, () => string>> = {
    md: () => transcriptMarkdown(file),
    csv: () => transcriptCsv(file),
    json: () => transcriptJson(reference, at, all.value),
  };
  return { kind: 'text', text: texts[format]() };
}

function readArguments(args: readonly string[]): Wanted | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'md' } },
      allowPositionals: true,
    });
    const [dossier, ...others] = positionals;
    const format = (['md', 'json', 'csv'] as const).find((one) => one === values.format);
    return dossier && others.length === 0 && format ? { dossier, format } : null;
  } catch {
    return null; // an option that does not exist
  }
}

const printed = await main(process.argv.slice(2));
if (printed.kind === 'text') process.stdout.write(printed.text);
else {
  process.stderr.write(`${printed.why}\n`);
  process.exitCode = 1;
}
