/** The parts that papers treat differently and that are kept on demand: posts of social networks, notes at the end. */
import type { PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';
import { isClosingCredit, isPost, NEARLY_ALL } from '../removals/certain.js';

/** A post may be the first or the last thing of an article. */
const FIRST = 2;
const LAST = 6;

/** Keeps the posts that stand among the kept blocks. */
export function keepPosts({ page: { blocks } }: LayoutFacts, kept: Uint8Array): void {
  const near = blocks.slice(Math.max(0, kept.indexOf(1) - FIRST), kept.lastIndexOf(1) + 1 + LAST);
  for (const block of near) if (isPost(block)) kept[block.index] = 1;
}

const LONGEST_NOTE = 400;
const SHORTEST_NOTE = 30;
const MOST_NOTES = 3;
const MOST_LINKS = 0.5;

/** Keeps the notes that stand right below the last kept block, in its container or beside it. */
export function keepNotes({ page: { blocks, containers } }: LayoutFacts, kept: Uint8Array): void {
  const last = blocks[kept.lastIndexOf(1)];
  if (last === undefined) return;
  const parentOf = ({ container }: PlacedBlock): number | undefined => containers[container]?.parent;
  for (const block of blocks.slice(last.index + 1, last.index + 1 + MOST_NOTES)) {
    const isNear = block.container === last.container || parentOf(block) === parentOf(last);
    if (!isNear || !isNote(block)) return;
    kept[block.index] = 1;
  }
}

const isNote = (block: PlacedBlock): boolean => {
  const { kind, size, text, emphasisLength, linkDensity } = block;
  if (kind === 'heading' || size > LONGEST_NOTE || size < SHORTEST_NOTE || linkDensity > MOST_LINKS) return false;
  return isClosingCredit(block) || emphasisLength >= NEARLY_ALL * text.length;
};
