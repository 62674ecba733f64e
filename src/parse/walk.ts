/** The few questions on the tree that all later stages ask. All are loops, not recursion: pages nest 100,000 deep. */
import { type AnyNode, appendChild, type Document, Element } from './node.js';

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

/** The value of an attribute that only selectors ask for, in a tree that has all of them. */
export function attributeNamed({ attributes }: Element, name: string): string | undefined {
  for (let at = 0; at < attributes.length; at += 2)
    if (attributes[at] === name.toLowerCase()) return attributes[at + 1];
  return undefined;
}

/** Takes elements out of the tree; gives those that stood in no other one. */
export function takeOut(elements: ReadonlySet<Element>): Element[] {
  const taken = [...elements].filter((element) => !isUnder(element, elements));
  for (const parent of new Set(taken.map((element) => element.parent))) {
    if (parent === null) continue;
    const children: NonNullable<typeof parent.firstChild>[] = [];
    for (let child = parent.firstChild; child; child = child.next)
      if (!(isElement(child) && elements.has(child))) children.push(child);
    parent.firstChild = null;
    parent.lastChild = null;
    for (const child of children) {
      child.next = null;
      appendChild(parent, child);
    }
  }
  for (const element of taken) element.next = null;
  return taken;
}

function isUnder(element: Element, others: ReadonlySet<Element>): boolean {
  for (let at = element.parent; at && isElement(at); at = at.parent) if (others.has(at)) return true;
  return false;
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
