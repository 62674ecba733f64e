// Whole archives through the command: how cost grows with the pages, what a second worker brings, and the peak of memory.

import { join } from 'node:path';
import { makeArchive, runCommand, withFolder } from './command.mjs';
import { makeRow, ratios } from './rows.mjs';
import { choosePaths } from './sample.mjs';

const TENTHS = 10;
/** Archives for two workers, from the first page again where the folder has not so many; smaller with a smaller sample. */
const WORKERS_ARCHIVES = [
  { most: 500, pagesASample: 10, target: { least: 1.7 } },
  { most: 2000, pagesASample: 40, target: { least: 1.85 } },
];
const MEMORY_PAGES = 500;
/** The peak in MB, by the number of workers. */
const MEMORY_TARGETS = { 1: { most: 180 }, 2: { most: 280 } };

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

function measureTwoWorkers({ folder, rounds, count, target }) {
  return withFolder((aside) => {
    const archive = makeArchive(join(aside, 'archive'), choosePaths(folder, count), count);
    const runs = { 1: [], 2: [] };
    runCommand(archive, 2);
    for (let round = 0; round < rounds; round += 1) {
      for (const jobs of [1, 2]) runs[jobs].push(runCommand(archive, jobs));
    }
    const of = (jobs, figure) => runs[jobs].map((run) => run[figure]);
    const digests = new Set([...of(1, 'digest'), ...of(2, 'digest')]);
    const said = `two workers, ${count} pages`;
    return [
      makeRow(`${said}: as fast as one`, ratios(of(1, 'wall'), of(2, 'wall')), { target }),
      makeRow(`${said}: different outputs over all runs`, [digests.size], { unit: '', target: { most: 1 } }),
      makeRow(`${said}: CPU time of one`, ratios(of(2, 'cpu'), of(1, 'cpu'))),
    ];
  });
}

/** Rows: of a smaller and a larger archive, wall time of one worker over that of two, and their CPU time; whether all runs wrote the same. */
export const measureWorkers = ({ folder, pages, rounds }) =>
  WORKERS_ARCHIVES.flatMap(({ most, pagesASample, target }) =>
    measureTwoWorkers({ folder, rounds, count: Math.min(pagesASample * pages, most), target }),
  );

/** Rows: the peak of memory with one worker and with two, everything on, of one run each: it hardly moves with the machine. */
export function measureMemory({ folder }) {
  return withFolder((aside) => {
    const archive = makeArchive(join(aside, 'archive'), choosePaths(folder, MEMORY_PAGES), MEMORY_PAGES);
    return Object.entries(MEMORY_TARGETS).map(([jobs, target]) =>
      makeRow(
        `${jobs === '1' ? 'one worker' : 'two workers'}, everything, ${MEMORY_PAGES} pages: peak memory`,
        [runCommand(archive, jobs).memory],
        { unit: 'MB', target },
      ),
    );
  });
}
