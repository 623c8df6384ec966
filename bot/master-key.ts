// The master key: from the environment; in development, made once in the data directory (R150).
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from './env.ts';

/** 32 bytes. env.ts has refused a production without one. Losing it loses every answer: keep it apart from the backups. */
export function masterKey({ mode, masterKey: given, dataDir }: Pick<Env, 'mode' | 'masterKey' | 'dataDir'>): Buffer {
  if (given !== null) return Buffer.from(given, 'base64');
  if (mode === 'production') throw new Error('production has no master key');
  const file = path.join(dataDir, 'master.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  return Buffer.from(readFileSync(file, 'utf8'), 'base64');
}
