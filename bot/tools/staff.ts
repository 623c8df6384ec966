// npm run -s staff -- add <subject> <name> <e-mail>: somebody of the provider who follows dossiers. `subject`: their `oid` at the
// issuer (Entra: the object id), else their `sub`. Also `list`, and `places` to enter the provider's places in a new database.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../prisma/client.ts';
import type { PrismaClient } from '../../prisma/generated/client.ts';
import { PLACES, seedPlaces } from '../../prisma/seed.ts';
import { readEnv } from '../env.ts';

const USAGE = 'Usage: npm run -s staff -- add <subject> <name> <e-mail> | list | places';

async function main([what, ...rest]: readonly string[]): Promise<number> {
  const read = readEnv(process.env);
  if (!read.ok) return told(read.faults, 1);
  const database = await openDatabase({
    url: read.env.databaseUrl ?? undefined,
    dataDir: read.env.dataDir,
    migrations: fileURLToPath(new URL('../../prisma/migrations', import.meta.url)),
  });
  try {
    return await carryOut(database.prisma, what, rest);
  } finally {
    await database.close();
  }
}

async function carryOut(prisma: PrismaClient, what: string | undefined, rest: readonly string[]): Promise<number> {
  const [subject, name, email] = rest;
  switch (what) {
    case 'add': {
      if (!subject || !name || !email?.includes('@')) return told([USAGE], 1);
      const consultant = { role: 'consultant', name, email };
      const { id } = await prisma.staff.upsert({
        where: { subject },
        create: { id: randomUUID(), subject, ...consultant },
        update: consultant,
      });
      return told([`${name} follows dossiers (${id}).`], 0);
    }
    case 'list': {
      const staff = await prisma.staff.findMany({ where: { role: 'consultant' }, orderBy: { name: 'asc' } });
      return told(
        staff.map((one) => `${one.subject}  ${one.name}  ${one.email}`),
        0,
      );
    }
    case 'places':
      await seedPlaces(prisma);
      return told([`${PLACES.length} places.`], 0);
    default:
      return told([USAGE], 1);
  }
}

function told(lines: readonly string[], code: number): number {
  const out = code === 0 ? process.stdout : process.stderr;
  for (const line of lines) out.write(`${line}\n`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
