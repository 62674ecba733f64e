// How noisy the machine was: one and the same loop, timed between the parts, and the load average at both ends.

import { cpus, loadavg } from 'node:os';
import { median, spread } from './rows.mjs';

const LOOPS = 2e7;
const LOOPS_A_SAMPLE = 5;

/** The fixed work: integer arithmetic that touches no memory, some tens of milliseconds. */
function calibrate() {
  const start = process.hrtime.bigint();
  let state = 1;
  for (let turn = 0; turn < LOOPS; turn += 1) state = (Math.imul(state, 1664525) + 1013904223) | 0;
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  return { ms, state };
}

/** Starts the watch: `sample()` times the loop some times, `tell()` gives figures and a line of text. */
export function startNoise() {
  const before = loadavg()[0];
  const times = [];
  calibrate();
  const sample = () => {
    for (let loop = 0; loop < LOOPS_A_SAMPLE; loop += 1) times.push(calibrate().ms);
  };
  const tell = () => {
    const figures = {
      loopMs: median(times),
      loopSpread: spread(times),
      loadBefore: before,
      loadAfter: loadavg()[0],
      cores: cpus().length,
    };
    const { loopMs, loopSpread, loadAfter, cores } = figures;
    const load = `load average ${before.toFixed(2)} before, ${loadAfter.toFixed(2)} after, on ${cores} cores`;
    const loop = `a fixed loop took ${loopMs.toFixed(1)} ms, ${(100 * loopSpread).toFixed(0)} % apart at most`;
    return { ...figures, text: `${loop} over ${times.length} turns; ${load}` };
  };
  return { sample, tell };
}
