// Files of the pages, in memory, in the three ways a browser may want them.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export const readText = (folder: URL, name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Styles, scripts and pictures of a folder; the pages themselves are given one by one. */
export const readAssets = (folder: URL): readonly Asset[] =>
  readdirSync(folder)
    .filter((name) => extname(name) in TYPES)
    .map((name) => assetOf(name, readFileSync(new URL(name, folder))));

/** Web Chat, compressed beforehand if set-up did it. Throws when it is not there, or not what was published. */
export function readBundle(path: string, integrity: string): Asset {
  const plain = readFileSync(path);
  const found = `sha384-${createHash('sha384').update(plain).digest('base64')}`;
  if (found !== integrity) throw new Error(`${path} is not the published Web Chat: ${found} instead of ${integrity}`);
  const beside = (ending: string) => (existsSync(path + ending) ? readFileSync(path + ending) : null);
  // Brotli takes seconds on 4 MB: done by set-up, or not at all.
  return assetOf('webchat.js', plain, beside('.gz') ?? gzipSync(plain), beside('.br'));
}

const assetOf = (
  name: string,
  plain: Buffer,
  gzip = gzipSync(plain),
  br: Buffer | null = brotliCompressSync(plain),
): Asset => ({
  name,
  type: TYPES[extname(name)] ?? 'application/octet-stream',
  etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
  plain,
  gzip,
  br,
});
