/** CSS selectors over a page's own tree, for the user's rules. cheerio is loaded when the first rule is read, and by nothing else. */
import { messageOf } from '../warning.js';
import { copyTree } from './copy-tree.js';
import { loadCheerio, loadDomHandler } from './libraries.js';
import type { Document, Element } from './node.js';

/** Selects the elements that a selector finds, in page order. */
export type Select = (selector: string) => Element[];

/** Opens a page for selection, which copies its tree once. */
export function openSelection(tree: Document): Select {
  const { document, originals } = copyTree(tree, loadDomHandler());
  const page = loadCheerio().load(document);
  return (selector) =>
    page(selector)
      .toArray()
      .flatMap((element) => originals.get(element) ?? []);
}

/** Quoted values and brackets of a selector, in which a dot is a dot. */
const VALUES = /"[^"]*"|'[^']*'|\[[^\]]*\]|\\./g;

/** What cheerio has against a selector, in one line; null where it takes it. */
export function faultOfSelector(selector: string): string | null {
  if (/[.#](?![\p{L}_v-])/u.test(selector.replace(VALUES, 'v'))) return 'no selector: a "." or "#" without a name';
  if (selector.startsWith('/')) return 'no selector: an XPath is not read; write it in CSS';
  try {
    // A pseudo-class that does not exist shows only where there is an element to ask.
    loadCheerio().load('<html><body><p></p></body></html>')(selector);
    return null;
  } catch (error) {
    return `no selector: ${messageOf(error).split('\n')[0]?.trim()}`;
  }
}
