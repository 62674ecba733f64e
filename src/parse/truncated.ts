/** Whether a page's markup was cut: it ends inside a tag, an attribute or a comment. */

const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';
const OPEN_TAG_AT_END = /<[a-z/!][^<>]*$/i;
const LONGEST_TAG = 10_000;

/** True for text that ends inside a tag, an attribute or a comment. */
export function isTruncated(html: string): boolean {
  const lastOpen = html.lastIndexOf(COMMENT_OPEN);
  if (lastOpen >= 0 && html.indexOf(COMMENT_CLOSE, lastOpen) < 0) return true;
  return OPEN_TAG_AT_END.test(html.slice(-LONGEST_TAG));
}
