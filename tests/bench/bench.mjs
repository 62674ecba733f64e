#!/usr/bin/env node
// Speed: against peers, from a cold start, as work grows, with two workers; memory. Ratios in one run, each beside its target.
//
//   npm run bench                                  every part over ../shared/corpora/extraction
//   npm run bench -- peers start-up                some parts: processes, peers, start-up, linearity, archive, workers,
//                                                  memory, python, package
//   npm run bench -- --folder FOLDER               another folder of pages (.html, .html.gz)
//   npm run bench -- --pages 20 --rounds 3         a shorter run
//   npm run bench -- --json                        for machines
//
// Each figure but memory's is the median of several rounds after a warm-up; what is compared takes turns, so that both sides
// see the same machine. The last lines say how noisy that machine was. A missed target is told, and is no failure.

import { existsSync } from 'node:fs';
import { measureArchive, measureMemory, measureWorkers } from './archives.mjs';
import { PARTS, readArguments } from './arguments.mjs';
import { measureLinearity } from './linearity.mjs';
import { startNoise } from './noise.mjs';
import { measurePackage } from './package.mjs';
import { measurePeers } from './peers.mjs';
import { measureProcesses } from './processes.mjs';
import { measurePython } from './python.mjs';
import { printPart } from './rows.mjs';
import { measureStartUp } from './start-up.mjs';

const MEASURES = {
  processes: measureProcesses,
  peers: measurePeers,
  'start-up': measureStartUp,
  linearity: measureLinearity,
  archive: measureArchive,
  workers: measureWorkers,
  memory: measureMemory,
  python: measurePython,
  package: measurePackage,
};

/** Runs the parts in their order; each is told as soon as it is there, or all at the end as one JSON object. */
async function bench(call) {
  const noise = startNoise();
  const parts = {};
  for (const part of PARTS.filter((name) => call.parts.includes(name))) {
    noise.sample();
    parts[part] = await MEASURES[part](call);
    noise.sample();
    if (!call.json) printPart(part, parts[part]);
  }
  const machine = noise.tell();
  if (call.json) {
    const { folder: _, json: __, ...asked } = call;
    console.log(JSON.stringify({ ...asked, parts, machine }, null, 2));
  } else {
    console.log(`machine: ${machine.text}`);
  }
}

const call = readArguments(process.argv.slice(2));
if (typeof call === 'string') {
  console.error(call);
  process.exitCode = 2;
} else if (!existsSync(call.folder)) console.log(`no pages at ${call.folder}: nothing was measured`);
else await bench(call);
