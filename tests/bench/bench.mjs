#!/usr/bin/env node
// Speed: pages a second, milliseconds a page by stage, memory and start-up, as ratios to peers measured in the same run.
//
//   npm run bench                          over ../shared/corpora/extraction
//   npm run bench -- FOLDER                over a folder of pages (.html, .html.gz)
//   npm run bench -- --pages 100 --rounds 5 --json
//
// Every figure is the median of several rounds after a warm-up; the contenders take turns, so that all see the same
// machine. CPU time stands beside wall time: the two part where other work disturbs, and the spread says how much.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../bin/wirecopy.js', import.meta.url));
const CONTENDER = fileURLToPath(new URL('./contender.mjs', import.meta.url));

function readArguments(argv) {
  const call = {
    folder: resolve(fileURLToPath(new URL('../../../shared/corpora/extraction', import.meta.url))),
    pages: 120,
    rounds: 5,
    json: false,
  };
  for (let at = 0; at < argv.length; at += 1) {
    if (argv[at] === '--json') call.json = true;
    else if (argv[at] === '--pages') call.pages = Number(argv[++at]);
    else if (argv[at] === '--rounds') call.rounds = Number(argv[++at]);
    else call.folder = resolve(argv[at]);
  }
  return call;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const spread = (values) => (Math.max(...values) - Math.min(...values)) / median(values);

/** One contender in a process of its own: rounds of CPU and wall milliseconds a page, and the peak of its memory. */
function runContender(name, { folder, pages, rounds }) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', CONTENDER, name, folder, String(pages), String(rounds)],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Whole-process start-up: milliseconds of wall time, the median of several starts. */
function startUp(args, input = '') {
  const times = Array.from({ length: 9 }, () => {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, { input });
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return median(times);
}

const CONTENDERS = [
  'article',
  'everything',
  'cheerio-htmlparser2',
  'cheerio-parse5',
  'readability-linkedom',
  'stages',
  'compromise',
];

function measureAll(call) {
  const seen = Object.fromEntries(CONTENDERS.map((name) => [name, []]));
  const turns = 3;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of CONTENDERS)
      seen[name].push(runContender(name, { ...call, rounds: Math.max(2, Math.ceil(call.rounds / turns)) }));
  }
  return Object.fromEntries(
    CONTENDERS.map((name) => {
      const runs = seen[name];
      const cpu = runs.flatMap((run) => run.cpu);
      const wall = runs.flatMap((run) => run.wall);
      const stages =
        runs[0].stages &&
        Object.fromEntries(
          Object.keys(runs[0].stages).map((stage) => [stage, median(runs.flatMap((run) => run.stages[stage]))]),
        );
      return [
        name,
        {
          cpu: median(cpu),
          wall: median(wall),
          spread: spread(cpu),
          memory: median(runs.map((run) => run.memory)),
          ...(stages ? { stages } : {}),
        },
      ];
    }),
  );
}

function measureStartUp() {
  const page =
    '<html><title>A</title><body><article><h1>A small page</h1><p>Ukraine severed relations with Syria on Thursday, officials said.</p></article></body></html>';
  const node = startUp(['-e', '0']);
  const of = (args) => startUp([COMMAND, ...args], page) / node;
  return { node, help: of(['--help']), schema: of(['schema']), article: of(['--only', 'article']), everything: of([]) };
}

function print({ contenders, startUp: start, pages }) {
  const tree = contenders['cheerio-htmlparser2'];
  const peer = contenders['readability-linkedom'];
  console.log(
    `${pages} pages; medians; cpu and wall in ms a page; memory in MB; spread = (max - min) / median of the rounds`,
  );
  console.log(
    `${'what'.padEnd(24)}${'cpu'.padStart(9)}${'wall'.padStart(9)}${'pages/s'.padStart(9)}${'× tree'.padStart(9)}${'× peer'.padStart(9)}${'MB'.padStart(7)}${'spread'.padStart(8)}`,
  );
  for (const [name, { cpu, wall, spread: noise, memory }] of Object.entries(contenders)) {
    if (name === 'stages') continue;
    const cells = [
      cpu.toFixed(2).padStart(9),
      wall.toFixed(2).padStart(9),
      (1000 / cpu).toFixed(0).padStart(9),
      (cpu / tree.cpu).toFixed(2).padStart(9),
      (cpu / peer.cpu).toFixed(2).padStart(9),
    ];
    console.log(
      `${name.padEnd(24)}${cells.join('')}${memory.toFixed(0).padStart(7)}${`${(100 * noise).toFixed(0)} %`.padStart(8)}`,
    );
  }
  console.log(
    '× tree: of the CPU time of cheerio.load in htmlparser2 mode; × peer: of @mozilla/readability on linkedom',
  );
  console.log('\nstages, ms a page:');
  for (const [stage, ms] of Object.entries(contenders.stages.stages))
    console.log(`  ${stage.padEnd(12)}${ms.toFixed(3).padStart(9)}`);
  console.log(
    `\nstart-up, as a multiple of \`node -e 0\` (${start.node.toFixed(0)} ms): --help ${start.help.toFixed(2)}, schema ${start.schema.toFixed(2)}, a small page with --only article ${start.article.toFixed(2)}, with everything ${start.everything.toFixed(2)}`,
  );
}

const call = readArguments(process.argv.slice(2));
if (!existsSync(call.folder)) console.log(`no pages at ${call.folder}: nothing was measured`);
else {
  const result = { pages: call.pages, contenders: measureAll(call), startUp: measureStartUp() };
  if (call.json) console.log(JSON.stringify(result, null, 2));
  else print(result);
}
