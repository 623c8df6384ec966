// The browser of the tests: the one that is there, or else Debian's.
import path from 'node:path';
import { installFromDebian, isProgram } from './debian.mjs';

/** The first is the same browser without what only a window needs: a third less work for the processor. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (!findChromium() && !process.env.CHROME_PATH)
      await installFromDebian('chromium', [name, 'fonts-liberation'], say);
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'No Chromium or Chrome was found, and the browser tests need one: install it (on Debian: apt-get install chromium), ' +
      'or set CHROME_PATH to its program. Without a browser: npm run ok.',
  );
}
