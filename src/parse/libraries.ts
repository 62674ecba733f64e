/** The libraries behind selectors, loaded when a page is first selected from: cheerio, and the tree that it walks. */
import { loadPackage } from '../packages.js';

/** cheerio's build without parse5. */
export const loadCheerio = (): typeof import('cheerio/slim') =>
  loadPackage('cheerio/slim') as typeof import('cheerio/slim');

export const loadDomHandler = (): typeof import('domhandler') =>
  loadPackage('domhandler') as typeof import('domhandler');
