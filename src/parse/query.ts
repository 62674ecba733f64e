/**
 * A page's tree behind cheerio's selectors, for library users who look for more than a record holds. The stages walk the tree
 * themselves, and never load this: selection costs more than the whole of their own walk.
 */

import { type CheerioAPI, load } from 'cheerio/slim';
import * as dom from 'domhandler';
import { Markup } from '../decode/index.js';
import { checkTextCall } from '../library-call.js';
import { itemAt } from '../model/column.js';
import { buildTree } from './build.js';
import { Element } from './node.js';
import { nextNode } from './walk.js';

/** cheerio over the repaired tree that the stages read: `queryPage(html)('time').attr('datetime')`. Throws a `TypeError` for what is no string. */
export function queryPage(html: string): CheerioAPI {
  checkTextCall('queryPage', html);
  const tree = buildTree(Markup.ofText(html), 'all');
  const document = new dom.Document([]);
  const copies = new Map<object, dom.Document | dom.Element>([[tree, document]]);
  for (let node = nextNode(tree, tree); node; node = nextNode(node, tree)) {
    const copy = node instanceof Element ? copyElement(node) : new dom.Text('data' in node ? node.data : '');
    if (copy instanceof dom.Element) copies.set(node, copy);
    const parent = copies.get(node.parent as object) as dom.Element;
    const last = parent.children.at(-1) ?? null;
    copy.parent = parent;
    copy.prev = last;
    if (last) last.next = copy;
    parent.children.push(copy);
  }
  return load(document);
}

function copyElement({ name, attributes }: Element): dom.Element {
  const attribs: Record<string, string> = {};
  for (let at = 0; at < attributes.length; at += 2) {
    const key = itemAt(attributes, at);
    if (!Object.hasOwn(attribs, key)) attribs[key] = itemAt(attributes, at + 1);
  }
  return new dom.Element(name, attribs);
}
