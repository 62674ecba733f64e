/**
 * Trains the body's score: `node dist/training/body.js CORPORA [--folds FILE]`, from the repository's root.
 * CORPORA holds one folder a set: `gold.ndjson` and `pages/<id>.html.gz`. Pages of one site stand in one fold. With `--folds`
 * no weights are written, but what each page's blocks get from a model that never saw its site, one JSON line a page.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cutBlocks } from '../body/blocks.js';
import { type FeatureMatrix, measureBlocks } from '../body/features.js';
import { type Page, placeBlocks } from '../body/page.js';
import { PageFacts } from '../body/page-facts.js';
import { decodePage } from '../decode/index.js';
import { hashText } from '../model/hash.js';
import { encodeTrees, predictTrees, type TreeModel } from '../model/trees.js';
import { parsePage } from '../parse/index.js';
import { labelBlocks } from './body-labels.js';
import { type BoostOptions, type TrainingRows, trainTrees } from './boost.js';

const SETS = ['andy', 'fundus', 'wcxb'] as const;
const FOLDS = 3;
const OPTIONS: BoostOptions = {
  trees: 220,
  depth: 6,
  rate: 0.09,
  regularisation: 1,
  featureShare: 0.25,
  rowShare: 0.6,
};

interface GoldPage {
  readonly id: string;
  readonly text: string;
  readonly url: string | null;
}

interface Sample {
  readonly id: string;
  readonly set: string;
  readonly fold: number;
  readonly features: FeatureMatrix;
  readonly labels: Float32Array;
  /** 0 for a row that is left out. */
  readonly weights: Float32Array;
}

function siteOf({ url, id }: GoldPage, set: string): string {
  const host = /^https?:\/\/([^/]+)/.exec(url ?? '')?.[1];
  return host ? host.split('.').slice(-2).join('.') : set === 'fundus' ? id.replace(/-V\d+.*$/, '') : id;
}

function readSamples(root: string): Sample[] {
  return SETS.flatMap((set) =>
    readFileSync(`${root}/${set}/gold.ndjson`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => readSample(root, set, JSON.parse(line) as GoldPage)),
  );
}

function readSample(root: string, set: string, gold: GoldPage): Sample {
  const bytes = gunzipSync(readFileSync(`${root}/${set}/pages/${gold.id}.html.gz`));
  const cut = cutBlocks(parsePage(decodePage(bytes).text, 'html').document);
  const labels = labelBlocks(
    cut.blocks.map(({ text }) => text),
    gold.text,
  );
  const fold = (hashText(siteOf(gold, set)) >>> 0) % FOLDS;
  const page = placeBlocks(cut);
  return { id: gold.id, set, fold, features: measureBlocks(new PageFacts(page)), labels, weights: weigh(page, labels) };
}

const SMALLEST_WEIGHT = 3;
const WEIGHT_OF_PAGE = 20;
const WEIGHT_OF_BOILERPLATE = 0.3;
/** Menus make two thirds of all blocks and are no question: one in six stands for three. */
const ONE_LINK_IN = 6;
const WEIGHT_OF_LINK = 3;
const LONGEST_LINK = 60;

/** A block weighs as its words do among its page's text; all pages weigh nearly the same, long ones and short ones. */
function weigh({ blocks }: Page, labels: Float32Array): Float32Array {
  const words = blocks.map(({ text }) => text.split(/\s+/).length);
  const total = blocks.reduce((sum, block, at) => {
    const isText = block.isProse || (labels[at] as number) > 0;
    return sum + (words[at] as number) * (isText ? 1 : WEIGHT_OF_BOILERPLATE) + 1;
  }, 30);
  return Float32Array.from(blocks, ({ index, linkDensity, text }) => {
    const weight = (((words[index] as number) + SMALLEST_WEIGHT) / total) * WEIGHT_OF_PAGE;
    const isLink = labels[index] === 0 && linkDensity > 0.8 && text.length < LONGEST_LINK;
    if (!isLink) return weight;
    return (index * 7919 + blocks.length) % ONE_LINK_IN === 0 ? weight * WEIGHT_OF_LINK : 0;
  });
}

function joinRows(samples: readonly Sample[]): TrainingRows {
  const width = samples[0]?.features.width ?? 0;
  const count = samples.reduce((sum, { weights }) => sum + weights.filter((weight) => weight > 0).length, 0);
  const values = new Float32Array(count * width);
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  let row = 0;
  for (const sample of samples)
    for (let at = 0; at < sample.weights.length; at += 1) {
      if (sample.weights[at] === 0) continue;
      values.set(sample.features.rows.subarray(at * width, (at + 1) * width), row * width);
      labels[row] = sample.labels[at] as number;
      weights[row] = sample.weights[at] as number;
      row += 1;
    }
  return { values, width, labels, weights };
}

function score(model: TreeModel, { rows, width }: FeatureMatrix): number[] {
  return Array.from({ length: rows.length / width }, (_, row) => predictTrees(model, rows, row * width));
}

/** What models that did not see a page's fold think of its blocks. */
function writeFolds(samples: readonly Sample[], file: string): void {
  const lines: string[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = trainTrees(joinRows(samples.filter((sample) => sample.fold !== fold)), OPTIONS);
    for (const sample of samples)
      if (sample.fold === fold)
        lines.push(JSON.stringify({ set: sample.set, id: sample.id, fold, first: score(model, sample.features) }));
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function main([root, flag, foldsFile]: readonly string[]): void {
  if (!root) throw new Error('usage: node dist/training/body.js CORPORA [--folds FILE]');
  const samples = readSamples(root);
  if (flag === '--folds' && foldsFile) writeFolds(samples, foldsFile);
  else writeFileSync('src/data/weights/body.bin', encodeTrees(trainTrees(joinRows(samples), OPTIONS)));
}

main(process.argv.slice(2));
