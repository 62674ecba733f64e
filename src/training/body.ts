/**
 * Trains the two looks of the body's score: `node dist/training/body.js CORPORA [--folds FILE]`, from the repository's root.
 * CORPORA holds one folder a set: `gold.ndjson` and `pages/<id>.html.gz`. Pages of one site stand in one fold. With `--folds`
 * the probabilities that each page gets from the models that never saw its site are written, one JSON line a page.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cutBlocks } from '../body/blocks.js';
import { addContext } from '../body/context.js';
import { type FeatureMatrix, measureBlocks } from '../body/features.js';
import { type Page, placeBlocks } from '../body/page.js';
import { decodePage } from '../decode/index.js';
import { hashText } from '../model/hash.js';
import { encodeTrees, predictTrees, type TreeModel } from '../model/trees.js';
import { parsePage } from '../parse/index.js';
import { labelBlocks } from './body-labels.js';
import { type BoostOptions, type TrainingRows, trainTrees } from './boost.js';

const SETS = ['andy', 'fundus', 'wcxb'] as const;
const FOLDS = 5;
const FIRST: BoostOptions = { trees: 160, depth: 6, rate: 0.12, regularisation: 1, featureShare: 0.35, rowShare: 0.6 };
const SECOND: BoostOptions = { trees: 200, depth: 6, rate: 0.08, regularisation: 1, featureShare: 0.35, rowShare: 0.6 };

interface GoldPage {
  readonly id: string;
  readonly text: string;
  readonly url: string | null;
}

interface Sample {
  readonly id: string;
  readonly set: string;
  readonly fold: number;
  readonly page: Page;
  readonly features: FeatureMatrix;
  readonly labels: Float32Array;
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
  const page = placeBlocks(cutBlocks(parsePage(decodePage(bytes).text, 'html').document));
  const features = measureBlocks(page);
  const labels = labelBlocks(
    page.blocks.map(({ text }) => text),
    gold.text,
  );
  const fold = (hashText(siteOf(gold, set)) >>> 0) % FOLDS;
  return { id: gold.id, set, fold, page, features, labels, weights: weigh(page, labels) };
}

const SMALLEST_WEIGHT = 3;

/** A block weighs as its words do in its page's figure: their share of the article. */
function weigh({ blocks }: Page, labels: Float32Array): Float32Array {
  const words = blocks.map(({ text }) => text.split(/\s+/).length);
  const total = words.reduce((sum, count, at) => sum + count * (labels[at] as number), 30);
  return Float32Array.from(words, (count) => ((count + SMALLEST_WEIGHT) / total) * 20);
}

function joinRows(samples: readonly Sample[], matrices: readonly FeatureMatrix[]): TrainingRows {
  const width = matrices[0]?.width ?? 0;
  const count = matrices.reduce((sum, { rows }) => sum + rows.length / width, 0);
  const values = new Float32Array(count * width);
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  let row = 0;
  samples.forEach((sample, at) => {
    values.set((matrices[at] as FeatureMatrix).rows, row * width);
    labels.set(sample.labels, row);
    weights.set(sample.weights, row);
    row += sample.labels.length;
  });
  return { values, width, labels, weights };
}

const trainOn = (samples: readonly Sample[], matrices: readonly FeatureMatrix[], options: BoostOptions): TreeModel =>
  trainTrees(joinRows(samples, matrices), options);

function score(model: TreeModel, { rows, width }: FeatureMatrix): Float32Array {
  return Float32Array.from({ length: rows.length / width }, (_, row) => predictTrees(model, rows, row * width));
}

/** What models that did not see a page's fold think of its blocks. */
function scoreByOthers(
  samples: readonly Sample[],
  matrices: readonly FeatureMatrix[],
  options: BoostOptions,
): Float32Array[] {
  const scores: Float32Array[] = new Array(samples.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = samples.flatMap((sample, at) => (sample.fold === fold ? [] : [at]));
    const model = trainOn(
      others.map((at) => samples[at] as Sample),
      others.map((at) => matrices[at] as FeatureMatrix),
      options,
    );
    samples.forEach((sample, at) => {
      if (sample.fold === fold) scores[at] = score(model, matrices[at] as FeatureMatrix);
    });
    console.error(`fold ${fold} done, ${others.length} pages`);
  }
  return scores;
}

function main([root, flag, foldsFile]: readonly string[]): void {
  if (!root) throw new Error('usage: node dist/training/body.js CORPORA [--folds FILE]');
  const samples = readSamples(root);
  const own = samples.map(({ features }) => features);
  const first = scoreByOthers(samples, own, FIRST);
  const wide = samples.map(({ page, features }, at) => addContext(page, features, first[at] as Float32Array));
  if (flag === '--folds' && foldsFile) {
    const second = scoreByOthers(samples, wide, SECOND);
    const lines = samples.map(({ id, set, fold }, at) =>
      JSON.stringify({
        set,
        id,
        fold,
        first: Array.from(first[at] as Float32Array),
        second: Array.from(second[at] as Float32Array),
      }),
    );
    writeFileSync(foldsFile, `${lines.join('\n')}\n`);
  }
  writeFileSync('src/data/weights/body-first.bin', encodeTrees(trainOn(samples, own, FIRST)));
  writeFileSync('src/data/weights/body-second.bin', encodeTrees(trainOn(samples, wide, SECOND)));
}

main(process.argv.slice(2));
