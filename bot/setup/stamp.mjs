// A stamp is a file saying which inputs the work beside it was done from. It is written last, so that work interrupted
// half way is done again, and it lies inside what was made, so that it goes when that goes.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} stamp
 * @param {string} digest
 */
export const isStamped = (stamp, digest) => textOf(stamp) === digest;

/**
 * @param {string} stamp
 * @param {string} digest
 */
export function writeStamp(stamp, digest) {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/** @param {string} stamp */
export const removeStamp = (stamp) => rmSync(stamp, { force: true });

/**
 * The digest of files and of all that lies in folders: names and contents, not dates (git and copies change those).
 * @param {readonly string[]} inputs files and folders; one that is missing counts as such
 * @param {readonly string[]} [except]
 */
export function digestOf(inputs, except = []) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesOf(input, except))) {
    const content = readFileSync(file);
    hash.update(`${file.replaceAll(path.sep, '/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} entry
 * @param {readonly string[]} except
 * @returns {string[]}
 */
function filesOf(entry, except) {
  if (except.includes(entry.replaceAll(path.sep, '/'))) return [];
  try {
    const names = readdirSync(entry).sort();
    return names.flatMap((name) => filesOf(path.join(entry, name), except));
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOTDIR') return [entry];
    if (code === 'ENOENT') return [];
    throw error;
  }
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
