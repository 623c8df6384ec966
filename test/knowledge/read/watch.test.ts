import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type Corpus, watchCorpus } from '../../../knowledge/read/ingest.ts';

const started: { stop(): void }[] = [];
afterEach(() => {
  for (const one of started.splice(0)) one.stop();
});

/** What is served now, and how often it became another. */
async function followed(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'suivi-'));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const seen: Corpus[] = [];
  const faults: unknown[] = [];
  const watch = await watchCorpus(folder, (corpus) => seen.push(corpus), {
    look: 50,
    settle: 30,
    failed: (fault) => faults.push(fault),
  });
  started.push(watch);
  seen.push(watch.corpus);
  const now = () => seen.at(-1)?.passages.map(({ text }) => text);
  const becomes = (texts: readonly string[]) =>
    vi.waitFor(() => expect(now()).toEqual(texts), { timeout: 8_000, interval: 20 });
  return { folder, path: (file: string) => join(folder, file), seen, faults, now, becomes };
}

test('what is added, changed, renamed or taken away is followed', async () => {
  const { path, now, becomes } = await followed({ 'a.md': 'Un.', 'b.txt': 'Deux.' });
  expect(now()).toEqual(['Un.', 'Deux.']);
  writeFileSync(path('c.md'), 'Trois.');
  await becomes(['Un.', 'Deux.', 'Trois.']);
  writeFileSync(path('a.md'), 'Autre.');
  await becomes(['Autre.', 'Deux.', 'Trois.']);
  rmSync(path('b.txt'));
  await becomes(['Autre.', 'Trois.']);
  renameSync(path('c.md'), path('z.md'));
  await becomes(['Autre.', 'Trois.']);
  mkdirSync(path('dossier'));
  writeFileSync(path('dossier/d.md'), 'Quatre.');
  await becomes(['Autre.', 'Quatre.', 'Trois.']);
});

test('editors write beside and put in place', async () => {
  const { path, becomes } = await followed({ 'a.md': 'Un.' });
  writeFileSync(path('.a.md.swp'), 'Deux.');
  renameSync(path('.a.md.swp'), path('a.md'));
  await becomes(['Deux.']);
});

test('a file that breaks is served no more, the others are, and it comes back once it is mended', async () => {
  const { path, seen, becomes } = await followed({ 'a.md': 'Un.', 'b.md': 'Deux.' });
  writeFileSync(path('a.md'), Buffer.from([0xe9, 0x21]));
  await becomes(['Deux.']);
  expect(seen.at(-1)?.broken).toEqual([{ file: 'a.md', reason: 'not UTF-8: save it in UTF-8' }]);
  writeFileSync(path('a.md'), 'Mieux.');
  await becomes(['Mieux.', 'Deux.']);
});

test('a file written bit by bit is read once it rests', async () => {
  const { path, seen, becomes } = await followed({ 'a.md': 'Un.' });
  const parts = Array.from({ length: 12 }, (_, at) => `Phrase ${at}.\n\n`);
  for (const part of parts) {
    appendFileSync(path('b.md'), part);
    await new Promise((turn) => setImmediate(turn));
  }
  await becomes(['Un.', ...parts.map((part) => part.trim())]);
  expect(seen.length).toBeLessThan(5);
});

test('the same words written again are no change; what did not change is not read again', async () => {
  const { path, seen, becomes } = await followed({ 'a.md': 'Un.', 'b.md': 'Deux.' });
  const before = seen[0]?.passages[1];
  writeFileSync(path('a.md'), 'Un.');
  writeFileSync(path('c.md'), 'Trois.');
  await becomes(['Un.', 'Deux.', 'Trois.']);
  expect(seen).toHaveLength(2);
  expect(seen[1]?.passages[1]).toBe(before);
});

test('a folder that goes away is told once, what was read stays, and what comes back is followed', async () => {
  const { folder, path, faults, now, becomes } = await followed({ 'a.md': 'Un.' });
  renameSync(folder, `${folder}-ailleurs`);
  await vi.waitFor(() => expect(faults).toHaveLength(1), { timeout: 8_000 });
  expect(now()).toEqual(['Un.']);
  renameSync(`${folder}-ailleurs`, folder);
  writeFileSync(path('a.md'), 'Deux.');
  await becomes(['Deux.']);
  expect(faults).toHaveLength(1);
});

test('stopped, it says nothing more', async () => {
  const { path, seen } = await followed({ 'a.md': 'Un.' });
  for (const one of started.splice(0)) one.stop();
  writeFileSync(path('a.md'), 'Deux.');
  const other = await followed({ 'a.md': 'Un.' });
  writeFileSync(other.path('a.md'), 'Trois.');
  await other.becomes(['Trois.']);
  expect(seen).toHaveLength(1);
});
