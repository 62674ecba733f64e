/** What stands below the parts that close an article: tags, buttons to share, a newsletter, comments, the writer, a footer. */

import { SIGN } from '../page/cut/class-signs.js';
import type { PlacedBlock } from '../page/layout/layout.js';

const CLOSING_SIGNS = [SIGN.tags, SIGN.share, SIGN.newsletter, SIGN.comments, SIGN.authorBio, SIGN.footer];
/** One or two of them stand between paragraphs on many pages; four never did on the development pages. */
const FEWEST_PARTS = 4;
const FEWEST_BETWEEN = 8;
const SURE = 0.7;

/**
 * The first kept block of what follows a gap that holds most of the closing parts, where the score is not sure of that text as a
 * whole; -1 where there is none.
 */
export function findAfterClose(blocks: readonly PlacedBlock[], scores: Float32Array, kept: Uint8Array): number {
  const chosen = blocks.filter(({ index }) => kept[index] === 1);
  let size = chosen.reduce((sum, block) => sum + block.size, 0);
  let sure = chosen.reduce((sum, block) => sum + block.size * (scores[block.index] ?? 0), 0);
  let last: PlacedBlock | null = null;
  for (const block of chosen) {
    if (last !== null) {
      size -= last.size;
      sure -= last.size * (scores[last.index] ?? 0);
      const isUnsure = sure < SURE * size && block.index - last.index > FEWEST_BETWEEN;
      if (isUnsure && countParts(blocks.slice(last.index + 1, block.index)) >= FEWEST_PARTS) return block.index;
    }
    last = block;
  }
  return -1;
}

function countParts(blocks: readonly PlacedBlock[]): number {
  const signs = blocks.reduce((all, { signsAround }) => all | signsAround, 0);
  return CLOSING_SIGNS.filter((sign) => (signs & sign) !== 0).length;
}
