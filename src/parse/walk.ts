/** The few questions on the tree that all later stages ask. All are loops, not recursion: pages nest 100,000 deep. */
import { type AnyNode, type Document, Element } from './node.js';

export { type AnyNode, attributeOf, type Document, type Element } from './node.js';

export const isElement = (node: AnyNode | null | undefined): node is Element => node instanceof Element;

/** The node that follows `node` in document order, inside `root`; null at the end. */
export function nextNode(node: AnyNode, root: AnyNode, intoChildren = true): AnyNode | null {
  if (intoChildren && node.firstChild) return node.firstChild;
  for (let at: AnyNode | null = node; at && at !== root; at = at.parent) if (at.next) return at.next;
  return null;
}

/** Every element under `root` in document order, `root` left out. */
export function* elementsUnder(root: Document | Element): Generator<Element> {
  for (let node = nextNode(root, root); node; node = nextNode(node, root)) if (isElement(node)) yield node;
}

/** All text under a node as it stands, scripts and styles left out. */
export function textUnder(root: AnyNode): string {
  if (root.type === 'text') return root.data;
  let text = '';
  for (let node = nextNode(root, root); node; ) {
    const isHidden = node.type === 'script' || node.type === 'style';
    if (node.type === 'text') text += node.data;
    node = nextNode(node, root, !isHidden);
  }
  return text;
}
