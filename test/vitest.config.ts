import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Those that start servers and browsers: three files at a time for two cores, since they wait a good deal. */
const SLOW = ['test/**/*.process.test.ts', 'test/**/*.browser.test.ts'];

/** Neither a database nor a server: they share their modules, since loading them takes longer than the tests. */
const RULES = [
  'test/architecture*',
  'test/architecture/**',
  'test/domain/**',
  'test/dialogs/**',
  'test/knowledge/**',
  'test/learning/**',
  'test/bot/render/**',
  'test/bot/{route,words}*',
].map((where) => (where.endsWith('**') ? `${where}/*.test.ts` : `${where}.test.ts`));

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
          name: 'rules',
          include: RULES,
          exclude: SLOW,
          isolate: false,
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [...SLOW, ...RULES],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: SLOW,
          isolate: false,
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
