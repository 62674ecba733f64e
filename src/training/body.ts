/**
 * Trains the body's score: `node dist/training/body.js CORPORA [--folds FOLDER]`, from the repository's root.
 * CORPORA holds one folder a set: `gold.ndjson` and `pages/<id>.html.gz`. Pages of one site stand in one fold. With `--folds`
 * the shipped weights are left alone; FOLDER gets one model a fold that saw no page of it, for `body-held-out.js`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Layout, placeBlocks } from '../body/page/layout.js';
import { LayoutFacts } from '../body/page/layout-facts.js';
import { BLOCK_COLUMNS, type FeatureMatrix, measureBlocks } from '../body/score/block-features.js';
import { encodeTrees } from '../model/trees.js';
import { labelBlocks } from './body-labels.js';
import { type CorpusPage, FOLDS, foldFile, readCorpusPages } from './body-pages.js';
import { type BoostOptions, type TrainingRows, trainTrees } from './boost.js';

const OPTIONS: BoostOptions = {
  trees: 220,
  depth: 6,
  rate: 0.09,
  regularisation: 1,
  featureShare: 0.25,
  rowShare: 0.6,
};

interface Sample {
  readonly fold: number;
  readonly features: FeatureMatrix;
  readonly labels: Float32Array;
  /** 0 for a row that is left out. */
  readonly weights: Float32Array;
}

function readSample({ cut, gold, fold }: CorpusPage): Sample {
  const page = placeBlocks(cut);
  const labels = labelBlocks(
    cut.blocks.map(({ text }) => text),
    gold.text,
  );
  return { fold, features: measureBlocks(new LayoutFacts(page)), labels, weights: weigh(page, labels) };
}

const SMALLEST_WEIGHT = 3;
const WEIGHT_OF_PAGE = 20;
const WEIGHT_OF_BOILERPLATE = 0.3;
/** Menus make two thirds of all blocks and are no question: one in six stands for three. */
const ONE_LINK_IN = 6;
const WEIGHT_OF_LINK = 3;
const LONGEST_LINK = 60;

/** A block weighs as its words do among its page's text; all pages weigh nearly the same, long ones and short ones. */
function weigh({ blocks }: Layout, labels: Float32Array): Float32Array {
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

/** One model a fold, which did not see the fold's pages. */
function writeFolds(samples: readonly Sample[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = trainTrees(joinRows(samples.filter((sample) => sample.fold !== fold)), OPTIONS);
    writeFileSync(foldFile(folder, fold), encodeTrees(model, BLOCK_COLUMNS));
  }
}

function main([root, flag, folder]: readonly string[]): void {
  if (!root) throw new Error('usage: node dist/training/body.js CORPORA [--folds FOLDER]');
  const samples = Array.from(readCorpusPages(root), readSample);
  if (flag === '--folds' && folder) writeFolds(samples, folder);
  else writeFileSync('src/data/weights/body.bin', encodeTrees(trainTrees(joinRows(samples), OPTIONS), BLOCK_COLUMNS));
}

main(process.argv.slice(2));
