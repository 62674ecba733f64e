/** The parse stage: text → tree. HTML as browsers read it, where that matters to the text; text scraped from a page into the same shape. */
import { Markup } from '../decode/index.js';
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

/** The tree of a page of markup with every attribute, for selectors; the stages need few of them. */
export const parseWhole = (markup: Markup): PageTree => ({
  document: buildTree(markup, 'all'),
  source: 'html',
  truncated: false,
});

/** The tree of a page. Never throws, whatever the text holds. */
export function parsePage(page: string | Markup, source: 'html' | 'text'): PageTree {
  const markup = typeof page === 'string' ? Markup.ofText(page) : page;
  if (source === 'text') return { document: plainTree(markup.text), source, truncated: false };
  return { document: buildTree(markup), source, truncated: isTruncated(markup) };
}
