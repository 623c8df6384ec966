import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../../bot/log.ts';
import { mountPages, type PagesOptions, WEBCHAT } from '../../bot/pages.ts';
import { readBundle } from '../../bot/pages-files.ts';
import { type BotServer, createServer } from '../../bot/server.ts';
import { BUNDLE } from './directline/chat.ts';

let running: BotServer;
let url: string;
async function serve(options: Partial<PagesOptions> = {}) {
  const env = { mode: 'test', host: '127.0.0.1', port: 0 } as const;
  running = createServer({ env, log: createLogger('silent'), newId: randomUUID, ready: () => true });
  mountPages({ server: running.server, newId: randomUUID, bundle: BUNDLE, ...options });
  url = await running.listen();
}
beforeEach(() => serve());
afterEach(() => running.stop());

/** As the wire has it: `fetch` would decompress. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const asked = request(url + path, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });

describe('what a page may do', () => {
  test.each(['/', '/confidentialite', '/accessibilite'])(
    '%s runs no inline script and is framed by nobody',
    async (path) => {
      const response = await fetch(url + path);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain(`connect-src 'self' ${url.replace('http', 'ws')}`);
      expect(policy.replace(/style-src-attr [^;]*/, '')).not.toContain('unsafe');
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cache-control': 'no-cache',
      });
      const html = await response.text();
      expect(html).not.toContain('{{');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
    },
  );

  test('each page has a nonce of its own', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => /nonce="([^"]+)"/.exec(await (await fetch(url)).text())?.[1]),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test('a strange Host adds nothing; a tab may frame the page and Azure be called when configured', async () => {
    const { headers } = await raw('/', { host: "x'*'" });
    expect(headers['content-security-policy']).toContain("connect-src 'self';");
    await running.stop();
    await serve({
      framedBy: ['https://teams.microsoft.com'],
      directLine: 'https://directline.botframework.com/v3/directline',
    });
    const response = await fetch(url);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain('frame-ancestors https://teams.microsoft.com');
    expect(policy).toContain('https://directline.botframework.com wss://directline.botframework.com');
    expect(response.headers.get('x-frame-options')).toBeNull();
  });
});

describe('files', () => {
  test('the bundle is the published one, in the way the browser likes, for ever', async () => {
    const html = await (await fetch(url)).text();
    const path = /src="(\/webchat\.js[^"]*)"/.exec(html)?.[1] ?? '';
    expect(html).toContain(`integrity="${WEBCHAT.integrity}"`);
    const [br, gzip, plain] = await Promise.all([
      raw(path, { 'accept-encoding': 'gzip, deflate, br' }),
      raw(path, { 'accept-encoding': 'gzip' }),
      raw(path),
    ]);
    const digest = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    expect(digest(plain.body)).toBe(WEBCHAT.integrity);
    expect(digest(gunzipSync(gzip.body))).toBe(WEBCHAT.integrity);
    if (br.headers['content-encoding'] === 'br') expect(digest(brotliDecompressSync(br.body))).toBe(WEBCHAT.integrity);
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
  });

  test.each(['/chat.css', '/chat.js', '/chat-line.js', '/icon.svg'])(
    '%s is asked for again, and mostly not sent again',
    async (path) => {
      const first = await raw(path);
      expect([first.status, first.headers['cache-control']]).toEqual([200, 'no-cache']);
      const again = await raw(path, { 'if-none-match': String(first.headers.etag) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    },
  );

  test('nothing else of the folder is given', async () => {
    for (const path of ['/index.html', '/..%2f..%2fpackage.json', '/chat.ts'])
      expect((await raw(path)).status).toBe(404);
  });

  test('another bundle stops the start', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    const path = join(folder, 'webchat.js');
    writeFileSync(path, 'alert(1)');
    expect(() => readBundle(path, WEBCHAT.integrity)).toThrow('is not the published Web Chat');
    expect(() =>
      mountPages({ server: running.server, newId: randomUUID, bundle: path, folder: pathToFileURL(`${folder}/`) }),
    ).toThrow();
    rmSync(folder, { recursive: true });
  });
});
