/** Lists and tables that belong to the text round them: one that a kept line announces, a table between kept blocks. */

import { BAD_SIGNS, BAD_WITHIN, type PlacedBlock } from '../page/layout.js';
import type { LayoutFacts } from '../page/layout-facts.js';
import { END_MARK } from '../page/text-facts.js';

const LISTS = new Set(['ul', 'ol', 'dl', 'table']);
const MOST_LINES = 80;
/** From this mean score on three in four of such tables are in the gold, held out by site. */
const LEAST_MEAN = 0.1;
const MOSTLY_LINKS = 0.7;

/**
 * Keeps a list or a table right below a kept line that ends with a colon (nine in ten of them are in the gold whatever the score
 * says), and a table between kept blocks that the score does not rule out.
 */
export function keepLists(
  { page: { blocks, containers }, text }: LayoutFacts,
  scores: Float32Array,
  kept: Uint8Array,
): void {
  const last = kept.lastIndexOf(1);
  const meanOf = (lines: readonly PlacedBlock[]): number =>
    lines.reduce((sum, { index, size }) => sum + (scores[index] ?? 0) * size, 0) / sizeOf(lines);
  for (const { tag, firstBlock, endBlock } of containers) {
    if (!LISTS.has(tag) || kept[firstBlock - 1] !== 1 || endBlock === firstBlock) continue;
    const lines = blocks.slice(firstBlock, endBlock);
    if (lines.length > MOST_LINES || lines.some(isElsewhere)) continue;
    const isUnlikely = meanOf(lines) < LEAST_MEAN;
    const isAnnounced =
      text[firstBlock - 1]?.endMark === END_MARK.colon && !(isUnlikely && linksOf(lines) > MOSTLY_LINKS);
    const isTable = tag === 'table' && endBlock <= last && !isUnlikely && linksOf(lines) <= MOSTLY_LINKS;
    if (isAnnounced || isTable) for (const { index } of lines) kept[index] = 1;
  }
}

const sizeOf = (lines: readonly PlacedBlock[]): number => lines.reduce((sum, { size }) => sum + size, 0);

const linksOf = (lines: readonly PlacedBlock[]): number =>
  lines.reduce((sum, { linkLength }) => sum + linkLength, 0) / lines.reduce((sum, { text }) => sum + text.length, 0);

const isElsewhere = ({ signsAround, withinAround, phrase }: PlacedBlock): boolean =>
  (signsAround & BAD_SIGNS) !== 0 || (withinAround & BAD_WITHIN) !== 0 || phrase?.how === 'whole';
