/** Scores → which blocks are kept. The score sees one block at a time; what only holds of neighbours is settled here. */

import type { PlacedBlock } from '../page/page.js';
import type { PageFacts } from '../page/page-facts.js';
import { END_MARK } from '../page/text-facts.js';
import { isBoldName, isCertainlyOut, isClosingNote, NEARLY_ALL, repeatedLabels } from '../removals/certain.js';
import { findAfterClose } from './closing-parts.js';
import { keepGroups } from './kept-groups.js';
import { findNextStory } from './next-story.js';
import { keepLongProse, keepSiblings } from './siblings.js';
import { findStandfirst } from './standfirst.js';

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
  keepSubheads(blocks, scores, kept);
  keepGroups(facts, scores, kept);
  keepSiblings(facts, kept);
  keepLongProse(facts, kept);
  for (const block of blocks) if (kept[block.index] === 1 && isCertainlyOut(block)) kept[block.index] = 0;
  if (facts.page.hints.isDeclared) dropLinks(blocks, scores, kept);
  dropTeasers(facts, scores, kept);
  const labels = repeatedLabels(blocks.filter(({ index }) => kept[index] === 1));
  for (const block of blocks) if (labels.has(block.key) && !isBold(block)) kept[block.index] = 0;
  dropFrom(kept, findNextStory(facts));
  dropFrom(kept, findAfterClose(blocks, scores, kept));
  dropHeadLines(facts, kept);
  const isStandfirst = standfirst >= 0 && kept[standfirst] === 1;
  dropStrays(blocks, scores, kept);
  dropClosingNotes(blocks, scores, kept);
  dropLonelyHeadings(blocks, scores, kept);
  if (isStandfirst) kept[standfirst] = 1;
  return kept;
}

/** Keeps nothing from a block on; -1 for no block. */
function dropFrom(kept: Uint8Array, first: number): void {
  if (first >= 0) kept.fill(0, first);
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
const FEWEST_BLOCKS = 4;
/** What the score is so sure of is as often the article's. */
const CERTAIN = 0.85;

/**
 * A last paragraph all in italics or in bold is a note on the author or the paper: one in five of them is in a newspaper's gold
 * text, where seven in ten other last paragraphs are.
 */
function dropClosingNotes(blocks: readonly PlacedBlock[], scores: Float32Array, kept: Uint8Array): void {
  const last = blocks.filter(({ index }) => kept[index] === 1).slice(-FEWEST_BLOCKS);
  if (last.length < FEWEST_BLOCKS) return;
  for (const block of last.slice(1)) if (isClosingNote(block)) kept[block.index] = 0;
  for (const block of last.slice(-MOST_NOTES).reverse()) {
    const set = Math.max(block.emphasisLength, block === last.at(-1) ? block.boldLength : 0);
    if (block.kind === 'heading' || block.size > LONGEST_NOTE || set < NEARLY_ALL * block.text.length) return;
    if ((scores[block.index] as number) >= CERTAIN) return;
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

const SUBHEAD_NEEDED = 0.35;
const MOSTLY_LINKS = 0.5;

/** Many pages set their subheads, labels ("Pros", "Cons") and an interview's questions as bold paragraphs. */
const isBold = ({ boldLength, text }: PlacedBlock): boolean => boldLength >= NEARLY_ALL * text.length;

/** A subhead, which is no link as another story's is, is asked for less where it stands right over kept text and has kept text before it. */
function keepSubheads(blocks: readonly PlacedBlock[], scores: Float32Array, kept: Uint8Array): void {
  const first = kept.indexOf(1);
  if (first < 0) return;
  for (const block of blocks.slice(first + 1)) {
    const { index, kind, linkDensity } = block;
    const isSubhead = kind === 'heading' || (kind === 'paragraph' && isBold(block));
    if (
      isSubhead &&
      linkDensity <= MOSTLY_LINKS &&
      kept[index + 1] === 1 &&
      (scores[index] as number) >= SUBHEAD_NEEDED
    )
      kept[index] = 1;
  }
}

const SHORTEST_TEASER = 60;
const FEWEST_TEASERS = 2;

/** Several paragraphs that break off ("… will be taken to the…") and are not sure are the openings of other stories. */
function dropTeasers({ page, text }: PageFacts, scores: Float32Array, kept: Uint8Array): void {
  const found = page.blocks.filter(
    ({ index, kind, size }) =>
      kept[index] === 1 &&
      kind !== 'heading' &&
      size > SHORTEST_TEASER &&
      (scores[index] as number) < SURE &&
      text[index]?.endMark === END_MARK.ellipsis,
  );
  if (found.length >= FEWEST_TEASERS) for (const { index } of found) kept[index] = 0;
}

const ALL_LINK = 0.95;

/**
 * On a news system's page a line that is all link leads to another story more often than not: of those paragraphs that were kept with
 * a lower score on the newspapers' pages two in three were none of the article's. Guides and blogs have such lines of their own.
 */
function dropLinks(blocks: readonly PlacedBlock[], scores: Float32Array, kept: Uint8Array): void {
  for (const { index, kind, linkDensity } of blocks) {
    if (kept[index] !== 1 || linkDensity <= ALL_LINK) continue;
    const needed = kind === 'paragraph' ? SURE : kind === 'list-item' ? MOST_NEEDED : 0;
    if ((scores[index] as number) < needed) kept[index] = 0;
  }
}

/** A heading with nothing of the article under it heads something else, save a sure one over a picture, a player or a table. */
function dropLonelyHeadings(blocks: readonly PlacedBlock[], scores: Float32Array, kept: Uint8Array): void {
  const last = kept.lastIndexOf(1);
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
    else if (!isFollowed && (at === last || (scores[at] as number) < SURE)) kept[at] = 0;
  }
}
