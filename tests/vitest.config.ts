import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const report = process.env['WIRECOPY_TEST_REPORT'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // One worker a processor: vitest keeps one back for watching, which nobody does here.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
