/** Subheads, which the score thinks less of than of prose. */

import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { isBold } from '../removals/certain.js';

const SUBHEAD_NEEDED = 0.35;
const MOSTLY_LINKS = 0.5;

/**
 * Keeps a subhead that stands right over kept text and has kept text before it: less is asked of its score. A link, as another story's
 * headline is, is none; bold paragraphs are, for many pages set their subheads and an interview's questions so.
 */
export function keepSubheads({ page: { blocks } }: LayoutFacts, scores: Float32Array, kept: Uint8Array): void {
  const first = kept.indexOf(1);
  if (first < 0) return;
  for (const block of blocks.slice(first + 1)) {
    const { index, kind, linkDensity } = block;
    const isSubhead = kind === 'heading' || (kind === 'paragraph' && isBold(block));
    if (!isSubhead || linkDensity > MOSTLY_LINKS || kept[index + 1] !== 1) continue;
    if ((scores[index] ?? 0) >= SUBHEAD_NEEDED) kept[index] = 1;
  }
}
