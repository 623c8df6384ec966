// npm run calendar, as a process of its own.
import { execFile } from 'node:child_process';
import { describe, expect, test } from 'vitest';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
const run = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const command = ['dist/bot/tools/calendar.js', ...args];
    execFile(process.execPath, command, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

test('one préalable: the start, each day counted, the plan and what follows', async () => {
  const { out, code } = await run('--prealable', '2026-05-13', '--place', 'guadeloupe');
  expect(code).toBe(0);
  const printed = JSON.parse(out);
  expect(printed).toMatchObject({
    prealable: '2026-05-13',
    place: 'guadeloupe',
    calendar: 'guadeloupe',
    zone: 'America/Guadeloupe',
    earliestStart: '2026-06-02',
    holidays: [{ day: '2026-05-14' }, { day: '2026-05-25' }, { day: '2026-05-27' }],
    lastRegistration: { day: '2026-05-14', workingDay: '2026-05-13' },
    plan: { start: '2026-06-02', span: { earliestEnd: '2026-06-23', latestEnd: '2026-10-02' } },
    followUp: { term: '2026-08-18', target: '2027-02-18', from: '2027-02-04', until: '2027-04-15' },
  });
  expect(printed.count[0]).toEqual({ day: '2026-05-14', counts: false, because: { holiday: 'Ascension' } });
  expect(printed.count.at(-1)).toEqual({ day: '2026-06-02', counts: true, rank: 11 });
  expect(printed.plan.interviews).toHaveLength(8);
});

test('several préalables: one line each, in their order', async () => {
  const { out } = await run('--prealable', '2026-03-02', '--prealable', '2027-01-15', '--calendar', 'monaco');
  const starts = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).earliestStart);
  expect(starts).toEqual(['2026-03-17', '2027-02-02']);
});

describe('bad input: a clear message, nothing printed, exit code 2', () => {
  test.each([
    [[], 'which préalable? a day is missing'],
    [['--prealable', '2026-02-30'], 'no such day: « 2026-02-30 »'],
    [['--prealable', '2026-03-02', '--place', 'lille'], 'no place « lille »; there are: visio, paris-01'],
    [
      ['--prealable', '2026-03-02', '--calendar', 'alsace'],
      'no calendar « alsace »; there are: france, guadeloupe, monaco',
    ],
    [['--prealable', '2026-03-02', '--place', 'nice', '--calendar', 'france'], 'not both'],
    [['--start', '2026-03-02'], "Unknown option '--start'"],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
