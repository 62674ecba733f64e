/** Blocks → a matrix of numbers, one row a block: what the score is made from. Every row is filled once, none reads the tree. */
import type { Container } from '../page/blocks.js';
import { CLASS_SIGNS } from '../page/class-signs.js';
import { hasAge } from '../page/head.js';
import type { Layout, PlacedBlock } from '../page/layout.js';
import type { LayoutFacts } from '../page/layout-facts.js';
import { LEVEL_COLUMNS, WITHIN_COLUMNS } from '../page/levels.js';
import type { PhraseHit } from '../page/phrases.js';
import type { TextFacts } from '../page/text-facts.js';

/** The numbers of a page's blocks, row-major, `width` a row. */
export interface FeatureMatrix {
  readonly rows: Float32Array;
  readonly width: number;
}

const TAGS =
  'p div li td th blockquote pre dd dt figcaption section article h1 h2 h3 h4 h5 h6 button label summary address header footer caption';
const TAG_CODES = new Map(TAGS.split(' ').map((tag, at) => [tag, at] as const));
const OTHER_TAG = -1;

const TEXT_NAMES =
  'size words linkDensity links bold emphasis time sentenceEnds commas digits upperCase capitalised breaks functionShare endMark startMark wordsPerSentence titleShare isDescription inArticleBody date age caption';
const TAG_NAMES = 'tag depth picturesBefore rulesBefore isHeading isProse duplicates';
const UP_NAMES = 'size linkDensity blocks meanSize prose place pictures twins';
const SHAPE_NAMES = 'prose blocks linkDensity meanSize aboveProse aboveBlocks';
const PLACE_NAMES =
  'block size prose fromHeadline inRegion fromFirst fromEnd sinceHeading headingPhrase headingTag headingTitleShare regionDepth sinceProse toProse headlinesBefore climbToHeadline climbToFirst toDate proseSinceHeadline';
const ARTICLE_NAMES = 'number prose blocks holdsHeadline';
const PAGE_NAMES = 'blocks prose linkDensity headlines articles news';
const NEIGHBOUR_NAMES = 'size linkDensity tag endMark isSibling functionShare phrase caption';
const UP = 4;
const PHRASE_COLUMNS: readonly string[] = [
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
const NEIGHBOURS = [-2, -1, 1, 2, 3];

const named = (prefix: string, names: string): string[] => names.split(' ').map((name) => `${prefix}:${name}`);

/** What each column is. */
export const FEATURE_NAMES: readonly string[] = [
  ...named('text', TEXT_NAMES),
  ...named('tag', TAG_NAMES),
  ...PHRASE_COLUMNS.map((group) => `phrase:${group}`),
  ...CLASS_SIGNS.map((sign) => `sign:${sign}`),
  ...Array.from({ length: WITHIN_COLUMNS }, (_, at) => `within:${at}`),
  ...Array.from({ length: UP }, (_, level) => named(`up${level + 1}`, UP_NAMES)).flat(),
  ...named('shape', SHAPE_NAMES),
  ...named('place', PLACE_NAMES),
  ...named('article', ARTICLE_NAMES),
  ...named('page', PAGE_NAMES),
  ...NEIGHBOURS.flatMap((by) => named(`next${by}`, NEIGHBOUR_NAMES)),
];

/** The numbers of all of a page's blocks, a row each. */
export function measureBlocks(facts: LayoutFacts): FeatureMatrix {
  const { blocks } = facts.page;
  const width = FEATURE_NAMES.length;
  const rows = new Float32Array(blocks.length * width);
  const writer = new RowWriter(facts, rows);
  for (const [row, block] of blocks.entries()) writer.write(block, row * width);
  return { rows, width };
}

/** The same, a block at a time: what it gives is one row, which the next block's numbers overwrite. */
export function blockMeasurer(facts: LayoutFacts): (block: PlacedBlock) => Float32Array {
  const row = new Float32Array(FEATURE_NAMES.length);
  const writer = new RowWriter(facts, row);
  return (block) => {
    writer.write(block, 0);
    return row;
  };
}

const HOW_STRONG = { holds: 1, starts: 2, whole: 3 } as const;
const LONGEST_LINE = 200;
const NO_HEADLINE = -1000;
const NONE = -1;
/** Beyond this many blocks a distance tells only how long the page is. */
const FARTHEST = 40;
const cap = (distance: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, distance));
const OUTSIDE = -2;

class RowWriter {
  private at = 0;

  constructor(
    private readonly facts: LayoutFacts,
    private readonly rows: Float32Array,
  ) {}

  private push(value: number): void {
    this.rows[this.at] = value;
    this.at += 1;
  }

  /** Writes a block's numbers from a place in the rows on. */
  write(block: PlacedBlock, from: number): void {
    this.at = from;
    this.writeText(block);
    this.writeTag(block);
    this.writePhrase(block.phrase);
    this.writeLevels(block);
    this.writeUp(block);
    this.writeShape(block);
    this.writePlace(block);
    this.writeArticle(block);
    this.writePage();
    for (const by of NEIGHBOURS) this.writeNeighbour(block, by);
  }

  private writeText(block: PlacedBlock): void {
    const { text, evidence } = this.facts;
    const own = text[block.index] as TextFacts;
    const length = block.text.length;
    const isLine = length < LONGEST_LINE;
    this.push(block.size);
    this.push(own.words);
    this.push(block.linkDensity);
    this.push(block.links);
    this.push(block.boldLength / length);
    this.push(block.emphasisLength / length);
    this.push(block.timeLength / length);
    this.push(own.sentenceEnds);
    this.push(own.commas);
    this.push(own.digits / length);
    this.push(own.upperCase / length);
    this.push(own.capitalisedWords / own.words);
    this.push(own.breaks);
    this.push(own.functionShare);
    this.push(own.endMark);
    this.push(own.startMark);
    this.push(own.words / Math.max(1, own.sentenceEnds));
    this.push(evidence.titleShare(block.key, own.words));
    this.push(evidence.isDescription(block.key) ? 1 : 0);
    this.push(evidence.inArticleBody(block.key));
    this.push(this.facts.isDated[block.index] ? 1 : 0);
    this.push(isLine && own.digits > 0 && hasAge(block.text) ? 1 : 0);
    this.push(this.facts.isCaption[block.index] ? 1 : 0);
  }

  private writeTag(block: PlacedBlock): void {
    this.push(TAG_CODES.get(block.tag) ?? OTHER_TAG);
    this.push(this.containerOf(block).depth);
    this.push(block.picturesBefore);
    this.push(block.rulesBefore);
    this.push(block.kind === 'heading' ? 1 : 0);
    this.push(block.isProse ? 1 : 0);
    this.push(this.facts.duplicates.get(block.key) ?? 1);
  }

  private containerOf(block: PlacedBlock): Container {
    return this.facts.page.containers[block.container] as Container;
  }

  private writePhrase(hit: PhraseHit | null): void {
    const { at } = this;
    this.at = at + PHRASE_COLUMNS.length;
    this.rows.fill(0, at, this.at);
    if (hit) this.rows[at + PHRASE_COLUMNS.indexOf(hit.group)] = HOW_STRONG[hit.how];
  }

  private writeLevels({ container, signs, within }: PlacedBlock): void {
    const base = container * LEVEL_COLUMNS;
    const columns = CLASS_SIGNS.length;
    const { levels } = this.facts;
    const { rows, at } = this;
    for (let column = 0; column < LEVEL_COLUMNS; column += 1) rows[at + column] = levels[base + column] as number;
    for (let rest = signs; rest !== 0; rest &= rest - 1) rows[at + 31 - Math.clz32(rest & -rest)] = 0;
    for (let rest = within; rest !== 0; rest &= rest - 1) rows[at + columns + 31 - Math.clz32(rest & -rest)] = 0;
    this.at = at + LEVEL_COLUMNS;
  }

  private writeUp(block: PlacedBlock): void {
    const { page, sums, twins } = this.facts;
    const total = page.proseUnder[0] || 1;
    let at = this.containerOf(block).parent;
    for (let level = 0; level < UP; level += 1) {
      const container = page.containers[at];
      if (container === undefined) {
        for (let n = 0; n < 8; n += 1) this.push(NONE);
        continue;
      }
      const size = sums.size[at] as number;
      const blocks = sums.blocks[at] as number;
      this.push(size);
      this.push((sums.links[at] as number) / (size || 1));
      this.push(blocks);
      this.push(size / (blocks || 1));
      this.push((page.proseUnder[at] as number) / total);
      this.push((block.index - container.firstBlock) / (container.endBlock - container.firstBlock || 1));
      this.push(container.pictures);
      this.push(twins[at] as number);
      at = container.parent;
    }
  }

  private writeShape(block: PlacedBlock): void {
    const { page, shapes, shapesAbove } = this.facts;
    const container = this.containerOf(block);
    const own = shapes[container.shape];
    const above = shapesAbove[page.containers[container.parent]?.shape ?? 0];
    const total = page.proseUnder[0] || 1;
    this.push((own?.prose ?? 0) / total);
    this.push(own?.blocks ?? 0);
    this.push((own?.links ?? 0) / (own?.size || 1));
    this.push((own?.size ?? 0) / (own?.blocks || 1));
    this.push((above?.prose ?? 0) / total);
    this.push(above?.blocks ?? 0);
  }

  private writePlace(block: PlacedBlock): void {
    const { facts } = this;
    const { page, first, end, headline } = facts;
    const count = page.blocks.length;
    const { index } = block;
    this.push(index / count);
    this.push((facts.sizeBefore[index] as number) / (facts.sizeBefore[count] || 1));
    this.push((facts.proseBefore[index] as number) / (facts.proseBefore[count] || 1));
    this.push(headline < 0 ? NO_HEADLINE : cap(index - headline));
    this.push(index < first ? 0 : index < end ? 1 : 2);
    this.push(cap(index - first));
    this.push(cap(index - end));
    this.writeHeadingBefore(index);
    this.push(this.containerOf(block).depth - facts.regionDepth);
    const lastProse = facts.lastProse[index] as number;
    this.push(lastProse < 0 ? NONE : index - lastProse);
    this.push(facts.toProse[index] as number);
    this.push(facts.headlinesBefore[index] as number);
    this.push(facts.climbTo(headline, block.container));
    this.push(facts.climbTo(first, block.container));
    this.push(facts.toDate[index] as number);
    this.push(
      headline < 0 || index <= headline
        ? NONE
        : (facts.proseBefore[index] as number) - (facts.proseBefore[headline] as number),
    );
  }

  private writeHeadingBefore(index: number): void {
    const { page, lastHeading, evidence, text } = this.facts;
    const heading = page.blocks[lastHeading[index] as number];
    if (heading === undefined) {
      for (let n = 0; n < 4; n += 1) this.push(OUTSIDE);
      return;
    }
    const hit = heading.phrase;
    this.push(index - heading.index);
    this.push(hit ? PHRASE_COLUMNS.indexOf(hit.group) : NONE);
    this.push(TAG_CODES.get(heading.tag) ?? OTHER_TAG);
    this.push(evidence.titleShare(heading.key, (text[heading.index] as TextFacts).words));
  }

  private writeArticle(block: PlacedBlock): void {
    const { page, articleOf, articleNumber, sums, headline } = this.facts;
    const article = page.containers[articleOf[block.container] as number];
    if (article === undefined) {
      for (let n = 0; n < 4; n += 1) this.push(NONE);
      return;
    }
    this.push(articleNumber[article.index] as number);
    this.push((page.proseUnder[article.index] as number) / (page.proseUnder[0] || 1));
    this.push(sums.blocks[article.index] as number);
    this.push(article.firstBlock <= headline && headline < article.endBlock ? 1 : 0);
  }

  private writePage(): void {
    const { page, proseBefore, sizeBefore, sums, headlinesBefore, articleNumber } = this.facts;
    const count = page.blocks.length;
    this.push(count);
    this.push(proseBefore[count] as number);
    this.push((sums.links[0] as number) / (sizeBefore[count] || 1));
    this.push(headlinesBefore[count] as number);
    this.push(articleNumber.at(-1) ?? 0);
    this.push(page.hints.isNews ? 1 : 0);
  }

  private writeNeighbour(block: PlacedBlock, by: number): void {
    const { page, text, isCaption } = this.facts;
    const other = page.blocks[block.index + by];
    if (other === undefined) {
      for (let n = 0; n < 8; n += 1) this.push(OUTSIDE);
      return;
    }
    const own = text[other.index] as TextFacts;
    const hit = other.phrase;
    this.push(other.size);
    this.push(other.linkDensity);
    this.push(TAG_CODES.get(other.tag) ?? OTHER_TAG);
    this.push(own.endMark);
    this.push(isSibling(page, block, other) ? 1 : 0);
    this.push(own.functionShare);
    this.push(hit ? PHRASE_COLUMNS.indexOf(hit.group) : NONE);
    this.push(isCaption[other.index] ? 1 : 0);
  }
}

const isSibling = ({ containers }: Layout, one: PlacedBlock, other: PlacedBlock): boolean =>
  one.container === other.container || containers[one.container]?.parent === containers[other.container]?.parent;
