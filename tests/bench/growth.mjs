// Times each stage on pages of n and of 4 n, in a process of its own.
//
//   node --expose-gc growth.mjs repeated|joined FOLDER PAGES ROUNDS      prints {"text":ratio,"stages":{stage:{value,rounds}}}
//
// Both sizes are built in the same way from real markup: the elements of articles in one container, then their boilerplate.
// `repeated` has one article four times; `joined` has four articles, whose names and paragraphs all differ, against the mean
// of the four alone.

import { load } from 'cheerio';
import { findBody, joinBlocks, parsePage } from '../../dist/stages.js';
import { median } from './rows.mjs';
import { readSample } from './sample.mjs';
import { timeStages } from './stages.mjs';

const FACTOR = 4;
const FEWEST_PARAGRAPHS = 4;
const WARM_UP_ROUNDS = 2;

/** Bytes of a page → the markup of its article and of what stands around it; null where no element holds paragraphs enough. */
function takeApart(bytes) {
  const $ = load(bytes.toString('utf8'), { xml: { xmlMode: false, decodeEntities: true } });
  const parents = new Map();
  for (const { parent } of $('body p').get()) parents.set(parent, (parents.get(parent) ?? 0) + 1);
  const [container, count] = [...parents].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  if (count < FEWEST_PARAGRAPHS || $(container).is('body')) return null;
  const article = $(container).html();
  $(container).remove();
  return { article, boilerplate: $('body').html() };
}

/** Parts of pages → one page, as bytes. */
function build(parts) {
  const articles = parts.map(({ article }) => article).join('\n');
  const boilerplate = parts.map((part) => part.boilerplate).join('\n');
  return Buffer.from(
    `<!doctype html><html lang="en"><title>A page</title><body><article>${articles}</article>${boilerplate}</body></html>`,
  );
}

/** Pages → { small, large }: the large page holds what the small ones hold, each `weight` times. */
function makeCases(kind, pages) {
  const parts = pages.map(takeApart).filter((part) => part !== null);
  if (kind === 'repeated') {
    return parts.map((part) => ({ small: [build([part])], large: build(Array(FACTOR).fill(part)), weight: FACTOR }));
  }
  return Array.from({ length: Math.floor(parts.length / FACTOR) }, (_, at) => {
    const group = parts.slice(at * FACTOR, (at + 1) * FACTOR);
    return { small: group.map((part) => build([part])), large: build(group), weight: 1 };
  });
}

const countText = (bytes) => joinBlocks(findBody(parsePage(bytes.toString('utf8'), 'html')).blocks).text.length;
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Stage → ms of one case's small pages and of its large one, in one round. */
function timeCase({ small, large, weight }) {
  const times = {};
  for (const page of small) {
    for (const [stage, ms] of timeStages(page)) {
      times[stage] ??= { small: 0, large: 0 };
      times[stage].small += ms * weight;
    }
  }
  for (const [stage, ms] of timeStages(large)) times[stage].large = ms;
  return times;
}

/** One round over all cases, small and large in turns. */
function timeRound(cases) {
  globalThis.gc();
  return cases.map(timeCase);
}

/** Growth of one stage over cases of { small, large }: FACTOR where cost is linear. */
const growthOf = (cases) => (FACTOR * sum(cases.map(({ large }) => large))) / sum(cases.map(({ small }) => small));

/**
 * Growth of a stage: of the sums of each case's median over the rounds, since a collection of garbage falls on any one case;
 * and round by round, for the spread.
 */
function tellGrowth(stage, rounds) {
  const medians = rounds[0].map((_case, at) => ({
    small: median(rounds.map((round) => round[at][stage].small)),
    large: median(rounds.map((round) => round[at][stage].large)),
  }));
  return { value: growthOf(medians), rounds: rounds.map((round) => growthOf(round.map((times) => times[stage]))) };
}

const [kind, folder, count, rounds] = process.argv.slice(2);
const cases = makeCases(kind, readSample(folder, Number(count)));
if (cases.length === 0) throw new Error('the sample holds too few pages with paragraphs: ask for more with --pages');
for (let round = 0; round < WARM_UP_ROUNDS; round += 1) timeRound(cases);
const timed = Array.from({ length: Number(rounds) }, () => timeRound(cases));
const stages = Object.fromEntries(Object.keys(timed[0][0]).map((stage) => [stage, tellGrowth(stage, timed)]));
const largeText = sum(cases.map(({ large }) => countText(large)));
const smallText = sum(cases.map(({ small, weight }) => weight * sum(small.map(countText))));
console.log(JSON.stringify({ text: (FACTOR * largeText) / smallText, stages }));
