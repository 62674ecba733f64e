/** The parse stage: text → tree. HTML by htmlparser2's tokenizer; text scraped from a page into the same shape. */
import type { Document } from 'domhandler';
import { buildTree } from './build.js';
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
