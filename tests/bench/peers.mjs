// Pages a CPU second against peers over the same pages: the fastest extractor that we know of besides ours (Readability on
// linkedom), that one glued to compromise's names, and the bare tree; and the actors stage against those names, over the same texts.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { makeRow, median, ratios } from './rows.mjs';

const CONTENDER = fileURLToPath(new URL('./contender.mjs', import.meta.url));
const CONTENDERS = ['article', 'everything', 'tree', 'readability', 'glued', 'actors', 'names'];

/** The next message of a contender; throws where it ends instead. */
async function hear(contender, name) {
  const ended = once(contender, 'exit').then(([code]) => {
    throw new Error(`${name} ended with exit ${code}`);
  });
  const [message] = await Promise.race([once(contender, 'message'), ended]);
  return message;
}

/** Starts all contenders, one warming up after the other, lets them take turns, and gives each one's rounds. */
async function runContenders({ folder, pages, rounds }) {
  const contenders = [];
  try {
    for (const name of CONTENDERS) {
      const contender = fork(CONTENDER, [name, folder, String(pages)], { execArgv: ['--expose-gc'] });
      contenders.push({ name, contender, runs: [] });
      await hear(contender, name);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, contender, runs } of contenders) {
        contender.send('pass');
        runs.push(await hear(contender, name));
      }
    }
  } finally {
    for (const { contender } of contenders) contender.kill();
  }
  return contenders;
}

/** Rows: speed as ratios with their targets, then each contender's own milliseconds. */
export async function measurePeers(call) {
  const cpu = {};
  const notes = {};
  for (const { name, runs } of await runContenders(call)) {
    cpu[name] = runs.map((run) => run.cpu);
    const wall = median(runs.map((run) => run.wall));
    notes[name] = `${wall.toFixed(2)} ms of wall time, peak ${runs.at(-1).memory.toFixed(0)} MB`;
  }
  return [
    makeRow('article: as fast as Readability on linkedom', ratios(cpu.readability, cpu.article), {
      target: { least: 5.5 },
    }),
    makeRow('article: time of the bare tree (cheerio, htmlparser2)', ratios(cpu.article, cpu.tree), {
      target: { most: 1.5 },
    }),
    makeRow('everything: as fast as Readability + compromise', ratios(cpu.glued, cpu.everything), {
      target: { least: 5 },
    }),
    makeRow('everything: as fast as Readability alone', ratios(cpu.readability, cpu.everything), {
      target: { least: 2 },
    }),
    makeRow("actors: time of compromise's people, places, organizations", ratios(cpu.actors, cpu.names), {
      target: { most: 0.2 },
    }),
    ...CONTENDERS.map((name) => makeRow(`${name}, CPU time a page`, cpu[name], { unit: 'ms', note: notes[name] })),
  ];
}
