/** The parse stage: text → tree. HTML as browsers read it, where that matters to the text; text scraped from a page into the same shape. */
import { buildTree } from './build.js';
import type { Document } from './node.js';
import { plainTree } from './plain.js';
import { isTruncated } from './truncated.js';

export interface PageTree {
  readonly document: Document;
  /** What the tree was made from: marked-up HTML, or lines of scraped text (one `p` a line, nothing else to go by). */
  readonly source: 'html' | 'text';
  /** Whether the markup ends inside a tag, an attribute or a comment. */
  readonly truncated: boolean;
}

/** The tree of a page. Never throws, whatever the text holds. */
export function parsePage(text: string, source: 'html' | 'text'): PageTree {
  if (source === 'text') return { document: plainTree(text), source, truncated: false };
  return { document: buildTree(text), source, truncated: isTruncated(text) };
}
