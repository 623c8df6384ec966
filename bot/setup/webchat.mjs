// The published Web Chat: one file of a package whose other 426 dependencies (500 MB) nobody needs. Fetched once, checked.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { npm } from './command.mjs';
import { compressBeside } from './compress.mjs';

/** Where the page's server finds it; beside it `.gz` and `.br`. */
export const WEBCHAT_FILE = path.join('.cache', 'webchat-4.18.1.js');
export const WEBCHAT_INTEGRITY = 'sha384-AHFvk4Hi30kPlGug5u1RCA9gNO18GRKqhYcFtulI9sUUUp3HBpyjyTUf2/GVUHHb';
const PACKAGE = 'botframework-webchat@4.18.1';
const PACKAGE_INTEGRITY =
  'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';

/** Throws when what arrives is not, to the byte, what was looked at when the version was chosen. */
export async function fetchWebChat() {
  const bundle = fileOf(checked(await download(), PACKAGE_INTEGRITY), 'package/dist/webchat.js');
  writeFileSync(`${WEBCHAT_FILE}.part`, checked(bundle, WEBCHAT_INTEGRITY));
  renameSync(`${WEBCHAT_FILE}.part`, WEBCHAT_FILE);
  await compressBeside(WEBCHAT_FILE);
}

/** Through npm, so that a person's registry, proxy and certificates count. */
async function download() {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(path.join('.cache', 'webchat-'));
  try {
    await npm(['pack', PACKAGE, '--pack-destination', folder, '--ignore-scripts', '--silent']);
    const [archive] = readdirSync(folder);
    if (!archive) throw new Error(`npm pack ${PACKAGE} left no archive`);
    return readFileSync(path.join(folder, archive));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Buffer} content
 * @param {string} integrity in the form of the Subresource Integrity standard
 */
function checked(content, integrity) {
  const [algorithm = '', expected] = integrity.split(/-(.*)/s);
  const found = createHash(algorithm).update(content).digest('base64');
  if (found !== expected) throw new Error(`${PACKAGE} is not the file it was: expected ${integrity}, found ${found}`);
  return content;
}

/**
 * One file of a .tgz. An entry is a header of 512 bytes (name at 0, size in octal at 124), then its content, padded.
 * @param {Buffer} archive
 * @param {string} name
 */
function fileOf(archive, name) {
  const tar = gunzipSync(archive);
  for (let at = 0; at + 512 <= tar.length; ) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    const content = at + 512;
    if (tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '') === name) return tar.subarray(content, content + size);
    at = content + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${name} is not in ${PACKAGE}`);
}
