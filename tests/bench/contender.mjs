// One contender of the benchmark, in a process of its own: warm-up, then rounds over the same pages.
//
//   node --expose-gc contender.mjs NAME FOLDER PAGES ROUNDS      prints {"cpu":[ms a page…],"wall":[…],"memory":MB,"stages"?}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const [name, folder, count, rounds] = process.argv.slice(2);

function readSample() {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => /\.html?(?:\.gz)?$/.test(file))
    .sort();
  const step = Math.max(1, files.length / Number(count));
  const chosen = Array.from({ length: Math.min(Number(count), files.length) }, (_, at) => files[Math.floor(at * step)]);
  return chosen.map((file) => {
    const bytes = readFileSync(join(folder, file));
    return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  });
}

/** The work on one page, by contender; each loads only what it needs. */
async function makeWork() {
  if (name === 'article' || name === 'everything') {
    const { extract } = await import('../../dist/index.js');
    return (page) => extract(page, name === 'article' ? { only: ['article'] } : {});
  }
  if (name === 'cheerio-htmlparser2' || name === 'cheerio-parse5') {
    const { load } = await import('cheerio');
    const options = name === 'cheerio-htmlparser2' ? { xml: { xmlMode: false, decodeEntities: true } } : {};
    return (page) => load(page.toString('utf8'), options);
  }
  if (name === 'readability-linkedom') {
    const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
    return (page) => new Readability(parseHTML(page.toString('utf8')).document).parse();
  }
  if (name === 'compromise') {
    const [{ default: nlp }, { extract }] = await Promise.all([import('compromise'), import('../../dist/index.js')]);
    const texts = new Map();
    return (page) => {
      if (!texts.has(page)) texts.set(page, extract(page, { only: ['article'] }).article.text);
      const doc = nlp(texts.get(page));
      doc.people().out('array');
      doc.places().out('array');
      doc.organizations().out('array');
    };
  }
  if (name === 'stages') return makeStagedWork();
  throw new Error(`no contender ${name}`);
}

const stages = new Map();

/** The pass, stage by stage, each timed. */
async function makeStagedWork() {
  const { timeStages } = await import('./stages.mjs');
  return (page) => {
    for (const [stage, ms] of timeStages(page)) stages.set(stage, (stages.get(stage) ?? 0) + ms);
  };
}

const pages = readSample();
const work = await makeWork();
const attempt = (page) => {
  try {
    work(page);
  } catch {
    // A peer that throws on a page has had its time on it all the same.
  }
};

for (const page of pages) attempt(page);
stages.clear();
const result = { cpu: [], wall: [], memory: 0, stages: {} };
for (let round = 0; round < Number(rounds); round += 1) {
  globalThis.gc?.();
  stages.clear();
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  for (const page of pages) attempt(page);
  const { user, system } = process.cpuUsage(cpu);
  result.wall.push(Number(process.hrtime.bigint() - start) / 1e6 / pages.length);
  result.cpu.push((user + system) / 1e3 / pages.length);
  for (const [stage, ms] of stages) {
    result.stages[stage] ??= [];
    result.stages[stage].push(ms / pages.length);
  }
}
result.memory = process.resourceUsage().maxRSS / 1024;
if (name !== 'stages') delete result.stages;
console.log(JSON.stringify(result));
