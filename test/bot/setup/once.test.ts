import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { digestOf } from '../../../bot/setup/stamp.mjs';
import { once } from '../../../bot/setup/steps.mjs';

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bilan-once-'));
  mkdirSync(at('made'));
  writeFileSync(at('input'), 'one');
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** A step on the folder, and what it did: its lines and its runs in order. */
function step(work: () => Promise<unknown> = async () => undefined) {
  const did: string[] = [];
  const run = () =>
    once(
      {
        says: 'making it',
        from: [at('input')],
        stamp: at('made/.stamp'),
        work: () => {
          did.push('worked');
          return work();
        },
      },
      (text) => did.push(text.replace(/\d+\.\d s\n/, '<time>')),
    );
  return { did, run };
}

const ONCE = ['making it … ', 'worked', '<time>'];

test('what is done is not done again, and says nothing', async () => {
  const { did, run } = step();
  await run();
  await run();
  expect(did).toEqual(ONCE);
});

test('a changed input does the work again; a changed date does not', async () => {
  const { did, run } = step();
  await run();
  utimesSync(at('input'), 1, 1);
  await run();
  expect(did).toEqual(ONCE);
  writeFileSync(at('input'), 'two');
  await run();
  expect(did).toEqual([...ONCE, ...ONCE]);
});

test('what was made and then removed is made again', async () => {
  const { did, run } = step();
  await run();
  rmSync(at('made'), { recursive: true });
  await run();
  expect(did).toEqual([...ONCE, ...ONCE]);
});

test('work that ends half way is done again, even when it had once been done', async () => {
  const whole = step();
  await whole.run();
  writeFileSync(at('input'), 'two');
  await expect(step(() => Promise.reject(new Error('killed'))).run()).rejects.toThrow('killed');
  writeFileSync(at('input'), 'one');
  await whole.run();
  expect(whole.did).toEqual([...ONCE, ...ONCE]);
});

test('a digest is of names and contents, and of what is missing', () => {
  const seen = new Set([digestOf([at('made'), at('input')])]);
  writeFileSync(at('made/a'), 'text');
  seen.add(digestOf([at('made'), at('input')]));
  rmSync(at('made/a'));
  writeFileSync(at('made/b'), 'text');
  seen.add(digestOf([at('made'), at('input')]));
  seen.add(digestOf([at('made'), at('input'), at('missing')]));
  expect(seen.size).toBe(3);
  expect(digestOf([at('made'), at('input')], [at('made')])).toBe(digestOf([at('input')]));
});
