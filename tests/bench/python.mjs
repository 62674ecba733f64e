// Peers of Python, where they are installed (`BENCH_PYTHON` names another interpreter than `python3`): extractors over one folder of
// unpacked pages, and spaCy's small English model over the texts of the names corpora. Whole processes, the start of each taken off.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { makeBareArchive, runProgram, wirecopyCall, withFolder } from './command.mjs';
import { makeGap, makeRow, median, ratios } from './rows.mjs';
import { choosePaths } from './sample.mjs';

const PYTHON = process.env['BENCH_PYTHON'] ?? 'python3';
const script = (name) => fileURLToPath(new URL(`./peer-scripts/${name}`, import.meta.url));
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

/** How many times as fast as each we want to be; the last two are compiled. */
const EXTRACTORS = {
  trafilatura: 1,
  newspaper4k: 1,
  'readability-lxml': 1,
  'rs-trafilatura': 0.5,
  resiliparse: 0.5,
};
/** Pages for each of the sample's, as for the other whole processes. */
const PAGES_A_SAMPLE = 8;
/** A program that took so long in one round, in ms of CPU time, is not asked again: newspaper4k takes half a second a page. */
const LONG_ROUND = 60_000;

const NAMES_SETS = { 'Reuters 1996': 'conll-testa', 'world 2020s': 'worldwide-dev' };
const SPACY_TARGET = 20;

/**
 * CPU time in ms of programs that take turns, as often as asked, less that of the same call on an empty input:
 * name → one figure a round. What is not installed has no entry.
 */
function timeInTurn(calls, { rounds, full, empty }) {
  const times = new Map();
  const isDone = (name, round) => round > 0 && !(times.has(name) && Math.max(...times.get(name)) < LONG_ROUND);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, call] of Object.entries(calls)) {
      if (isDone(name, round)) continue;
      const [start, whole] = [runProgram(call(empty)), runProgram(call(full))];
      if (whole !== null) times.set(name, [...(times.get(name) ?? []), whole.cpu - start.cpu]);
    }
  }
  return times;
}

/** One row a peer: how many times as fast as it we are; a line for each that is missing. */
function compareRows(times, { what, ours, targets }) {
  const own = times.get(ours);
  return Object.entries(targets).map(([name, least]) =>
    times.has(name)
      ? makeRow(`${what}: as fast as ${name}`, ratios(times.get(name), own), {
          target: { least },
          note: `${(median(times.get(name)) / 1000).toFixed(2)} s beside ${(median(own) / 1000).toFixed(2)} s of CPU time`,
        })
      : makeGap(`${what}: as fast as ${name}`, 'not installed'),
  );
}

function measureExtractors({ folder, pages, rounds }, aside) {
  const [full, empty] = [join(aside, 'archive'), join(aside, 'nothing')];
  makeBareArchive(full, choosePaths(folder, PAGES_A_SAMPLE * pages));
  mkdirSync(empty);
  const peers = Object.keys(EXTRACTORS).map((name) => [name, (path) => [PYTHON, script('peer.py'), name, path]]);
  const calls = {
    article: (path) => wirecopyCall(path, '--jobs', '1', '--only', 'article'),
    ...Object.fromEntries(peers),
  };
  return compareRows(timeInTurn(calls, { rounds, full, empty }), {
    ...{ what: 'article', ours: 'article', targets: EXTRACTORS },
  });
}

const readGold = (name) =>
  gunzipSync(readFileSync(join(SHARED, 'corpora/actors', `${name}.ndjson.gz`)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Writes documents as lines that both programs read. */
function writeTexts(path, documents) {
  writeFileSync(path, documents.map(({ id, text }) => `${JSON.stringify({ id: String(id), body: text })}\n`).join(''));
  return path;
}

/** F1 in per cent of exact spans and types (person, organization, place) of what a program writes on a set, as the corpora's scorer counts it; null without the program. */
function scoreNames(call, { name, texts, aside }) {
  const [gold, predicted] = [join(SHARED, 'corpora/actors', `${name}.ndjson.gz`), join(aside, 'predicted.ndjson')];
  if (runProgram(call(texts), predicted) === null) return null;
  const scorer = [join(SHARED, 'score/actors.mjs'), '--json', '--gold', gold, '--pred', predicted];
  const { exact } = JSON.parse(spawnSync(process.execPath, scorer, { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout);
  return Math.round(1000 * exact.f1) / 10;
}

function measureNames({ rounds }, aside) {
  if (!existsSync(join(SHARED, 'corpora/actors'))) return [];
  const calls = {
    actors: (path) => wirecopyCall(path, '--jobs', '1', '--only', 'actors'),
    spaCy: (path) => [PYTHON, script('names.py'), path],
  };
  const sets = Object.entries(NAMES_SETS).map(([said, name]) => ({ said, name, documents: readGold(name) }));
  const texts = (name, documents) => writeTexts(join(aside, `${name}.ndjson`), documents);
  const full = texts(
    'all',
    sets.flatMap(({ documents }) => documents),
  );
  const times = timeInTurn(calls, { rounds, full, empty: texts('none', []) });
  const scores = sets.flatMap(({ said, name, documents }) => {
    const places = { name, aside, texts: texts(name, documents) };
    const [own, theirs] = Object.values(calls).map((call) => scoreNames(call, places));
    return makeRow(`names, ${said}: exact span and type, F1`, [own], {
      unit: '%',
      target: theirs === null ? null : { least: theirs },
      note: theirs === null ? 'spaCy is not installed' : `spaCy ${theirs} %`,
    });
  });
  return [...compareRows(times, { what: 'names', ours: 'actors', targets: { spaCy: SPACY_TARGET } }), ...scores];
}

/** Rows: how many times as fast as each Python peer we are over the same pages or texts; F1 of names beside spaCy's. */
export const measurePython = (call) =>
  withFolder((aside) => [...measureExtractors(call, aside), ...measureNames(call, aside)]);
