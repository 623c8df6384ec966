// npm run migration -- <name>: what separates schema.prisma from the committed migrations becomes the next one.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MIGRATIONS, SCHEMA, schemaDifference } from '../prisma/difference.ts';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) fail('usage: npm run migration -- <name>   (a-z, 0-9, _)');
mkdirSync(MIGRATIONS, { recursive: true });
const sql = await schemaDifference();
if (sql === null) say('schema.prisma and prisma/migrations agree: nothing to write');
else say(`wrote ${write(`${timestamp()}_${name}`, sql)}: read it, then add by hand what ${SCHEMA} cannot say`);

function write(folder: string, content: string): string {
  const file = path.join(MIGRATIONS, folder, 'migration.sql');
  mkdirSync(path.dirname(file));
  writeFileSync(file, content);
  writeFileSync(path.join(MIGRATIONS, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return file;
}

/** Prisma's own form, which sorts: 20260301120000. */
function timestamp(): string {
  return new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}
