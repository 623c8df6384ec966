// The browser of the tests: the one that is there, or else Debian's.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../bot/setup/command.mjs';
import { explain } from '../../bot/setup/steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium or Chrome of this machine: CHROME_PATH, else the PATH, else the usual places. */
export function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) return isProgram(given) ? given : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...PLACES].find(isProgram);
}

/**
 * @param {(text: string) => void} say
 * @returns {Promise<string>}
 */
export async function findOrInstallChromium(say) {
  const found = findChromium() ?? (process.env.CHROME_PATH ? undefined : await installChromium(say));
  if (found) return found;
  throw new Error(
    'No Chromium or Chrome was found, and the browser tests need one: install it (on Debian: apt-get install chromium), ' +
      'or set CHROME_PATH to its program. Without a browser: npm run ok.',
  );
}

/** @param {(text: string) => void} say */
async function installChromium(say) {
  const apt = await aptGet();
  if (!apt) return undefined;
  say("installing Debian's chromium … ");
  try {
    await run(apt.program, [...apt.args, 'update']);
    await run(apt.program, [...apt.args, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
    say('done\n');
  } catch (error) {
    // No network, or a system that is not quite Debian: its words, then what a person can do.
    say(`${explain(error)}\n`);
  }
  return findChromium();
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
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
