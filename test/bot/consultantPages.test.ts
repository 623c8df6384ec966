// How the consultant's page is served, whatever is in it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify, { type Server } from 'restify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mountConsultantPages } from '../../bot/consultantPages.ts';

let folder: string;
let server: Server;
let url: string;
let drawn = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<meta nonce="__NONCE__"><script nonce="__NONCE__" src="a.js"></script>');
  await writeFile(join(folder, 'assets', 'page-1a2b.js'), 'export {};'.repeat(100));
  await writeFile(join(folder, 'assets', 'secret.txt'), 'not for the page');
  server = restify.createServer();
  const random = () => `nonce-${++drawn}`;
  mountConsultantPages({ server, random, authority: 'https://login.example/tenant/v2.0', folder });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${server.address().port}`;
});
afterAll(async () => {
  await new Promise<void>((done) => server.close(done));
  await rm(folder, { recursive: true });
});

test.each(['/consultant', '/consultant/'])(
  '%s: a new nonce each time, and a policy that lets nothing else in',
  async (path) => {
    const reply = await fetch(`${url}${path}`);
    expect(reply.headers.get('content-type')).toContain('text/html');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(await reply.text()).toBe(`<meta nonce="nonce-${drawn}"><script nonce="nonce-${drawn}" src="a.js"></script>`);
    const policy = reply.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain(`style-src 'self' 'nonce-nonce-${drawn}'`);
    expect(policy).toContain("connect-src 'self' https://login.example;");
    expect(policy).not.toContain('unsafe');
  },
);

test('a file named after its content is kept for ever, and comes compressed', async () => {
  const reply = await fetch(`${url}/consultant/assets/page-1a2b.js`);
  expect([reply.status, reply.headers.get('content-encoding')]).toEqual([200, 'gzip']);
  expect(reply.headers.get('cache-control')).toContain('immutable');
  expect(await reply.text()).toBe('export {};'.repeat(100));
  const plain = await fetch(`${url}/consultant/assets/page-1a2b.js`, { headers: { 'accept-encoding': 'identity' } });
  expect([plain.headers.get('content-encoding'), (await plain.text()).length]).toEqual([null, 1000]);
});

test.each(['nothing.js', 'secret.txt', '..%2findex.html', '%2e%2e%2findex.html', 'constructor'])(
  '%s is not there',
  async (name) => {
    expect((await fetch(`${url}/consultant/assets/${name}`)).status).toBe(404);
  },
);

test('a page that was not built stops the start', () => {
  expect(() =>
    mountConsultantPages({ server, random: () => '', authority: 'https://a.example', folder: join(folder, 'none') }),
  ).toThrow();
});
