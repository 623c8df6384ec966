// The provider's folder as the assistant serves it: answers and pages follow it, and nothing of any other provider is said.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify from 'restify';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { mountDocuments } from '../../bot/documents.ts';
import { type Library, openLibrary } from '../../bot/library.ts';

const folder = mkdtempSync(join(tmpdir(), 'cours-'));
const price = (euros: number) => `# Le cours de poterie\n\n## Tarif\n\nLe cours de poterie coûte ${euros} euros.\n`;
const logged: object[] = [];
const hear = (what: object) => logged.push(what);
const log = { info: hear, warn: hear, error: hear };
const server = restify.createServer({ name: 'library' });
let library: Library;
let base = '';
beforeAll(async () => {
  writeFileSync(join(folder, 'poterie.md'), price(35));
  writeFileSync(join(folder, 'casse.pdf'), 'rien');
  library = await openLibrary({ folder, model: null, clock: () => '2026-11-25T09:00:00.000Z', log });
  mountDocuments({ server, passages: library.passages });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  library.stop();
  return new Promise<void>((closed) => server.close(() => closed()));
});

const asked = (question: string) => {
  const answer = library.knowledge.answer({ question, before: [], today: '2026-11-25' });
  return answer.kind === 'grounded' ? answer.statements.map(({ text }) => text).join(' ') : answer.kind;
};
const page = async (path: string) => (await fetch(`${base}${path}`)).text();
const soon = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 15_000, interval: 50 });

test('answers and pages follow the folder; what is broken is logged, and listed nowhere', async () => {
  expect(asked('combien coûte le cours de poterie ?')).toContain('35 euros');
  expect(await page('/documents/poterie')).toContain('35 euros');
  expect(logged).toContainEqual({ file: 'casse.pdf', reason: 'not a PDF, or damaged' });
  expect(await page('/documents')).not.toContain('casse');

  writeFileSync(join(folder, 'poterie.md'), price(42));
  await soon(() => expect(asked('combien coûte le cours de poterie ?')).toContain('42 euros'));
  expect(asked('combien coûte le cours de poterie ?')).not.toContain('35');
  expect(await page('/documents/poterie')).toContain('42 euros');

  rmSync(join(folder, 'poterie.md'));
  await soon(() => expect(asked('combien coûte le cours de poterie ?')).toBe('refused'));
  expect((await fetch(`${base}/documents/poterie`)).status).toBe(404);
});

test('lists in lists are lists in the page, with their marks', async () => {
  writeFileSync(
    join(folder, 'regles.txt'),
    'REGLES\n\nIl faut :\n\n1° venir :\n- a) le matin ;\n- b) à pied ;\n2° rester.\n',
  );
  await soon(async () => expect(await page('/documents')).toContain('/documents/regles'));
  expect((await page('/documents/regles')).replace(/ id="[^"]*"/g, '')).toContain(
    '<ul><li class="marked">1° venir :<ul><li class="marked">a) le matin ;</li><li class="marked">b) à pied ;</li></ul></li><li class="marked">2° rester.</li></ul>',
  );
});
