/** Whether a page's markup was cut: it ends inside a tag, an attribute or a comment. */

import type { Markup } from '../decode/index.js';

const COMMENT_OPEN = '<!--';
const COMMENT_CLOSES = ['-->', '--!>'];
/** A tag that nothing ends: '<a href="x'. */
const OPEN_TAG_AT_END = /<[a-z/!][^<>]*$/i;
const LONGEST_TAG = 10_000;

/** True for text that ends inside a tag, an attribute or a comment. */
export function isTruncated(markup: Markup): boolean {
  const lastOpen = markup.lastIndexOf(COMMENT_OPEN);
  if (lastOpen >= 0 && COMMENT_CLOSES.every((close) => markup.indexOf(close, lastOpen) < 0)) return true;
  return OPEN_TAG_AT_END.test(markup.units(Math.max(0, markup.length - LONGEST_TAG)));
}
