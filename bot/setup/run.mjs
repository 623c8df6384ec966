// node bot/setup/run.mjs <file.ts> [arguments]: a tool of this project, after the same set-up as the server. What it prints
// stands alone on stdout: everything else goes to stderr.
import './node-version.mjs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [file = '', ...args] = process.argv.slice(2);
const { prepareOrLeave } = await import('./steps.mjs');

// A tool of development works on sources that may not build yet: the author of a migration, for one.
await prepareOrLeave(file.startsWith('test/tools/') ? ['install'] : ['install', 'generate', 'build'], process.stderr);
const script = path.resolve(await runnable(file));
process.argv = [process.execPath, script, ...args];
await import(pathToFileURL(script).href);

/**
 * What Node can run: the compiled file, or under test/, which is not part of the build, the source through tsx.
 * @param {string} source
 */
async function runnable(source) {
  if (!source.startsWith('test/')) return path.join('dist', source.replace(/\.ts$/, '.js'));
  const { register } = await import('tsx/esm/api');
  register();
  return source;
}
