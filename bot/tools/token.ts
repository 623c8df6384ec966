// npm run -s token -- consultant: prints a bearer token of the local development issuer, for scripts. The token goes to the
// standard output alone, so that TOKEN=$(npm run -s token -- consultant) works; everything else goes to the standard error.
import { HOUR } from '../../domain/time.ts';
import { createDevClock } from '../dev/clock.ts';
import { loadDevKey } from '../dev/key.ts';
import { DEMO_PEOPLE, type DevPerson } from '../dev/people.ts';
import { accessToken } from '../dev/tokens.ts';
import { readEnv } from '../env.ts';

const LIVES = 8 * HOUR;
const people: readonly DevPerson[] = DEMO_PEOPLE;

async function main(wanted: string | undefined): Promise<number> {
  const read = readEnv(process.env);
  if (!read.ok) return fail(...read.faults);
  const { mode, dataDir, host, port, publicUrl } = read.env;
  if (mode === 'production') return fail('The development issuer does not exist in production.');
  const person = people.find(({ subject, email, roles }) => wanted && [subject, email, ...roles].includes(wanted));
  if (!person)
    return fail(
      'Say for whom: npm run -s token -- consultant',
      `People: ${people.map(({ email }) => email).join(', ')}`,
    );
  const url = publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const key = await loadDevKey(dataDir);
  // The server may live months ahead (npm run demo:advance): a token of today would be long over there.
  const { clock } = createDevClock({ mode, file: `${dataDir}/clock.json`, real: () => new Date().toISOString() });
  process.stdout.write(`${await accessToken({ key, url, person, now: clock(), lives: LIVES })}\n`);
  return 0;
}

function fail(...lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}

process.exitCode = await main(process.argv[2]);
