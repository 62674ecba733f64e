/** The body stage: which blocks of the page are the article. */
import { DEFAULT_KEEP, type Keepable } from '../options.js';
import type { PageTree } from '../parse/index.js';
import { bodyOfMarkup } from './html.js';
import { bodyOfLines } from './lines.js';
import { cutBlocks } from './page/blocks.js';
import { placeBlocks } from './page/layout.js';
import { LayoutFacts } from './page/layout-facts.js';
import { scoreBlocks } from './score/score.js';
import type { Body } from './types.js';

export type { Cause } from './removals/index.js';
export type { Block, Body, HeadLine, Verdict } from './types.js';

/**
 * The article's blocks and everything that was taken out, each with the step that took it out and the reason. `keep`: which of the
 * parts that papers treat differently are in; scraped text shows none of them.
 */
export function findBody(tree: PageTree, keep: readonly Keepable[] = DEFAULT_KEEP): Body {
  const cut = cutBlocks(tree.document);
  if (tree.source === 'text') return bodyOfLines(cut.blocks.map(({ text }) => text));
  const facts = new LayoutFacts(placeBlocks(cut));
  return bodyOfMarkup(facts, scoreBlocks(facts), new Set(keep));
}
