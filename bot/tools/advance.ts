// npm run demo:advance -- 180d (or 3h, 2w, 2026-12-24): the development server that runs on this machine lives through that time now, and
// what was to happen meanwhile happens at its date: reminders, mails, destructions. Its clock stays there, also after a restart.
import { z } from 'zod';
import { localTime } from '../../domain/time.ts';
import { readEnv } from '../env.ts';

const USAGE = 'Usage: npm run demo:advance -- 180d | 3h | 2w | 2026-12-24';

const Answer = z.object({
  now: z.string(),
  happened: z.array(z.object({ at: z.string(), kind: z.string(), what: z.string().nullable(), outcome: z.string() })),
});

async function main([to]: readonly string[]): Promise<number> {
  const read = readEnv(process.env);
  if (!read.ok) return told(read.faults, 1);
  if (to === undefined) return told([USAGE], 1);
  const { host, port, zone } = read.env;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/dev/clock`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to }),
  }).catch(() => null);
  if (response === null) return told([`No server answers at ${url}: npm start, in development, then again.`], 1);
  if (response.status === 404) return told(['This server is not in development: its clock is that of the machine.'], 1);
  if (!response.ok) return told([USAGE], 1);
  const { happened, now } = Answer.parse(await response.json());
  const dated = (at: string) => localTime(at, zone).slice(0, 16);
  const lines = happened.map(
    ({ at, kind, what, outcome }) => `${dated(at)}  ${what === null ? kind : `${kind} ${what}`}: ${outcome}`,
  );
  return told([...lines, `It is now ${dated(now)} (${zone}).`], 0);
}

function told(lines: readonly string[], code: number): number {
  const out = code === 0 ? process.stdout : process.stderr;
  for (const line of lines) out.write(`${line}\n`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
