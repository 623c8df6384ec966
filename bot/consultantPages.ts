// Serves the consultant's page at /consultant, as Vite built it (web/consultant). Read once, kept in memory: there is no path
// to walk out of. A new build needs a new start.
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Request, Response, Server } from 'restify';

export interface ConsultantPagesOptions {
  readonly server: Server;
  /** A text nobody can guess, new at each call, URL-safe. */
  readonly random: () => string;
  /** The issuer the page signs in with: the only other origin it may call. */
  readonly authority: string;
  /** Where Vite wrote the page. */
  readonly folder?: string;
}

/** dist/web/consultant, seen from the compiled server (dist/bot) and from its source (bot). */
export const builtPage = (): string =>
  fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? '../dist/web/consultant' : '../web/consultant', import.meta.url),
  );

/** Mounts /consultant and its files; throws when the page is not built. */
export function mountConsultantPages({
  server,
  random,
  authority,
  folder = builtPage(),
}: ConsultantPagesOptions): void {
  const { html, files } = readPage(folder);
  const page = (_: Request, res: Response, next: () => void) => {
    const nonce = random();
    res.sendRaw(200, html.replaceAll('__NONCE__', nonce), pageHeaders(nonce, new URL(authority).origin));
    next();
  };
  server.get('/consultant', page);
  server.get('/consultant/', page);
  server.get('/consultant/assets/:file', (req, res, next) => {
    const file = files.get(String(req.params?.file));
    if (file) sendFile(req, res, file);
    else res.sendRaw(404, 'Not found', { 'content-type': 'text/plain; charset=utf-8' });
    next();
  });
}

interface PageFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly zipped: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function readPage(folder: string) {
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  const names = readdirSync(`${folder}/assets`).filter((name) => extname(name) in TYPES);
  const files = new Map(
    names.map((name): [string, PageFile] => {
      const plain = readFileSync(`${folder}/assets/${name}`);
      return [name, { type: TYPES[extname(name)] ?? '', plain, zipped: gzipSync(plain) }];
    }),
  );
  return { html, files };
}

/** The names carry a hash of their content: a name never changes its content. */
function sendFile(req: Request, res: Response, { type, plain, zipped }: PageFile): void {
  const zip = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));
  const body = zip ? zipped : plain;
  res.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    ...(zip && { 'content-encoding': 'gzip' }),
  });
  res.end(body);
}

/** Griffel's style elements carry the nonce; scripts are files of ours, none is inline. */
const pageHeaders = (nonce: string, authority: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${authority}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
});
