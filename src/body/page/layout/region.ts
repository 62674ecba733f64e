/** Where the article stands: the container that holds most of the page's clean prose, and its first and last line. */

import type { Layout } from './layout.js';

/** Blocks `[first, end)` of the page; null where no prose is found. */
export interface Region {
  readonly first: number;
  readonly end: number;
  /** How deep its container stands. */
  readonly depth: number;
}

const SHARE_OF_CHILD = 0.7;

/** Goes down from the root as long as one child holds nearly all of the prose. */
export function findRegion({ blocks, containers, proseUnder }: Layout): Region | null {
  const fullest = findFullest(containers, proseUnder);
  let at = 0;
  if ((proseUnder[0] ?? 0) === 0) return null;
  for (;;) {
    const best = fullest[at] ?? 0;
    if (best < 0 || (proseUnder[best] ?? 0) < SHARE_OF_CHILD * (proseUnder[at] ?? 0)) break;
    at = best;
  }
  const { firstBlock, endBlock, depth } = containers[at] as (typeof containers)[number];
  let first = firstBlock;
  let end = endBlock;
  while (first < end && !blocks[first]?.isProse) first += 1;
  while (end > first && !blocks[end - 1]?.isProse) end -= 1;
  return first < end ? { first, end, depth } : null;
}

/** The child of each container that holds the most prose, the first of several; -1 where none holds any. */
function findFullest(containers: Layout['containers'], proseUnder: Float64Array): Int32Array {
  const fullest = new Int32Array(containers.length).fill(-1);
  for (const { index, parent } of containers)
    if (parent >= 0 && (proseUnder[index] ?? 0) > (proseUnder[fullest[parent] as number] ?? 0)) fullest[parent] = index;
  return fullest;
}
