import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const report = process.env['WIRECOPY_TEST_REPORT'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
