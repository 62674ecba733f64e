/** Blocks → a matrix of numbers, one row a block: what the score is made from. Every row is filled once, none reads the tree. */
import { itemAt } from '../../model/column.js';
import type { Container } from '../page/cut/container.js';
import type { Layout, PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { LEVEL_COLUMNS, writeLevels } from '../page/layout/levels.js';
import { hasAge } from '../page/lines/head.js';
import type { PhraseHit } from '../page/lines/line-phrases.js';
import { type Columns, MeasuredBlock, Row } from './measured-block.js';

/** The numbers of a page's blocks, row-major, `width` a row. */
export interface FeatureMatrix {
  readonly rows: Float32Array;
  readonly width: number;
}

const HOW_STRONG = { holds: 1, starts: 2, whole: 3 } as const;
const LONGEST_LINE = 200;
const NO_HEADLINE = -1000;
const NONE = -1;
const OUTSIDE = -2;
/** Beyond this many blocks a distance tells only how long the page is. */
const FARTHEST = 40;
const cap = (distance: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, distance));

/** The number of a tag is its place here. */
const TAGS =
  'p div li td th blockquote pre dd dt figcaption section article h1 h2 h3 h4 h5 h6 button label summary address header footer caption';
const TAG_CODES = new Map(TAGS.split(' ').map((tag, at) => [tag, at] as const));
const OTHER_TAG = -1;
const tagCode = ({ tag }: PlacedBlock): number => TAG_CODES.get(tag) ?? OTHER_TAG;

/** The phrase groups that the model knows: a group that it does not name has no column. */
const PHRASE_COLUMNS = [
  'related-stories',
  'newsletter',
  'share',
  'advertisement',
  'comments',
  'paywall',
  'footer',
  'cookie',
  'author-bio',
  'tags',
  'byline',
  'media-player',
  'navigation',
  'promo',
];
const PHRASE_CODES = new Map(PHRASE_COLUMNS.map((group, at) => [group, at] as const));
const phraseCode = (hit: PhraseHit | null): number => (hit === null ? NONE : (PHRASE_CODES.get(hit.group) ?? NONE));

const LINKS_AND_STYLES: Columns = {
  names: ['size', 'words', 'linkDensity', 'links', 'bold', 'emphasis', 'time'],
  put(row, { block, own, length }) {
    row.put(block.size);
    row.put(own.words);
    row.put(block.linkDensity);
    row.put(block.links);
    row.put(block.boldLength / length);
    row.put(block.emphasisLength / length);
    row.put(block.timeLength / length);
  },
};

const CHARACTERS: Columns = {
  names: ['sentenceEnds', 'commas', 'digits', 'upperCase', 'capitalised', 'breaks'],
  put(row, { own, length }) {
    row.put(own.sentenceEnds);
    row.put(own.commas);
    row.put(own.digits / length);
    row.put(own.upperCase / length);
    row.put(own.capitalisedWords / own.words);
    row.put(own.breaks);
  },
};

const SENTENCES: Columns = {
  names: ['functionShare', 'endMark', 'startMark', 'wordsPerSentence'],
  put(row, { own }) {
    row.put(own.functionShare);
    row.put(own.endMark);
    row.put(own.startMark);
    row.put(own.words / Math.max(1, own.sentenceEnds));
  },
};

const EVIDENCE: Columns = {
  names: ['titleShare', 'isDescription', 'inArticleBody'],
  put(row, { facts: { evidence }, block, own }) {
    row.put(evidence.titleShare(block.key, own.words));
    row.put(evidence.isDescription(block.key) ? 1 : 0);
    row.put(evidence.inArticleBody(block.key));
  },
};

const LINE_KINDS: Columns = {
  names: ['date', 'age', 'caption'],
  put(row, { facts, block, own, length }) {
    row.put(facts.isDated[block.index] ? 1 : 0);
    row.put(length < LONGEST_LINE && own.digits > 0 && hasAge(block.text) ? 1 : 0);
    row.put(facts.isCaption[block.index] ? 1 : 0);
  },
};

const TEXT: readonly Columns[] = [LINKS_AND_STYLES, CHARACTERS, SENTENCES, EVIDENCE, LINE_KINDS];

const TAG: Columns = {
  names: ['tag', 'depth', 'picturesBefore', 'rulesBefore', 'isHeading', 'isProse', 'duplicates'],
  put(row, { facts, block, container }) {
    row.put(tagCode(block));
    row.put(container.depth);
    row.put(block.picturesBefore);
    row.put(block.rulesBefore);
    row.put(block.kind === 'heading' ? 1 : 0);
    row.put(block.isProse ? 1 : 0);
    row.put(facts.duplicates.get(block.key) ?? 1);
  },
};

const SHAPE: Columns = {
  names: ['prose', 'blocks', 'linkDensity', 'meanSize', 'aboveProse', 'aboveBlocks'],
  put(row, { shape, shapeAbove, prose }) {
    row.put((shape?.prose ?? 0) / prose);
    row.put(shape?.blocks ?? 0);
    row.put((shape?.links ?? 0) / (shape?.size || 1));
    row.put((shape?.size ?? 0) / (shape?.blocks || 1));
    row.put((shapeAbove?.prose ?? 0) / prose);
    row.put(shapeAbove?.blocks ?? 0);
  },
};

/** How much of a sum over the blocks before one stands there. */
const shareBefore = (sums: Float64Array, { index }: PlacedBlock, count: number): number =>
  (sums[index] ?? 0) / ((sums[count] ?? 0) || 1);

const SHARES_BEFORE: Columns = {
  names: ['block', 'size', 'prose'],
  put(row, { facts, page: { blocks }, block }) {
    row.put(block.index / blocks.length);
    row.put(shareBefore(facts.sizeBefore, block, blocks.length));
    row.put(shareBefore(facts.proseBefore, block, blocks.length));
  },
};

const DISTANCES: Columns = {
  names: ['fromHeadline', 'inRegion', 'fromFirst', 'fromEnd'],
  put(row, { facts: { headline, first, end }, block: { index } }) {
    row.put(headline < 0 ? NO_HEADLINE : cap(index - headline));
    row.put(index < first ? 0 : index < end ? 1 : 2);
    row.put(cap(index - first));
    row.put(cap(index - end));
  },
};

/** `OUTSIDE` each where no heading stands before. */
const HEADING_BEFORE: Columns = {
  names: ['sinceHeading', 'headingPhrase', 'headingTag', 'headingTitleShare'],
  put(row, { facts, block, heading }) {
    if (heading === undefined) {
      row.fill(OUTSIDE, 4);
      return;
    }
    row.put(block.index - heading.index);
    row.put(phraseCode(heading.phrase));
    row.put(tagCode(heading));
    row.put(facts.evidence.titleShare(heading.key, itemAt(facts.text, heading.index).words));
  },
};

const PROSE_NEAR: Columns = {
  names: ['regionDepth', 'sinceProse', 'toProse', 'headlinesBefore'],
  put(row, { facts, block: { index }, container }) {
    const last = facts.lastProse[index] ?? 0;
    row.put(container.depth - facts.regionDepth);
    row.put(last < 0 ? NONE : index - last);
    row.put(facts.toProse[index] ?? 0);
    row.put(facts.headlinesBefore[index] ?? 0);
  },
};

function proseSinceHeadline({ headline, proseBefore }: LayoutFacts, index: number): number {
  return headline < 0 || index <= headline ? NONE : (proseBefore[index] ?? 0) - (proseBefore[headline] ?? 0);
}

const CLIMBS: Columns = {
  names: ['climbToHeadline', 'climbToFirst', 'toDate', 'proseSinceHeadline'],
  put(row, { facts, block: { index, container } }) {
    row.put(facts.climbTo(facts.headline, container));
    row.put(facts.climbTo(facts.first, container));
    row.put(facts.toDate[index] ?? 0);
    row.put(proseSinceHeadline(facts, index));
  },
};

const PLACE: readonly Columns[] = [SHARES_BEFORE, DISTANCES, HEADING_BEFORE, PROSE_NEAR, CLIMBS];

/** `NONE` each where it stands in no article. */
const ARTICLE: Columns = {
  names: ['number', 'prose', 'blocks', 'holdsHeadline'],
  put(row, { facts, page, article, prose }) {
    if (article === undefined) {
      row.fill(NONE, 4);
      return;
    }
    const { index, firstBlock, endBlock } = article;
    row.put(facts.articleNumber[index] ?? 0);
    row.put((page.proseUnder[index] ?? 0) / prose);
    row.put(facts.sums.blocks[index] ?? 0);
    row.put(firstBlock <= facts.headline && facts.headline < endBlock ? 1 : 0);
  },
};

/** The same for all blocks of a page: measured once. */
const PAGE: readonly (readonly [name: string, measure: (facts: LayoutFacts) => number])[] = [
  ['blocks', ({ page }) => page.blocks.length],
  ['prose', ({ page, proseBefore }) => proseBefore[page.blocks.length] ?? 0],
  ['linkDensity', ({ page, sums, sizeBefore }) => (sums.links[0] ?? 0) / (sizeBefore[page.blocks.length] || 1)],
  ['headlines', ({ page, headlinesBefore }) => headlinesBefore[page.blocks.length] ?? 0],
  ['articles', ({ articleNumber }) => articleNumber.at(-1) ?? 0],
  ['news', ({ page }) => (page.hints.isNews ? 1 : 0)],
];

/** Of a container over the block; `NONE` each where there is none so far up. */
const UP: Columns<Container> = {
  names: ['size', 'linkDensity', 'blocks', 'meanSize', 'prose', 'place', 'pictures', 'twins'],
  put(row, { facts, page, block, prose }, { index, firstBlock, endBlock, pictures }) {
    const size = facts.sums.size[index] ?? 0;
    const blocks = facts.sums.blocks[index] ?? 0;
    row.put(size);
    row.put((facts.sums.links[index] ?? 0) / (size || 1));
    row.put(blocks);
    row.put(size / (blocks || 1));
    row.put((page.proseUnder[index] ?? 0) / prose);
    row.put((block.index - firstBlock) / (endBlock - firstBlock || 1));
    row.put(pictures);
    row.put(facts.twins[index] ?? 0);
  },
};
const LEVELS_UP = [1, 2, 3, 4];

function isSibling({ containers }: Layout, one: PlacedBlock, other: PlacedBlock): boolean {
  if (one.container === other.container) return true;
  return containers[one.container]?.parent === containers[other.container]?.parent;
}

/** Of a block near by; `OUTSIDE` each where the page ends before. */
const NEIGHBOUR: Columns<PlacedBlock> = {
  names: ['size', 'linkDensity', 'tag', 'endMark', 'isSibling', 'functionShare', 'phrase', 'caption'],
  put(row, { facts, page, block }, other) {
    const text = itemAt(facts.text, other.index);
    row.put(other.size);
    row.put(other.linkDensity);
    row.put(tagCode(other));
    row.put(text.endMark);
    row.put(isSibling(page, block, other) ? 1 : 0);
    row.put(text.functionShare);
    row.put(phraseCode(other.phrase));
    row.put(facts.isCaption[other.index] ? 1 : 0);
  },
};
const NEIGHBOURS = [-2, -1, 1, 2, 3];

const named = (prefix: string, ...groups: readonly { readonly names: readonly string[] }[]): string[] =>
  groups.flatMap(({ names }) => names.map((name) => `${prefix}:${name}`));

/** The columns of the model, in their order. A change of names or order asks for training (`data/weights/body.md`). */
export const BLOCK_COLUMNS: readonly string[] = [
  ...named('text', ...TEXT),
  ...named('tag', TAG),
  ...PHRASE_COLUMNS.map((group) => `phrase:${group}`),
  ...LEVEL_COLUMNS,
  ...LEVELS_UP.flatMap((level) => named(`up${level}`, UP)),
  ...named('shape', SHAPE),
  ...named('place', ...PLACE),
  ...named('article', ARTICLE),
  ...PAGE.map(([name]) => `page:${name}`),
  ...NEIGHBOURS.flatMap((by) => named(`next${by}`, NEIGHBOUR)),
];

/** The numbers of all of a page's blocks, a row each. */
export function measureBlocks(facts: LayoutFacts): FeatureMatrix {
  const { blocks } = facts.page;
  const width = BLOCK_COLUMNS.length;
  const rows = new Float32Array(blocks.length * width);
  const writer = new RowWriter(facts, rows);
  for (const [row, block] of blocks.entries()) writer.write(block, row * width);
  return { rows, width };
}

/** The same, a block at a time: what it gives is one row, which the next block's numbers overwrite. */
export function blockMeasurer(facts: LayoutFacts): (block: PlacedBlock) => Float32Array {
  const row = new Float32Array(BLOCK_COLUMNS.length);
  const writer = new RowWriter(facts, row);
  return (block) => {
    writer.write(block, 0);
    return row;
  };
}

class RowWriter {
  private readonly row: Row;
  private readonly page: Float32Array;

  constructor(
    private readonly facts: LayoutFacts,
    rows: Float32Array,
  ) {
    this.row = new Row(rows);
    this.page = Float32Array.from(PAGE, ([, measure]) => measure(facts));
  }

  /** Writes a block's numbers from a place in the rows on. Throws where a group of columns puts other than it names. */
  write(block: PlacedBlock, from: number): void {
    const { row, page } = this;
    const subject = new MeasuredBlock(this.facts, block);
    row.at = from;
    for (const columns of TEXT) columns.put(row, subject, undefined);
    TAG.put(row, subject, undefined);
    putPhrase(row, block.phrase);
    writeLevels(this.facts.levels, block, { cells: row.cells, base: row.at });
    row.at += LEVEL_COLUMNS.length;
    putUp(row, subject);
    SHAPE.put(row, subject, undefined);
    for (const columns of PLACE) columns.put(row, subject, undefined);
    ARTICLE.put(row, subject, undefined);
    row.cells.set(page, row.at);
    row.at += page.length;
    putNeighbours(row, subject);
    if (row.at !== from + BLOCK_COLUMNS.length)
      throw new Error('a group of columns puts more or fewer numbers than it names');
  }
}

function putPhrase(row: Row, hit: PhraseHit | null): void {
  const from = row.at;
  row.fill(0, PHRASE_COLUMNS.length);
  const column = phraseCode(hit);
  if (hit !== null && column !== NONE) row.cells[from + column] = HOW_STRONG[hit.how];
}

function putUp(row: Row, subject: MeasuredBlock): void {
  const { containers } = subject.page;
  let over = containers[subject.container.parent];
  for (const _ of LEVELS_UP) {
    if (over === undefined) {
      row.fill(NONE, UP.names.length);
      continue;
    }
    UP.put(row, subject, over);
    over = containers[over.parent];
  }
}

function putNeighbours(row: Row, subject: MeasuredBlock): void {
  for (const by of NEIGHBOURS) {
    const other = subject.page.blocks[subject.block.index + by];
    if (other === undefined) row.fill(OUTSIDE, NEIGHBOUR.names.length);
    else NEIGHBOUR.put(row, subject, other);
  }
}
