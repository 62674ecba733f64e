/** A page with the blocks that would be kept → numbers about the page as a whole: what tells an article from everything else. */

import { SIGN } from '../page/cut/class-signs.js';
import { BAD_SIGNS, BAD_WITHIN, type PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { hasAge } from '../page/lines/head.js';
import { END_MARK } from '../page/lines/text-facts.js';

const PROSE = 80;
const MOSTLY_LINKS = 0.5;
/** Blocks that may stand between two kept ones of one run: a picture's caption, an advertisement's label. */
const LONGEST_GAP = 4;
const CARDS = SIGN.card | SIGN.related | SIGN.promo;
const BOXES = SIGN.authorBio | SIGN.comments | SIGN.box | SIGN.note | SIGN.product;
const CERTAIN = 0.8;
const NONE = -1;
const MOST_TWINS = 20;
const TEASER_TITLE = { shortest: 15, longest: 200 };

const sum = (blocks: readonly PlacedBlock[], numberOf: (block: PlacedBlock) => number): number =>
  blocks.reduce((total, block) => total + numberOf(block), 0);

/** A page with what would be kept of it. */
class KeptPage {
  readonly blocks: readonly PlacedBlock[];
  readonly chosen: readonly PlacedBlock[];
  readonly prose: readonly PlacedBlock[];
  readonly headings: readonly PlacedBlock[];
  /** Units of all that is kept, of the whole page. */
  readonly size: number;
  readonly all: number;
  /** The first kept block; -1 where none is. */
  readonly first: number;

  constructor(
    readonly facts: LayoutFacts,
    readonly scores: Float32Array,
    readonly kept: Uint8Array,
  ) {
    this.blocks = facts.page.blocks;
    this.chosen = this.blocks.filter(({ index }) => kept[index] === 1);
    this.prose = this.chosen.filter((block) => block.size >= PROSE && block.kind !== 'heading');
    this.headings = this.blocks.filter(({ kind }) => kind === 'heading');
    this.size = sum(this.chosen, (block) => block.size) || 1;
    this.all = (facts.sizeBefore[this.blocks.length] ?? 0) || 1;
    this.first = this.chosen[0]?.index ?? NONE;
  }

  scoreOf({ index }: PlacedBlock): number {
    return this.scores[index] ?? 0;
  }

  /** The kept units, each block's as sure as its score. */
  evidence(): number {
    return sum(this.chosen, (block) => block.size * this.scoreOf(block));
  }

  /** Share of the kept units whose block passes a test. */
  shareOf(test: (block: PlacedBlock) => boolean): number {
    return sum(this.chosen, (block) => (test(block) ? block.size : 0)) / this.size;
  }

  /** Mean over the kept paragraphs. */
  meanOfProse(numberOf: (block: PlacedBlock) => number): number {
    return sum(this.prose, numberOf) / (this.prose.length || 1);
  }

  /** Share of the kept paragraphs that end in one of the marks. */
  endsIn(...marks: readonly number[]): number {
    return this.meanOfProse(({ index }) => (marks.includes(this.facts.text[index]?.endMark ?? NONE) ? 1 : 0));
  }

  shapeOf({ container }: PlacedBlock): number {
    return this.facts.page.containers[container]?.shape ?? 0;
  }

  parentOf({ container }: PlacedBlock): number {
    return this.facts.page.containers[container]?.parent ?? 0;
  }

  /** A number that there is only where text is kept below a headline. */
  fromHeadline(numberOf: (first: number, headline: number) => number): number {
    const { headline } = this.facts;
    return this.first < 0 || headline < 0 ? NONE : numberOf(this.first, headline);
  }
}

/** A number about the kept page. */
type KeptMeasure = (page: KeptPage) => number;

/** What each column is and how it is counted. A change of names or order asks for training (`data/weights/no-article.md`). */
const MEASURES: readonly (readonly [name: string, measure: KeptMeasure])[] = [
  ['kept', ({ size }) => size],
  ['blocks', ({ chosen }) => chosen.length],
  ['sure', (page) => page.evidence() / page.size],
  ['evidence', (page) => page.evidence()],
  ['longest', ({ chosen }) => chosen.reduce((longest, block) => Math.max(longest, block.size), 0)],
  ['meanSize', (page) => page.meanOfProse((block) => block.size)],
  ['run', ({ chosen }) => longestRun(chosen)],
  ['runShare', ({ chosen, size }) => longestRun(chosen) / size],
  ['oneParent', (page) => largestShare(page.chosen, (block) => page.parentOf(block))],
  ['oneShape', (page) => largestShare(page.chosen, (block) => page.shapeOf(block))],
  ['share', ({ size, all }) => size / all],
  ['stops', (page) => page.endsIn(END_MARK.fullStop, END_MARK.closing)],
  ['opens', (page) => page.endsIn(END_MARK.ellipsis)],
  ['sentences', (page) => page.meanOfProse(({ index }) => page.facts.text[index]?.sentenceEnds ?? 0)],
  ['underLinks', (page) => page.meanOfProse(({ index }) => (isUnderLink(page.blocks, index) ? 1 : 0))],
  ['linked', ({ chosen, size }) => sum(chosen, (block) => block.linkLength) / size],
  ['dated', ({ chosen, facts }) => sum(chosen, ({ index }) => (facts.isDated[index] ? 1 : 0)) / (chosen.length || 1)],
  ['repeats', (page) => page.meanOfProse((block) => Math.min(MOST_TWINS, page.facts.twins[page.parentOf(block)] ?? 0))],
  ['spread', ({ chosen }) => chosen.length / ((chosen.at(-1)?.index ?? 0) - (chosen[0]?.index ?? 0) + 1)],
  ['proseShare', ({ prose, size }) => sum(prose, (block) => block.size) / size],
  [
    'bad',
    (page) =>
      page.shareOf(
        ({ signsAround, withinAround }) => (signsAround & BAD_SIGNS) !== 0 || (withinAround & BAD_WITHIN) !== 0,
      ),
  ],
  ['phrases', (page) => page.shareOf(({ phrase }) => phrase !== null)],
  ['cards', (page) => page.shareOf(({ signsAround }) => (signsAround & CARDS) !== 0)],
  ['boxes', (page) => page.shareOf(({ signsAround }) => (signsAround & BOXES) !== 0)],
  ['certain', (page) => page.shareOf((block) => page.scoreOf(block) >= CERTAIN)],
  ['top', (page) => page.chosen.reduce((top, block) => Math.max(top, page.scoreOf(block)), 0)],
  ['inArticle', (page) => page.shareOf(({ container }) => (page.facts.articleOf[container] ?? 0) >= 0)],
  ['alone', (page) => page.shareOf(({ index }) => page.kept[index - 1] !== 1 && page.kept[index + 1] !== 1)],
  ['fromHeadline', (page) => page.fromHeadline((first, headline) => Math.max(NONE, first - headline))],
  [
    'proseFromHeadline',
    (page) =>
      page.fromHeadline(
        (first, headline) => (page.facts.proseBefore[first] ?? 0) - (page.facts.proseBefore[headline] ?? 0),
      ),
  ],
  [
    'proseBefore',
    ({ first, facts: { proseBefore }, blocks }) =>
      first < 0 ? NONE : (proseBefore[first] ?? 0) / ((proseBefore[blocks.length] ?? 0) || 1),
  ],
  ['place', ({ first, facts, all }) => (first < 0 ? NONE : (facts.sizeBefore[first] ?? 0) / all)],
  ['headlineTitle', ({ facts }) => headlineShare(facts)],
  ['headlines', ({ facts, blocks }) => facts.headlinesBefore[blocks.length] ?? 0],
  [
    'linkedHeadings',
    ({ headings }) => sum(headings, ({ linkDensity }) => (linkDensity > MOSTLY_LINKS ? 1 : 0)) / (headings.length || 1),
  ],
  ['pageLinks', ({ facts, all }) => (facts.sums.links[0] ?? 0) / all],
  ['pageBlocks', ({ blocks }) => blocks.length],
  ['pageProse', ({ facts, blocks }) => facts.proseBefore[blocks.length] ?? 0],
  ['described', ({ chosen, facts }) => (chosen.some(({ key }) => facts.evidence.isDescription(key)) ? 1 : 0)],
  ['inBody', ({ chosen, facts }) => sum(chosen, ({ key }) => facts.evidence.inArticleBody(key))],
];

/** The columns of the model, in their order. */
export const KEPT_COLUMNS: readonly string[] = MEASURES.map(([name]) => name);

/** The numbers of a page, one a column; `kept[index] === 1` for each block that would be kept. */
export function measureKept(facts: LayoutFacts, scores: Float32Array, kept: Uint8Array): Float32Array {
  const page = new KeptPage(facts, scores, kept);
  return Float32Array.from(MEASURES, ([, measure]) => measure(page));
}

/** How much of the headline stands in the page's title; -1 where the page has no headline. */
function headlineShare({ page, headline, evidence, text }: LayoutFacts): number {
  const title = page.blocks[headline];
  return title === undefined ? NONE : evidence.titleShare(title.key, text[headline]?.words ?? 0);
}

/** The largest share of the kept text that stands under one value of `keyOf`. */
function largestShare(chosen: readonly PlacedBlock[], keyOf: (block: PlacedBlock) => number): number {
  const sizes = new Map<number, number>();
  for (const block of chosen) sizes.set(keyOf(block), (sizes.get(keyOf(block)) ?? 0) + block.size);
  return Math.max(0, ...sizes.values()) / (sum(chosen, ({ size }) => size) || 1);
}

/** Units of prose in the longest row of kept blocks that nothing but a few short ones interrupts. */
function longestRun(chosen: readonly PlacedBlock[]): number {
  let longest = 0;
  let run = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const { index, size, kind } of chosen) {
    if (index - last > LONGEST_GAP) run = 0;
    if (kind !== 'heading') run += size;
    longest = Math.max(longest, run);
    last = index;
  }
  return longest;
}

/** Whether the block before is a headline that leads elsewhere, or the block is followed by an age: a teaser's shape. */
function isUnderLink(blocks: readonly PlacedBlock[], index: number): boolean {
  const above = blocks[index - 1];
  const below = blocks[index + 1];
  if (below !== undefined && below.text.length < TEASER_TITLE.longest && hasAge(below.text)) return true;
  if (above === undefined || above.linkDensity <= MOSTLY_LINKS) return false;
  return above.text.length >= TEASER_TITLE.shortest && above.text.length <= TEASER_TITLE.longest;
}
