// Loaded into a measured process (`node --import`): at its end, writes what the process used to the file named by BENCH_USAGE.

import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => writeFileSync(process.env['BENCH_USAGE'], JSON.stringify(process.resourceUsage())));
}
