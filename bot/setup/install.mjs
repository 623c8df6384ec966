// The packages, as the lock says. Nothing is installed yet when this runs in a fresh clone: Node alone must do.
import { readFileSync } from 'node:fs';
import { npm } from './command.mjs';

/** No script of a package runs: some would download. The build needs the development packages in production too. */
export async function install() {
  if (isInstalled()) return;
  await npm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']);
}

/**
 * Whether what npm last wrote into node_modules is what the lock asks for: after `npm install <package>`, for one,
 * there is nothing to do, and `npm ci` would begin by deleting everything.
 */
function isInstalled() {
  const locked = packagesOf('package-lock.json');
  const found = packagesOf('node_modules/.package-lock.json');
  if (!locked || !found) return false;
  const versions = new Map(found.map(([folder, { version }]) => [folder, version]));
  // Optional packages are those of other systems.
  return locked.every(([folder, { version, optional }]) => (versions.get(folder) ?? (optional && version)) === version);
}

/**
 * @param {string} file
 * @returns {[string, { version: string, optional?: boolean }][] | null} null when there is none, or it is unreadable
 */
function packagesOf(file) {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    delete packages[''];
    return Object.entries(packages);
  } catch {
    return null;
  }
}
