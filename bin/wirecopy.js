#!/usr/bin/env node
try {
  await import('../dist/cli/main.js');
} catch (error) {
  // The program itself cannot be read: no descriptor is left, or a file of the package is missing.
  process.stderr.write(`wirecopy: it cannot start: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
  process.exitCode = 3;
}
