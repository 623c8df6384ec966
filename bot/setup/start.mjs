// npm start: whatever is missing is done, then the server runs in this same process, which so gets the signals and gives
// the exit code.
import './node-version.mjs';

const { EVERY_STEP, prepareOrLeave } = await import('./steps.mjs');
await prepareOrLeave(EVERY_STEP, process.stdout);
await import(new URL('../../dist/bot/main.js', import.meta.url).href);
