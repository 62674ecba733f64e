/** The body stage: which blocks of the page are the article. */
import { DEFAULT_KEEP, type Keepable } from '../options.js';
import type { PageTree } from '../parse/index.js';
import { type Element, takeOut } from '../parse/walk.js';
import { bodyOfMarkup } from './html.js';
import { bodyOfLines } from './lines.js';
import { cutBlocks } from './page/cut/blocks.js';
import { placeBlocks } from './page/layout/layout.js';
import { LayoutFacts } from './page/layout/layout-facts.js';
import { textsUnder, withRuledOut } from './ruled-out.js';
import { scoreBlocks } from './score/score.js';
import type { Body } from './types.js';

export type { Cause } from './removals/index.js';
export type { Block, Body, HeadLine, Verdict } from './types.js';

/** What a rule of the user's own says of a page: the elements that hold its article, and those that are no part of it. */
interface BodyRule {
  readonly body: ReadonlySet<Element> | null;
  readonly removed: ReadonlySet<Element>;
}

const NO_RULE: BodyRule = { body: null, removed: new Set() };

/**
 * The article's blocks and everything that was taken out, each with the step that took it out and the reason. `keep`: which of the
 * parts that papers treat differently are in; scraped text shows none of them.
 */
export function findBody(
  tree: PageTree,
  { body, removed }: BodyRule = NO_RULE,
  keep: readonly Keepable[] = DEFAULT_KEEP,
): Body {
  const ruledOut = takeOut(removed).flatMap(textsUnder);
  const cut = cutBlocks(tree.document, body);
  if (tree.source === 'text') return bodyOfLines(cut.blocks.map(({ text }) => text));
  const facts = new LayoutFacts(placeBlocks(cut));
  const found = bodyOfMarkup(facts, scoreBlocks(facts), { hasRegion: body !== null, keep: new Set(keep) });
  return ruledOut.length === 0 ? found : withRuledOut(found, ruledOut);
}
