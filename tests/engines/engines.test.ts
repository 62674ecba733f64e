/**
 * The filter form and the shards under engines that exist, by the recipes of README: each is a file beside this one. An engine that
 * is not installed is passed over, and its test's name says so. Python of the engines: `WIRECOPY_ENGINES_PYTHON`, else `python3`.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND, recordsOf } from '../cli/run.js';

const python = process.env['WIRECOPY_ENGINES_PYTHON'] ?? 'python3';
const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const recipe = (name: string): string => resolve(import.meta.dirname, name);

const hasParallel = (spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '').startsWith(
  'GNU parallel',
);
const hasSpark = runs('java', '-version') && runs(python, '-c', 'import pyspark');
const hasDask = runs(python, '-c', 'import dask.bag');
const hasSlurm =
  process.getuid?.() === 0 &&
  ['slurmctld', 'slurmd', 'munged', 'sbatch'].every((name) => runs('sh', '-c', `command -v ${name}`));
const said = (has: boolean, name: string): string => (has ? name : `${name} (not installed: passed over)`);

const PAGES = 120;
const IDS = Array.from({ length: PAGES }, (_, n) => `page-${n}`);
/** One line of them is broken: a page that fails is a record, and fails no task. */
const LINES = IDS.map((id, n) =>
  n === 70 ? '{"broken\n' : `${JSON.stringify({ id, body: `Story ${n} was told.` })}\n`,
);
/** A broken line is known by its number. */
const MEMBERS = IDS.map((id, n) => (n === 70 ? null : id)).filter((id) => id !== null);

let folder: string;
let env: NodeJS.ProcessEnv;
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-engines-'));
  mkdirSync(at('bin'));
  writeFileSync(at('bin', 'wirecopy'), `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`);
  chmodSync(at('bin', 'wirecopy'), 0o755);
  env = { ...process.env, PATH: [at('bin'), process.env['PATH']].join(delimiter) };
  writeFileSync(at('pages.ndjson'), LINES.join(''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

/** The records in the files of an output folder. */
function recordsIn(output: string, name: RegExp): ReturnType<typeof recordsOf> {
  const files = readdirSync(output).filter((file) => name.test(file));
  return files.sort().flatMap((file) => recordsOf(readFileSync(join(output, file), 'utf8')));
}

/** All pages once: every id, and one record for the broken line. */
function expectEachOnce(records: ReturnType<typeof recordsOf>): void {
  const members = records.filter((record) => !('error' in record)).map(({ input }) => input.member);
  expect(members.sort()).toEqual([...MEMBERS].sort());
  expect(records.filter((record) => 'error' in record)).toMatchObject([{ error: { code: 'bad-container' } }]);
}

it('each recipe has at most fifteen lines', () => {
  for (const name of readdirSync(import.meta.dirname).filter((file) => /\.(?:py|sh)$/.test(file)))
    expect(readFileSync(recipe(name), 'utf8').trimEnd().split('\n').length, name).toBeLessThanOrEqual(15);
});

describe.skipIf(!hasParallel)(said(hasParallel, 'GNU parallel'), () => {
  const run = (input: string) =>
    spawnSync('sh', [recipe('parallel.sh')], { input, env, encoding: 'utf8', maxBuffer: 1e9 });

  it('gives a record a line, in order', () => {
    const { status, stdout } = run(LINES.filter((_, n) => n !== 70).join(''));
    expect(status).toBe(0);
    expect(recordsOf(stdout).map(({ input }) => input.member)).toEqual(MEMBERS);
  });

  it('a broken line is an error record and counts one block as failed', () => {
    const { status, stdout } = run(LINES.join(''));
    expect(status).toBe(1);
    expectEachOnce(recordsOf(stdout));
  });
});

describe.skipIf(!hasDask)(said(hasDask, 'Dask'), () => {
  it('a bag gives each line one record', () => {
    const { status, stderr } = spawnSync(python, [recipe('dask_bag.py'), at('pages.ndjson'), at('dask')], {
      env,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    expectEachOnce(recordsIn(at('dask'), /\.ndjson$/));
  });
});

describe.skipIf(!hasSpark)(said(hasSpark, 'Spark: a cluster of two executors, one of which is killed'), () => {
  /** WARC files as a crawler writes them. */
  function writeWarcs(files: number): string[] {
    return Array.from({ length: files }, (_, file) => {
      const records = MEMBERS.filter((_, n) => n % files === file).map((id) => {
        const page = `<html><body><article><h1>Story</h1><p>${id} was told on Monday, and it was long enough.</p></article></body></html>`;
        const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
        const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:test:${id}>\r\nWARC-Target-URI: https://news.example/${id}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n`;
        return gzipSync(`${head}${http}\r\n\r\n`);
      });
      const path = at(`crawl-${file}.warc.gz`);
      writeFileSync(path, Buffer.concat(records));
      return path;
    });
  }

  /** The numbers of the processes of executors that a driver has started: its children. */
  function executorsOf(driver: number): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => {
        try {
          const isExecutor = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('CoarseGrainedExecutorBackend');
          return isExecutor && readFileSync(`/proc/${pid}/status`, 'utf8').includes(`\nPPid:\t${driver}\n`);
        } catch {
          return false;
        }
      });
  }

  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.once('exit', done));

  /** Runs a recipe on a cluster; kills one executor once the first task has given its records. Gives whether one was killed. */
  async function runOnCluster(name: string, args: readonly string[], output: string): Promise<boolean> {
    const home = spawnSync(python, ['-c', 'import pyspark; print(pyspark.__path__[0])'], {
      encoding: 'utf8',
    }).stdout.trim();
    const work = at(`work-${name}`);
    mkdirSync(work);
    const child = spawn(
      join(home, 'bin', 'spark-submit'),
      ['--master', 'local-cluster[2,1,1024]', recipe(name), ...args],
      {
        cwd: work,
        stdio: 'ignore',
        env: {
          ...env,
          SPARK_HOME: home,
          SPARK_SCALA_VERSION: '2.13',
          SPARK_LOCAL_IP: '127.0.0.1',
          PYSPARK_PYTHON: python,
        },
      },
    );
    const end = ended(child);
    let killed = false;
    while (child.exitCode === null && !killed) {
      const tasks = existsSync(join(output, '_temporary', '0')) ? readdirSync(join(output, '_temporary', '0')) : [];
      const [executor, other] = executorsOf(child.pid ?? 0);
      if (tasks.some((task) => task.startsWith('task_')) && executor !== undefined && other !== undefined) {
        process.kill(executor, 'SIGKILL');
        killed = true;
      }
      await pause(50);
    }
    expect(await end).toBe(0);
    return killed;
  }

  it('NDJSON through rdd.pipe: all records, none twice', async () => {
    const output = at('spark-lines');
    expect(await runOnCluster('spark_pipe.py', [at('pages.ndjson'), output], output)).toBe(true);
    expectEachOnce(recordsIn(output, /^part-/));
  }, 600_000);

  it('WARC files, a task each: all records, none twice', async () => {
    const output = at('spark-files');
    expect(await runOnCluster('spark_files.py', [output, ...writeWarcs(8)], output)).toBe(true);
    const ids = recordsIn(output, /^part-/).map(({ input }) => input.member);
    expect(ids.sort()).toEqual(MEMBERS.map((id) => `<urn:test:${id}>`).sort());
  }, 600_000);
});

describe.skipIf(!hasSlurm)(said(hasSlurm, 'Slurm on one node, as root'), () => {
  /** Starts a cluster of this machine alone, whose files lie in one folder; gives its configuration. */
  async function startCluster(home: string): Promise<string> {
    const node = hostname().split('.')[0] as string;
    for (const part of ['munge', 'state', 'spool']) mkdirSync(join(home, part), { recursive: true, mode: 0o700 });
    const munge = (name: string): string => join(home, 'munge', name);
    writeFileSync(munge('key'), randomBytes(1024), { mode: 0o600 });
    const settings = {
      ClusterName: 'trial',
      SlurmctldHost: `${node}(127.0.0.1)`,
      SlurmUser: 'root',
      SlurmctldPort: 26_817,
      SlurmdPort: 26_818,
      AuthInfo: `socket=${munge('socket')}`,
      StateSaveLocation: join(home, 'state'),
      SlurmdSpoolDir: join(home, 'spool'),
      SlurmctldPidFile: join(home, 'slurmctld.pid'),
      SlurmdPidFile: join(home, 'slurmd.pid'),
      SlurmctldLogFile: join(home, 'slurmctld.log'),
      SlurmdLogFile: join(home, 'slurmd.log'),
      ProctrackType: 'proctrack/linuxproc',
      TaskPlugin: 'task/none',
      SwitchType: 'switch/none',
      MpiDefault: 'none',
      ReturnToService: 2,
      NodeName: `${node} NodeAddr=127.0.0.1 CPUs=2 RealMemory=1000 State=UNKNOWN`,
      PartitionName: `all Nodes=${node} Default=YES MaxTime=INFINITE State=UP`,
    };
    const file = join(home, 'slurm.conf');
    writeFileSync(
      file,
      Object.entries(settings)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    );
    const files = [
      `--key-file=${munge('key')}`,
      `--socket=${munge('socket')}`,
      `--pid-file=${join(home, 'munged.pid')}`,
    ];
    const own = { ...env, SLURM_CONF: file };
    expect(
      spawnSync('munged', ['--force', ...files, `--log-file=${munge('log')}`, `--seed-file=${munge('seed')}`]).status,
    ).toBe(0);
    for (const daemon of ['slurmctld', 'slurmd'])
      expect(spawnSync(daemon, [], { env: own, stdio: 'ignore' }).status).toBe(0);
    const isIdle = (): boolean =>
      (spawnSync('sinfo', ['-h', '-o', '%T'], { env: own, encoding: 'utf8' }).stdout ?? '').includes('idle');
    for (let tries = 0; tries < 100 && !isIdle(); tries += 1) await new Promise((done) => setTimeout(done, 300));
    return file;
  }

  /** Ends a daemon, and waits until it has written what it keeps. */
  async function end(pid: number): Promise<void> {
    try {
      process.kill(pid, 'SIGTERM');
      for (let tries = 0; tries < 200; tries += 1) {
        process.kill(pid, 0);
        await new Promise((done) => setTimeout(done, 100));
      }
    } catch {
      // It has gone.
    }
  }

  it('an array of four tasks, a shard each: all pages, none twice', async () => {
    const home = at('slurm');
    try {
      const own = { ...env, SLURM_CONF: await startCluster(home) };
      mkdirSync(at('slurm-records'));
      const call = [
        '--wait',
        '-o',
        join(home, 'task-%a.log'),
        recipe('slurm_array.sh'),
        at('pages.ndjson'),
        at('slurm-records'),
      ];
      const { status, stderr } = spawnSync('sbatch', call, { env: own, encoding: 'utf8', cwd: home });
      expect(status, stderr).toBe(0);
      expectEachOnce(recordsIn(at('slurm-records'), /\.ndjson$/));
      expect(readdirSync(at('slurm-records')).filter((name) => name.endsWith('.ndjson'))).toHaveLength(4);
    } finally {
      for (const daemon of ['slurmd', 'slurmctld', 'munged']) {
        const file = join(home, `${daemon}.pid`);
        if (existsSync(file)) await end(Number(readFileSync(file, 'utf8')));
      }
    }
  }, 200_000);
});
