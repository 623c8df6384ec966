// The real server, as `npm start` runs it, in a folder of its own: started, killed, started again on the same data.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Assistant {
  readonly url: string;
  readonly folder: string;
  /** Everything this server, and those before it on this folder, have logged. */
  log(): string;
  /** As a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** On the same data and port, after `kill` or `stop`. */
  again(): Promise<void>;
  /** A bearer token of the local issuer, as `npm run token` prints it: asked for once. */
  token(): Promise<string>;
  get(path: string): Promise<unknown>;
  /** The mails written in development, newest last, whole. */
  mails(): readonly string[];
  /** Kills, and removes the folder. */
  remove(): Promise<void>;
}

export async function startAssistant(env: Readonly<Record<string, string>> = {}): Promise<Assistant> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bilan-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const logged: string[] = [];
  let child = await run().catch((fault: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw fault;
  });

  async function run() {
    const started = spawn(process.execPath, [path.resolve('dist/bot/main.js')], {
      env: { ...process.env, DATA_DIR: folder, PORT: String(port), NODE_ENV: 'development', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process.once('exit', () => started.kill('SIGKILL')); // a test that fails on the way leaves nothing behind
    const ready = new Promise<void>((resolve, reject) => {
      const hear = (part: Buffer) => {
        logged.push(part.toString());
        if (part.includes('The assistant is ready')) resolve();
      };
      started.stdout.on('data', hear);
      started.stderr.on('data', hear);
      started.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${logged.slice(-3).join('')}`)));
    });
    await ready;
    return started;
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }
  const mail = path.join(folder, 'mail');
  let printed: Promise<string> | null = null;
  const token = () => {
    printed ??= printToken();
    return printed;
  };
  async function printToken(): Promise<string> {
    const program = spawn(process.execPath, [path.resolve('dist/bot/tools/token.js'), 'consultant'], {
      env: { ...process.env, DATA_DIR: folder, PORT: String(port), NODE_ENV: 'development' },
    });
    const parts: Buffer[] = [];
    program.stdout.on('data', (part: Buffer) => parts.push(part));
    await once(program, 'close');
    return Buffer.concat(parts).toString().trim();
  }
  return {
    url,
    folder,
    log: () => logged.join(''),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    again: async () => {
      child = await run();
    },
    token,
    get: async (where) => {
      const response = await fetch(`${url}${where}`, { headers: { authorization: `Bearer ${await token()}` } });
      if (!response.ok) throw new Error(`${where}: ${response.status} ${await response.text()}`);
      return response.headers.get('content-type')?.includes('json') ? response.json() : response.text();
    },
    mails: () =>
      readdirSync(mail)
        .filter((name) => name.endsWith('.eml'))
        .map((name) => readFileSync(path.join(mail, name), 'utf8'))
        .sort((a, b) => dateOf(a) - dateOf(b)),
    remove: async () => {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const dateOf = (mail: string): number => Date.parse(/^Date: (.*)$/m.exec(mail)?.[1] ?? '');
/** The code of a mail. */
export const codeOf = (mail: string): string =>
  /\b(\d{6})\b/.exec(
    mail
      .split(/\r?\n\r?\n/)
      .slice(1)
      .join('\n'),
  )?.[1] ?? '';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
