/**
 * A page's tree behind cheerio's selectors, for library users who look for more than a record holds. The stages walk the tree
 * themselves, and never load this: selection costs more than the whole of their own walk.
 */

import type { CheerioAPI } from 'cheerio/slim';
import { Markup } from '../decode/index.js';
import { checkTextCall } from '../library-call.js';
import { buildTree } from './build.js';
import { copyTree } from './copy-tree.js';
import { loadCheerio, loadDomHandler } from './libraries.js';

/** cheerio over the repaired tree that the stages read: `queryPage(html)('time').attr('datetime')`. Throws a `TypeError` for what is no string. */
export function queryPage(html: string): CheerioAPI {
  checkTextCall('queryPage', html);
  return loadCheerio().load(copyTree(buildTree(Markup.ofText(html), 'all'), loadDomHandler()).document);
}
