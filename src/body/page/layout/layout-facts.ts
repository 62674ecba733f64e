/** What is counted once a page, before its blocks are measured one by one. */
import { itemAt } from '../../../model/column.js';
import type { Container } from '../cut/container.js';
import { WITHIN } from '../cut/tag-roles.js';
import { Evidence } from '../hints/evidence.js';
import { looksLikeCaption } from '../lines/captions.js';
import { hasAge, hasDate } from '../lines/head.js';
import { readTextFacts, type TextFacts } from '../lines/text-facts.js';
import type { Layout, PlacedBlock } from './layout.js';
import { FAR, findLevels } from './levels.js';
import { findRegion } from './region.js';

/** Sums over all blocks under each container. */
interface ContainerSums {
  readonly size: Float64Array;
  readonly links: Float64Array;
  readonly blocks: Float64Array;
}

/** Sums over all blocks that stand in containers of one shape. */
export interface ShapeSums {
  size: number;
  links: number;
  blocks: number;
  prose: number;
}

const LONGEST_DATE_LINE = 120;

export class LayoutFacts {
  readonly text: readonly TextFacts[];
  readonly evidence: Evidence;
  readonly levels: Uint8Array;
  readonly sums: ContainerSums;
  /** By shape of the blocks' own containers; and of the parents of these. */
  readonly shapes: (ShapeSums | undefined)[] = [];
  readonly shapesAbove: (ShapeSums | undefined)[] = [];
  readonly duplicates = new Map<string, number>();
  /** Containers of one shape under one parent, by container. */
  readonly twins: Int32Array;
  /** The nearest container that is an `article`; -1 where there is none. */
  readonly articleOf: Int32Array;
  /** The how-manieth article of the page a container that is one is. */
  readonly articleNumber: Int32Array;
  readonly headline: number;
  /** The region by hand rules: first block, one past the last, depth of its container. */
  readonly first: number;
  readonly end: number;
  readonly regionDepth: number;
  /** Sums over the blocks before each block. */
  readonly proseBefore: Float64Array;
  readonly sizeBefore: Float64Array;
  readonly headlinesBefore: Int32Array;
  /** Blocks to the next prose. */
  readonly toProse: Int32Array;
  /** Blocks to the next line with a date or an age. */
  readonly toDate: Int32Array;
  readonly isDated: readonly boolean[];
  readonly isCaption: readonly boolean[];
  /** The last heading and the last prose before each block; -1 where there is none. */
  readonly lastHeading: Int32Array;
  readonly lastProse: Int32Array;

  constructor(readonly page: Layout) {
    const { blocks, containers } = page;
    this.text = blocks.map(({ text, key }) => readTextFacts(text, key));
    this.isDated = blocks.map(
      ({ text, index }) =>
        text.length < LONGEST_DATE_LINE && (this.text[index]?.digits ?? 0) > 0 && (hasDate(text) || hasAge(text)),
    );
    this.isCaption = blocks.map(({ text }) => looksLikeCaption(text));
    this.evidence = new Evidence(page.hints);
    this.levels = findLevels(page);
    this.sums = sumContainers(page);
    this.twins = countTwins(containers);
    this.articleOf = new Int32Array(containers.length);
    this.articleNumber = new Int32Array(containers.length);
    this.numberArticles();
    this.headline = findHeadline(blocks, this.evidence, this.text);
    const region = findRegion(page);
    this.first = region?.first ?? 0;
    this.end = region?.end ?? blocks.length;
    this.regionDepth = region?.depth ?? 0;
    this.proseBefore = new Float64Array(blocks.length + 1);
    this.sizeBefore = new Float64Array(blocks.length + 1);
    this.headlinesBefore = new Int32Array(blocks.length + 1);
    this.toProse = new Int32Array(blocks.length);
    this.toDate = new Int32Array(blocks.length);
    this.lastHeading = new Int32Array(blocks.length);
    this.lastProse = new Int32Array(blocks.length);
    this.shapes.length = this.shapesAbove.length = containers.length + 1;
    this.countAlong();
    this.countBack();
  }

  private numberArticles(): void {
    let articles = 0;
    for (const { index, parent, within } of this.page.containers) {
      const isArticle = (within & (WITHIN.article | WITHIN.articleItem)) !== 0;
      if (isArticle) articles += 1;
      this.articleNumber[index] = articles;
      this.articleOf[index] = isArticle ? index : parent < 0 ? -1 : (this.articleOf[parent] ?? 0);
    }
  }

  private countAlong(): void {
    const { blocks } = this.page;
    let heading = -1;
    let prose = -1;
    for (const block of blocks) {
      const at = block.index;
      const { size } = block;
      this.lastHeading[at] = heading;
      this.lastProse[at] = prose;
      if (block.kind === 'heading') heading = at;
      if (block.isProse) prose = at;
      this.proseBefore[at + 1] = (this.proseBefore[at] ?? 0) + (block.isProse ? size : 0);
      this.sizeBefore[at + 1] = (this.sizeBefore[at] ?? 0) + size;
      this.headlinesBefore[at + 1] = (this.headlinesBefore[at] ?? 0) + (block.tag === 'h1' ? 1 : 0);
      this.duplicates.set(block.key, (this.duplicates.get(block.key) ?? 0) + 1);
      this.countShape(block);
    }
  }

  private countBack(): void {
    const { blocks } = this.page;
    let next = blocks.length + FAR;
    let date = blocks.length + FAR;
    for (let at = blocks.length - 1; at >= 0; at -= 1) {
      this.toProse[at] = next - at;
      this.toDate[at] = Math.min(FAR, date - at);
      if (blocks[at]?.isProse) next = at;
      if (this.isDated[at]) date = at;
    }
  }

  private countShape(block: PlacedBlock): void {
    const { containers } = this.page;
    const container = itemAt(containers, block.container);
    const above = containers[container.parent];
    addToShape(this.shapes, container.shape, block);
    if (above) addToShape(this.shapesAbove, above.shape, block);
  }

  /** How far up from a container the first one stands that holds a block; `FAR` where none near does. */
  climbTo(block: number, from: number): number {
    if (block < 0) return -1;
    let at = from;
    for (let level = 0; level < FAR && at >= 0; level += 1) {
      const { firstBlock, endBlock, parent } = itemAt(this.page.containers, at);
      if (firstBlock <= block && block < endBlock) return level;
      at = parent;
    }
    return FAR;
  }
}

function addToShape(
  shapes: (ShapeSums | undefined)[],
  shape: number,
  { size, linkLength, isProse }: PlacedBlock,
): void {
  let sums = shapes[shape];
  if (sums === undefined) {
    sums = { size: 0, links: 0, blocks: 0, prose: 0 };
    shapes[shape] = sums;
  }
  sums.size += size;
  sums.links += linkLength;
  sums.blocks += 1;
  sums.prose += isProse ? size : 0;
}

function sumContainers({ blocks, containers }: Layout): ContainerSums {
  const size = new Float64Array(containers.length);
  const links = new Float64Array(containers.length);
  const count = new Float64Array(containers.length);
  for (const block of blocks) {
    (size[block.container] as number) += block.size;
    (links[block.container] as number) += block.linkLength;
    (count[block.container] as number) += 1;
  }
  for (let at = containers.length - 1; at > 0; at -= 1) {
    const { parent } = itemAt(containers, at);
    (size[parent] as number) += size[at] ?? 0;
    (links[parent] as number) += links[at] ?? 0;
    (count[parent] as number) += count[at] ?? 0;
  }
  return { size, links, blocks: count };
}

/**
 * A shape holds the whole path, so twins are containers of one shape whose parents are one; in page order no other container of the
 * shape stands between them, and the first of them can count for all.
 */
function countTwins(containers: readonly Container[]): Int32Array {
  const lastOfShape = new Int32Array(containers.length + 1);
  const firstTwin = new Int32Array(containers.length);
  const counts = new Int32Array(containers.length);
  for (const { index, parent, shape } of containers) {
    const last = lastOfShape[shape] ?? 0;
    const isTwin = last > 0 && containers[last]?.parent === parent;
    const first = isTwin ? (firstTwin[last] ?? 0) : index;
    firstTwin[index] = first;
    lastOfShape[shape] = index;
    (counts[first] as number) += 1;
  }
  return firstTwin.map((first) => counts[first] as number);
}

const LIKE_TITLE = 0.7;

/** The page's headline: an `h1` that shares the title's words, else any heading that does, else the first `h1`; -1 for none. */
function findHeadline(blocks: readonly PlacedBlock[], evidence: Evidence, text: readonly TextFacts[]): number {
  let best = -1;
  let bestScore = 0;
  for (const { index, tag, key, kind } of blocks) {
    if (kind !== 'heading') continue;
    const share = evidence.titleShare(key, itemAt(text, index).words);
    const score = (share >= LIKE_TITLE ? 2 : 0) + (tag === 'h1' ? 1 : 0);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}
