// node bot/setup/run.mjs <file.ts> [arguments]: a tool of this project, after the same set-up as the server. What it prints
// stands alone on stdout: everything else goes to stderr.
import './node-version.mjs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [file = '', ...args] = process.argv.slice(2);
const { prepareOrLeave } = await import('./steps.mjs');

if (file.startsWith('test/')) {
  // Not part of the build. A tool that starts the server builds it itself.
  await prepareOrLeave(['install', 'generate'], process.stderr);
  const { register } = await import('tsx/esm/api');
  register();
  await runAs(file);
} else {
  await prepareOrLeave(['install', 'generate', 'build'], process.stderr);
  await runAs(path.join('dist', file.replace(/\.ts$/, '.js')));
}

/** @param {string} script */
async function runAs(script) {
  process.argv = [process.execPath, path.resolve(script), ...args];
  await import(pathToFileURL(path.resolve(script)).href);
}
