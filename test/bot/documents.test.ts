import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mountDocuments } from '../../bot/documents.ts';
import { createKnowledge } from '../../knowledge/answer.ts';
import { readCorpus, readDocument } from '../../knowledge/read/ingest.ts';
import { CORPUS } from '../knowledge/eval.ts';

const passages = [
  ...(await readCorpus(CORPUS)).passages,
  ...(await readDocument('<b>.txt', 'Attention à <script>alert(1)</script> & "autres".\n')),
];
const server = restify.createServer({ name: 'documents' });
let base = '';
beforeAll(async () => {
  mountDocuments({ server, passages: () => passages });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((closed) => server.close(() => closed())));

test('a citation opens its passage in the page, in French, without any script', async () => {
  const answer = createKnowledge(passages).answer({
    question: 'Combien coûte le bilan ?',
    before: [],
    today: '2026-11-25',
  });
  if (answer.kind !== 'grounded') throw new Error('no answer');
  const [{ url, quote }] = answer.statements[0].from;
  const [path, anchor] = url.split('#');
  const response = await fetch(base + path);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).toContain('<html lang="fr">');
  expect(quote).toMatch(/2 400 €/);
  expect(html).toContain(`id="${anchor}">`);
  expect(html).not.toMatch(/<script|javascript:/i);
});

test('every passage has its place, tables are tables', async () => {
  for (const document of new Set(passages.map((passage) => passage.document))) {
    const html = await (await fetch(`${base}/documents/${encodeURIComponent(document)}`)).text();
    for (const passage of passages) if (passage.document === document) expect(html).toContain(`id="${passage.anchor}"`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  }
  expect(await (await fetch(`${base}/documents/lieux`)).text()).toContain('<th scope="col">Accès PMR</th>');
});

test('the words of a document are never markup', async () => {
  const html = await (await fetch(`${base}/documents/${encodeURIComponent('<b>')}`)).text();
  expect(html).not.toMatch(/<b>|alert\(1\)<\/script>/);
});

test('the list, and what is not there', async () => {
  expect(await (await fetch(`${base}/documents`)).text()).toContain('href="/documents/tarifs"');
  const missing = await fetch(`${base}/documents/..%2fpackage.json`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('Document introuvable');
});
