// Runs the properties of fuzz.test.ts at length: `npm run fuzz -- --minutes 30`. Ends with 1 at the first that fails, and prints its seed.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const PROPERTIES = 16;
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error('fuzz: --minutes takes a number above 0');
  process.exit(2);
}
const env = { ...process.env, WIRECOPY_FUZZ_SECONDS: String((minutes * 60) / PROPERTIES) };
const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', 'tests/fuzz'];
process.exitCode = spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1;
