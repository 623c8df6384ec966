// Other programs, run without a shell, so that macOS, Windows and Linux agree.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A program that ended badly: `output` is all it said. */
export class CommandFailed extends Error {
  /** @param {string} command @param {string} output */
  constructor(command, output) {
    super(`${command} failed`);
    this.name = 'CommandFailed';
    this.output = output;
  }
}

/**
 * Runs a program to its end, silently. Answers what it said; throws `CommandFailed` when it is missing or ends badly.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<string>}
 */
export function run(program, args, { env = {}, shell = false } = {}) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    const command = [path.basename(program), ...args.map((arg) => path.basename(arg))].slice(0, 3).join(' ');
    child.on('error', (error) => reject(new CommandFailed(command, error.message)));
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new CommandFailed(command, output))));
  });
}

/**
 * Runs the program of an installed package.
 * @param {string} name of the package, and of its program unless `program` says otherwise
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, program?: string }} [options]
 */
export function runPackage(name, args, { env = {}, program = name } = {}) {
  return run(process.execPath, [programOf(name, program), ...args], { env });
}

/**
 * The script behind a package's program, to be run by this same Node.
 * @param {string} name @param {string} [program]
 */
export function programOf(name, program = name) {
  const folder = path.join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Runs npm: the one that started us, or else the one on the PATH.
 * @param {readonly string[]} args
 */
export function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return run(process.execPath, [own, ...args]);
  // On Windows npm is a .cmd file, which only a shell can start. The arguments are all ours.
  return run('npm', args, { shell: process.platform === 'win32' });
}
