#!/usr/bin/env node
// Quality: runs the built command over the corpora, calls their scorers, and prints one table (stage, set, figure, floor).
//
//   npm run score                              every stage over ../shared/corpora
//   npm run score -- claims events             some stages
//   npm run score -- ../elsewhere/corpora      another corpora folder, with `score/` beside it
//   npm run score -- extraction --worst 20     the scorer's own report on the worst documents as well
//
// Exit 1 where a figure is below its floor in floors.json; 0 with a line where there are no corpora.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAnnotatedPages, toWholeArticle } from '../../dist/training/annotated/annotated-pages.js';
import { MEASURES } from './figures.mjs';
import { describeLosses } from './losses.mjs';
import { measureMarkup } from './markup.mjs';

const COMMAND = fileURLToPath(new URL('../../bin/wirecopy.js', import.meta.url));
const FLOORS = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8'));
const STAGES = [...new Set(MEASURES.map(({ stage }) => stage)), 'model-article', 'small-pages', 'markup'];
/** Where the annotated pages' texts are read from, whatever corpora folder is given. */
const ANNOTATED_TEXTS = '../shared/corpora/extraction';
const SEED_FORMS = ['page.html', 'page.txt'];

function readArguments(argv) {
  const call = {
    corpora: resolve(fileURLToPath(new URL('../../../shared/corpora', import.meta.url))),
    stages: [],
    worst: null,
  };
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at];
    if (argument === '--worst') {
      at += 1;
      call.worst = Number(argv[at]);
    } else if (STAGES.includes(argument)) call.stages.push(argument);
    else call.corpora = resolve(argument);
  }
  return { ...call, stages: call.stages.length > 0 ? call.stages : STAGES };
}

function run(command, options = {}) {
  const result = spawnSync(process.execPath, command, { maxBuffer: 2 ** 30, encoding: 'utf8', ...options });
  if (result.error) throw result.error;
  return result;
}

/** A measure's gold file; that of annotated pages is put together from their places and the corpora's texts. */
function goldOf({ gold, annotated }, { corpora, folder }) {
  if (annotated === undefined) return join(corpora, gold);
  const path = join(folder, `${annotated}.gold.ndjson`);
  if (!existsSync(path))
    writeFileSync(
      path,
      readAnnotatedPages(annotated)
        .map((page) => `${JSON.stringify(toWholeArticle(page))}\n`)
        .join(''),
    );
  return path;
}

/** Runs the tool over a measure's pages or texts; the records go to a file. */
function predict(what, places) {
  const { input } = what;
  const { corpora, scorers, folder } = places;
  const key = JSON.stringify(input).replace(/[^a-z0-9]+/gi, '-');
  const path = join(folder, `${key}.ndjson`);
  if (existsSync(path)) return path;
  const stdio = ['ignore', openSync(path, 'w'), 'inherit'];
  const tool = [COMMAND, '--quiet', ...input.options];
  if (input.folder) run([...tool, join(corpora, input.folder)], { stdio });
  else
    run(
      [join(scorers, 'predict.mjs'), goldOf(what, places), '--', process.execPath, ...tool, '--input-format', 'ndjson'],
      { stdio },
    );
  return path;
}

/** A measure's figures: name → number. */
function measure(what, places) {
  const { scorer, scorerOptions = [], figures } = what;
  const files = ['--gold', goldOf(what, places), '--pred', predict(what, places)];
  const call = [join(places.scorers, scorer), ...files, ...scorerOptions];
  const { stdout, stderr, status } = run([...call, '--json']);
  if (status !== 0) throw new Error(`${scorer} ended with ${status}: ${stderr}`);
  if (places.worst !== null) console.log(run([...call, '--worst', String(places.worst)]).stdout);
  if (what.stage === 'extraction' && '4-gram F1' in figures) {
    console.log(`extraction ${what.set}, of pages that the weights saw (held out by site: src/data/weights/body.md)`);
    for (const line of describeLosses(files[1], files[3])) console.log(line);
  }
  const result = JSON.parse(stdout);
  return Object.entries(figures).map(([name, read]) => ({
    stage: what.stage,
    set: what.set,
    name,
    value: read(result) ?? null,
  }));
}

/** Share of the facts of the model article that hold, in each of its forms. */
function measureModelArticle({ corpora, scorers }) {
  return SEED_FORMS.map((form) => {
    const record = run([COMMAND, '--quiet', '--removed', join(corpora, 'seed', form)]).stdout;
    const { stdout } = run([join(scorers, 'seed.mjs')], { input: record });
    const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(stdout) ?? [null, 0, 1];
    return {
      stage: 'model-article',
      set: form,
      name: 'facts right',
      value: Number(passed) / (Number(passed) + Number(failed)),
    };
  });
}

/** Share of the small pages, each made after a public report of a fault, that hold what they must and nothing else. */
function measureSmallPages({ corpora, scorers, worst }) {
  const call = (options) =>
    run([join(scorers, 'pages.mjs'), join(corpora, 'pages'), ...options, '--', process.execPath, COMMAND, '--quiet'])
      .stdout;
  if (worst !== null) console.log(call([]));
  const { cases, failed } = JSON.parse(call(['--json']));
  return [{ stage: 'small-pages', set: 'public reports', name: 'pages right', value: (cases - failed) / cases }];
}

const percent = (value) => (value === null || value === undefined ? '-' : (100 * value).toFixed(1)).padStart(6);

/** Prints one figure; whether it holds its floor. A figure reads as its floor does: in tenths of a per cent. */
function report({ stage, set, name, value }) {
  const floor = FLOORS[`${stage} ${set} ${name}`];
  const isBelow = floor !== undefined && (value === null || Math.round(value * 1000) < Math.round(floor * 1000));
  console.log(
    `${stage.padEnd(14)} ${set.padEnd(17)} ${name.padEnd(31)} ${percent(value)}  floor ${percent(floor)}${isBelow ? '  BELOW' : ''}`,
  );
  return !isBelow;
}

const call = readArguments(process.argv.slice(2));
const scorers = resolve(call.corpora, '../score');
if (!existsSync(call.corpora) || !statSync(call.corpora).isDirectory() || !existsSync(scorers)) {
  console.log(`no corpora at ${call.corpora} (with score/ beside it): nothing was measured`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-score-'));
  try {
    const places = { ...call, scorers, folder };
    const rows = [];
    if (call.stages.includes('model-article')) rows.push(...measureModelArticle(places));
    if (call.stages.includes('small-pages')) rows.push(...measureSmallPages(places));
    if (call.stages.includes('markup')) rows.push(...measureMarkup(places));
    for (const what of MEASURES)
      if (call.stages.includes(what.stage) && (what.annotated === undefined || existsSync(ANNOTATED_TEXTS)))
        rows.push(...measure(what, places));
    const below = rows.filter((row) => !report(row)).length;
    if (below > 0) console.log(`${below} of ${rows.length} figures are below their floor`);
    process.exitCode = below > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
