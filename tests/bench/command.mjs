// The command as a whole process over a folder of pages: what it cost, and what it wrote.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../bin/wirecopy.js', import.meta.url));
const TELL_USAGE = new URL('./tell-usage.mjs', import.meta.url).href;

/** Runs `use` with a folder of its own, which is gone afterwards. */
export function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies `count` pages into a new folder under numbered names, and from the first again where there are not so many. */
export function makeArchive(folder, paths, count = paths.length) {
  mkdirSync(folder);
  for (let at = 0; at < count; at += 1) {
    const path = paths[at % paths.length];
    copyFileSync(path, join(folder, `${String(at).padStart(5, '0')}${path.endsWith('.gz') ? '.html.gz' : '.html'}`));
  }
  return folder;
}

/** `wirecopy --jobs JOBS` over a folder → { cpu, wall } in ms, peak memory in MB, and the digest of the bytes that it wrote. */
export function runCommand(folder, jobs) {
  return withFolder((aside) => {
    const [usage, records] = [join(aside, 'usage.json'), join(aside, 'records.ndjson')];
    const out = openSync(records, 'w');
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', TELL_USAGE, COMMAND, '--quiet', '--jobs', String(jobs), folder],
      { env: { ...process.env, BENCH_USAGE: usage }, stdio: ['ignore', out, 'pipe'], encoding: 'utf8' },
    );
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    closeSync(out);
    // Exit 1 says that some page gave no record of an article, which is no matter here.
    if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${stderr}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
    const digest = createHash('sha256').update(readFileSync(records)).digest('hex');
    return { cpu: (userCPUTime + systemCPUTime) / 1e3, wall, memory: maxRSS / 1024, digest };
  });
}
