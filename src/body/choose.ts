/** Scores → which blocks are kept. The score sees one block at a time; what only holds of neighbours is settled here. */
import { SIGN } from './class-signs.js';
import type { PlacedBlock } from './page.js';
import type { PageFacts } from './page-facts.js';
import { isBoldName, isCertainlyOut, isClosingNote, repeatedLabels } from './removals/certain.js';
import { keepLongProse, keepSiblings } from './siblings.js';
import { WITHIN } from './tag-roles.js';

/** Higher loses first paragraphs, lower lets teasers in; chosen on pages of sites that the score never saw. */
const MOST_NEEDED = 0.5;
const LEAST_NEEDED = 0.05;
const FAR_OFF = 8;
const SHORT = 80;
const SURE = 0.8;

/** 1 for each block that is kept. */
export function chooseBlocks(facts: PageFacts, scores: Float32Array): Uint8Array {
  const { blocks } = facts.page;
  const needed = scoreNeeded(blocks, scores);
  const kept = Uint8Array.from(scores, (score) => (score >= needed ? 1 : 0));
  const standfirst = findStandfirst(facts, scores);
  if (standfirst >= 0) kept[standfirst] = 1;
  keepSiblings(facts, kept);
  keepLongProse(facts, kept);
  for (const block of blocks) if (kept[block.index] === 1 && isCertainlyOut(block)) kept[block.index] = 0;
  const labels = repeatedLabels(blocks.filter(({ index }) => kept[index] === 1));
  for (const { index, key } of blocks) if (labels.has(key)) kept[index] = 0;
  dropHeadLines(facts, kept);
  dropStrays(blocks, scores, kept);
  dropClosingNotes(blocks, kept);
  dropLonelyHeadings(blocks, kept);
  return kept;
}

/**
 * The score from which on keeping a block raises the F1 that is to be expected (Lipton et al. 2014: half of the best one):
 * where the page as a whole is hard to read, less is asked of each of its blocks.
 */
function scoreNeeded(blocks: readonly PlacedBlock[], scores: Float32Array): number {
  const order = blocks
    .filter(({ index }) => (scores[index] as number) >= LEAST_NEEDED)
    .sort((one, other) => (scores[other.index] as number) - (scores[one.index] as number));
  const expected = order.reduce((sum, { index, size }) => sum + (scores[index] as number) * size, 0);
  let taken = 0;
  let right = 0;
  let best = 0;
  let needed = MOST_NEEDED;
  for (const { index, size } of order) {
    taken += size;
    right += (scores[index] as number) * size;
    const figure = right / (taken + expected);
    if (figure > best) {
      best = figure;
      needed = scores[index] as number;
    }
  }
  return Math.min(MOST_NEEDED, needed);
}

const MOST_HEAD_LINES = 3;

/** The headline and a bold name over the text are no part of it; of a page that has no title the first heading is the headline. */
function dropHeadLines({ page, evidence }: PageFacts, kept: Uint8Array): void {
  const isBare = evidence.isUntitled && !page.blocks.some(({ tag }) => tag === 'h1');
  for (let lines = 0; lines < MOST_HEAD_LINES; lines += 1) {
    const first = page.blocks[kept.indexOf(1)];
    if (first === undefined) return;
    const isHeadline = evidence.isHeadline(first.key) || (isBare && lines === 0 && first.kind === 'heading');
    if (!isHeadline && !isBoldName(first)) return;
    kept[first.index] = 0;
  }
}

const MOST_NOTES = 2;
const LONGEST_NOTE = 400;
const NEARLY_ALL = 0.9;
const FEWEST_BLOCKS = 4;

/**
 * A last paragraph all in italics or in bold is a note on the author or the paper: one in five of them is in a newspaper's gold
 * text, where seven in ten other last paragraphs are.
 */
function dropClosingNotes(blocks: readonly PlacedBlock[], kept: Uint8Array): void {
  const last = blocks.filter(({ index }) => kept[index] === 1).slice(-FEWEST_BLOCKS);
  if (last.length < FEWEST_BLOCKS) return;
  for (const block of last.slice(1)) if (isClosingNote(block)) kept[block.index] = 0;
  for (const block of last.slice(-MOST_NOTES).reverse()) {
    const set = Math.max(block.emphasisLength, block === last.at(-1) ? block.boldLength : 0);
    if (block.kind === 'heading' || block.size > LONGEST_NOTE || set < NEARLY_ALL * block.text.length) return;
    kept[block.index] = 0;
  }
}

/** A short block that stands far from all other kept ones is a label of another part of the page. */
function dropStrays(blocks: readonly PlacedBlock[], scores: Float32Array, kept: Uint8Array): void {
  let last = Number.NEGATIVE_INFINITY;
  const sinceLast = blocks.map(({ index }) => {
    const gap = index - last;
    if (kept[index] === 1) last = index;
    return gap;
  });
  let next = Number.POSITIVE_INFINITY;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    if (kept[at] !== 1) continue;
    const isFar = (sinceLast[at] as number) > FAR_OFF && next - at > FAR_OFF;
    next = at;
    if (isFar && (blocks[at] as PlacedBlock).size < SHORT && (scores[at] as number) < SURE) kept[at] = 0;
  }
}

/** A heading with nothing of the article under it heads something else. */
function dropLonelyHeadings(blocks: readonly PlacedBlock[], kept: Uint8Array): void {
  let isFollowed = false;
  let gap = 0;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    if (kept[at] !== 1) {
      gap += 1;
      if (gap > FAR_OFF) isFollowed = false;
      continue;
    }
    gap = 0;
    if ((blocks[at] as PlacedBlock).kind !== 'heading') isFollowed = true;
    else if (!isFollowed) kept[at] = 0;
  }
}

const SHORTEST_STANDFIRST = 35;
const FEWEST_WORDS = 6;
const MOST_LINKS = 0.3;
const NO_PLACE_FOR_IT =
  WITHIN.figure | WITHIN.figcaption | WITHIN.nav | WITHIN.hidden | WITHIN.button | WITHIN.ul | WITHIN.form;

/**
 * The standfirst between headline and text, where it is called one or is the page's description: it opens the article on the
 * pages that call themselves articles (in the gold of 70 % of the newspapers', 88 % of the publishers' pages that were measured;
 * guides and blogs put a summary there). -1 where there is none.
 */
function findStandfirst({ page, headline, text, isDated, evidence }: PageFacts, scores: Float32Array): number {
  if (headline < 0 || !page.hints.isDeclared) return -1;
  for (let at = headline + 1; at < page.blocks.length; at += 1) {
    const block = page.blocks[at] as PlacedBlock;
    if ((scores[at] as number) > SURE && block.size > SHORT) return -1;
    const isLine = block.size >= SHORTEST_STANDFIRST && (text[at]?.words ?? 0) >= FEWEST_WORDS;
    if (!isLine || block.linkDensity > MOST_LINKS || isDated[at] || block.phrase !== null) continue;
    if ((block.withinAround & NO_PLACE_FOR_IT) !== 0 || (block.signsAround & SIGN.caption) !== 0) continue;
    if ((block.signsAround & SIGN.deck) !== 0 || evidence.isDescription(block.key)) return at;
  }
  return -1;
}
