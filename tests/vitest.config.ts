import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ROOT } from './support/paths.ts';

const BUILT_SITE = './tests/support/built-site.ts';
const SHARED_SITES = './tests/support/shared-sites-folder.ts';

// Projects run in the order of their names: what takes longest begins first, and the many small files fill the end.
export default defineConfig({
  root: ROOT,
  test: {
    // One more than cores: a test that waits for its browser leaves its core to another.
    maxWorkers: availableParallelism() + 1,
    // Files share what a worker has loaded: the pipeline, the browser, the pages of the built site.
    // See src/decisions/0041-tests-share-what-they-load.md.
    isolate: false,
    // Limits for what hangs: a machine that is busy with other things is no fault.
    testTimeout: 60_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'browser',
          expect: { poll: { timeout: 10_000 } }, // what is loaded when it is wanted comes later on a busy machine
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [BUILT_SITE, SHARED_SITES],
          setupFiles: './tests/support/close-pages.ts',
          retry: 1, // a browser that the machine lets wait; the report tells which tests were tried again
        },
      },
      {
        extends: true,
        test: {
          name: 'other sites',
          include: ['tests/other-sites/**/*.test.ts'],
          globalSetup: SHARED_SITES,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: BUILT_SITE,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/other-sites/**', 'tests/site/**'],
        },
      },
    ],
  },
});
