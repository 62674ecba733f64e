// Whole archives through the command: how cost grows with the pages, what a second worker brings, and the peak of memory.

import { join } from 'node:path';
import { makeArchive, runCommand, withFolder } from './command.mjs';
import { makeRow, ratios } from './rows.mjs';
import { choosePaths } from './sample.mjs';

const TENTHS = 10;
/** Pages of an archive, from the first again where the folder has not so many. */
const ARCHIVE_PAGES = 2000;
const WORKERS_TARGET = 1.85;
const MEMORY_TARGET = { most: 180 };
const MEMORY_OF_TWO_TARGET = { most: 280 };

const sum = (values) => values.reduce((total, value) => total + value, 0);

/**
 * Rows: CPU time of one process over all pages, as a multiple of the mean of ten processes with a tenth of them each, so that
 * both sides read the same pages; and what one page costs a process, start-up and all.
 */
export function measureArchive({ folder, pages, rounds }) {
  return withFolder((aside) => {
    const paths = choosePaths(folder, TENTHS * pages);
    const whole = makeArchive(join(aside, 'whole'), paths);
    const tenths = Array.from({ length: TENTHS }, (_, tenth) =>
      makeArchive(
        join(aside, `tenth-${tenth}`),
        paths.filter((_path, at) => at % TENTHS === tenth),
      ),
    );
    const one = makeArchive(join(aside, 'one'), paths.slice(0, 1));
    const cost = { whole: [], tenth: [], one: [] };
    runCommand(one, 1);
    for (let round = 0; round < rounds; round += 1) {
      cost.tenth.push(sum(tenths.map((tenth) => runCommand(tenth, 1).cpu)) / TENTHS);
      cost.whole.push(runCommand(whole, 1).cpu);
      cost.one.push(runCommand(one, 1).cpu);
    }
    return [
      makeRow(`${paths.length} pages, of a tenth of them`, ratios(cost.whole, cost.tenth), {
        target: { most: TENTHS },
      }),
      makeRow(`${paths.length} pages, CPU time`, cost.whole, { unit: 'ms' }),
      makeRow('a tenth of them, CPU time', cost.tenth, { unit: 'ms' }),
      makeRow('one page, start-up and all, CPU time', cost.one, { unit: 'ms' }),
    ];
  });
}

/** Rows: wall time of one worker over that of two, their CPU time, both peaks of memory; and whether all runs wrote the same. */
export function measureWorkers({ folder, pages, rounds }) {
  return withFolder((aside) => {
    const count = Math.min(TENTHS * pages, ARCHIVE_PAGES);
    const archive = makeArchive(join(aside, 'archive'), choosePaths(folder, count), count);
    const runs = { 1: [], 2: [] };
    runCommand(archive, 2);
    for (let round = 0; round < rounds; round += 1) {
      for (const jobs of [1, 2]) runs[jobs].push(runCommand(archive, jobs));
    }
    const of = (jobs, figure) => runs[jobs].map((run) => run[figure]);
    const digests = new Set([...of(1, 'digest'), ...of(2, 'digest')]);
    return [
      makeRow(`two workers, ${count} pages: as fast as one`, ratios(of(1, 'wall'), of(2, 'wall')), {
        target: { least: WORKERS_TARGET },
      }),
      makeRow('two workers: different outputs over all runs', [digests.size], { unit: '', target: { most: 1 } }),
      makeRow('two workers: CPU time of one', ratios(of(2, 'cpu'), of(1, 'cpu'))),
      makeRow('one worker: peak memory', of(1, 'memory'), { unit: 'MB', target: MEMORY_TARGET }),
      makeRow('two workers: peak memory', of(2, 'memory'), { unit: 'MB', target: MEMORY_OF_TWO_TARGET }),
    ];
  });
}

/** Row: the peak of memory over a large archive with one worker and everything on, of one run: it hardly moves with the machine. */
export function measureMemory({ folder }) {
  return withFolder((aside) => {
    const archive = makeArchive(join(aside, 'archive'), choosePaths(folder, ARCHIVE_PAGES), ARCHIVE_PAGES);
    const what = `one worker, everything, ${ARCHIVE_PAGES} pages: peak memory`;
    return [makeRow(what, [runCommand(archive, 1).memory], { unit: 'MB', target: MEMORY_TARGET })];
  });
}
