import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programOf } from '../../bot/setup/command.mjs';

/**
 * Runs projects of vitest.config.ts, shown as it goes; answers how many tests passed and failed.
 * @param {readonly ('rules' | 'quick' | 'slow')[]} projects
 */
export async function vitest(...projects) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bilan-tests-'));
  const report = path.join(folder, 'report.json');
  const named = projects.flatMap((project) => ['--project', project]);
  const options = ['--config', 'test/vitest.config.ts', ...named, '--passWithNoTests=false'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [programOf('vitest'), 'run', ...options, ...reporters], { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  const counted = tally(report);
  rmSync(folder, { recursive: true, force: true });
  // Vitest also fails for what belongs to no test: an error after the last one, a project without tests.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** @param {string} report */
function tally(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that cannot be loaded has no tests to count. A skipped test proves nothing, and this project has none.
    const unreadable = testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + unreadable };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
