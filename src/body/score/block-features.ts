/** Blocks → a matrix of numbers, one row a block: what the score is made from. Every row is filled once, none reads the tree. */
import { itemAt } from '../../model/column.js';
import type { Container } from '../page/blocks.js';
import { hasAge } from '../page/head.js';
import type { PlacedBlock } from '../page/layout.js';
import type { LayoutFacts } from '../page/layout-facts.js';
import { LEVEL_COLUMNS, writeLevels } from '../page/levels.js';
import type { PhraseHit } from '../page/line-phrases.js';
import type { TextFacts } from '../page/text-facts.js';

/** The numbers of a page's blocks, row-major, `width` a row. */
export interface FeatureMatrix {
  readonly rows: Float32Array;
  readonly width: number;
}

type Measure<Subject> = (subject: Subject) => number;

/** A table of columns: the name of each, and what gives its number. The functions stand apart too, for the innermost loop. */
interface Columns<Subject> {
  readonly names: readonly string[];
  readonly measures: readonly Measure<Subject>[];
}

const table = <Subject>(
  columns: readonly (readonly [name: string, measure: Measure<Subject>])[],
): Columns<Subject> => ({
  names: columns.map(([name]) => name),
  measures: columns.map(([, measure]) => measure),
});

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

/** A block whose row is written, with what stands round it. */
class MeasuredBlock {
  readonly page;
  readonly length: number;
  readonly own: TextFacts;
  readonly container: Container;
  /** Units of prose on the whole page. */
  readonly prose: number;
  /** Sums over the blocks that stand as this one does, and as the elements over it do. */
  readonly shape;
  readonly shapeAbove;
  readonly heading: PlacedBlock | undefined;
  /** The `article` element that it stands in. */
  readonly article: Container | undefined;

  constructor(
    readonly facts: LayoutFacts,
    readonly block: PlacedBlock,
  ) {
    const { page } = facts;
    this.page = page;
    this.length = block.text.length;
    this.own = itemAt(facts.text, block.index);
    this.container = itemAt(page.containers, block.container);
    this.prose = page.proseUnder[0] || 1;
    this.shape = facts.shapes[this.container.shape];
    this.shapeAbove = facts.shapesAbove[page.containers[this.container.parent]?.shape ?? 0];
    this.heading = page.blocks[facts.lastHeading[block.index] ?? 0];
    this.article = page.containers[facts.articleOf[block.container] ?? 0];
  }
}

const TEXT = table<MeasuredBlock>([
  ['size', ({ block }) => block.size],
  ['words', ({ own }) => own.words],
  ['linkDensity', ({ block }) => block.linkDensity],
  ['links', ({ block }) => block.links],
  ['bold', ({ block, length }) => block.boldLength / length],
  ['emphasis', ({ block, length }) => block.emphasisLength / length],
  ['time', ({ block, length }) => block.timeLength / length],
  ['sentenceEnds', ({ own }) => own.sentenceEnds],
  ['commas', ({ own }) => own.commas],
  ['digits', ({ own, length }) => own.digits / length],
  ['upperCase', ({ own, length }) => own.upperCase / length],
  ['capitalised', ({ own }) => own.capitalisedWords / own.words],
  ['breaks', ({ own }) => own.breaks],
  ['functionShare', ({ own }) => own.functionShare],
  ['endMark', ({ own }) => own.endMark],
  ['startMark', ({ own }) => own.startMark],
  ['wordsPerSentence', ({ own }) => own.words / Math.max(1, own.sentenceEnds)],
  ['titleShare', ({ facts, block, own }) => facts.evidence.titleShare(block.key, own.words)],
  ['isDescription', ({ facts, block }) => +facts.evidence.isDescription(block.key)],
  ['inArticleBody', ({ facts, block }) => facts.evidence.inArticleBody(block.key)],
  ['date', ({ facts, block }) => (facts.isDated[block.index] ? 1 : 0)],
  ['age', ({ block, length, own }) => +(length < LONGEST_LINE && own.digits > 0 && hasAge(block.text))],
  ['caption', ({ facts, block }) => (facts.isCaption[block.index] ? 1 : 0)],
]);

const TAG = table<MeasuredBlock>([
  ['tag', ({ block }) => tagCode(block)],
  ['depth', ({ container }) => container.depth],
  ['picturesBefore', ({ block }) => block.picturesBefore],
  ['rulesBefore', ({ block }) => block.rulesBefore],
  ['isHeading', ({ block }) => (block.kind === 'heading' ? 1 : 0)],
  ['isProse', ({ block }) => (block.isProse ? 1 : 0)],
  ['duplicates', ({ facts, block }) => facts.duplicates.get(block.key) ?? 1],
]);

const SHAPE = table<MeasuredBlock>([
  ['prose', ({ shape, prose }) => (shape?.prose ?? 0) / prose],
  ['blocks', ({ shape }) => shape?.blocks ?? 0],
  ['linkDensity', ({ shape }) => (shape?.links ?? 0) / (shape?.size || 1)],
  ['meanSize', ({ shape }) => (shape?.size ?? 0) / (shape?.blocks || 1)],
  ['aboveProse', ({ shapeAbove, prose }) => (shapeAbove?.prose ?? 0) / prose],
  ['aboveBlocks', ({ shapeAbove }) => shapeAbove?.blocks ?? 0],
]);

/** How much of a sum over the blocks before one stands there. */
const shareBefore = (sums: Float64Array, { index }: PlacedBlock, count: number): number =>
  (sums[index] ?? 0) / ((sums[count] ?? 0) || 1);

function proseSinceHeadline({ facts: { headline, proseBefore }, block: { index } }: MeasuredBlock): number {
  return headline < 0 || index <= headline ? NONE : (proseBefore[index] ?? 0) - (proseBefore[headline] ?? 0);
}

function sinceProse({ facts, block: { index } }: MeasuredBlock): number {
  const last = facts.lastProse[index] ?? 0;
  return last < 0 ? NONE : index - last;
}

const headingTitleShare = ({ evidence, text }: LayoutFacts, { index, key }: PlacedBlock): number =>
  evidence.titleShare(key, itemAt(text, index).words);

const PLACE = table<MeasuredBlock>([
  ['block', ({ page, block }) => block.index / page.blocks.length],
  ['size', ({ facts, page, block }) => shareBefore(facts.sizeBefore, block, page.blocks.length)],
  ['prose', ({ facts, page, block }) => shareBefore(facts.proseBefore, block, page.blocks.length)],
  ['fromHeadline', ({ facts, block }) => (facts.headline < 0 ? NO_HEADLINE : cap(block.index - facts.headline))],
  ['inRegion', ({ facts, block: { index } }) => (index < facts.first ? 0 : index < facts.end ? 1 : 2)],
  ['fromFirst', ({ facts, block }) => cap(block.index - facts.first)],
  ['fromEnd', ({ facts, block }) => cap(block.index - facts.end)],
  ['sinceHeading', ({ heading, block }) => (heading === undefined ? OUTSIDE : block.index - heading.index)],
  ['headingPhrase', ({ heading }) => (heading === undefined ? OUTSIDE : phraseCode(heading.phrase))],
  ['headingTag', ({ heading }) => (heading === undefined ? OUTSIDE : tagCode(heading))],
  ['headingTitleShare', ({ facts, heading }) => (heading === undefined ? OUTSIDE : headingTitleShare(facts, heading))],
  ['regionDepth', ({ facts, container }) => container.depth - facts.regionDepth],
  ['sinceProse', sinceProse],
  ['toProse', ({ facts, block }) => facts.toProse[block.index] ?? 0],
  ['headlinesBefore', ({ facts, block }) => facts.headlinesBefore[block.index] ?? 0],
  ['climbToHeadline', ({ facts, block }) => facts.climbTo(facts.headline, block.container)],
  ['climbToFirst', ({ facts, block }) => facts.climbTo(facts.first, block.container)],
  ['toDate', ({ facts, block }) => facts.toDate[block.index] ?? 0],
  ['proseSinceHeadline', proseSinceHeadline],
]);

const holds = ({ firstBlock, endBlock }: Container, index: number): number =>
  +(firstBlock <= index && index < endBlock);

const ARTICLE = table<MeasuredBlock>([
  ['number', ({ facts, article }) => (article ? (facts.articleNumber[article.index] ?? 0) : NONE)],
  ['prose', ({ page, article, prose }) => (article ? (page.proseUnder[article.index] ?? 0) / prose : NONE)],
  ['blocks', ({ facts, article }) => (article ? (facts.sums.blocks[article.index] ?? 0) : NONE)],
  ['holdsHeadline', ({ facts, article }) => (article ? holds(article, facts.headline) : NONE)],
]);

const PAGE = table<LayoutFacts>([
  ['blocks', ({ page }) => page.blocks.length],
  ['prose', ({ page, proseBefore }) => proseBefore[page.blocks.length] ?? 0],
  ['linkDensity', ({ page, sums, sizeBefore }) => (sums.links[0] ?? 0) / (sizeBefore[page.blocks.length] || 1)],
  ['headlines', ({ page, headlinesBefore }) => headlinesBefore[page.blocks.length] ?? 0],
  ['articles', ({ articleNumber }) => articleNumber.at(-1) ?? 0],
  ['news', ({ page }) => (page.hints.isNews ? 1 : 0)],
]);

/** A container over a block. */
interface Above {
  readonly facts: LayoutFacts;
  readonly block: PlacedBlock;
  readonly over: Container;
}

/** `NONE` each where there is none so far up. */
const UP = table<Above>([
  ['size', ({ facts, over }) => facts.sums.size[over.index] ?? 0],
  ['linkDensity', ({ facts: { sums }, over: { index } }) => (sums.links[index] ?? 0) / (sums.size[index] || 1)],
  ['blocks', ({ facts, over }) => facts.sums.blocks[over.index] ?? 0],
  ['meanSize', ({ facts: { sums }, over: { index } }) => (sums.size[index] ?? 0) / (sums.blocks[index] || 1)],
  ['prose', ({ facts: { page }, over }) => (page.proseUnder[over.index] ?? 0) / (page.proseUnder[0] || 1)],
  ['place', ({ block, over: { firstBlock, endBlock } }) => (block.index - firstBlock) / (endBlock - firstBlock || 1)],
  ['pictures', ({ over }) => over.pictures],
  ['twins', ({ facts, over }) => facts.twins[over.index] ?? 0],
]);
const LEVELS_UP = [1, 2, 3, 4];

/** A block near another one. */
interface Near {
  readonly facts: LayoutFacts;
  readonly block: PlacedBlock;
  readonly other: PlacedBlock;
  readonly text: TextFacts;
}

function isSibling({ facts: { page }, block, other }: Near): boolean {
  const { containers } = page;
  if (block.container === other.container) return true;
  return containers[block.container]?.parent === containers[other.container]?.parent;
}

/** `OUTSIDE` each where the page ends before. */
const NEIGHBOUR = table<Near>([
  ['size', ({ other }) => other.size],
  ['linkDensity', ({ other }) => other.linkDensity],
  ['tag', ({ other }) => tagCode(other)],
  ['endMark', ({ text }) => text.endMark],
  ['isSibling', (near) => (isSibling(near) ? 1 : 0)],
  ['functionShare', ({ text }) => text.functionShare],
  ['phrase', ({ other }) => phraseCode(other.phrase)],
  ['caption', ({ facts, other }) => (facts.isCaption[other.index] ? 1 : 0)],
]);
const NEIGHBOURS = [-2, -1, 1, 2, 3];

const named = <Subject>(prefix: string, columns: Columns<Subject>): string[] =>
  columns.names.map((name) => `${prefix}:${name}`);

/** The columns of the model, in their order. A change of names or order asks for training (`data/weights/body.md`). */
export const BLOCK_COLUMNS: readonly string[] = [
  ...named('text', TEXT),
  ...named('tag', TAG),
  ...PHRASE_COLUMNS.map((group) => `phrase:${group}`),
  ...LEVEL_COLUMNS,
  ...LEVELS_UP.flatMap((level) => named(`up${level}`, UP)),
  ...named('shape', SHAPE),
  ...named('place', PLACE),
  ...named('article', ARTICLE),
  ...named('page', PAGE),
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
  private at = 0;
  private readonly page: Float32Array;

  constructor(
    private readonly facts: LayoutFacts,
    private readonly rows: Float32Array,
  ) {
    this.page = Float32Array.from(PAGE.measures, (measure) => measure(facts));
  }

  /** Writes a block's numbers from a place in the rows on. */
  write(block: PlacedBlock, from: number): void {
    const subject = new MeasuredBlock(this.facts, block);
    this.at = from;
    this.writeAll(TEXT, subject);
    this.writeAll(TAG, subject);
    this.writePhrase(block.phrase);
    writeLevels(this.facts.levels, block, { cells: this.rows, base: this.at });
    this.at += LEVEL_COLUMNS.length;
    this.writeUp(subject);
    this.writeAll(SHAPE, subject);
    this.writeAll(PLACE, subject);
    this.writeAll(ARTICLE, subject);
    this.rows.set(this.page, this.at);
    this.at += this.page.length;
    for (const by of NEIGHBOURS) this.writeNeighbour(block, by);
  }

  private writeAll<Subject>({ measures }: Columns<Subject>, subject: Subject): void {
    const { rows, at } = this;
    for (let n = 0; n < measures.length; n += 1) rows[at + n] = itemAt(measures, n)(subject);
    this.at = at + measures.length;
  }

  private skip(value: number, count: number): void {
    this.rows.fill(value, this.at, this.at + count);
    this.at += count;
  }

  private writePhrase(hit: PhraseHit | null): void {
    const from = this.at;
    this.skip(0, PHRASE_COLUMNS.length);
    const column = phraseCode(hit);
    if (hit !== null && column !== NONE) this.rows[from + column] = HOW_STRONG[hit.how];
  }

  private writeUp({ facts, page, block, container }: MeasuredBlock): void {
    let over = page.containers[container.parent];
    for (const _ of LEVELS_UP) {
      if (over === undefined) {
        this.skip(NONE, UP.names.length);
        continue;
      }
      this.writeAll(UP, { facts, block, over });
      over = page.containers[over.parent];
    }
  }

  private writeNeighbour(block: PlacedBlock, by: number): void {
    const { facts } = this;
    const other = facts.page.blocks[block.index + by];
    if (other === undefined) this.skip(OUTSIDE, NEIGHBOUR.names.length);
    else this.writeAll(NEIGHBOUR, { facts, block, other, text: itemAt(facts.text, other.index) });
  }
}
