// npm run -s staff -- add <subject> <name> <e-mail> [admin]: somebody of the provider who follows dossiers; `admin`: who completes
// the documents, and follows none. `subject`: their `oid` at the issuer (Entra: the object id), else their `sub`. `entitle <subject>
// [YYYY-MM-DD]`: a psychologist, or somebody habilitated, may answer for questionnaires from now on, or until that day (R112). Also `list`,
// `places` to enter the provider's places in a new database, and `address <place> <words>`: street, number and how to come in, as
// invitations say it.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Role } from '../../domain/access.ts';
import { openDatabase } from '../../prisma/client.ts';
import type { PrismaClient } from '../../prisma/generated/client.ts';
import { PLACES, seedPlaces } from '../../prisma/seed.ts';
import { SERVER_STAFF } from '../../prisma/stores/access-log.ts';
import { readEnv } from '../env.ts';

/** Those for whom the consultant's page is. */
const ADDED = ['consultant', 'admin'] as const satisfies readonly Role[];
const USAGE =
  'Usage: npm run -s staff -- add <subject> <name> <e-mail> [admin] | entitle <subject> [until YYYY-MM-DD] | list | places | address <place> <words>';

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
  const [subject, name, email, as = 'consultant'] = rest;
  switch (what) {
    case 'add': {
      const role = ADDED.find((one) => one === as);
      if (!subject || !name || !email?.includes('@') || !role) return told([USAGE], 1);
      const member = { role, name, email };
      const { id } = await prisma.staff.upsert({
        where: { subject },
        create: { id: randomUUID(), subject, ...member },
        update: member,
      });
      return told([`${name} ${role === 'admin' ? 'completes the documents' : 'follows dossiers'} (${id}).`], 0);
    }
    case 'entitle': {
      const until = rest[1] === undefined ? null : new Date(rest[1]);
      if (!subject || Number.isNaN(until?.getTime())) return told([USAGE], 1);
      const { count } = await prisma.staff.updateMany({
        where: { subject },
        data: { ...(until === null || until > new Date() ? { entitledFrom: new Date() } : {}), entitledUntil: until },
      });
      return count === 0 ? told([`Nobody has ${subject}.`], 1) : told([`${subject} is entitled.`], 0);
    }
    case 'list': {
      const staff = await prisma.staff.findMany({
        where: { role: { in: [...ADDED] }, id: { not: SERVER_STAFF } },
        orderBy: { name: 'asc' },
      });
      return told(
        staff.map((one) => `${one.subject}  ${one.role}  ${one.name}  ${one.email}`),
        0,
      );
    }
    case 'places':
      await seedPlaces(prisma);
      return told([`${PLACES.length} places.`], 0);
    case 'address': {
      const [id, address] = rest;
      if (!id || !address) return told([USAGE], 1);
      const { count } = await prisma.place.updateMany({ where: { id }, data: { address } });
      const known = `Known: ${PLACES.map((place) => place.id).join(', ')}`;
      return count === 0 ? told([`There is no place « ${id} ».`, known], 1) : told([`${id}: ${address}`], 0);
    }
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
