// The PostgreSQL of the tests: an address in DATABASE_TEST_URL, the programs that are there, or else Debian's.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { installFromDebian, isProgram } from './debian.mjs';

const DEBIAN = '/usr/lib/postgresql';
const PLACES = ['/usr/pgsql/bin', '/opt/homebrew/opt/postgresql/bin', '/usr/local/opt/postgresql/bin'];

/** The folder of initdb and pg_ctl, of the newest version; a throw-away server is made with them (test/postgres.ts). */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => path.join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...PLACES,
  ];
  return folders.find((folder) => ['initdb', 'pg_ctl'].every((name) => isProgram(path.join(folder, name))));
}

/** @param {(text: string) => void} say */
export async function findOrInstallPostgres(say) {
  if (process.env.DATABASE_TEST_URL) return;
  if (!findPostgres()) await installFromDebian('postgresql', ['postgresql'], say);
  if (findPostgres()) return;
  throw new Error(
    'No PostgreSQL was found, and the tests of several processes need one: install it (on Debian: apt-get install postgresql), ' +
      'or set DATABASE_TEST_URL to a server where a database may be created. Without it: npm run ok.',
  );
}
