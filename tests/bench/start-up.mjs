// Start-up: whole processes on one small page, as multiples of a Node that does nothing.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeRow, ratios } from './rows.mjs';

const COMMAND = fileURLToPath(new URL('../../bin/wirecopy.js', import.meta.url));
const PAGE =
  '<html><title>A</title><body><article><h1>A small page</h1><p>Peru cut its ties with Chad on Tuesday, officials said.</p></article></body></html>';

const STARTS = {
  node: ['-e', '0'],
  help: [COMMAND, '--help'],
  article: [COMMAND, '--only', 'article'],
  everything: [COMMAND],
};
/** A start is short and easily disturbed: so many for each round of the other parts. */
const STARTS_A_ROUND = 5;

/** Milliseconds of wall time of one whole process. */
function timeStart(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { input: PAGE });
  if (status !== 0) throw new Error(`exit ${status}: node ${args.join(' ')}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Rows: wall time of each start over that of `node -e 0`, taken in turns after a warm-up. */
export function measureStartUp({ rounds }) {
  const times = Object.fromEntries(Object.keys(STARTS).map((name) => [name, []]));
  for (const args of Object.values(STARTS)) timeStart(args);
  for (let turn = 0; turn < rounds * STARTS_A_ROUND; turn += 1) {
    for (const [name, args] of Object.entries(STARTS)) times[name].push(timeStart(args));
  }
  return [
    makeRow('--help, of `node -e 0`', ratios(times.help, times.node), { target: { most: 1.3 } }),
    makeRow('a small page, --only article', ratios(times.article, times.node), { target: { most: 2.3 } }),
    makeRow('a small page, everything', ratios(times.everything, times.node), { target: { most: 2.8 } }),
    makeRow('`node -e 0`, wall time', times.node, { unit: 'ms' }),
  ];
}
