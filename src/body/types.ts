/** What the body stage gives: the article's blocks, the lines at its head, and what was taken out. */

import type { Element } from '../parse/walk.js';
import type { Caption, Removal } from '../record.js';
import type { BlockKind } from '../text/reading.js';
import type { Cause } from './removals/index.js';

/** A block that is kept: its text with white space made right, and what it is. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What became of one block of the page. */
export interface Verdict {
  readonly text: string;
  /** Which step took it out and why; null where it is kept. */
  readonly cause: Cause | null;
  /** How likely it is article, 0 to 1; null where no score was asked. */
  readonly score: number | null;
  /** The element that it stands in directly; null where there is none to name. */
  readonly element: Element | null;
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
