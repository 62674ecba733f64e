/** How high a block's score must be for it to be kept. */

import type { PlacedBlock } from '../page/layout/layout.js';

/** Higher loses first paragraphs, lower lets teasers in; chosen on pages of sites that the score never saw. */
export const MOST_NEEDED = 0.5;
const LEAST_NEEDED = 0.05;

/**
 * The score from which on keeping a block raises the F1 that is to be expected (Lipton et al. 2014: half of the best one):
 * where the page as a whole is hard to read, less is asked of each of its blocks.
 */
export function scoreNeeded(blocks: readonly PlacedBlock[], scores: Float32Array): number {
  const scoreOf = ({ index }: PlacedBlock): number => scores[index] ?? 0;
  const order = blocks
    .filter((block) => scoreOf(block) >= LEAST_NEEDED)
    .sort((one, other) => scoreOf(other) - scoreOf(one));
  const expected = order.reduce((sum, block) => sum + scoreOf(block) * block.size, 0);
  let taken = 0;
  let right = 0;
  let best = 0;
  let needed = MOST_NEEDED;
  for (const block of order) {
    taken += block.size;
    right += scoreOf(block) * block.size;
    const figure = right / (taken + expected);
    if (figure > best) {
      best = figure;
      needed = scoreOf(block);
    }
  }
  return Math.min(MOST_NEEDED, needed);
}
