// Whole processes over one folder of unpacked pages, as a user pays them, start and compilation included: ours against short
// scripts that do a peer's work.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBareArchive, nodeCall, runProgram, wirecopyCall, withFolder } from './command.mjs';
import { makeRow, median, ratios } from './rows.mjs';
import { choosePaths } from './sample.mjs';

const script = (name) => fileURLToPath(new URL(`./peer-scripts/${name}`, import.meta.url));
/** The pages of the other parts are a tenth of an archive; this one is a little smaller. */
const PAGES_A_SAMPLE = 8;

const CALLS = {
  article: (folder) => wirecopyCall(folder, '--jobs', '1', '--only', 'article'),
  everything: (folder) => wirecopyCall(folder, '--jobs', '1'),
  readability: (folder) => nodeCall(script('readability.mjs'), folder),
  tree: (folder) => nodeCall(script('tree.mjs'), folder),
};

/** All in turn, as often as asked: name → its runs. */
function runInTurn(archive, rounds) {
  const runs = Object.fromEntries(Object.keys(CALLS).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, call] of Object.entries(CALLS)) runs[name].push(runProgram(call(archive)));
  }
  return runs;
}

/** Rows: CPU and wall time of whole processes as ratios with their targets, then each one's own seconds. */
export function measureProcesses({ folder, pages, rounds }) {
  return withFolder((aside) => {
    const paths = choosePaths(folder, PAGES_A_SAMPLE * pages);
    const archive = makeBareArchive(join(aside, 'archive'), paths);
    const runs = runInTurn(archive, rounds);
    const of = (name, figure = 'cpu') => runs[name].map((run) => run[figure]);
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
      ...Object.keys(runs).map((name) =>
        makeRow(`${name}, ${paths.length} pages, CPU time`, of(name), {
          unit: 'ms',
          note: `${(median(of(name, 'wall')) / 1000).toFixed(2)} s of wall time, peak ${Math.max(...of(name, 'memory')).toFixed(0)} MB`,
        }),
      ),
    ];
  });
}
