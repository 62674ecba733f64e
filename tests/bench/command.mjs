// Programs as whole processes over a folder of pages: what each cost, and what it wrote.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

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

/** A folder for pages under numbered names: `copy` puts one of them at a path without its ending. */
function fillFolder(folder, paths, copy) {
  mkdirSync(folder);
  for (const [at, path] of paths.entries()) copy(path, join(folder, String(at).padStart(5, '0')));
  return folder;
}

/** Copies `count` pages into a new folder under numbered names, and from the first again where there are not so many. */
export const makeArchive = (folder, paths, count = paths.length) =>
  fillFolder(
    folder,
    Array.from({ length: count }, (_, at) => paths[at % paths.length]),
    (path, to) => copyFileSync(path, `${to}${path.endsWith('.gz') ? '.html.gz' : '.html'}`),
  );

/** The same, of pages that are unpacked, for programs that read no gzip. */
export const makeBareArchive = (folder, paths) =>
  fillFolder(folder, paths, (path, to) => {
    const bytes = readFileSync(path);
    writeFileSync(`${to}.html`, path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  });

/** A call of Node that tells what it used: program and arguments. */
export const nodeCall = (...args) => [process.execPath, '--import', TELL_USAGE, ...args];

/** `wirecopy` over a folder with arguments of its own. */
export const wirecopyCall = (folder, ...args) => nodeCall(COMMAND, '--quiet', ...args, folder);

/**
 * A program run to its end → { cpu, wall } in ms, peak memory in MB, and the digest of the bytes that it wrote; null where it
 * says by exit 69 that it is not installed, or is not there at all. `output` keeps the bytes. Throws where it fails.
 */
export function runProgram([program, ...args], output = null) {
  return withFolder((aside) => {
    const [usage, records] = [join(aside, 'usage.json'), output ?? join(aside, 'records.ndjson')];
    const out = openSync(records, 'w');
    const start = process.hrtime.bigint();
    const { status, stderr, error } = spawnSync(program, args, {
      env: { ...process.env, BENCH_USAGE: usage },
      stdio: ['ignore', out, 'pipe'],
      encoding: 'utf8',
    });
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    closeSync(out);
    if (status === 69 || error?.code === 'ENOENT') return null;
    // Exit 1 of ours says that some page gave no record of an article, which is no matter here.
    if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${stderr}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
    const digest = createHash('sha256').update(readFileSync(records)).digest('hex');
    return { cpu: (userCPUTime + systemCPUTime) / 1e3, wall, memory: maxRSS / 1024, digest };
  });
}

/** `wirecopy --jobs JOBS` over a folder, everything on. */
export const runCommand = (folder, jobs) => runProgram(wirecopyCall(folder, '--jobs', String(jobs)));
