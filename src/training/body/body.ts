/**
 * Trains the body's scores: `node dist/training/body/body.js CORPORA [--folds FOLDER]`, from the repository's root.
 * CORPORA holds one folder a set: `gold.ndjson` and `pages/<id>.html.gz`. Pages of one site stand in one fold. With `--folds`
 * the shipped weights are left alone; FOLDER gets the models a fold that saw no page of it, for `body-held-out.js`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cutBlocks } from '../../body/page/cut/blocks.js';
import { type Layout, placeBlocks } from '../../body/page/layout/layout.js';
import { LayoutFacts } from '../../body/page/layout/layout-facts.js';
import { BLOCK_COLUMNS, type FeatureMatrix, measureBlocks } from '../../body/score/block-features.js';
import type { BlockModels } from '../../body/score/score.js';
import { encodeTrees } from '../../model/trees.js';
import { parsePage } from '../../parse/index.js';
import { writeWeights } from '../corpora.js';
import { type BoostOptions, type TrainingRows, trainTrees } from '../learners/boost.js';
import { labelBlocks } from './body-labels.js';
import { type CorpusPage, FOLDS, foldFiles, readCorpusPages } from './body-pages.js';
import { type PageStory, smallPage } from './small-pages.js';

const OPTIONS: BoostOptions = {
  trees: 220,
  depth: 6,
  rate: 0.09,
  regularisation: 1,
  featureShare: 0.25,
  rowShare: 0.6,
};

/** A page to learn from, and how much of a page it counts for. */
interface Lesson extends Pick<CorpusPage, 'fold' | 'cut'> {
  readonly text: string;
  readonly share: number;
}

interface Sample {
  readonly fold: number;
  readonly isMade: boolean;
  readonly features: FeatureMatrix;
  readonly labels: Float32Array;
  /** 0 for a row that is left out. */
  readonly weights: Float32Array;
}

/** The set of 2014 has captions and galleries in its gold that no other has. */
const SHARE_OF_SET: ReadonlyMap<string, number> = new Map([['newspaper', 0.5]]);
const SHARE_OF_MADE = 0.2;

function readSample({ cut, text, fold, share }: Lesson, isMade: boolean): Sample {
  const page = placeBlocks(cut);
  const labels = labelBlocks(
    cut.blocks.map((block) => block.text),
    text,
  );
  const weights = weigh(page, labels).map((weight) => weight * share);
  return { fold, isMade, features: measureBlocks(new LayoutFacts(page)), labels, weights };
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

const SHORTEST_PARAGRAPH = 80;
const FEWEST_PARAGRAPHS = 2;
/** How far apart in its fold the stories stand that share a page. */
const STRIDE = 13;
const OTHERS = 7;

interface FoldStory extends Omit<PageStory, 'others'> {
  readonly fold: number;
}

function storyOf({ gold, fold }: CorpusPage): FoldStory[] {
  const paragraphs = gold.text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line.length > SHORTEST_PARAGRAPH);
  return gold.headline && paragraphs.length >= FEWEST_PARAGRAPHS ? [{ fold, headline: gold.headline, paragraphs }] : [];
}

/** One made page a story; all that stands on it is of its fold. */
function* makePages(stories: readonly FoldStory[]): Generator<Lesson> {
  let seed = 1;
  for (const { fold, headline, paragraphs } of stories) {
    const own = stories.filter((story) => story.fold === fold);
    const others = Array.from({ length: OTHERS }, (_, at) => own[(seed + at * STRIDE) % own.length] as FoldStory).map(
      (story) => ({ headline: story.headline, text: story.paragraphs[1] ?? '' }),
    );
    const { html, gold } = smallPage({ headline, paragraphs, others }, seed);
    seed += 1;
    yield { fold, text: gold, share: SHARE_OF_MADE, cut: cutBlocks(parsePage(html, 'html').document) };
  }
}

function readSamples(root: string): Sample[] {
  const stories: FoldStory[] = [];
  const samples: Sample[] = [];
  for (const page of readCorpusPages(root)) {
    const { cut, fold, gold, set } = page;
    samples.push(readSample({ cut, fold, text: gold.text, share: SHARE_OF_SET.get(set) ?? 1 }, false));
    stories.push(...storyOf(page));
  }
  for (const lesson of makePages(stories)) samples.push(readSample(lesson, true));
  return samples;
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

/** The encoded models: the usual one has seen real pages alone. */
function trainModels(samples: readonly Sample[]): Record<keyof BlockModels, Uint8Array> {
  const train = (own: readonly Sample[]): Uint8Array => encodeTrees(trainTrees(joinRows(own), OPTIONS), BLOCK_COLUMNS);
  return { usual: train(samples.filter(({ isMade }) => !isMade)), small: train(samples) };
}

/** The models of each fold, which did not see the fold's pages. */
function writeFolds(samples: readonly Sample[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const files = foldFiles(folder, fold);
    const models = trainModels(samples.filter((sample) => sample.fold !== fold));
    writeFileSync(files.usual, models.usual);
    writeFileSync(files.small, models.small);
  }
}

function main([root, flag, folder]: readonly string[]): void {
  if (!root) throw new Error('usage: node dist/training/body/body.js CORPORA [--folds FOLDER]');
  const samples = readSamples(root);
  if (flag === '--folds' && folder) {
    writeFolds(samples, folder);
    return;
  }
  const { usual, small } = trainModels(samples);
  writeWeights('body', usual);
  writeWeights('body-small', small);
}

main(process.argv.slice(2));
