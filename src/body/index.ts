/** The body stage: which blocks of the page are the article. */
import type { PageTree } from '../parse/index.js';
import type { Caption, Removal } from '../record.js';
import type { BlockKind } from '../text/reading.js';
import { bodyOfMarkup } from './html.js';
import { bodyOfLines } from './lines.js';
import { cutBlocks } from './page/blocks.js';
import { placeBlocks } from './page/page.js';
import { PageFacts } from './page/page-facts.js';
import { scoreBlocks } from './score/score.js';

/** A block that is kept: its text with white space made right, and what it is. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What became of one block of the page. */
export interface Verdict {
  readonly text: string;
  /** Why it was taken out; null where it is kept. */
  readonly reason: string | null;
  /** How likely it is article, 0 to 1; null where no score was asked. */
  readonly score: number | null;
}

export interface Body {
  /** The article's own blocks, in reading order. */
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  /** The blocks taken out, in page order. */
  readonly removals: readonly Removal[];
  /** What stands visibly at the article's head and is no part of its text, in page order. */
  readonly head: readonly HeadLine[];
  /** Every block in page order with what became of it: how a reader sees why a paragraph vanished. */
  readonly verdicts: readonly Verdict[];
  /** Why the page holds no article; null where it holds one. */
  readonly noArticle: string | null;
}

/** A visible line at the article's head: headline, standfirst, section path, byline, date. */
export interface HeadLine {
  readonly kind: 'headline' | 'deck' | 'section' | 'byline' | 'date' | 'dateline';
  readonly text: string;
}

/** The article's blocks and everything that was taken out, each with its reason. */
export function findBody(tree: PageTree): Body {
  const cut = cutBlocks(tree.document);
  if (tree.source === 'text') return bodyOfLines(cut.blocks.map(({ text }) => text));
  const facts = new PageFacts(placeBlocks(cut));
  return bodyOfMarkup(facts, scoreBlocks(facts));
}
