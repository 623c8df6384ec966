// The published Microsoft 365 Agents Playground on this machine: a Teams client that is not ours.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Playground {
  readonly url: string;
  stop(): Promise<void>;
}

/** `bot`: the address of the bot's server. Resolves once the Playground listens; a personal chat of Teams is its first page. */
export async function startPlayground(bot: string): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'playground-')); // it writes its logs where it is started
  const port = await freePort();
  const told = ['start', '-e', `${bot}/api/messages`, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const child = spawn(process.execPath, ['-r', LOOPBACK, CLI, ...told], {
    cwd: folder,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill()); // a test that fails on the way leaves nothing behind
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const hear = (part: Buffer) => {
      said += part.toString();
      if (said.includes(`Listening on ${port}`)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`the Playground did not start: ${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const LOOPBACK = fileURLToPath(new URL('./playground-loopback.cjs', import.meta.url));
const CLI = join(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json'), '../cli.js');

/** It takes 0 for « the usual one ». */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
