/**
 * A page's tree behind cheerio's selectors, for library users who look for more than a record holds. The stages walk the tree
 * themselves, and never load this: selection costs more than the whole of their own walk.
 */
import { type CheerioAPI, load } from 'cheerio/slim';
import { buildTree } from './build.js';

/** cheerio over the repaired tree that the stages read: `queryPage(html)('time').attr('datetime')`. Never throws. */
export function queryPage(html: string): CheerioAPI {
  return load(buildTree(html));
}
