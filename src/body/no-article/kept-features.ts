/** A page with the blocks that would be kept → numbers about the page as a whole: what tells an article from everything else. */
import { SIGN } from '../page/class-signs.js';
import { hasAge } from '../page/head.js';
import { BAD_SIGNS, BAD_WITHIN, type PlacedBlock } from '../page/layout.js';
import type { LayoutFacts } from '../page/layout-facts.js';
import { END_MARK, type TextFacts } from '../page/text-facts.js';

/** What each number is, in the order of `measurePage`. */
export const KEPT_FEATURES = [
  'kept',
  'blocks',
  'sure',
  'evidence',
  'longest',
  'meanSize',
  'run',
  'runShare',
  'oneParent',
  'oneShape',
  'share',
  'stops',
  'opens',
  'sentences',
  'underLinks',
  'linked',
  'dated',
  'repeats',
  'spread',
  'proseShare',
  'bad',
  'phrases',
  'cards',
  'boxes',
  'certain',
  'top',
  'inArticle',
  'alone',
  'fromHeadline',
  'proseFromHeadline',
  'proseBefore',
  'place',
  'headlineTitle',
  'headlines',
  'linkedHeadings',
  'pageLinks',
  'pageBlocks',
  'pageProse',
  'described',
  'inBody',
] as const;

const PROSE = 80;
const MOSTLY_LINKS = 0.5;
/** Blocks that may stand between two kept ones of one run: a picture's caption, an advertisement's label. */
const LONGEST_GAP = 4;
const CARDS = SIGN.card | SIGN.related | SIGN.promo;
const BOXES = SIGN.authorBio | SIGN.comments | SIGN.box | SIGN.note | SIGN.product;
const CERTAIN = 0.8;
const NONE = -1;
const TEASER_TITLE = { shortest: 15, longest: 200 };

/** The numbers of a page; `kept[index] === 1` for each block that would be kept. */
export function measurePage(facts: LayoutFacts, scores: Float32Array, kept: Uint8Array): Float32Array {
  const { blocks } = facts.page;
  const chosen = blocks.filter(({ index }) => kept[index] === 1);
  return Float32Array.from([...measureKept(facts, scores, kept), ...measureRest(facts, chosen)]);
}

const sum = (blocks: readonly PlacedBlock[], numberOf: (block: PlacedBlock) => number): number =>
  blocks.reduce((total, block) => total + numberOf(block), 0);

function measureKept(facts: LayoutFacts, scores: Float32Array, kept: Uint8Array): number[] {
  const { page, text, twins, sizeBefore } = facts;
  const chosen = page.blocks.filter(({ index }) => kept[index] === 1);
  const size = sum(chosen, (block) => block.size) || 1;
  const evidence = sum(chosen, ({ index, size: own }) => own * (scores[index] as number));
  const run = longestRun(chosen);
  const prose = chosen.filter((block) => block.size >= PROSE && block.kind !== 'heading');
  const endsIn = (...marks: number[]): number =>
    sum(prose, ({ index }) => (marks.includes((text[index] as TextFacts).endMark) ? 1 : 0)) / (prose.length || 1);
  const shareOf = (test: (block: PlacedBlock) => boolean): number =>
    sum(chosen, (block) => (test(block) ? block.size : 0)) / size;
  const parentOf = ({ container }: PlacedBlock): number => page.containers[container]?.parent ?? 0;
  return [
    size,
    chosen.length,
    evidence / size,
    evidence,
    chosen.reduce((longest, block) => Math.max(longest, block.size), 0),
    sum(prose, (block) => block.size) / (prose.length || 1),
    run,
    run / size,
    largestShare(chosen, parentOf),
    largestShare(chosen, ({ container }) => page.containers[container]?.shape ?? 0),
    size / (sizeBefore[page.blocks.length] || 1),
    endsIn(END_MARK.fullStop, END_MARK.closing),
    endsIn(END_MARK.ellipsis),
    sum(prose, ({ index }) => (text[index] as TextFacts).sentenceEnds) / (prose.length || 1),
    sum(prose, ({ index }) => (isUnderLink(page.blocks, index) ? 1 : 0)) / (prose.length || 1),
    sum(chosen, (block) => block.linkLength) / size,
    sum(chosen, ({ index }) => (facts.isDated[index] ? 1 : 0)) / (chosen.length || 1),
    sum(prose, ({ container }) => Math.min(20, twins[page.containers[container]?.parent ?? 0] as number)) /
      (prose.length || 1),
    chosen.length / ((chosen.at(-1)?.index ?? 0) - (chosen[0]?.index ?? 0) + 1),
    sum(prose, (block) => block.size) / size,
    shareOf(({ signsAround, withinAround }) => (signsAround & BAD_SIGNS) !== 0 || (withinAround & BAD_WITHIN) !== 0),
    shareOf(({ phrase }) => phrase !== null),
    shareOf(({ signsAround }) => (signsAround & CARDS) !== 0),
    shareOf(({ signsAround }) => (signsAround & BOXES) !== 0),
    shareOf(({ index }) => (scores[index] as number) >= CERTAIN),
    chosen.reduce((top, { index }) => Math.max(top, scores[index] as number), 0),
    shareOf(({ container }) => (facts.articleOf[container] as number) >= 0),
    shareOf(({ index }) => kept[index - 1] !== 1 && kept[index + 1] !== 1),
  ];
}

function measureRest(facts: LayoutFacts, chosen: readonly PlacedBlock[]): number[] {
  const { page, headline, evidence, text, sums, sizeBefore, proseBefore, headlinesBefore } = facts;
  const { blocks } = page;
  const first = chosen[0]?.index ?? NONE;
  const title = blocks[headline];
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const all = sizeBefore[blocks.length] || 1;
  return [
    first < 0 || headline < 0 ? NONE : Math.max(NONE, first - headline),
    first < 0 || headline < 0 ? NONE : (proseBefore[first] as number) - (proseBefore[headline] as number),
    first < 0 ? NONE : (proseBefore[first] as number) / (proseBefore[blocks.length] || 1),
    first < 0 ? NONE : (sizeBefore[first] as number) / all,
    title === undefined ? NONE : evidence.titleShare(title.key, (text[headline] as TextFacts).words),
    headlinesBefore[blocks.length] as number,
    sum(headings, ({ linkDensity }) => (linkDensity > MOSTLY_LINKS ? 1 : 0)) / (headings.length || 1),
    (sums.links[0] as number) / all,
    blocks.length,
    proseBefore[blocks.length] as number,
    chosen.some(({ key }) => evidence.isDescription(key)) ? 1 : 0,
    sum(chosen, ({ key }) => evidence.inArticleBody(key)),
  ];
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
