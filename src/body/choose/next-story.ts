/** Where the next story begins on a page that loads one below the other. */
import { SIGN } from '../page/cut/class-signs.js';
import type { PlacedBlock } from '../page/layout/layout.js';
import type { LayoutFacts } from '../page/layout/layout-facts.js';

const FEWEST_PARAGRAPHS = 2;
const BYLINE_REACH = 6;

/**
 * The block of the next story's headline: set as the page's own headline is, below paragraphs, with a byline or a date next to it.
 * -1 where there is none. Headings of a long article that are set as its headline is have no byline.
 */
export function findNextStory(facts: LayoutFacts): number {
  const { page, headline, evidence } = facts;
  const own = page.blocks[headline];
  if (own?.tag !== 'h1') return -1;
  const shapeOf = ({ container }: PlacedBlock): number | undefined => page.containers[container]?.shape;
  let paragraphs = 0;
  for (const block of page.blocks.slice(headline + 1)) {
    if (block.isProse) paragraphs += 1;
    if (block.tag !== 'h1' || paragraphs < FEWEST_PARAGRAPHS || shapeOf(block) !== shapeOf(own)) continue;
    if (block.key !== own.key && !evidence.isHeadline(block.key) && hasByline(facts, block)) return block.index;
  }
  return -1;
}

const hasByline = ({ page, isDated }: LayoutFacts, { index }: PlacedBlock): boolean =>
  page.blocks
    .slice(Math.max(0, index - BYLINE_REACH), index + BYLINE_REACH + 1)
    .some((near) => isDated[near.index] || near.phrase?.reason === 'byline' || (near.signsAround & SIGN.byline) !== 0);
