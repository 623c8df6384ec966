// A real PostgreSQL for one test file: a throw-away server on loopback, or a new database of the server in DATABASE_TEST_URL.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort } from './assistant.ts';
import { findPostgres } from './run/postgres.mjs';

export interface Postgres {
  /** Of an empty database. */
  readonly url: string;
  /** Every connection is cut, whatever it was doing: the server crashes and starts again (a given one: it ends our sessions). */
  cut(): Promise<void>;
  remove(): Promise<void>;
}

export const startPostgres = (): Promise<Postgres> => {
  const given = process.env.DATABASE_TEST_URL;
  return given ? newDatabase(given) : newServer();
};

async function newServer(): Promise<Postgres> {
  const programs = findPostgres();
  if (!programs) throw new Error('no PostgreSQL found: npm test installs one, or says how');
  const folder = mkdtempSync(path.join(tmpdir(), 'bilan-pg-'));
  const port = await freePort();
  const user = owner();
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { cwd: folder, ...user };
  const data = path.join(folder, 'data');
  const making = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(path.join(programs, 'initdb'), making, { ...options, stdio: 'pipe' });
  // Without fsync only a crash of the machine loses anything; a test machine that crashes has lost its test.
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];

  async function run(): Promise<ChildProcess> {
    const args = ['-D', data, '-p', String(port), '-k', folder, ...settings];
    const started = spawn(path.join(programs ?? '', 'postgres'), args, {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    process.once('exit', () => started.kill('SIGQUIT')); // a test that fails on the way leaves nothing behind
    let said = '';
    await new Promise<void>((resolve, reject) => {
      started.stderr.on('data', (part: Buffer) => {
        said += part.toString();
        if (said.includes('ready to accept connections')) resolve();
      });
      started.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
    });
    return started;
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    server.kill(signal);
    if (server.exitCode === null) await once(server, 'exit');
  }
  let server = await run();
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    cut: async () => {
      await end('SIGQUIT');
      server = await run();
    },
    remove: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: as the user its package makes. `null`: as ourselves. */
function owner(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (which: string) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function newDatabase(server: string): Promise<Postgres> {
  const name = `bilan_test_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    cut: () => ask(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`),
    remove: () => ask(server, `drop database ${name} with (force)`),
  };
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
