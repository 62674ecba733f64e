/**
 * A page's tree. Nodes of one kind have one shape, every field in the same place, for a page has thousands and each is read many
 * times; attributes are a flat list, since elements with equal sets of them are rare and an object for each is slow to make and to read.
 */
import type { AttributeName } from './names.js';

export class Text {
  readonly type = 'text';
  parent: Element | Document | null = null;
  prev: ChildNode | null = null;
  next: ChildNode | null = null;

  constructor(public data: string) {}
}

export class Element {
  readonly type: 'tag' | 'script' | 'style';
  parent: Element | Document | null = null;
  prev: ChildNode | null = null;
  next: ChildNode | null = null;
  readonly children: ChildNode[] = [];

  /** `attributes`: name, value, name, value, …; the first of a name counts. */
  constructor(
    readonly name: string,
    readonly attributes: readonly string[],
  ) {
    this.type = name === 'script' ? 'script' : name === 'style' ? 'style' : 'tag';
  }
}

export class Document {
  readonly type = 'root';
  readonly parent = null;
  readonly prev = null;
  readonly next = null;
  readonly children: ChildNode[] = [];
}

export type ChildNode = Element | Text;
export type AnyNode = ChildNode | Document;

/** The value of an element's attribute; undefined where it has none. */
export function attributeOf({ attributes }: Element, name: AttributeName): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1];
  return undefined;
}

/** Adds a node as the last child. */
export function appendChild(parent: Element | Document, node: ChildNode): void {
  const { children } = parent;
  node.parent = parent;
  if (children.length > 0) {
    const last = children[children.length - 1] as ChildNode;
    last.next = node;
    node.prev = last;
  }
  children.push(node);
}
