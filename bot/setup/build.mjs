// The server: TypeScript compiled to dist/, and beside it the other files it reads while running.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runPackage } from './command.mjs';

/** Not read by the running server: sources, what the consultant's page is made of, and this set-up. */
const LEFT_OUT = /\.tsx?$|\.prisma$|^web[\\/]consultant|^bot[\\/]setup|^prisma[\\/]generated/;

/** @param {readonly string[]} sources folders */
export async function build(sources) {
  // Nothing of an earlier build may survive in it, but the page, which has its own step.
  empty('dist', 'web');
  empty(path.join('dist', 'web'), 'consultant');
  await runPackage('typescript', ['-p', '.'], { program: 'tsc' });
  for (const folder of sources) {
    const filter = (/** @type {string} */ from) => !LEFT_OUT.test(from);
    cpSync(folder, path.join('dist', folder), { recursive: true, filter });
  }
}

/**
 * @param {string} folder
 * @param {string} except
 */
function empty(folder, except) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name !== except) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
