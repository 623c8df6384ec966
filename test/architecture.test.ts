// The house: what the compiler and Biome cannot say. Each rule is a row of architecture/rules.ts.
import { describe, expect, test } from 'vitest';
import { IMPORT_RULES, type Rule, WRITING_RULES } from './architecture/rules.ts';
import { isCode, readSource, repositoryFiles, type Source, sourceOf } from './architecture/source.ts';

const RULES = [...IMPORT_RULES, ...WRITING_RULES];
const TOP_LEVEL =
  'bot dialogs docs domain knowledge manifest prisma test web CHANGELOG.md CONTRIBUTING.md LICENSE README.md biome.json ' +
  'package-lock.json package.json tsconfig.json .ci .editorconfig .gitattributes .github .gitignore .nvmrc .npmrc';

const FILES = repositoryFiles();
/** The rules quote what they forbid. */
const SOURCES = FILES.filter((file) => isCode(file) && !file.startsWith('test/architecture')).map(readSource);

const faults = ({ holds, broken }: Rule, sources: readonly Source[]) =>
  sources
    .filter(({ file }) => holds(file))
    .flatMap((source) => broken(source).map((what) => `${source.file}: ${what.trim()}`));

describe('the house', () => {
  for (const rule of RULES)
    test(rule.says, () => {
      expect(faults(rule, SOURCES), rule.says).toEqual([]);
    });

  test('at the top there is nothing new: a thing has its folder', () => {
    const allowed = new Set(TOP_LEVEL.split(' '));
    expect([...new Set(FILES.map((file) => file.split('/')[0] ?? ''))].filter((name) => !allowed.has(name))).toEqual(
      [],
    );
  });
});

describe('each rule can fail', () => {
  for (const rule of RULES)
    test(rule.says, () => {
      expect(faults(rule, [sourceOf(...rule.example)])).toHaveLength(1);
    });
});

test('imports are found however they are written', () => {
  const { files, packages } = sourceOf(
    'bot/directline/token.ts',
    `
    import { z } from 'zod';
    import type {
      Clock,
    } from '../../domain/time.ts';
    export * from './log.ts';
    import './polyfill.ts';
    const { drop } = await import('@scope/name/part');
    // import { nothing } from 'comment';
    const text = "import me from nowhere";
    `,
  );
  expect(packages).toEqual(['zod', '@scope/name']);
  expect(files).toEqual(['domain/time.ts', 'bot/directline/log.ts', 'bot/directline/polyfill.ts']);
});
