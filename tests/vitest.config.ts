import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const report = process.env['WIRECOPY_TEST_REPORT'];

const TESTS = 'tests/**/*.test.ts';
/** Tests that put other modules in place of ours, or need weights that nobody has loaded yet: each gets modules of its own. */
const APART = ['tests/run/crew.test.ts', 'tests/model/columns.test.ts'];
/** Recipes under programs that npm does not bring; they take minutes where all are installed, so they are `npm run test:engines`. */
const ENGINES = 'tests/engines/*.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // The others of a worker share its modules and weights: to load these anew for each file took longer than the tests.
    projects: [
      { extends: true, test: { name: 'together', include: [TESTS], exclude: [...APART, ENGINES], isolate: false } },
      { extends: true, test: { name: 'apart', include: APART } },
      { extends: true, test: { name: 'engines', include: [ENGINES] } },
    ],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // One worker a processor: vitest keeps one back for watching, which nobody does here.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
