// The pages people open: the chat at `/`, what we do with their data, how accessible it is. Everything is read and compressed
// once, at the start; no path of a request ever reaches the disk.
import type { Request, Response, Server } from 'restify';
import { type Asset, readAssets, readBundle, readText } from './pages-files.ts';
import { type PolicyOptions, policy } from './pages-policy.ts';

/** The published Web Chat this server gives out. Another version is a change of both. */
export const WEBCHAT = {
  version: '4.18.1',
  integrity: 'sha384-AHFvk4Hi30kPlGug5u1RCA9gNO18GRKqhYcFtulI9sUUUp3HBpyjyTUf2/GVUHHb',
} as const;

export interface PagesOptions extends Omit<PolicyOptions, 'nonce' | 'host'> {
  readonly server: Server;
  /** A text nobody can guess, new at each call: the nonce of a page. */
  readonly newId: () => string;
  /** Path of Web Chat's bundle, with `.br` and `.gz` beside it. */
  readonly bundle: string;
  /** Where the pages are: web/chat beside this folder, compiled or not. */
  readonly folder?: URL;
}

const HTML = 'text/html; charset=utf-8';
const KEPT = { always: 'no-cache', forEver: 'public, max-age=31536000, immutable' } as const;

/** Throws when a page is missing or the bundle is not the one it should be. */
export function mountPages(options: PagesOptions): void {
  const { server, newId, bundle, folder = new URL('../web/chat/', import.meta.url) } = options;
  const page = (path: string, file: string, fill: Readonly<Record<string, string>> = {}) => {
    const html = readText(folder, file);
    server.get(path, async (request: Request, response: Response) => {
      const nonce = newId();
      const body = filled(html, { ...fill, nonce });
      const rules = policy({ ...options, nonce, host: request.headers.host ?? '' });
      response.writeHead(200, { ...rules, 'content-type': HTML, 'cache-control': 'no-cache' });
      response.end(body);
    });
  };
  page('/', 'index.html', { webchat: WEBCHAT.version, integrity: WEBCHAT.integrity });
  page('/confidentialite', 'confidentialite.html');
  page('/accessibilite', 'accessibilite.html');
  for (const asset of readAssets(folder)) server.get(`/${asset.name}`, giving(asset, KEPT.always));
  server.get('/webchat.js', giving(readBundle(bundle, WEBCHAT.integrity), KEPT.forEver));
}

/** `{{name}}` is the only thing a page may hold; none is ever what somebody typed. */
const filled = (html: string, values: Readonly<Record<string, string>>): string =>
  html.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);

const giving = (asset: Asset, cache: string) =>
  async function giveAsset({ headers }: Request, response: Response): Promise<void> {
    const common = {
      etag: asset.etag,
      'cache-control': cache,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    };
    if (headers['if-none-match'] === asset.etag) {
      response.writeHead(304, common); // restify's own writeHead gives nothing back to chain on
      response.end();
      return;
    }
    const accepted = String(headers['accept-encoding'] ?? '');
    const encoding = (['br', 'gzip'] as const).find((one) => accepted.includes(one) && asset[one] !== null);
    const body = (encoding && asset[encoding]) ?? asset.plain;
    const coded = encoding ? { 'content-encoding': encoding } : {};
    response.writeHead(200, { ...common, ...coded, 'content-type': asset.type, 'content-length': body.length });
    response.end(body);
  };
