// npm run bench: turns per second of the intake through POST /api/messages on the embedded database, beside the same dialog as a
// WaterfallDialog in memory. Slices are interleaved and the ratio is made pair by pair: machines drift, ratios do not.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openOffice, Person } from '../bot/talk.ts';
import { availability } from './availability.ts';
import { finding } from './finding.ts';
import { parts } from './parts.ts';
import { questionnaires } from './questionnaires.ts';
import { SCRIPT } from './script.ts';

const ROUNDS = 7;
const SECONDS = 2;
const CALLERS = [1, 16] as const;
let conversations = 0;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

interface Side {
  readonly name: string;
  readonly port: number;
  readonly child: ChildProcess;
}
interface Slice {
  readonly perSecond: number;
  readonly latencies: readonly number[];
}

async function compare(ours: Side, theirs: Side, callers: number): Promise<void> {
  const rounds: { ours: Slice; theirs: Slice }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ ours: await slice(ours, callers, SECONDS), theirs: await slice(theirs, callers, SECONDS) });
  }
  for (const side of ['ours', 'theirs'] as const) {
    const latencies = rounds.flatMap((round) => round[side].latencies);
    const speed = median(rounds.map((round) => round[side].perSecond));
    print(
      `${callers} caller(s)`,
      side === 'ours' ? ours.name : theirs.name,
      `${speed.toFixed(0)} turns/s`,
      `p50 ${at(latencies, 0.5)} ms`,
      `p99 ${at(latencies, 0.99)} ms`,
    );
  }
  const ratios = rounds.map((round) => round.ours.perSecond / round.theirs.perSecond);
  print(
    `${callers} caller(s)`,
    'ratio',
    `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
    'bar: 0.33',
  );
}

/** The cost of a turn must not grow with the conversation: turn 5 against turn 500, in process (a person who types that fast is refused by HTTP). */
async function growth(data: string): Promise<void> {
  const office = await openOffice({ dataDir: mkdtempSync(path.join(data, 'growth-')) });
  const early: number[] = [];
  const late: number[] = [];
  for (let n = 0; n < 10; n += 1) {
    const person = new Person(office);
    for (let turn = 1; turn <= 502; turn += 1) {
      // After the sixth answer the same one is corrected again and again: every turn writes a version and asks a question.
      const text = turn <= 6 ? (SCRIPT[turn - 1] ?? '') : turn % 2 === 1 ? 'corriger prénom' : `Marie ${turn}`;
      const from = performance.now();
      await person.say(text);
      if (turn >= 4 && turn <= 6) early.push(performance.now() - from);
      if (turn >= 500) late.push(performance.now() - from);
    }
  }
  await office.close();
  print('growth', 'turn 5', `p50 ${at(early, 0.5)} ms`);
  print('growth', 'turn 500', `p50 ${at(late, 0.5)} ms`);
  print('growth', 'ratio', (percentile(late, 0.5) / percentile(early, 0.5)).toFixed(2));
}

async function slice(side: Side, callers: number, seconds: number): Promise<Slice> {
  const latencies: number[] = [];
  const from = performance.now();
  const until = from + seconds * 1000;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) {
        conversations += 1;
        const conversation = `bench-${process.pid}-${conversations}`;
        for (const [turn, text] of SCRIPT.entries()) {
          if (performance.now() >= until) break;
          latencies.push(await post(side, conversation, turn, text));
        }
      }
    }),
  );
  return { perSecond: latencies.length / ((performance.now() - from) / 1000), latencies };
}

/** Milliseconds until the replies are there. A turn without a reply is a fault: a fast wrong answer is not a result. */
async function post(side: Side, conversation: string, turn: number, text: string): Promise<number> {
  const body = JSON.stringify({
    type: 'message',
    id: `${conversation}-${turn}`,
    text,
    channelId: 'test',
    serviceUrl: 'http://127.0.0.1:9',
    timestamp: new Date().toISOString(),
    conversation: { id: conversation },
    from: { id: `u-${conversation}`, name: 'U' },
    recipient: { id: 'bot', name: 'B' },
    deliveryMode: 'expectReplies',
  });
  const from = performance.now();
  const answer = await send(side.port, body);
  const spent = performance.now() - from;
  if (!answer.includes('"type":"message"'))
    throw new Error(`${side.name} said nothing to « ${text} »: ${answer.slice(0, 200)}`);
  return spent;
}

function send(port: number, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const call = request(
      { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(Buffer.concat(parts).toString()));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

async function start(name: string, args: readonly string[], env: Record<string, string>, ready: string): Promise<Side> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
    child.stdout.on('data', (part: Buffer) => part.toString().includes(ready) && resolve());
  });
  return { name, port, child };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const median = (values: readonly number[]): number => percentile(values, 0.5);
const at = (values: readonly number[], share: number): string => percentile(values, share).toFixed(2);
function print(...cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padEnd(16)).join(' ')}\n`);
}

const data = mkdtempSync(path.join(tmpdir(), 'bilan-bench-'));
const ours = await start(
  'assistant',
  [path.resolve('dist/bot/main.js')],
  { DATA_DIR: data, LOG_LEVEL: 'silent' },
  'ready',
);
const theirs = await start('waterfall', ['--import', 'tsx', path.resolve('test/bench/waterfall.ts')], {}, 'ready');
try {
  for (const side of [ours, theirs]) await slice(side, 8, 12); // warm-up: the compiler of JavaScript takes some thousand turns
  for (const callers of CALLERS) await compare(ours, theirs, callers);
  await growth(data);
  for (const [name, milliseconds] of await parts()) print('part', name, `${milliseconds.toFixed(3)} ms`);
  await questionnaires(data, print);
  availability(print);
  for (const line of await finding()) print('finding', line);
} finally {
  for (const { child } of [ours, theirs]) {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  }
  agent.destroy();
  rmSync(data, { recursive: true, force: true });
}
