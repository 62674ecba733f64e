/**
 * Trains the decision whether a page holds an article: `node dist/training/body/no-article.js CORPORA FOLDS [--check]`, from the
 * repository's root. FOLDS is what `body.js --folds` wrote: each page is read with the scores of a model that never saw its site.
 * With `--check` no weights are written; models that never saw a page's site are asked, and the errors are printed.
 */

import { chooseBlocks } from '../../body/choose/choose.js';
import { KEPT_COLUMNS, measureKept } from '../../body/no-article/kept-features.js';
import { leastSure } from '../../body/no-article/no-article.js';
import { type CutBlocks, cutBlocks } from '../../body/page/cut/blocks.js';
import { placeBlocks } from '../../body/page/layout/layout.js';
import { LayoutFacts } from '../../body/page/layout/layout-facts.js';
import { type BlockModels, scoreBlocks } from '../../body/score/score.js';
import { encodeTrees, predictTrees, type TreeModel } from '../../model/trees.js';
import { parsePage } from '../../parse/index.js';
import { writeWeights } from '../corpora.js';
import { type BoostOptions, trainTrees } from '../learners/boost.js';
import { shuffled } from '../learners/random.js';
import { labelBlocks } from './body-labels.js';
import { type CorpusPage, FOLDS, readCorpusPages, readFoldModels } from './body-pages.js';
import { HABIT_COUNT, plainPage, type Story, sectionPage } from './section-pages.js';

const OPTIONS: BoostOptions = {
  trees: 120,
  depth: 4,
  rate: 0.05,
  regularisation: 2,
  featureShare: 0.4,
  rowShare: 0.7,
};

/** What a page of the lesson is: kinds of articles, then kinds of pages that hold none. */
const ARTICLES = ['whole', 'short', 'bare'] as const;
const NO_ARTICLES = ['cut', 'emptied', 'section'] as const;
type Kind = (typeof ARTICLES)[number] | (typeof NO_ARTICLES)[number];

interface Lesson extends KeptRow {
  readonly kind: Kind;
  readonly fold: number;
  readonly name: string;
}

/** A page's numbers, and whether it calls itself an article. */
interface KeptRow {
  readonly row: Float32Array;
  readonly isArticle: boolean;
}

/** False alarms cost more than lists that pass: the pages as they are weigh most. */
const WEIGHTS: Record<Kind, number> = { whole: 4, short: 1, bare: 1, cut: 0, emptied: 1, section: 1 };

/** A page without some of its blocks. */
function dropBlocks({ blocks, containers, hints }: CutBlocks, isOut: (index: number) => boolean): CutBlocks {
  const before = new Int32Array(blocks.length + 1);
  for (const { index } of blocks) before[index + 1] = (before[index] as number) + (isOut(index) ? 0 : 1);
  return {
    blocks: blocks.filter(({ index }) => !isOut(index)).map((block, index) => ({ ...block, index })),
    containers: containers.map((container) => ({
      ...container,
      firstBlock: before[container.firstBlock] as number,
      endBlock: before[container.endBlock] as number,
    })),
    hints,
  };
}

const SHORTEST_PROSE = 80;
const SHORTEST_STORY = 300;
const IS_GOLD = 0.5;

/** A page that lost its article, once the very blocks of the gold, once all that stands between them or has their shape. */
function withoutArticle({ cut }: CorpusPage, labels: Float32Array): Record<'cut' | 'emptied', CutBlocks> {
  const isGold = (index: number): boolean => (labels[index] as number) > 0;
  const found = cut.blocks.filter(({ index }) => isGold(index));
  const shapeOf = ({ container }: { container: number }): number => cut.containers[container]?.shape ?? 0;
  const shapes = new Set(found.filter(({ size }) => size >= SHORTEST_PROSE).map(shapeOf));
  const [first, last] = [found[0]?.index ?? 0, found.at(-1)?.index ?? -1];
  const isNear = (index: number): boolean =>
    (index >= first && index <= last) || shapes.has(shapeOf(cut.blocks[index] as { container: number }));
  return { cut: dropBlocks(cut, isGold), emptied: dropBlocks(cut, isNear) };
}

/** The page with no more of its article than its first paragraphs. */
function shortened({ cut }: CorpusPage, labels: Float32Array): CutBlocks | null {
  let size = 0;
  const out = new Set<number>();
  for (const block of cut.blocks) {
    if ((labels[block.index] as number) < IS_GOLD) continue;
    if (size >= SHORTEST_STORY) out.add(block.index);
    else if (block.size >= SHORTEST_PROSE) size += block.size;
  }
  return size >= SHORTEST_STORY && out.size > 0 ? dropBlocks(cut, (index) => out.has(index)) : null;
}

const cutHtml = (html: string): CutBlocks => cutBlocks(parsePage(html, 'html').document);

const LARGEST_FLASH = 6;

/** The article's first paragraphs on a page of little else, as archives, feeds and small papers have them. */
function bare({ gold }: CorpusPage, at: number): CutBlocks {
  const escapeText = (text: string): string => text.replaceAll('<', '&lt;');
  const paragraphs = gold.text.split(/\n+/).filter((line) => line.trim() !== '');
  const taken = paragraphs.slice(0, 1 + (at % LARGEST_FLASH)).map((line) => `<p>${escapeText(line)}</p>`);
  const headline = escapeText(gold.headline ?? '');
  const text = taken.join('\n');
  return cutHtml(
    at % 2 === 0
      ? plainPage(headline, `<article><h1>${headline}</h1>${text}</article>`)
      : `<html><body>${at % 3 === 0 ? `<h1>${headline}</h1>` : ''}${text}</body></html>`,
  );
}

const SHORTEST_DECK = 40;

function storyOf({ cut, gold }: CorpusPage): Story | null {
  const deck = cut.hints.descriptions[0] ?? '';
  const lead = gold.text.split('\n').find((line) => line.length >= SHORTEST_PROSE) ?? '';
  return gold.headline && deck.length >= SHORTEST_DECK && lead ? { title: gold.headline, deck, lead } : null;
}

const PAGES_A_HABIT = 16;

function* sectionPages(stories: readonly Story[], seed: number): Generator<CutBlocks> {
  for (let habit = 0; habit < HABIT_COUNT; habit += 1)
    for (let page = 0; page < PAGES_A_HABIT; page += 1) {
      const own = shuffled(stories, seed * 1000 + habit * 100 + page).slice(0, 4 + 2 * page);
      yield cutHtml(sectionPage(own, habit));
    }
}

/** The page's numbers; null where nothing would be kept, for then there is no question. */
function rowOf(cut: CutBlocks, models: BlockModels): KeptRow | null {
  const facts = new LayoutFacts(placeBlocks(cut));
  const scores = scoreBlocks(facts, models);
  const { kept } = chooseBlocks(facts, scores);
  if (!kept.includes(1)) return null;
  return { row: measureKept(facts, scores, kept), isArticle: cut.hints.isArticle };
}

function* readLessons(root: string, models: readonly BlockModels[]): Generator<Lesson> {
  const stories: Story[][] = Array.from({ length: FOLDS }, () => []);
  let at = 0;
  for (const page of readCorpusPages(root)) {
    const { fold, gold, cut } = page;
    const texts = cut.blocks.map(({ text }) => text);
    const labels = labelBlocks(texts, gold.text);
    const pages: Record<string, CutBlocks | null> = {
      whole: cut,
      short: shortened(page, labels),
      bare: bare(page, at),
      ...withoutArticle(page, labels),
    };
    for (const [kind, blocks] of Object.entries(pages)) {
      const row = blocks === null ? null : rowOf(blocks, models[fold] as BlockModels);
      if (row !== null) yield { ...row, kind: kind as Kind, fold, name: gold.id };
    }
    const story = storyOf(page);
    if (story) stories[fold]?.push(story);
    at += 1;
  }
  for (const [fold, own] of stories.entries())
    for (const blocks of sectionPages(own, fold)) {
      const row = rowOf(blocks, models[fold] as BlockModels);
      if (row !== null) yield { ...row, kind: 'section', fold, name: 'section' };
    }
}

function train(lessons: readonly Lesson[]): TreeModel {
  const width = KEPT_COLUMNS.length;
  const values = new Float32Array(lessons.length * width);
  for (const [at, { row }] of lessons.entries()) values.set(row, at * width);
  const labels = Float32Array.from(lessons, ({ kind }) => (ARTICLES.includes(kind as never) ? 1 : 0));
  const weights = Float32Array.from(lessons, ({ kind }) => WEIGHTS[kind]);
  return trainTrees({ values, width, labels, weights }, OPTIONS);
}

const THRESHOLDS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];

/** How many pages of each kind the program would refuse, and would at other limits, asked of models that never saw their sites. */
function check(lessons: readonly Lesson[]): void {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(lessons.filter((lesson) => lesson.fold !== fold));
    return lessons
      .filter((lesson) => lesson.fold === fold)
      .map((lesson) => ({ ...lesson, score: predictTrees(model, lesson.row, 0) }));
  }).flat();
  for (const kind of [...ARTICLES, ...NO_ARTICLES]) {
    const own = scored.filter((lesson) => lesson.kind === kind);
    const below = THRESHOLDS.map((limit) => `${limit}: ${own.filter(({ score }) => score < limit).length}`);
    const refused = own.filter(({ score, isArticle }) => score < leastSure(isArticle)).length;
    console.log(`${kind.padEnd(8)} ${own.length} with text, ${refused} refused; by limit  ${below.join('  ')}`);
  }
  const least = scored.filter(({ kind }) => kind === 'whole').sort((one, other) => one.score - other.score);
  for (const { name, score } of least.slice(0, 8)) console.log(`${score.toFixed(3)} ${name}`);
}

function main([root, folds, flag]: readonly string[]): void {
  if (!root || !folds) throw new Error('usage: node dist/training/body/no-article.js CORPORA FOLDS [--check]');
  const lessons = [...readLessons(root, readFoldModels(folds))];
  if (flag === '--check') check(lessons);
  else writeWeights('no-article', encodeTrees(train(lessons), KEPT_COLUMNS));
}

main(process.argv.slice(2));
