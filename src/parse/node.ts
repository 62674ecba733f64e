/**
 * A page's tree. Nodes of one kind have one shape, every field in the same place, for a page has thousands and each is read many
 * times; children are a chain and attributes a flat list, since an array or an object for each is slow to make and to read.
 */
import type { AttributeName } from './tag-names.js';

export class Text {
  readonly type = 'text';
  parent: Element | Document | null = null;
  next: ChildNode | null = null;
  readonly firstChild = null;

  constructor(public data: string) {}
}

export class Element {
  readonly type: 'tag' | 'script' | 'style';
  parent: Element | Document | null = null;
  next: ChildNode | null = null;
  firstChild: ChildNode | null = null;
  lastChild: ChildNode | null = null;

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
  readonly next = null;
  firstChild: ChildNode | null = null;
  lastChild: ChildNode | null = null;
}

type ChildNode = Element | Text;
export type AnyNode = ChildNode | Document;

/** The value of an element's attribute; undefined where it has none. */
export function attributeOf({ attributes }: Element, name: AttributeName): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1];
  return undefined;
}

/** Adds a node as the last child. */
export function appendChild(parent: Element | Document, node: ChildNode): void {
  node.parent = parent;
  if (parent.lastChild === null) parent.firstChild = node;
  else parent.lastChild.next = node;
  parent.lastChild = node;
}
