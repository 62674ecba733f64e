// Whole processes over one folder of unpacked pages, as a user pays them, start and compilation included: ours against short
// scripts that do a peer's work. Peers of Python run where they are installed (`BENCH_PYTHON` names another interpreter).

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBareArchive, nodeCall, runProgram, wirecopyCall, withFolder } from './command.mjs';
import { makeRow, median, ratios } from './rows.mjs';
import { choosePaths } from './sample.mjs';

const script = (name) => fileURLToPath(new URL(`./peer-scripts/${name}`, import.meta.url));
const PYTHON = process.env['BENCH_PYTHON'] ?? 'python3';
/** Peers of Python, and how many times as fast we want to be, start-up taken off: the last two are compiled. */
const PYTHON_PEERS = {
  trafilatura: 1,
  newspaper4k: 1,
  'readability-lxml': 1,
  'rs-trafilatura': 0.5,
  resiliparse: 0.5,
};
/** The pages of the other parts are a tenth of an archive; this one is a little smaller. */
const PAGES_A_SAMPLE = 8;

const CALLS = {
  article: (folder) => wirecopyCall(folder, '--jobs', '1', '--only', 'article'),
  everything: (folder) => wirecopyCall(folder, '--jobs', '1'),
  readability: (folder) => nodeCall(script('readability.mjs'), folder),
  tree: (folder) => nodeCall(script('tree.mjs'), folder),
  ...Object.fromEntries(
    Object.keys(PYTHON_PEERS).map((name) => [name, (folder) => [PYTHON, script('peer.py'), name, folder]]),
  ),
};

/** All that are there, in turn, as often as asked: name → its runs. */
function runInTurn(archive, rounds) {
  const runs = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, call] of Object.entries(CALLS)) {
      if (round > 0 && !runs.has(name)) continue;
      const run = runProgram(call(archive));
      if (run !== null) runs.set(name, [...(runs.get(name) ?? []), run]);
    }
  }
  return runs;
}

/** Rows: CPU and wall time of whole processes as ratios with their targets, then each one's own seconds. */
export function measureProcesses({ folder, pages, rounds }) {
  return withFolder((aside) => {
    const paths = choosePaths(folder, PAGES_A_SAMPLE * pages);
    const archive = makeBareArchive(join(aside, 'archive'), paths);
    const nothing = join(aside, 'nothing');
    mkdirSync(nothing);
    const runs = runInTurn(archive, rounds);
    const of = (name, figure = 'cpu') => runs.get(name).map((run) => run[figure]);
    /** CPU time without the start. */
    const work = (name) => {
      const start = runProgram(CALLS[name](nothing)).cpu;
      return of(name).map((cpu) => cpu - start);
    };
    const python = Object.entries(PYTHON_PEERS).filter(([name]) => runs.has(name));
    const ourWork = python.length > 0 ? work('article') : [];
    const missing = Object.keys(PYTHON_PEERS).filter((name) => !runs.has(name));
    const absent = missing.length > 0 ? `; not installed: ${missing.join(', ')}` : '';
    return [
      makeRow('article: as fast as Readability on linkedom', ratios(of('readability'), of('article')), {
        target: { least: 4 },
      }),
      makeRow('article: time of the bare tree (cheerio slim)', ratios(of('article'), of('tree')), {
        target: { most: 1.6 },
      }),
      makeRow('everything: as fast as Readability, CPU', ratios(of('readability'), of('everything')), {
        target: { least: 1.5 },
      }),
      makeRow('everything: as fast as Readability, wall', ratios(of('readability', 'wall'), of('everything', 'wall')), {
        target: { least: 1.7 },
      }),
      ...python.map(([name, least]) =>
        makeRow(`article: as fast as ${name}, starts taken off`, ratios(work(name), ourWork), { target: { least } }),
      ),
      ...[...runs.keys()].map((name) =>
        makeRow(`${name}, ${paths.length} pages, CPU time`, of(name), {
          unit: 'ms',
          note: `${(median(of(name, 'wall')) / 1000).toFixed(2)} s of wall time, peak ${Math.max(...of(name, 'memory')).toFixed(0)} MB${name === 'article' ? absent : ''}`,
        }),
      ),
    ];
  });
}
