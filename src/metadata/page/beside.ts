/** What stands beside a node: the label before it, the title of another story, the comment or the prose that holds it. */
import { COMMENT_WORDS } from '../../data/bylines/marks.js';
import { type AnyNode, attributeOf, type Element, isElement, nextNode } from '../../parse/walk.js';
import { BLOCKS, lineUnder } from './shown-lines.js';

export const LONGEST_LABEL = 40;
const MOST_STEPS = 14;
const MOST_LABEL_WORDS = 3;

/** "Updated", "First published:": few words, or a colon at the end. */
const isLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL && (text.endsWith(':') || text.split(/\s+/).length <= MOST_LABEL_WORDS);

function previousOf(node: AnyNode): AnyNode | null {
  let last: AnyNode | null = null;
  for (let child = node.parent?.firstChild ?? null; child && child !== node; child = child.next) last = child;
  return last;
}

/** The text that stands before a node, if it can be a label; empty otherwise. */
export function labelBefore(node: AnyNode): string {
  let at: AnyNode = node;
  for (let step = 0; at.parent && step < MOST_STEPS; step += 1) {
    const before: AnyNode | null = previousOf(at);
    if (before === null) {
      at = at.parent;
      continue;
    }
    at = before;
    while (isElement(at) && at.lastChild) at = at.lastChild;
    if (at.type === 'text' && at.data.trim() !== '') return isLabel(at.data.trim()) ? at.data : '';
  }
  return '';
}

/** The text that stands after a node, if it can be a label; empty otherwise. */
export function labelAfter(node: AnyNode, root: AnyNode): string {
  let next = nextNode(node, root, false);
  for (let step = 0; next && step < MOST_STEPS; step += 1, next = nextNode(next, root))
    if (next.type === 'text' && next.data.trim() !== '') return isLabel(next.data.trim()) ? next.data : '';
  return '';
}

const CARD_DEPTH = 3;
const MOST_CHILDREN = 30;
const LONG_LINK = 25;
/** A heading under the first level. */
const CARD_TITLE = /^h[2-6]$/;

/** Whether a node stands beside the title of another story: a heading or a long link in one of the parts that hold it. */
export function isOfCard(node: AnyNode): boolean {
  let inner: AnyNode = node;
  for (let depth = 0; depth < CARD_DEPTH && isElement(inner.parent); depth += 1) {
    const outer = inner.parent;
    if (outer.name === 'a' && attributeOf(outer, 'href') !== undefined && lengthUnder(outer) > 2 * LONG_LINK)
      return true;
    if (hasTitle(outer, inner)) return true;
    inner = outer;
  }
  return false;
}

function hasTitle(outer: Element, inner: AnyNode): boolean {
  let child = outer.firstChild;
  for (let count = 0; child && count < MOST_CHILDREN; count += 1, child = child.next) {
    if (child === inner || !isElement(child)) continue;
    if (CARD_TITLE.test(child.name) && holdsLink(child)) return true;
    if (child.name === 'a' && lengthUnder(child) >= LONG_LINK) return true;
  }
  return false;
}

/** Whether a heading leads elsewhere, as another story's does and a standfirst does not. */
function holdsLink(heading: Element): boolean {
  let node = nextNode(heading, heading);
  for (let count = 0; node && count < MOST_CHILDREN; count += 1, node = nextNode(node, heading))
    if (isElement(node) && node.name === 'a') return true;
  return false;
}

/** How much text stands under a node, counted to what a title has. */
function lengthUnder(root: AnyNode): number {
  let length = 0;
  let node = nextNode(root, root);
  for (let count = 0; node && count < MOST_CHILDREN && length < 4 * LONG_LINK; count += 1, node = nextNode(node, root))
    if (node.type === 'text') length += node.data.trim().length;
  return length;
}

const COMMENT_DEPTH = 16;

/** Whether a comment holds a node, by the classes of what is around it. */
export function isInComment(node: AnyNode): boolean {
  let at: AnyNode | null = node;
  for (let depth = 0; isElement(at) && depth < COMMENT_DEPTH; depth += 1, at = at.parent) {
    if (at.name === 'body' || at.name === 'article' || at.name === 'main') return false;
    const names = `${attributeOf(at, 'class') ?? ''} ${attributeOf(at, 'id') ?? ''}`;
    if (COMMENT_WORDS.test(names)) return true;
  }
  return false;
}

const PROSE_DEPTH = 4;
const PROSE_AROUND = 160;
/** What follows a name that opens a note on its bearer: "Ana Bell, professor of …". */
const NOTE = /^\s{0,3}(?:[,|(–—-]|$)/;

/** Whether a link stands in a paragraph of prose: a profile that a sentence names, no byline. */
export function isInProse(link: AnyNode): boolean {
  let at = link.parent;
  for (let depth = 0; isElement(at) && !BLOCKS.has(at.name) && depth < PROSE_DEPTH; depth += 1) at = at.parent;
  if (!isElement(at) || at.name !== 'p') return false;
  const [around, own] = [lineUnder(at), lineUnder(link)];
  if (around.length - own.length <= PROSE_AROUND) return false;
  return !around.startsWith(own) || !NOTE.test(around.slice(own.length));
}

const HEAD_DEPTH = 5;
const MOST_ANCESTORS = 14;

/** Whether a part of the page that is not all of it holds both a heading and a node: then the node is of the heading's own head. */
export function isOfHead(node: AnyNode, heading: AnyNode): boolean {
  const ancestors = new Set<AnyNode>();
  let outer = node.parent;
  for (let depth = 0; outer && depth < MOST_ANCESTORS; depth += 1, outer = outer.parent) ancestors.add(outer);
  let at = heading.parent;
  for (let depth = 0; isElement(at) && at.name !== 'body' && depth < HEAD_DEPTH; depth += 1, at = at.parent)
    if (ancestors.has(at)) return true;
  return false;
}
