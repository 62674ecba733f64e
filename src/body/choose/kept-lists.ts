/** Lists and tables that belong to the text round them: one that a kept line announces, a table between kept blocks. */

import { BAD_SIGNS, BAD_WITHIN, type PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { END_MARK } from '../page/lines/text-facts.js';

const LISTS = new Set(['ul', 'ol', 'dl', 'table']);
const MOST_LINES = 80;
/** From this mean score on three in four of such tables are in the gold, held out by site. */
const LEAST_MEAN = 0.1;
const MOSTLY_LINKS = 0.7;

/**
 * Keeps a list or a table right below a kept line that ends with a colon (nine in ten of them are in the gold whatever the score
 * says), one of sentences right below a kept heading, and a table between kept blocks that the score does not rule out.
 */
export function keepLists(facts: LayoutFacts, scores: Float32Array, kept: Uint8Array): void {
  const { blocks, containers } = facts.page;
  const last = kept.lastIndexOf(1);
  for (const { tag, firstBlock, endBlock } of containers) {
    if (!LISTS.has(tag) || kept[firstBlock - 1] !== 1 || endBlock === firstBlock) continue;
    const lines = blocks.slice(firstBlock, endBlock);
    if (lines.length > MOST_LINES || lines.some(isElsewhere)) continue;
    const mean = lines.reduce((sum, { index, size }) => sum + (scores[index] ?? 0) * size, 0) / sizeOf(lines);
    const isTable = tag === 'table' && endBlock <= last && mean >= LEAST_MEAN && linksOf(lines) <= MOSTLY_LINKS;
    if (isTable || isLedIn(facts, lines, mean)) for (const { index } of lines) kept[index] = 1;
  }
}

/** Whether the block above some lines announces them, or heads them where they are sentences. `mean`: their score. */
function isLedIn({ page, text }: LayoutFacts, lines: readonly PlacedBlock[], mean: number): boolean {
  const above = page.blocks[(lines[0]?.index ?? 0) - 1];
  if (above === undefined) return false;
  const links = linksOf(lines);
  if (text[above.index]?.endMark === END_MARK.colon) return mean >= LEAST_MEAN || links <= MOSTLY_LINKS;
  const isSentence = ({ index }: PlacedBlock): boolean => text[index]?.endMark === END_MARK.fullStop;
  return above.kind === 'heading' && links === 0 && lines.every(isSentence);
}

const sizeOf = (lines: readonly PlacedBlock[]): number => lines.reduce((sum, { size }) => sum + size, 0);

const linksOf = (lines: readonly PlacedBlock[]): number =>
  lines.reduce((sum, { linkLength }) => sum + linkLength, 0) / lines.reduce((sum, { text }) => sum + text.length, 0);

const isElsewhere = ({ signsAround, withinAround, phrase }: PlacedBlock): boolean =>
  (signsAround & BAD_SIGNS) !== 0 || (withinAround & BAD_WITHIN) !== 0 || phrase?.how === 'whole';
