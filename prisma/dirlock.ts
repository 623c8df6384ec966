// One process for one embedded database: PGlite takes no lock, and two writers silently lose rows (facts measured in docs/decisions).
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

const BEAT = 3_000;
const STALE = 15_000;

export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse';
  readonly directory: string;
  constructor(directory: string, holder: Holder) {
    super(`${directory} is in use by process ${holder.pid} on ${holder.host}; with PostgreSQL several can run`);
    this.directory = directory;
  }
}
interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Takes the directory or throws `DirectoryInUse`. Returns what gives it back; a killed process gives it back by being dead. */
export function lockDirectory(directory: string): () => void {
  const file = `${directory}.lock`;
  mkdirSync(path.dirname(path.resolve(directory)), { recursive: true });
  take(directory, file);
  const beat = setInterval(() => touch(file), BEAT);
  beat.unref();
  const release = () => {
    clearInterval(beat);
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
}

function take(directory: string, file: string, triesLeft = 3): void {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, JSON.stringify({ pid: process.pid, host: hostname() }));
    closeSync(descriptor);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || triesLeft === 0) throw error;
    const holder = holderOf(file);
    if (holder && isAlive(holder, file)) throw new DirectoryInUse(directory, holder);
    rmSync(file, { force: true });
    take(directory, file, triesLeft - 1);
  }
}

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // half written by a process that died there
  }
}

/** On this machine the process table tells; on another one (a shared volume) only the heartbeat does. */
function isAlive({ pid, host }: Holder, file: string): boolean {
  if (host !== hostname()) return ageOf(file) < STALE;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return ageOf(file) < STALE; // the number may have been given to another process since
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody removed the lock: nothing to keep warm, and the database goes on.
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
