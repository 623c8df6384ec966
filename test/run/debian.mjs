// What the tests need of the system: found, or else installed from Debian where we may.
import { accessSync, constants, existsSync } from 'node:fs';
import { run } from '../../bot/setup/command.mjs';
import { explain } from '../../bot/setup/steps.mjs';

/**
 * Where there is no apt-get, or we may not use it, nothing happens: the caller looks again, and says what is missing.
 * @param {string} name as a person calls it
 * @param {readonly string[]} packages
 * @param {(text: string) => void} say
 */
export async function installFromDebian(name, packages, say) {
  const apt = await aptGet();
  if (!apt) return;
  say(`installing Debian's ${name} … `);
  try {
    await run(apt.program, [...apt.args, 'update']);
    await run(apt.program, [...apt.args, 'install', '-y', '--no-install-recommends', ...packages]);
    say('done\n');
  } catch (error) {
    // No network, or a system that is not quite Debian: its words, then what a person can do.
    say(`${explain(error)}\n`);
  }
}

/** How to call apt-get here; null where it is not, or where we may not. */
async function aptGet() {
  if (!existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return { program: 'apt-get', args: [] };
  const maySudo = await run('sudo', ['-n', 'true']).then(
    () => true,
    () => false,
  );
  return maySudo ? { program: 'sudo', args: ['-n', 'apt-get'] } : null;
}

/** @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
