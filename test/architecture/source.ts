import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of ours as the rules see it. Paths are those of the repository: `domain/time.ts`. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Without the lines that are comments: a rule may be spoken of anywhere. */
  readonly code: string;
  /** Our own files it imports. */
  readonly files: readonly string[];
  /** The packages it imports by name, `node:` ones included. */
  readonly packages: readonly string[];
}

export function sourceOf(file: string, text: string): Source {
  const code = text.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '');
  const names = [...code.matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
  const isOurs = (name: string) => name.startsWith('.');
  return {
    file,
    text,
    code,
    files: names.filter(isOurs).map((name) => path.posix.join(path.posix.dirname(file), name)),
    packages: names.filter((name) => !isOurs(name)).map(packageOf),
  };
}

/** What git has, or would take: neither what is built, nor what is generated. */
export function repositoryFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(file));
}

export const readSource = (file: string): Source => sourceOf(file, readFileSync(file, 'utf8'));

export const isCode = (file: string): boolean => /\.(ts|tsx|mjs|js)$/.test(file);

const IMPORT =
  /^\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** `@scope/name/part` is of the package `@scope/name`. */
function packageOf(name: string): string {
  const parts = name.split('/');
  return parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
}
