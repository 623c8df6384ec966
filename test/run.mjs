// npm test: everything from the format to the browser. npm run ok (--quick): all but processes and browser.
// A stage that fails does not stop the next ones: one run shows every fault.
import '../bot/setup/node-version.mjs';

const { explain, prepare } = await import('../bot/setup/steps.mjs');
const { findOrInstallChromium } = await import('./run/chromium.mjs');
const { findOrInstallPostgres } = await import('./run/postgres.mjs');
const { format, lint, types } = await import('./run/checks.mjs');
const { vitest } = await import('./run/vitest.mjs');

/** @typedef {{ passed: number, failed: number }} Tally */

const quick = process.argv.includes('--quick');
const say = (/** @type {string} */ text) => process.stdout.write(text);

/** @typedef {readonly [name: string, work: () => Promise<Tally>]} Stage */
/** @type {readonly Stage[]} */
const SLOW = [
  ['build', check(() => prepare(['build', 'page'], say))],
  ['a browser', check(useChromium)],
  ['a PostgreSQL', check(() => findOrInstallPostgres(say))],
  ['processes and browser', () => vitest('slow')],
];
/** @type {readonly Stage[]} */
const STAGES = [
  ['format', check(format)],
  ['lint', check(lint)],
  ['types', check(types)],
  ['rules, units and integration', () => vitest('rules', 'quick')],
  ...(quick ? [] : SLOW),
];

const total = { passed: 0, failed: 0 };
if (await isReady()) {
  for (const [name, work] of STAGES) {
    const { passed, failed } = await timed(name, work);
    total.passed += passed;
    total.failed += failed;
  }
} else total.failed += 1;
say(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Without its set-up nothing can be tested: a readable reason, and a failure. */
async function isReady() {
  try {
    await prepare(['install', 'generate', 'blank', 'webchat'], say);
    return true;
  } catch (error) {
    say(`\n${explain(error)}\n`);
    return false;
  }
}

/** The tests of the browser look there. */
async function useChromium() {
  process.env.CHROME_PATH = await findOrInstallChromium(say);
}

/**
 * A stage which is one test.
 * @param {() => Promise<unknown>} work
 */
function check(work) {
  return async () => {
    try {
      await work();
      return { passed: 1, failed: 0 };
    } catch (error) {
      say(`\n${explain(error)}\n`);
      return { passed: 0, failed: 1 };
    }
  };
}

/**
 * @param {string} name
 * @param {() => Promise<Tally>} work
 */
async function timed(name, work) {
  const start = performance.now();
  const tally = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${name}, ${seconds} s\n`);
  return tally;
}
