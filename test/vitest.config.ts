import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Those that start servers and browsers: three files at a time for two cores, since they wait a good deal. */
const SLOW = ['test/**/*.process.test.ts', 'test/**/*.browser.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    allowOnly: false,
    setupFiles: ['test/unexpected.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: SLOW,
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: SLOW, maxWorkers: 3, testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});
